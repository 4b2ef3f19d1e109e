#include "gui/inventory/linesdelegate.h"

#include "gui/inventory/fleetmodel.h"
#include "gui/widgets/standingmark.h"

#include <QApplication>
#include <QPainter>

namespace gui {

namespace {

constexpr int Mark = 6; // pixels, the side of a mark
constexpr int Gap = 4;

void drawMark(QPainter *painter, const QPointF &corner, bool registered, bool selected,
              const QPalette &palette)
{
    const QRectF square(corner, QSizeF(Mark, Mark));
    const auto standing =
        registered ? provisioning::Standing::UpToDate : provisioning::Standing::NeverSeen;
    const QColor colour =
        selected ? palette.color(QPalette::HighlightedText) : standingColour(standing, palette);
    painter->setPen(QPen(colour, 1.2));
    painter->setBrush(registered ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(square, 1.5, 1.5);
}

} // namespace

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QStyle *style = bare.widget ? bare.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);

    const auto registered = index.data(FleetModel::RegisteredRole).value<QList<int>>();
    const auto role =
        bare.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    painter->save();
    painter->setClipRect(bare.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    qreal x = bare.rect.left() + Gap;
    for (const QString &line : index.data(FleetModel::LinesRole).toStringList()) {
        const QString extension = line.section(u':', 1);
        drawMark(painter, {x, bare.rect.center().y() - Mark / 2.0},
                 registered.contains(line.section(u':', 0, 0).toInt()),
                 role == QPalette::HighlightedText, bare.palette);
        x += Mark + Gap;
        painter->setPen(bare.palette.color(role));
        const int width = bare.fontMetrics.horizontalAdvance(extension);
        painter->drawText(QRectF(x, bare.rect.top(), width + 1, bare.rect.height()),
                          Qt::AlignVCenter, extension);
        x += width + 2 * Gap;
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int lines = int(index.data(FleetModel::LinesRole).toStringList().size());
    return {size.width() + lines * (Mark + 3 * Gap), size.height()};
}

} // namespace gui
