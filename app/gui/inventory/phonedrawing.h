#pragma once

#include "inventory/fleet.h"
#include "schema/phonemodel.h"

#include <QWidget>

namespace gui {

/** A phone as a drawing: its display with the line labels beside the keys, made from the facts of
 *  its model alone. A key can be clicked, and dragged onto another to exchange the two. */
class PhoneDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneDrawing(QWidget *parent = nullptr);

    void show(const schema::ModelFacts &facts, const inventory::Fleet &fleet,
              const inventory::Device &device, const QList<int> &registered);
    void clear();
    QSize sizeHint() const override;

Q_SIGNALS:
    /** @p line from 1. */
    void lineClicked(int line);
    void linesExchanged(int one, int other);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF body() const;
    QRectF display() const;
    QRectF keyRect(int line) const;
    int lineAt(const QPointF &place) const;
    void paintKey(QPainter &painter, int line) const;
    void paintDialPad(QPainter &painter) const;

    int m_lines = 0;
    QStringList m_labels;
    QList<int> m_registered;
    QString m_model;
    int m_pressed = 0;
};

} // namespace gui
