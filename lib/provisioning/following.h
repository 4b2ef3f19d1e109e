#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "provisioning/push.h"
#include "provisioning/pushtarget.h"

#include <QFuture>
#include <QHash>

#include <chrono>
#include <functional>

namespace provisioning {

/** Phones that were told something, or fetched their profile by themselves, and have not shown all
 *  their proof. A phone says by itself that
 *  it fetched and applied; which of its lines are registered, and with which firmware, it must be
 *  asked. Each is asked once it has taken its profile or had time to load its firmware, and again,
 *  less and less often, until every line is registered or its patience is over. Belongs to one
 *  thread. */
class Following
{
public:
    static constexpr std::chrono::seconds Patience{600}; ///< since a phone was told
    static constexpr int AtOnce = 32; ///< phones being asked at a time
    static constexpr qsizetype MostByThemselves = 5'000; ///< who are followed at a time

    /** Asks one phone for its registrations; the event says them where it told. */
    using Look =
        std::function<QFuture<inventory::Event>(const inventory::Fleet &, const inventory::Device &,
                                                const inventory::Contact &, const Way &)>;

    explicit Following(Look look) : m_look(std::move(look)) { }

    /** @p mac was told @p push at @p since; a later one takes the place of an earlier. */
    void add(const MacAddress &mac, Push push, const Way &way, const QDateTime &since);

    /** @p mac fetched its profile at @p since without having been told; nothing new of one that is
     *  followed already. Of a crowd, when the power comes back, not all can be asked within their
     *  patience: those beyond MostByThemselves are followed when they fetch again. */
    void addByItself(const MacAddress &mac, const QDateTime &since);

    /** To be called about once a second: asks who is due and hands out what phones told since the
     *  last turn, to be kept in the log. @p contacts as the log has them now. */
    QList<inventory::Event> turn(const inventory::Fleet &fleet,
                                 const QHash<MacAddress, inventory::Contact> &contacts,
                                 const QDateTime &now);

    qsizetype size() const { return m_followed.size(); }

private:
    struct Followed
    {
        Push push;
        Way way;
        QDateTime since;
        QDateTime next; ///< when to ask again; invalid: not asked yet
        std::chrono::seconds pause{2}; ///< until then, doubled each time
        std::optional<QFuture<inventory::Event>> asked;
    };

    void collect(QList<inventory::Event> &events);
    bool isOver(const inventory::Fleet &fleet, const MacAddress &mac, const Followed &one,
                const inventory::Contact &contact, const QDateTime &now) const;
    void ask(const inventory::Fleet &fleet, const MacAddress &mac, Followed &one,
             const inventory::Contact &contact, const QDateTime &now);

    Look m_look;
    QHash<MacAddress, Followed> m_followed;
    int m_asked = 0; ///< answers still to come
};

} // namespace provisioning
