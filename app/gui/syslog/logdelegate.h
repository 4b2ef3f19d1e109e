#pragma once

#include <QStyledItemDelegate>

namespace gui {

/** A line of the log: graver ones in their colour, the highlighted words marked. */
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHighlight(const QString &text) { m_highlight = text; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString m_highlight;
};

} // namespace gui
