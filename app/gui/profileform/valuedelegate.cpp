#include "gui/profileform/valuedelegate.h"

#include "gui/editors/editors.h"
#include "gui/editors/scripteditor.h"
#include "gui/profileform/formmodel.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace gui {

namespace {

constexpr int Margin = 8;
constexpr int Picture = 16;

const schema::Element *elementAt(const QModelIndex &index)
{
    return index.data(FormModel::ElementRole).value<const schema::Element *>();
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

QColor inkOf(const QStyleOptionViewItem &option)
{
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QRect fieldRect(const QRect &cell)
{
    return cell.adjusted(0, 4, -Margin, -4);
}

QRect middleOf(const QRect &cell)
{
    QRect middle(0, 0, Picture, Picture);
    middle.moveCenter(cell.center());
    return middle;
}

// A secret's dots are not its characters.
bool masks(const QModelIndex &index)
{
    return index.data() != index.data(Qt::EditRole);
}

// Underlined from the wrong character on, as in the field in which it was typed; where that is cut
// off, or behind the last one, the end is.
void drawMarked(QPainter &painter, const QRect &place, const QString &text, int from,
                const QColor &colour)
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colour);
    const int begin = qBound(0, from, qMax(0, int(text.size()) - 1));
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    layout.setFormats({{begin, int(text.size()) - begin, wrong}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(&painter, place.topLeft() + QPointF(0, (place.height() - line.height()) / 2));
}

} // namespace

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const schema::Element *element = elementAt(index);
    QWidget *editor = element ? gui::createEditor(*element->parameter, parent) : nullptr;
    if (qobject_cast<ScriptEditor *>(editor)) {
        delete editor; // it stands below the list, where there is room
        return nullptr;
    }
    if (editor)
        editor->setAccessibleName(labelOf(*element));
    return editor;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    setEditorText(editor, index.data(Qt::EditRole).toString());
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, editorText(editor), Qt::EditRole);
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(fieldRect(option.rect));
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    switch (FormModel::Column(index.column())) {
    case FormModel::Label:
        paintLabel(painter, option, index);
        break;
    case FormModel::Value:
        paintValue(painter, option, index);
        break;
    case FormModel::Origin:
        paintOrigin(painter, option, index);
        break;
    case FormModel::Reset:
        if (index.data(FormModel::OwnRole).toBool())
            icon(QStringLiteral("undo"))
                .paint(painter, middleOf(option.rect), Qt::AlignCenter,
                       isSelected(option) ? QIcon::Selected : QIcon::Normal);
        break;
    case FormModel::ColumnCount:
        break;
    }
    painter->restore();
}

void ValueDelegate::paintLabel(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const schema::Element *element = elementAt(index);
    const QRect text = option.rect.adjusted(Margin, 4, -Margin, -4);
    const QString label = index.data().toString();
    if (!element || index.data(FormModel::EditedRole).toBool())
        painter->setFont(headingFont(option.font));
    painter->setPen(inkOf(option));
    const QString shown =
        painter->fontMetrics().elidedText(label, Qt::ElideRight, element ? text.width() : 10'000);
    if (!element) {
        painter->setClipping(false);
        painter->drawText(QRect(text.left(), text.top(), 10'000, text.height()), Qt::AlignBottom,
                          shown);
        return;
    }
    painter->drawText(text, Qt::AlignTop, shown);
    painter->setFont(smallPrint(option.font));
    painter->setPen(isSelected(option) ? inkOf(option) : mutedColour(option.palette));
    painter->drawText(text, Qt::AlignBottom,
                      painter->fontMetrics().elidedText(QString::fromLatin1(element->name),
                                                        Qt::ElideRight, text.width()));
}

void ValueDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (!elementAt(index))
        return;
    const QRect field = fieldRect(option.rect);
    const bool wrong = !index.data(FormModel::FaultRole).toString().isEmpty();
    const bool focused = option.state & QStyle::State_HasFocus;
    QColor edge = option.palette.color(QPalette::Mid);
    if (wrong)
        edge = standingColour(provisioning::Standing::Failed, option.palette);
    else if (focused)
        edge = option.palette.color(QPalette::Highlight);
    painter->setPen(QPen(edge, wrong || focused ? 1.5 : 1));
    painter->setBrush(option.palette.brush(QPalette::Base));
    painter->drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    paintText(painter, option, index, field.adjusted(Margin, 0, -Margin, 0));
}

void ValueDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &place) const
{
    QString text = index.data().toString();
    const bool placeholder = text.isEmpty();
    if (placeholder)
        text = index.data(FormModel::PlaceholderRole).toString();
    const bool muted = index.data(FormModel::MutedRole).toBool();
    painter->setPen(placeholder ? option.palette.color(QPalette::PlaceholderText)
                        : muted ? mutedColour(option.palette)
                                : option.palette.color(QPalette::Text));
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    const int wrong = index.data(FormModel::FaultColumnRole).toInt();
    if (wrong > 0 && !masks(index))
        drawMarked(*painter, place, shown, wrong - 1,
                   standingColour(provisioning::Standing::Failed, option.palette));
    else
        painter->drawText(place, Qt::AlignVCenter, shown);
}

void ValueDelegate::paintOrigin(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    painter->setFont(smallPrint(option.font));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown =
        metrics.elidedText(text, Qt::ElideRight, option.rect.width() - 2 * Margin);
    QRect chip(0, 0, metrics.horizontalAdvance(shown) + 2 * Margin, metrics.height() + 4);
    chip.moveCenter(option.rect.center());
    chip.moveLeft(option.rect.left());
    const bool own = index.data(FormModel::OwnRole).toBool();
    QColor ground = option.palette.color(own ? QPalette::Highlight : QPalette::Mid);
    if (isSelected(option))
        ground = inkOf(option);
    ground.setAlphaF(own ? 0.25F : 0.35F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    painter->setPen(inkOf(option));
    painter->drawText(chip, Qt::AlignCenter, shown);
}

} // namespace gui
