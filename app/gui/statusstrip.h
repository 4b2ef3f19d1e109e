#pragma once

#include "gui/backend.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace gui {

/** The servers in the status bar: a shape, the port and the rate of each; a click leads to where
 *  they are set. */
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(Backend &backend, QWidget *parent = nullptr);

    void showStates(const QList<ServerState> &servers);

Q_SIGNALS:
    void clicked();

private:
    QHBoxLayout *m_row;
    QList<QToolButton *> m_chips;
};

} // namespace gui
