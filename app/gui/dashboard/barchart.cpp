#include "gui/dashboard/barchart.h"

#include "gui/widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace gui {

namespace {

// One that only folds counts nothing.
QString textOf(const Bar &bar)
{
    return bar.count > 0 ? QStringLiteral("%1 %2").arg(bar.label).arg(bar.count) : bar.label;
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    if (bars == m_all)
        return;
    m_all = bars;
    m_current = 0;
    fold();
}

void BarChart::fold()
{
    const qsizetype most = m_unfolded ? MostUnfolded : MostFolded;
    const bool all = m_all.size() <= MostFolded;
    m_bars = all ? m_all : m_all.mid(0, most - 1);
    if (!all) {
        int count = 0;
        for (const Bar &other : m_all.mid(m_bars.size()))
            count += other.count;
        const qsizetype others = m_all.size() - m_bars.size();
        m_bars.append({others > 0 ? tr("others (%1)").arg(others) : tr("fewer"), count, {}, {}});
    }
    QStringList said;
    for (const Bar &bar : std::as_const(m_bars))
        said.append(textOf(bar));
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
    painter.setPen(palette().color(bar.query.isEmpty() ? QPalette::Link : QPalette::Text));
    painter.drawText(placed({0, top, labels - 12, rowHeight()}),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(bar.label, Qt::ElideRight, labels - 12));
    painter.setPen(palette().color(QPalette::Text));
    if (bar.count == 0)
        return;
    painter.drawText(placed({labels + length + 6, top, width(), rowHeight()}),
                     Qt::AlignVCenter | Qt::AlignLeading, QString::number(bar.count));
    painter.setPen(current ? QPen(palette().color(QPalette::Text), 1.5) : QPen(Qt::NoPen));
    const QColor accent =
        bar.query.isEmpty() ? mutedColour(palette()) : palette().color(QPalette::Highlight);
    painter.setBrush(bar.colour.isValid() ? bar.colour : accent);
    painter.drawRoundedRect(placed({labels, top + 5, length, rowHeight() - 10}), 3, 3);
}

// -1: beside them.
int BarChart::rowAt(const QPointF &place) const
{
    const int row = int(place.y()) / rowHeight();
    return place.y() >= 0 && row < m_bars.size() ? row : -1;
}

void BarChart::press(int row)
{
    if (row < 0 || row >= m_bars.size())
        return;
    if (!m_bars[row].query.isEmpty())
        return Q_EMIT chosen(m_bars[row].query);
    m_unfolded = !m_unfolded;
    fold();
    m_current = qMin(row, int(m_bars.size()) - 1); // where the others begin, or the bar for them
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    press(rowAt(event->position()));
}

// A label may be cut off.
bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : textOf(m_bars[row]), this);
    return true;
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
        press(m_current);
    else
        return QWidget::keyPressEvent(event);
    update();
}

} // namespace gui
