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

/** Keeps many lines of many phones registered, from one port and in one thread of its own; answers
 *  the registrar's OPTIONS, hands NOTIFY on. Its functions may be called from any thread. */
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

    /** @p port 0: any that is free. */
    static Result<std::unique_ptr<SipEngine>> start(const QString &address, quint16 port,
                                                    Listener listener);
    ~SipEngine(); ///< forgets all registrations without a farewell
    SipEngine(const SipEngine &) = delete;

    /** Registers and refreshes; an earlier account of the same @p key is forgotten. */
    void keep(quint64 key, const Account &account, const QByteArray &userAgent);
    void forget(quint64 key);

    quint16 port() const;

private:
    struct Loop;
    explicit SipEngine(std::unique_ptr<Loop> loop);
    std::unique_ptr<Loop> m_loop;
};

} // namespace virtualphone
