#pragma once

#include "rules/tonescript.h"

#include <QWidget>

namespace gui {

/** What sounds when, as a picture: a band for each time something is on, with the wave that is
 *  heard in it, over an axis in seconds. */
class WavePlot : public QWidget
{
    Q_OBJECT

public:
    explicit WavePlot(QWidget *parent);

    /** @p tone without frequencies has no wave: a cadence alone. */
    void show(const rules::Tone &tone);
    /** Where one listens, in milliseconds; -1: nowhere. */
    void setPlayhead(qint64 at);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF area() const;
    qreal xOf(qint64 at) const;
    void paintParts(QPainter &painter) const;
    void paintBand(QPainter &painter, qint64 from, qint64 to, const rules::Segment &segment) const;
    void paintWave(QPainter &painter, const QRectF &band) const;
    void paintAxis(QPainter &painter) const;
    QString nameOf(const rules::Segment &segment) const;

    rules::Tone m_tone;
    qint64 m_window = 0; ///< milliseconds shown; 0: nothing to show
    std::vector<float> m_samples; ///< of the window
    float m_peak = 1;
    qint64 m_playhead = -1;
};

} // namespace gui
