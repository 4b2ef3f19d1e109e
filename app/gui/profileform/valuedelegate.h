#pragma once

#include "schema/parameter.h"

#include <QStyledItemDelegate>

namespace gui {

/** The right editor for @p parameter: the one place that knows which type is edited how. */
QWidget *createEditor(const schema::Parameter &parameter, QWidget *parent);

/** What an editor of createEditor() holds, and how it is filled. A value that is not among the
 *  choices joins them: a phone may hold one. */
QString editorText(const QWidget *editor);
void setEditorText(QWidget *editor, const QString &text);

/** Draws the rows of a form and opens the editors. */
class ValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLabel(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintOrigin(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
};

} // namespace gui
