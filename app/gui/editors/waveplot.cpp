#include "gui/editors/waveplot.h"

#include "gui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui {

using rules::Duration;
using rules::Segment;

namespace {

constexpr qint64 ShortestWindow = 1'000; // ms
constexpr qint64 LongestWindow = 12'000; // more would leave no room to see a beat
constexpr int Rate = 8'000; // samples a second
constexpr int Margin = 8;

// Two rounds of the first section show how it goes on.
qint64 windowOf(const rules::Tone &tone)
{
    if (tone.sections.empty())
        return 0;
    qint64 round = 0;
    for (const Segment &segment : tone.sections.front().segments) {
        for (const Duration part : {segment.on, segment.off})
            round += part.forever() ? ShortestWindow : part.milliseconds;
    }
    const Duration whole = tone.length();
    const qint64 end = whole.forever() ? LongestWindow : whole.milliseconds;
    const qint64 rounds = tone.sections.size() > 1 ? LongestWindow : 2 * round;
    return std::min(end, std::clamp(rounds, ShortestWindow, LongestWindow));
}

// 0.1, 0.2, 0.5, 1, 2 … seconds: some six of them in the window.
qint64 tickOf(qint64 window)
{
    qint64 tick = 10;
    for (int step = 0; window / tick > 7; ++step)
        tick = step % 3 == 1 ? tick * 5 / 2 : tick * 2;
    return tick;
}

} // namespace

WavePlot::WavePlot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Picture of the sound"));
}

void WavePlot::show(const rules::Tone &tone)
{
    m_tone = tone;
    m_window = windowOf(tone);
    m_samples = tone.frequencies.empty() ? std::vector<float>() : tone.samples(Rate, m_window);
    m_peak = 0;
    for (const float sample : m_samples)
        m_peak = std::max(m_peak, std::abs(sample));
    setVisible(m_window > 0);
    update();
}

void WavePlot::setPlayhead(qint64 at)
{
    m_playhead = at;
    update();
}

QSize WavePlot::sizeHint() const
{
    return {320, 5 * fontMetrics().height()};
}

QRectF WavePlot::area() const
{
    const int axis = QFontMetrics(smallPrint(font())).height() + 4;
    return QRectF(rect()).adjusted(Margin, 4, -Margin, -axis);
}

qreal WavePlot::xOf(qint64 at) const
{
    return area().left() + area().width() * qreal(at) / qreal(m_window);
}

void WavePlot::paintEvent(QPaintEvent *)
{
    if (m_window == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(area(), 4, 4);
    painter.setFont(smallPrint(font()));
    paintParts(painter);
    paintAxis(painter);
    if (m_playhead < 0 || m_playhead > m_window)
        return;
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.drawLine(QPointF(xOf(m_playhead), area().top()),
                     QPointF(xOf(m_playhead), area().bottom()));
}

void WavePlot::paintParts(QPainter &painter) const
{
    for (qint64 at = 0; at < m_window;) {
        const auto playing = rules::playingAt(m_tone.sections, at);
        if (!playing || playing->left == 0)
            return;
        const qint64 left = playing->left == Duration::Endless ? m_window : playing->left;
        const qint64 until = std::min(m_window, at + left);
        if (playing->on)
            paintBand(painter, at, until, *playing->segment);
        at = until;
    }
}

void WavePlot::paintBand(QPainter &painter, qint64 from, qint64 to, const Segment &segment) const
{
    const QRectF band(QPointF(xOf(from), area().top() + 6), QPointF(xOf(to), area().bottom() - 6));
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(m_samples.empty() ? 0.75F : 0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(band, 3, 3);
    paintWave(painter, band);
    const QString name = nameOf(segment);
    if (painter.fontMetrics().horizontalAdvance(name) + 8 > band.width())
        return;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(band.adjusted(4, 1, -4, 0), Qt::AlignLeft | Qt::AlignTop, name);
}

// A column of pixels spans many samples: from the lowest of them to the highest.
void WavePlot::paintWave(QPainter &painter, const QRectF &band) const
{
    if (m_samples.empty() || m_peak <= 0)
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    const qreal half = band.height() / 2 * 0.6 / m_peak;
    const auto sampleAt = [&](qreal x) {
        const qreal share = (x - area().left()) / area().width();
        return std::clamp<qint64>(qint64(share * qreal(m_samples.size())), 0,
                                  qint64(m_samples.size()));
    };
    for (qreal x = band.left() + 1; x < band.right() - 1; ++x) {
        const auto first = m_samples.begin() + sampleAt(x);
        const auto last = m_samples.begin() + sampleAt(x + 1);
        if (first == last)
            continue;
        const auto [low, high] = std::minmax_element(first, last);
        const qreal middle = band.center().y() + band.height() * 0.1;
        painter.drawLine(QPointF(x, middle - *high * half), QPointF(x, middle - *low * half));
    }
}

void WavePlot::paintAxis(QPainter &painter) const
{
    painter.setPen(mutedColour(palette()));
    const qint64 tick = tickOf(m_window);
    for (qint64 at = 0; at <= m_window; at += tick) {
        const QString text = tr("%1 s").arg(double(at) / 1000);
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        const qreal left = std::min(xOf(at) - width / 2, this->width() - width);
        painter.drawLine(QPointF(xOf(at), area().bottom()), QPointF(xOf(at), area().bottom() + 3));
        painter.drawText(QPointF(std::max(0.0, left), height() - painter.fontMetrics().descent()),
                         text);
    }
}

QString WavePlot::nameOf(const Segment &segment) const
{
    QStringList hertz;
    for (const int component : segment.components)
        hertz.append(QString::number(m_tone.frequencies[size_t(component - 1)].hertz));
    return hertz.isEmpty() ? QString() : tr("%1 Hz").arg(hertz.join(QStringLiteral(" + ")));
}

} // namespace gui
