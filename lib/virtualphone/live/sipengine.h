#pragma once

#include "base/result.h"
#include "virtualphone/action.h"

#include <functional>
#include <memory>

namespace virtualphone {

/** A NOTIFY that came in. */
struct SipNotify
{
    quint64 key = 0; ///< the registration it is for
    QByteArray event; ///< "resync"
    QByteArray authorization; ///< the header's value; may be empty
};

/** What to answer to it. */
struct SipReply
{
    int status = 200;
    QByteArray phrase = "OK";
    QByteArray challenge; ///< WWW-Authenticate of a 401
};

/** Keeps many lines of many phones registered, from as many ports as are opened, all in one thread
 *  of its own; answers the registrar's OPTIONS, hands NOTIFY on. Its functions may be called from
 *  any other thread. */
class SipEngine
{
public:
    /** Both are called in the engine's thread, and must not wait. */
    struct Listener
    {
        std::function<void(quint64 key, int status)> registered;
        /** Calls the second argument once, from any thread, at any time. */
        std::function<void(const SipNotify &, std::function<void(SipReply)>)> notified;
    };

    explicit SipEngine(Listener listener);
    ~SipEngine(); ///< forgets all registrations without a farewell
    SipEngine(const SipEngine &) = delete;

    /** Where lines register from. */
    struct Port
    {
        int index = 0;
        quint16 number = 0; ///< the UDP port
    };
    /** @p port 0: any that is free. It stays open as long as the engine. */
    Result<Port> open(const QString &address, quint16 port);

    /** Registers and refreshes from @p from; an earlier account of the same @p key is forgotten. */
    void keep(quint64 key, const Port &from, const Account &account, const QByteArray &userAgent);
    void forget(quint64 key);

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace virtualphone
