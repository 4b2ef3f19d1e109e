#pragma once

#include "virtualphone/faults.h"
#include "virtualphone/phone.h"

#include <functional>
#include <memory>

namespace virtualphone {

/** Phones in software on the real network: TFTP, HTTP, HTTPS, syslog, SIP, and their own pages.
 *  Many share two threads. Its functions may be called from any thread, one at a time. */
class LivePhones
{
public:
    struct Settings
    {
        QString address = QStringLiteral("127.0.0.1"); ///< where the SIP port they share opens
        bool registers = true; ///< without: lines stay as they are, no SIP port is opened
        quint16 sipPort = 0; ///< of the one they share; 0: any that is free
        QString caFile; ///< PEM; empty: any HTTPS server is believed
    };

    /** One phone on its place. Its lease's address is where its packets come from. */
    struct Station
    {
        Identity identity;
        Lease lease;
        Behaviour behaviour;
        quint64 seed = 1;
        Sabotage sabotage;
        Faults faults;
        std::optional<quint16> webPort; ///< 0: any that is free; absent: it has no web server
        std::optional<quint16> sipPort; ///< its own; 0: any that is free; absent: the shared one

        explicit Station(Identity who) : identity(std::move(who)) { }
    };

    /** Told what every phone does and meets, from the phones' thread; must not wait. */
    using Observer = std::function<void(const MacAddress &, const Action &)>;

    static Result<std::unique_ptr<LivePhones>> start(const Settings &settings, Observer observer);
    ~LivePhones(); ///< switches all of them off
    LivePhones(const LivePhones &) = delete;

    struct Ports
    {
        quint16 web = 0; ///< 0: it has no web server
        quint16 sip = 0; ///< 0: it registers nowhere
    };
    /** Switches one more on. */
    Result<Ports> add(const Station &station);

private:
    struct Private;
    explicit LivePhones(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace virtualphone
