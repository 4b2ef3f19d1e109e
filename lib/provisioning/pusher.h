#pragma once

#include "inventory/event.h"
#include "phone/phonecontrol.h"
#include "provisioning/renderer.h"

#include <QFuture>

#include <memory>

namespace provisioning {

/** What a phone is told to do now. */
enum class Push {
    Resync, ///< fetch its profile from us, wherever its own Profile_Rule points
    Reboot,
    Upgrade, ///< load the firmware its Upgrade_Rule names
};

/** "resync", "reboot", "upgrade": what scripts and events see. Not translated. */
QString pushName(Push push);

/** Tells phones by their web servers, and asks them how they are. Every answer is an event for the
 *  log; secrets stay out of it. Never waits; any thread. */
class Pusher
{
public:
    explicit Pusher(Renderer renderer)
        : m_renderer(std::move(renderer)), m_control(std::make_unique<phone::PhoneControl>())
    {
    }

    /** At @p address, "host" or "host:port"; empty: where @p contact last saw it. */
    QFuture<inventory::Event> push(Push push, const inventory::Fleet &fleet,
                                   const inventory::Device &device,
                                   const inventory::Contact &contact, const QString &address = {});

    /** Which lines are registered; the event says so where the phone told. */
    QFuture<inventory::Event> look(const inventory::Fleet &fleet, const inventory::Device &device,
                                   const inventory::Contact &contact, const QString &address = {});

    /** The phone's own words, for whoever must know whether a call is up. */
    QFuture<Result<phone::PhoneStatus>> status(const inventory::Fleet &fleet,
                                               const inventory::Device &device,
                                               const inventory::Contact &contact,
                                               const QString &address = {});

    /** Where and as whom a phone is reached. */
    Result<phone::Endpoint> endpoint(const inventory::Fleet &fleet, const inventory::Device &device,
                                     const inventory::Contact &contact,
                                     const QString &address = {}) const;

private:
    phone::Endpoint loginOf(const inventory::Device &device, const profile::Profile &profile,
                            phone::Endpoint endpoint) const;

    /** Where and as whom a phone is reached, and what it is to be told. */
    struct Target
    {
        phone::Endpoint endpoint;
        QString profileUrl;
        QString upgradeUrl; ///< empty: its rule asks for nothing
    };
    Result<Target> target(const inventory::Fleet &fleet, const inventory::Device &device,
                          const inventory::Contact &contact, const QString &address) const;

    Renderer m_renderer;
    std::unique_ptr<phone::PhoneControl> m_control;
};

} // namespace provisioning
