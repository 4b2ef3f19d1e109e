#pragma once

#include "provisioning/errands.h"

#include <QDateTime>
#include <QHash>
#include <QMultiHash>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace provisioning {

/** What folders hold, as a thread of its own looked last: whoever serves phones waits for no disk.
 *  Looking takes at most a tenth of the time, however often somebody asks. Any thread. */
class Listings
{
public:
    /** Names without letter case, and what stands there under them. */
    using Names = QMultiHash<QString, QString>;
    using Look = std::function<Names()>;

    /** Who asks waits so long, at the most, for the look that this begins. */
    static constexpr std::chrono::milliseconds Patience{250};

    explicit Listings(std::chrono::milliseconds patience = Patience);

    /** What @p look found as @p key. It is called again, in that other thread, where @p version is
     *  another than then or invalid, but not before @p pause passed; until it is done the names
     *  are the ones before, at first none. */
    std::shared_ptr<const Names> names(const QString &key, const QDateTime &version,
                                       std::chrono::milliseconds pause, Look look);

private:
    using Clock = std::chrono::steady_clock;

    struct Listing
    {
        std::shared_ptr<const Names> names = std::make_shared<const Names>();
        QDateTime version; ///< invalid: it may have changed while somebody looked
        Clock::time_point notBefore; ///< the next look
        bool underWay = false;
    };

    void take(const QString &key, const QDateTime &version, const Look &look);

    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex; ///< for what follows; never held while looking
    std::condition_variable m_looked;
    QHash<QString, Listing> m_listings;
    Errands m_errands; ///< ends first
};

} // namespace provisioning
