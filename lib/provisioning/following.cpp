#include "provisioning/following.h"

#include "provisioning/proof.h"

namespace provisioning {

using inventory::Contact;
using inventory::Device;
using inventory::Event;
using inventory::Fleet;
using namespace std::chrono_literals;

namespace {

// A phone that took other settings restarts; asked sooner it would still tell of the old ones.
constexpr std::chrono::seconds RestartsWithin = 3s;
constexpr std::chrono::seconds AppliesWithin = 20s; // of one that logs nothing to us
constexpr std::chrono::seconds FlashesWithin = 30s; // and starts again
constexpr std::chrono::seconds LongestPause = 30s;

QDateTime after(const QDateTime &when, std::chrono::seconds span)
{
    return when.addSecs(span.count());
}

/** When a phone told at @p since may first be asked; invalid: it has taken nothing yet. */
QDateTime settledAt(Push push, const Proof &proof, const Contact &contact, const QDateTime &since)
{
    if (push == Push::Upgrade) // one that logs nothing shows its firmware when it is asked
        return after(proof.lit.contains(ProofStep::Upgraded) ? contact.upgraded : since,
                     FlashesWithin);
    if (proof.lit.contains(ProofStep::Applied))
        return after(contact.resynced, RestartsWithin);
    if (proof.lit.contains(ProofStep::Fetched))
        return after(contact.fetched, AppliesWithin);
    return {};
}

} // namespace

void Following::add(const MacAddress &mac, Push push, const Way &way, const QDateTime &since)
{
    const auto before = m_followed.constFind(mac);
    if (before != m_followed.constEnd() && before->asked)
        --m_asked;
    m_followed.insert(mac, Followed{push, way, since, {}, 2s, std::nullopt});
}

void Following::addByItself(const MacAddress &mac, const QDateTime &since)
{
    if (m_followed.size() < MostByThemselves && !m_followed.contains(mac))
        add(mac, Push::Resync, {}, since);
}

void Following::collect(QList<Event> &events)
{
    for (Followed &one : m_followed) {
        if (!one.asked || !one.asked->isFinished())
            continue;
        const Event event = one.asked->result();
        if (event.registeredLines)
            events.append(event);
        one.asked.reset();
        --m_asked;
    }
}

// What is dark beside the registrations no question lights.
bool Following::isOver(const Fleet &fleet, const MacAddress &mac, const Followed &one,
                       const Contact &contact, const QDateTime &now) const
{
    const Device *device = fleet.device(mac);
    return !device || now > after(one.since, Patience)
        || proofOf(one.push, fleet, *device, contact, one.since)
               .lit.contains(ProofStep::Registered);
}

void Following::ask(const Fleet &fleet, const MacAddress &mac, Followed &one,
                    const Contact &contact, const QDateTime &now)
{
    const Device &device = *fleet.device(mac);
    const Proof proof = proofOf(one.push, fleet, device, contact, one.since);
    const QDateTime settled = settledAt(one.push, proof, contact, one.since);
    if (!settled.isValid() || now < settled || (one.next.isValid() && now < one.next))
        return;
    one.asked = m_look(fleet, device, contact, one.way);
    one.next = after(now, one.pause);
    one.pause = std::min(2 * one.pause, LongestPause);
    ++m_asked;
}

QList<Event> Following::turn(const Fleet &fleet, const QHash<MacAddress, Contact> &contacts,
                             const QDateTime &now)
{
    QList<Event> events;
    collect(events);
    for (auto one = m_followed.begin(); one != m_followed.end();) {
        const Contact contact = contacts.value(one.key());
        if (!one->asked && isOver(fleet, one.key(), *one, contact, now)) {
            one = m_followed.erase(one);
            continue;
        }
        if (!one->asked && m_asked < AtOnce)
            ask(fleet, one.key(), *one, contact, now);
        ++one;
    }
    return events;
}

} // namespace provisioning
