#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace gui {

/** What the window waits for at present: every answer that whenAnswered() will bring. One for the
 *  program, in its main thread. */
class Waits : public QObject
{
    Q_OBJECT

public:
    static constexpr int AtOnce = 300; ///< milliseconds that nobody takes for a wait

    static Waits &all();

    /** Something is waited for as long as what this gives lives. */
    std::shared_ptr<void> begin();

Q_SIGNALS:
    /** There is a wait by now that a person notices; or there is none any more. */
    void noticed(bool waits);

private:
    explicit Waits(QObject *parent);
    void end();

    QTimer m_patience;
    int m_open = 0;
    bool m_noticed = false;
};

} // namespace gui
