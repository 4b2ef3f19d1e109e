#pragma once

#include "gui/linekeys/keybutton.h"

#include <QWidget>

namespace gui {

/** A phone and the modules beside it, drawn from the facts of its model alone: every key where one
 *  clicks it, drags it and drops on it. By keyboard: arrows go from key to key, Space picks one up
 *  and puts it down, with Ctrl an arrow takes the key along, Delete empties it, Return edits. */
class PhonePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePicture(QWidget *parent = nullptr);

    void show(const KeyMap &map, const inventory::Fleet &fleet, const inventory::Contact &contact);
    KeyButton *button(KeyPlace place) const { return m_buttons.value(place); }
    KeyPlace current() const { return m_current; }

Q_SIGNALS:
    void selected(KeyPlace place);
    void exchangeWanted(KeyPlace one, KeyPlace other);
    void putWanted(KeyPlace place, const KeyContent &content);
    void clearWanted(KeyPlace place);
    void editWanted(KeyPlace place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Body
    {
        QRectF frame;
        QString name;
    };

    void rebuild(const KeyMap &map);
    void arrange();
    QSizeF sizeOf(int unit) const;
    void placePhone(const QPointF &corner);
    void placeModule(int unit, const QPointF &corner);
    void setCurrent(KeyPlace place);
    void pickUpOrPut();
    KeyButton *neighbour(int key) const;
    int keysOf(int unit) const;
    int phoneWidth() const;
    QRectF display() const;
    void paintDialPad(QPainter &painter) const;

    schema::ModelFacts m_facts;
    QMap<KeyPlace, KeyButton *> m_buttons;
    QList<Body> m_bodies; ///< the phone, then its modules
    KeyPlace m_current;
    std::optional<KeyPlace> m_pickedUp;
};

} // namespace gui
