#include "gui/dashboard/barchart.h"

#include <QMouseEvent>
#include <QPainter>

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
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row(0, i * rowHeight(), width(), rowHeight());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(row.adjusted(0, 0, labels - 12 - width(), 0), Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, labels - 12));
        const QRectF shape(labels, row.top() + 5, qMax(3, bar.count * room / most),
                           row.height() - 10);
        painter.setPen(hasFocus() && i == m_current ? QPen(palette().color(QPalette::Text))
                                                    : QPen(Qt::NoPen));
        painter.setBrush(bar.colour.isValid() ? bar.colour : palette().color(QPalette::Highlight));
        painter.drawRoundedRect(shape, 3, 3);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(shape.right() + 6, row.top(), number, row.height()),
                         Qt::AlignVCenter, QString::number(bar.count));
    }
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
    else if (event->key() == Qt::Key_Return && last >= 0)
        Q_EMIT chosen(m_bars[m_current].query);
    else
        return QWidget::keyPressEvent(event);
    update();
}

} // namespace gui
