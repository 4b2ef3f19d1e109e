#include "gui/linekeys/keybutton.h"

#include "gui/linekeys/keymime.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace gui {

namespace {

constexpr qreal CapWidth = 24;
constexpr qreal Gap = 6;

} // namespace

KeyButton::KeyButton(KeyPlace place, Side side, QWidget *parent)
    : QAbstractButton(parent), m_place(place), m_side(side)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::OpenHandCursor);
}

void KeyButton::setFace(const KeyFace &face)
{
    m_face = face;
    const QString told = nameOf(m_place) + QStringLiteral(": ") + face.told;
    setToolTip(told);
    setAccessibleName(told);
    update();
}

void KeyButton::setPickedUp(bool pickedUp)
{
    m_pickedUp = pickedUp;
    update();
}

QRectF KeyButton::cap() const
{
    const qreal x = m_side == Side::Left ? 1 : width() - CapWidth - 1;
    return QRectF(x, 2, CapWidth, height() - 4);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || m_hovered || m_pickedUp) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(m_hovered ? 0.45F : 0.22F);
        painter.setPen(m_pickedUp ? QPen(palette().color(QPalette::Highlight), 1.5, Qt::DashLine)
                                  : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    paintCap(painter);
    paintText(painter);
}

void KeyButton::paintCap(QPainter &painter) const
{
    using provisioning::Standing;
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid),
                        hasFocus() ? 2 : 1));
    painter.setBrush(palette().brush(QPalette::Button));
    painter.drawRoundedRect(cap(), 5, 5);
    if (m_face.line) {
        const qreal side = qMin<qreal>(10, cap().height() - 6);
        QRectF lamp(0, 0, side, side);
        lamp.moveCenter(cap().center());
        drawStanding(painter, lamp, m_face.registered ? Standing::UpToDate : Standing::NeverSeen,
                     palette());
        return;
    }
    painter.setFont(smallPrint(font()));
    painter.setPen(mutedColour(palette()));
    painter.drawText(cap(), Qt::AlignCenter, QString::number(m_place.key));
}

// What it is called next to the key, what kind it is beyond that, where there is room for both.
void KeyButton::paintText(QPainter &painter) const
{
    const bool left = m_side == Side::Left;
    const qreal room = CapWidth + 2 * Gap;
    const QRectF area = QRectF(rect()).adjusted(left ? room : Gap, 0, left ? -Gap : -room, 0);
    // A phone is not mirrored, whatever way one reads.
    const auto outward =
        int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const qreal sign = QFontMetrics(smallPrint(font())).horizontalAdvance(m_face.sign) + 2 * Gap;
    const qreal title = fontMetrics().horizontalAdvance(m_face.title);
    const bool both = title + sign <= area.width();
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, outward,
                     fontMetrics().elidedText(m_face.title, Qt::ElideRight, int(area.width())));
    if (!both)
        return;
    const qreal beyond = title + 2 * Gap;
    painter.setFont(smallPrint(font()));
    painter.setPen(mutedColour(palette()));
    painter.drawText(area.adjusted(left ? beyond : 0, 0, left ? 0 : -beyond, 0), outward,
                     m_face.sign);
}

void KeyButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused(m_place);
}

// All keys are the picture's: it knows what lies beside what.
void KeyButton::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void KeyButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_face.title.isEmpty()
        || rect().contains(event->position().toPoint()))
        return QAbstractButton::mouseMoveEvent(event);
    setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOf(m_place));
    drag->setPixmap(grab());
    drag->exec(Qt::MoveAction);
}

void KeyButton::dragEnterEvent(QDragEnterEvent *event)
{
    m_hovered = placeIn(*event->mimeData()) || contentIn(*event->mimeData());
    if (m_hovered)
        event->acceptProposedAction();
    update();
}

void KeyButton::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void KeyButton::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    if (const auto from = placeIn(*event->mimeData()))
        Q_EMIT dragged(*from, m_place);
    else if (const auto content = contentIn(*event->mimeData()))
        Q_EMIT dropped(m_place, *content);
}

} // namespace gui
