#include "virtualphone/live/sipengine.h"

#include "virtualphone/live/siploop.h"

#include <QCoreApplication>

namespace virtualphone {

struct SipEngine::Loop : SipLoop
{
    using SipLoop::SipLoop;
};

SipEngine::SipEngine(std::unique_ptr<Loop> loop) : m_loop(std::move(loop)) { }

SipEngine::~SipEngine() = default;

Result<std::unique_ptr<SipEngine>> SipEngine::start(const QString &address, quint16 port,
                                                    Listener listener)
{
    auto loop = std::make_unique<Loop>(address.toLatin1(), port, std::move(listener));
    if (loop->port() == 0) {
        return Error::world(
            QCoreApplication::translate("virtualphone",
                                        "No SIP port could be opened on %1 (asked for %2); "
                                        "choose another, or 0 for any.")
                .arg(address)
                .arg(port));
    }
    return std::unique_ptr<SipEngine>(new SipEngine(std::move(loop)));
}

void SipEngine::keep(quint64 key, const Account &account, const QByteArray &userAgent)
{
    m_loop->post(
        [loop = m_loop.get(), key, account, userAgent] { loop->keep(key, account, userAgent); });
}

void SipEngine::forget(quint64 key)
{
    m_loop->post([loop = m_loop.get(), key] { loop->forget(key); });
}

quint16 SipEngine::port() const
{
    return m_loop->port();
}

} // namespace virtualphone
