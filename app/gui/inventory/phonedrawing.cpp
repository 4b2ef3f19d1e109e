#include "gui/inventory/phonedrawing.h"

#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace gui {

namespace {

constexpr int Rows = 6; // keys beside the display on each side, at most
constexpr qreal KeyWidth = 26;

} // namespace

PhoneDrawing::PhoneDrawing(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(150);
    setAccessibleName(tr("Drawing of the phone"));
}

void PhoneDrawing::show(const schema::ModelFacts &facts, const inventory::Fleet &fleet,
                        const inventory::Device &device, const QList<int> &registered)
{
    m_model = facts.name;
    m_lines = qMin(facts.lines, 2 * Rows);
    m_registered = registered;
    m_labels = QStringList(m_lines, QString());
    for (const inventory::Line &line : device.lines) {
        const inventory::Extension *extension = fleet.extension(line.extension);
        QString label = line.label.isEmpty() && extension ? extension->name : line.label;
        if (label.isEmpty())
            label = line.extension;
        if (line.number <= m_lines)
            m_labels[line.number - 1] = label;
    }
    setAccessibleDescription(m_labels.join(QStringLiteral(", ")));
    update();
}

void PhoneDrawing::clear()
{
    m_lines = 0;
    update();
}

QSize PhoneDrawing::sizeHint() const
{
    return {320, 180};
}

QRectF PhoneDrawing::body() const
{
    QRectF body(0, 0, qMin<qreal>(width() - 16, 420), height() - 16);
    body.moveCenter(QRectF(rect()).center());
    return body;
}

QRectF PhoneDrawing::display() const
{
    const bool bothSides = m_lines > Rows;
    return body().adjusted(bothSides ? KeyWidth + 16 : 14, 14, -KeyWidth - 16, -14 - 38);
}

// The first six keys stand at the right of the display, the others at its left, as on a 509G.
QRectF PhoneDrawing::keyRect(int line) const
{
    const int perSide = qMin(m_lines, Rows);
    const qreal step = display().height() / qMax(perSide, 3);
    const int row = (line - 1) % Rows;
    const bool left = line > Rows;
    const qreal x = left ? body().left() + 8 : body().right() - 8 - KeyWidth;
    return {x, display().top() + row * step + 2, KeyWidth, qMin<qreal>(step - 4, 22)};
}

int PhoneDrawing::lineAt(const QPointF &place) const
{
    for (int line = 1; line <= m_lines; ++line) {
        if (keyRect(line).adjusted(-8, -4, 8, 4).contains(place))
            return line;
    }
    return 0;
}

void PhoneDrawing::paintEvent(QPaintEvent *)
{
    if (m_lines == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.2));
    painter.setBrush(palette().brush(QPalette::Button));
    painter.drawRoundedRect(body(), 12, 12);
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(display(), 4, 4);
    painter.setFont(smallPrint(font()));
    for (int line = 1; line <= m_lines; ++line)
        paintKey(painter, line);
    paintDialPad(painter);
}

void PhoneDrawing::paintKey(QPainter &painter, int line) const
{
    using provisioning::Standing;
    const QRectF key = keyRect(line);
    const QString label = m_labels.value(line - 1);
    const bool used = !label.isEmpty();
    const QColor ink = palette().color(QPalette::Text);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().brush(line == m_pressed ? QPalette::Highlight : QPalette::Window));
    painter.drawRoundedRect(key, 5, 5);
    if (used) {
        const auto lamp = m_registered.contains(line) ? Standing::UpToDate : Standing::NeverSeen;
        drawStanding(painter, key.adjusted(6, 4, -6, -4), lamp, palette());
    }
    const bool left = line > Rows;
    const QRectF text(display().left() + 8, key.top(), display().width() - 16, key.height());
    const QRectF half = left ? text.adjusted(0, 0, -text.width() / 2, 0)
                             : text.adjusted(m_lines > Rows ? text.width() / 2 : 0, 0, 0, 0);
    painter.setPen(used ? ink : mutedColour(palette()));
    painter.drawText(half, Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight),
                     painter.fontMetrics().elidedText(used ? label : tr("line %1").arg(line),
                                                      Qt::ElideRight, int(half.width())));
}

void PhoneDrawing::paintDialPad(QPainter &painter) const
{
    const QRectF area(display().left(), display().bottom() + 8, display().width(), 30);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().brush(QPalette::Window));
    for (int i = 0; i < 12; ++i) {
        const qreal x = area.left() + (i % 6) * 18;
        painter.drawRoundedRect(QRectF(x, area.top() + (i / 6) * 14, 14, 10), 3, 3);
    }
    painter.setPen(mutedColour(palette()));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_model);
}

void PhoneDrawing::mousePressEvent(QMouseEvent *event)
{
    m_pressed = lineAt(event->position());
    update();
}

void PhoneDrawing::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = std::exchange(m_pressed, 0);
    const int to = lineAt(event->position());
    update();
    if (from > 0 && from == to)
        Q_EMIT lineClicked(from);
    else if (from > 0 && to > 0)
        Q_EMIT linesExchanged(from, to);
}

} // namespace gui
