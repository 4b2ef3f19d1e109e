#pragma once

#include <QList>
#include <QMenu>

class QAbstractButton;

namespace gui {

/** What the buttons in sight can do, as a menu: none of them is reached by the mouse or by Tab
 *  alone. Filled each time it is opened; an entry has its button's words, picture, key and state,
 *  and presses it. */
class PageMenu : public QMenu
{
    Q_OBJECT

public:
    /** @p parts: those of the window whose buttons are listed, in this order. */
    PageMenu(const QString &title, const QList<QWidget *> &parts, QWidget *parent);

    void fill();

private:
    void add(QAbstractButton &button);

    QList<QWidget *> m_parts;
};

} // namespace gui
