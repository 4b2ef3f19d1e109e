#pragma once

#include "gui/linekeys/keyface.h"

#include <QAbstractButton>

namespace gui {

/** One key of the picture with what stands beside it. Dragged it takes itself along; what is
 *  dropped on it is asked for. */
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Side { Left, Right }; ///< of its label, on which the key itself stands

    KeyButton(KeyPlace place, Side side, QWidget *parent);

    KeyPlace place() const { return m_place; }
    const KeyFace &face() const { return m_face; }
    void setFace(const KeyFace &face);
    /** It was picked up by keyboard and waits to be put somewhere. */
    void setPickedUp(bool pickedUp);

Q_SIGNALS:
    void focused(KeyPlace place);
    void dragged(KeyPlace from, KeyPlace to);
    void dropped(KeyPlace place, const KeyContent &content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QRectF cap() const;
    void paintCap(QPainter &painter) const;
    void paintText(QPainter &painter) const;

    KeyPlace m_place;
    Side m_side;
    KeyFace m_face;
    bool m_pickedUp = false;
    bool m_hovered = false; ///< something is held over it
};

} // namespace gui
