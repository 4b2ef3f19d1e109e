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

/** Lying bars with label and count, of which the longest fills the width. Of many only the first
 * few are shown, and one more that stands for the others: a click on it unfolds them, another folds
 *  them again. */
class BarChart : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype MostFolded = 8; ///< with the one for the others
    static constexpr qsizetype MostUnfolded = 200; ///< with the one that folds them again

    explicit BarChart(QWidget *parent = nullptr);

    /** The largest first. */
    void setBars(const QList<Bar> &bars);
    /** As they are shown now; the one for the others has no query. */
    const QList<Bar> &shown() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &query);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintBar(QPainter &painter, int row, int labels, int length) const;
    int rowHeight() const { return fontMetrics().height() + 8; }
    int rowAt(const QPointF &place) const;
    void press(int row);
    void fold();

    QList<Bar> m_all;
    QList<Bar> m_bars; ///< of those, what is shown
    bool m_unfolded = false;
    int m_current = 0;
};

} // namespace gui
