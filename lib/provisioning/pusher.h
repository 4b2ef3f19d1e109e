#pragma once

#include "provisioning/following.h"

#include <memory>

namespace provisioning {

/** Tells phones by their web servers or by SIP, and asks those it told how they are. Every answer
 *  is an event for the log; secrets stay out of it. Never waits; belongs to one thread. */
class Pusher
{
public:
    explicit Pusher(Renderer renderer);

    /** @p contact tells where the phone was last seen. */
    QFuture<inventory::Event> push(Push push, const inventory::Fleet &fleet,
                                   const inventory::Device &device,
                                   const inventory::Contact &contact, const Way &way = {});

    /** Follows the phones that took their profile by themselves, as @p events of the log tell. One
     *  whose login puts the password into the address is not: nobody chose to send it there. */
    void heed(const inventory::Fleet &fleet, const QList<inventory::Event> &events);

    /** Following::turn() for every phone followed: whoever pushes calls it about once a second and
     *  keeps the events. */
    QList<inventory::Event> follow(const inventory::Fleet &fleet,
                                   const QHash<MacAddress, inventory::Contact> &contacts);

    /** Whether any phone is still followed. */
    bool isFollowing() const { return m_following.size() > 0; }

    /** The phone's own words, for whoever must know whether a call is up. */
    QFuture<Result<phone::PhoneStatus>> status(const inventory::Fleet &fleet,
                                               const inventory::Device &device,
                                               const inventory::Contact &contact,
                                               const Way &way = {}) const;

    /** Where and as whom a phone's web server is reached. */
    Result<phone::Endpoint> endpoint(const inventory::Fleet &fleet, const inventory::Device &device,
                                     const inventory::Contact &contact,
                                     const QString &address = {}) const;

private:
    struct Order;
    Order orderByHttp(Push push, const WebTarget &target) const;
    Result<Order> order(Push push, const inventory::Fleet &fleet, const inventory::Device &device,
                        const inventory::Contact &contact, const Way &way);
    QFuture<inventory::Event> look(const inventory::Fleet &fleet, const inventory::Device &device,
                                   const inventory::Contact &contact, const Way &way) const;

    Renderer m_renderer;
    std::unique_ptr<phone::PhoneControl> m_control;
    std::unique_ptr<phone::SipNotifier> m_notifier;
    Following m_following;
};

} // namespace provisioning
