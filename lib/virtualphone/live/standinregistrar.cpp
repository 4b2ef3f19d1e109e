#include "virtualphone/live/standinregistrar.h"

#include "virtualphone/digest.h"
#include "virtualphone/live/sipregistration.h"
#include "virtualphone/live/sofiathread.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace virtualphone {

struct StandInRegistrar::Private
{
    Private(const QHash<QByteArray, QByteArray> &known, OnRegistered told)
        : passwords(known), onRegistered(std::move(told)),
          nonce(QByteArray::number(QRandomGenerator::system()->generate64(), 16))
    {
    }
    ~Private()
    {
        thread.stop([this] { port.reset(); });
    }

    bool open(const QByteArray &address, quint16 wanted);
    int received(nta_incoming_t *request, const sip_t *sip);
    void reply(nta_incoming_t *request, const sip_t *sip, bool believed) const;

    QHash<QByteArray, QByteArray> passwords;
    OnRegistered onRegistered;
    QByteArray nonce;
    std::unique_ptr<SofiaPort> port;
    SofiaThread thread;
};

bool StandInRegistrar::Private::open(const QByteArray &address, quint16 wanted)
{
    if (!thread.isRunning())
        return false;
    thread.call([&] {
        port = SofiaPort::open(
            thread, address, wanted,
            [this](nta_incoming_t *request, const sip_t *sip) { return received(request, sip); });
    });
    return port != nullptr;
}

int StandInRegistrar::Private::received(nta_incoming_t *request, const sip_t *sip)
{
    if (sip->sip_request->rq_method != sip_method_register)
        return 405;
    const QByteArray proof = headerText(sip->sip_authorization);
    const QByteArray user = digest::parameters(proof).value("username");
    const bool believed = passwords.contains(user)
        && digest::proves(proof, {user, passwords.value(user)}, "REGISTER", nonce);
    reply(request, sip, believed);
    if (believed)
        onRegistered(user);
    return 0;
}

void StandInRegistrar::Private::reply(nta_incoming_t *request, const sip_t *sip,
                                      bool believed) const
{
    const QByteArray challenge = digest::challenge("stand-in", nonce);
    nta_incoming_treply(request, believed ? 200 : 401, believed ? "OK" : "Unauthorized",
                        TAG_IF(believed && sip->sip_contact, SIPTAG_CONTACT(sip->sip_contact)),
                        TAG_IF(!believed, SIPTAG_WWW_AUTHENTICATE_STR(challenge.constData())),
                        TAG_END());
    nta_incoming_destroy(request);
}

StandInRegistrar::StandInRegistrar(std::unique_ptr<Private> dd) : d(std::move(dd)) { }

StandInRegistrar::~StandInRegistrar() = default;

Result<std::unique_ptr<StandInRegistrar>>
StandInRegistrar::start(const QString &address, quint16 port,
                        const QHash<QByteArray, QByteArray> &passwords, OnRegistered onRegistered)
{
    auto d = std::make_unique<Private>(passwords, std::move(onRegistered));
    if (!d->open(address.toLatin1(), port)) {
        return Error::world(
            QCoreApplication::translate("virtualphone", "No SIP port could be opened on %1.")
                .arg(address));
    }
    return std::unique_ptr<StandInRegistrar>(new StandInRegistrar(std::move(d)));
}

quint16 StandInRegistrar::port() const
{
    return d->port->number();
}

} // namespace virtualphone
