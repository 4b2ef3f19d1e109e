#include "gui/linekeys/phonepicture.h"

#include "gui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace gui {

namespace {

constexpr int Margin = 8;
constexpr int KeysOnOneSide = 6; // more stand on both sides of the display
constexpr int KeyHeight = 26;
constexpr int FewestRows = 4; // no phone is flatter
constexpr int Head = 16; // above the display
constexpr int Foot = 56; // below it: dial pad and name
constexpr int NarrowestPhone = 250;
constexpr int WidestPhone = 350;
constexpr int ModuleWidth = 250;

} // namespace

PhonePicture::PhonePicture(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Keys of the phone"));
}

void PhonePicture::show(const KeyMap &map, const inventory::Fleet &fleet,
                        const inventory::Contact &contact)
{
    if (m_buttons.keys() != map.places() || (map.facts() && map.facts()->name != m_facts.name))
        rebuild(map);
    for (KeyButton *button : m_buttons) {
        button->setFace(faceOf(map, button->place(), fleet, contact));
        button->setPickedUp(m_pickedUp == button->place());
    }
}

void PhonePicture::rebuild(const KeyMap &map)
{
    qDeleteAll(std::exchange(m_buttons, {})); // one that goes may hand the focus on
    m_facts = map.facts() ? *map.facts() : schema::ModelFacts();
    m_pickedUp.reset();
    m_current = {};
    for (const KeyPlace &place : map.places()) {
        const int half = keysOf(place.unit) / 2;
        const bool left = place.unit > 0 ? place.key <= half : place.key > KeysOnOneSide;
        const auto side = left ? KeyButton::Side::Left : KeyButton::Side::Right;
        auto *button = new KeyButton(place, side, this);
        m_buttons.insert(place, button);
        connect(button, &KeyButton::focused, this, &PhonePicture::setCurrent);
        connect(button, &KeyButton::dragged, this, &PhonePicture::exchangeWanted);
        connect(button, &KeyButton::dropped, this, &PhonePicture::putWanted);
        button->show();
    }
    if (KeyButton *first = button(m_current))
        first->setFocusPolicy(Qt::StrongFocus);
    arrange();
}

int PhonePicture::keysOf(int unit) const
{
    return unit == 0 ? qMax(m_facts.keys, m_facts.lines) : m_facts.keysPerUnit;
}

int PhonePicture::phoneWidth() const
{
    return qBound(NarrowestPhone, width() - 2 * Margin, WidestPhone);
}

QSizeF PhonePicture::sizeOf(int unit) const
{
    const int keys = keysOf(unit);
    const int half = (keys + 1) / 2; // the left side's
    if (unit > 0)
        return QSizeF(ModuleWidth, half * KeyHeight + 2 * Head + Margin);
    const int perSide = keys > KeysOnOneSide ? qMax(KeysOnOneSide, half) : keys;
    return QSizeF(phoneWidth(), qMax(perSide, FewestRows) * KeyHeight + Head + Foot);
}

// Side by side as far as there is room, then below each other.
void PhonePicture::arrange()
{
    m_bodies.clear();
    if (m_buttons.isEmpty())
        return update();
    QPointF corner(Margin, Margin);
    qreal row = 0;
    for (int unit = 0; unit <= m_facts.units; ++unit) {
        if (!m_buttons.contains({unit, 1}))
            continue;
        const QSizeF size = sizeOf(unit);
        if (unit > 0 && corner.x() + size.width() + Margin > width()) {
            corner = QPointF(Margin, corner.y() + row + Margin);
            row = 0;
        }
        const QString name = unit == 0 ? m_facts.name
            : m_facts.modules.isEmpty()
            ? tr("Module %1").arg(unit)
            : tr("%1, module %2").arg(m_facts.modules.first()).arg(unit);
        m_bodies.append({QRectF(corner, size), name});
        if (unit == 0)
            placePhone(corner);
        else
            placeModule(unit, corner);
        corner.rx() += size.width() + Margin;
        row = qMax(row, size.height());
    }
    setMinimumSize(NarrowestPhone + 2 * Margin, int(corner.y() + row) + Margin);
    update();
}

// The first six stand at the right of the display, the others at its left.
void PhonePicture::placePhone(const QPointF &corner)
{
    const bool both = keysOf(0) > KeysOnOneSide;
    const int perSide = both ? qMax(KeysOnOneSide, (keysOf(0) + 1) / 2) : keysOf(0);
    const int width = both ? phoneWidth() / 2 - 10 : phoneWidth() * 2 / 3;
    for (KeyButton *button : m_buttons) {
        const KeyPlace place = button->place();
        if (place.unit > 0)
            continue;
        const bool left = place.key > KeysOnOneSide;
        const int row = left ? place.key - KeysOnOneSide - 1 : place.key - 1;
        const qreal x = left ? corner.x() + 8 : corner.x() + phoneWidth() - 8 - width;
        button->setGeometry(int(x), int(corner.y()) + Head + row % perSide * KeyHeight, width,
                            KeyHeight);
    }
}

void PhonePicture::placeModule(int unit, const QPointF &corner)
{
    const int half = (keysOf(unit) + 1) / 2;
    const int width = ModuleWidth / 2 - 8;
    for (KeyButton *button : m_buttons) {
        const KeyPlace place = button->place();
        if (place.unit != unit)
            continue;
        const bool left = place.key <= half;
        const int row = (place.key - 1) % half;
        const qreal x = left ? corner.x() + 6 : corner.x() + ModuleWidth - 6 - width;
        button->setGeometry(int(x), int(corner.y()) + Head + row * KeyHeight, width, KeyHeight);
    }
}

QRectF PhonePicture::display() const
{
    const int left = keysOf(0) > KeysOnOneSide ? 38 : 16;
    return m_bodies.first().frame.adjusted(left, Head - 4, -38, -Foot + 4);
}

void PhonePicture::paintEvent(QPaintEvent *)
{
    if (m_bodies.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallPrint(font()));
    for (const Body &body : m_bodies) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.2));
        painter.setBrush(palette().brush(QPalette::Button));
        painter.drawRoundedRect(body.frame, 12, 12);
        painter.setPen(mutedColour(palette()));
        painter.drawText(body.frame.adjusted(Margin, 0, -Margin, -4),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignBottom, body.name);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(display(), 4, 4);
    paintDialPad(painter);
}

void PhonePicture::paintDialPad(QPainter &painter) const
{
    constexpr int Columns = 6;
    constexpr QSizeF Key(16, 11);
    const QPointF corner = display().bottomLeft() + QPointF(0, 10);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().brush(QPalette::Window));
    for (int i = 0; i < 12; ++i) {
        const int row = i / Columns;
        const QPointF place((i % Columns) * (Key.width() + 5), row * (Key.height() + 5));
        painter.drawRoundedRect(QRectF(corner + place, Key), 3, 3);
    }
}

void PhonePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// One key at a time is in the order of Tab, or a module would swallow 32 of them.
void PhonePicture::setCurrent(KeyPlace place)
{
    if (KeyButton *before = button(m_current))
        before->setFocusPolicy(Qt::ClickFocus);
    m_current = place;
    button(place)->setFocusPolicy(Qt::StrongFocus);
    Q_EMIT selected(place);
}

// The nearest key in the direction of an arrow; what lies aside counts as further away.
KeyButton *PhonePicture::neighbour(int key) const
{
    const KeyButton *from = button(m_current);
    KeyButton *nearest = nullptr;
    double best = 0;
    for (KeyButton *other : m_buttons) {
        const QPoint way = other->geometry().center() - from->geometry().center();
        const bool horizontal = key == Qt::Key_Left || key == Qt::Key_Right;
        const bool backwards = key == Qt::Key_Left || key == Qt::Key_Up;
        const double along = (horizontal ? way.x() : way.y()) * (backwards ? -1 : 1);
        const double aside = std::abs(horizontal ? way.y() : way.x());
        const double far = along + 4 * aside;
        if (other != from && along > 0 && (!nearest || far < best)) {
            nearest = other;
            best = far;
        }
    }
    return nearest;
}

void PhonePicture::pickUpOrPut()
{
    if (!m_pickedUp) {
        m_pickedUp = m_current;
        return button(m_current)->setPickedUp(true);
    }
    const KeyPlace from = *std::exchange(m_pickedUp, std::nullopt);
    button(from)->setPickedUp(false);
    if (from != m_current)
        Q_EMIT exchangeWanted(from, m_current);
}

void PhonePicture::keyPressEvent(QKeyEvent *event)
{
    if (!button(m_current))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (KeyButton *next = neighbour(event->key())) {
            if (event->modifiers() & Qt::ControlModifier)
                Q_EMIT exchangeWanted(m_current, next->place());
            next->setFocus(Qt::OtherFocusReason);
        }
        return;
    case Qt::Key_Space:
        return pickUpOrPut();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return Q_EMIT clearWanted(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT editWanted(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
}

} // namespace gui
