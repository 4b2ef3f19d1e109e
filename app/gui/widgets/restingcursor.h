#pragma once

#include <QObject>
#include <QTimer>

namespace gui {

/** Text cursors blink while somebody is there and stand still afterwards, as in GTK: a window that
 *  is left open would else wake the machine twice a second for a cursor nobody looks at. One for
 *  the whole program; where the system's cursors do not blink it does nothing. */
class RestingCursor : public QObject
{
    Q_OBJECT

public:
    explicit RestingCursor(QObject *parent);
    ~RestingCursor() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_flashTime; ///< the system's, in milliseconds
    QTimer m_patience;
};

} // namespace gui
