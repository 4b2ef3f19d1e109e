#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace gui {

/** One bar of a chart; a click on it asks for its query. */
struct Bar
{
    QString label;
    int count = 0;
    QString query;
    QColor colour; ///< invalid: the accent

    bool operator==(const Bar &) const = default;
};

/** A few lying bars with label and count, of which the longest fills the width. */
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintBar(QPainter &painter, int row, int labels, int length) const;
    int rowHeight() const { return fontMetrics().height() + 8; }

    QList<Bar> m_bars;
    int m_current = 0;
};

} // namespace gui
