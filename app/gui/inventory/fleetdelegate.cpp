#include "gui/inventory/fleetdelegate.h"

#include "gui/inventory/fleetmodel.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace gui {

namespace {

constexpr int Mark = 6; // pixels, the side of a mark
constexpr int Gap = 4;
constexpr QChar LeftToRight(0x2066); // LEFT-TO-RIGHT ISOLATE, and its end
constexpr QChar Isolated(0x2069);

enum class Registration { Unknown, Missing, There };

Registration registrationOf(const QVariant &registered, int line)
{
    if (!registered.isValid())
        return Registration::Unknown;
    return registered.value<QList<int>>().contains(line) ? Registration::There
                                                         : Registration::Missing;
}

void drawMark(QPainter *painter, const QRectF &square, Registration registration,
              const QColor &colour)
{
    painter->setPen(QPen(colour, 1.2));
    painter->setBrush(registration == Registration::There ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (registration == Registration::Unknown)
        painter->drawLine(QPointF(square.left() + 1, square.center().y()),
                          QPointF(square.right() - 1, square.center().y()));
    else
        painter->drawRoundedRect(square, 1.5, 1.5);
}

provisioning::Standing standingOf(Registration registration)
{
    switch (registration) {
    case Registration::Unknown:
        return provisioning::Standing::NeverSeen;
    case Registration::Missing:
        return provisioning::Standing::Failed;
    case Registration::There:
        return provisioning::Standing::UpToDate;
    }
    Q_UNREACHABLE();
}

QColor markColour(Registration registration, bool selected, const QPalette &palette)
{
    return selected ? palette.color(QPalette::HighlightedText)
                    : standingColour(standingOf(registration), palette);
}

} // namespace

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.data(FleetModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else if (index.column() == FleetModel::Lines)
        paintLines(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

// Among words written from right to left the parts of an address would change places.
void FleetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QList<int> notWords{FleetModel::Mac, FleetModel::Address, FleetModel::Firmware};
    if (option->direction == Qt::RightToLeft && notWords.contains(index.column()))
        option->text = LeftToRight + option->text + Isolated;
}

// Each cell draws its own piece of the row, so that columns may stand in any order.
void FleetDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect row(0, option.rect.top(), view ? view->viewport()->width() : option.rect.width(),
                    option.rect.height());
    const bool folded = index.data(FleetModel::FoldedRole).toBool();
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.direction = option.direction;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QStyle::visualRect(option.direction, row,
                                    QRect(row.left() + Gap, row.top(), 16, row.height()));
    const auto sideways = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                              : QStyle::PE_IndicatorArrowRight;
    QStyle *style = view ? view->style() : QApplication::style();
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, option.palette.brush(QPalette::Button));
    style->drawPrimitive(folded ? sideways : QStyle::PE_IndicatorArrowDown, &arrow, painter, view);
    painter->setFont(headingFont(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(row.adjusted(24, 0, -24, 0), Qt::AlignVCenter | Qt::AlignLeading,
                      index.siblingAtColumn(0).data().toString());
    painter->restore();
}

void FleetDelegate::paintLines(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QStyle *style = bare.widget ? bare.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);

    const QVariant registered = index.data(FleetModel::RegisteredRole);
    const bool selected = bare.state & QStyle::State_Selected;
    const auto placed = [&](const QRect &place) {
        return QStyle::visualRect(bare.direction, bare.rect, place);
    };
    painter->save();
    painter->setClipRect(bare.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    int x = bare.rect.left() + Gap;
    for (const QString &line : index.data(FleetModel::LinesRole).toStringList()) {
        const QString extension = line.section(u':', 1);
        const auto registration = registrationOf(registered, line.section(u':', 0, 0).toInt());
        drawMark(painter, placed({x, bare.rect.center().y() - Mark / 2 + 1, Mark, Mark}),
                 registration, markColour(registration, selected, bare.palette));
        x += Mark + Gap;
        painter->setPen(bare.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const int width = bare.fontMetrics.horizontalAdvance(extension) + 1;
        painter->drawText(placed({x, bare.rect.top(), width, bare.rect.height()}), Qt::AlignVCenter,
                          extension);
        x += width + 2 * Gap;
    }
    painter->restore();
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != FleetModel::Lines)
        return size;
    const int lines = int(index.data(FleetModel::LinesRole).toStringList().size());
    return {size.width() + lines * (Mark + 3 * Gap), size.height()};
}

} // namespace gui
