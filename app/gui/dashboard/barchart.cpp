#include "gui/dashboard/barchart.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gui {

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    m_current = 0;
    QStringList said;
    for (const Bar &bar : bars)
        said.append(QStringLiteral("%1 %2").arg(bar.label).arg(bar.count));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {240, int(m_bars.size()) * rowHeight()};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    int labels = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        most = qMax(most, bar.count);
        labels = qMax(labels, fontMetrics().horizontalAdvance(bar.label));
    }
    labels = qMin(labels + 4, width() / 3) + 12;
    const int number = fontMetrics().horizontalAdvance(QString::number(most)) + 12;
    const int room = qMax(8, width() - labels - number);
    for (int i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i, labels, qMax(3, int(qint64(m_bars[i].count) * room / most)));
}

void BarChart::paintBar(QPainter &painter, int row, int labels, int length) const
{
    const Bar &bar = m_bars[row];
    const int top = row * rowHeight();
    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const bool current = hasFocus() && row == m_current;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(placed({0, top, labels - 12, rowHeight()}),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(bar.label, Qt::ElideRight, labels - 12));
    painter.drawText(placed({labels + length + 6, top, width(), rowHeight()}),
                     Qt::AlignVCenter | Qt::AlignLeading, QString::number(bar.count));
    painter.setPen(current ? QPen(palette().color(QPalette::Text), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(bar.colour.isValid() ? bar.colour : palette().color(QPalette::Highlight));
    painter.drawRoundedRect(placed({labels, top + 5, length, rowHeight() - 10}), 3, 3);
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / rowHeight();
    if (row >= 0 && row < m_bars.size())
        Q_EMIT chosen(m_bars[row].query);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Down)
        m_current = qMin(last, m_current + 1);
    else if (event->key() == Qt::Key_Up)
        m_current = qMax(0, m_current - 1);
    else if (last >= 0
             && QList<int>{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}.contains(event->key()))
        Q_EMIT chosen(m_bars[m_current].query);
    else
        return QWidget::keyPressEvent(event);
    update();
}

} // namespace gui
