#pragma once

#include "gui/backend.h"
#include "gui/inventory/extensionmodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace gui {

class EmptyPlace;

/** The extensions: what Asterisk and a line of a phone share. */
class ExtensionView : public QWidget
{
    Q_OBJECT

public:
    explicit ExtensionView(Backend &backend, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    QTableView *table() const { return m_table; }

private:
    void createBar();
    void sayWhatIsMissing();
    void edit(const QString &number);
    void remove();
    QString current() const;

    Backend &m_backend;
    ExtensionModel m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    EmptyPlace *m_empty;
    QString m_filter;
};

} // namespace gui
