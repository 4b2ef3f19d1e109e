#pragma once

#include "gui/census.h"

#include <QCompleter>

#include <functional>

class QLineEdit;
class QStringListModel;

namespace gui {

/** What the last word of @p text could become in the search of a fleet counted by @p census: a
 *  key, the words of a state, or, behind "model:", "group:", "fw:" and "state:", what the fleet has
 *  of it. A leading - and quotes are kept out of it; empty where there is nothing to add. */
QStringList completionsOf(const QString &text, const Census &census);

/** Offers completionsOf() what is typed, below the field. */
class SearchCompleter : public QCompleter
{
    Q_OBJECT

public:
    using Count = std::function<const Census &()>;

    SearchCompleter(QLineEdit *field, Count census, QObject *parent);

    /** The whole text with its last word completed. */
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QLineEdit *m_field;
    Count m_census;
    QStringListModel *m_words;
};

} // namespace gui
