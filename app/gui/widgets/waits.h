#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace gui {

/** What the window waits for at present: every answer that whenAnswered() will bring. One for the
 *  program, in its main thread. */
class Waits : public QObject
{
    Q_OBJECT

public:
    static constexpr int AtOnce = 300; ///< milliseconds that nobody takes for a wait
    static constexpr int Long = 3'000; ///< milliseconds after which a person may give up

    /** Whether giveUp() came since this was made. Any thread. */
    using GivenUp = std::function<bool()>;

    static Waits &all();

    /** Something is waited for as long as what this gives lives. */
    std::shared_ptr<void> begin();
    /** For whoever does what is waited for, and may look now and then whether it still is. */
    GivenUp watch() const;
    /** The person wants nothing any more of all that is waited for now. */
    void giveUp();

Q_SIGNALS:
    /** There is a wait by now that a person notices; or there is none any more. */
    void noticed(bool waits);
    /** It has been Long by now; or it is over. */
    void becameLong(bool isLong);
    void givenUp();

private:
    explicit Waits(QObject *parent);
    void end();
    void grow();

    QTimer m_patience;
    int m_open = 0;
    bool m_noticed = false;
    std::shared_ptr<std::atomic_int> m_givenUp =
        std::make_shared<std::atomic_int>(0); ///< how often
};

} // namespace gui
