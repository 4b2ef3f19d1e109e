#include "virtualphone/live/sofiaport.h"

#include "virtualphone/live/sofia.h"
#include "virtualphone/live/sofiathread.h"

namespace virtualphone {
namespace {

constexpr quint16 standardPort = 5060;

int onRequest(SofiaPort *port, nta_leg_t *, nta_incoming_t *request, const sip_t *sip)
{
    return port->received(request, sip);
}

} // namespace

SofiaPort::SofiaPort(SofiaThread &thread, QByteArray address, OnRequest onRequest)
    : m_thread(thread), m_address(std::move(address)), m_onRequest(std::move(onRequest))
{
}

SofiaPort::~SofiaPort()
{
    if (m_leg)
        nta_leg_destroy(m_leg);
    if (m_agent)
        nta_agent_destroy(m_agent);
}

std::unique_ptr<SofiaPort> SofiaPort::open(SofiaThread &thread, const QByteArray &address,
                                           quint16 port, OnRequest onRequestHere)
{
    std::unique_ptr<SofiaPort> made(new SofiaPort(thread, address, std::move(onRequestHere)));
    const QByteArray wanted = port ? QByteArray::number(port) : QByteArray("*");
    const QByteArray url = "sip:" + address + ':' + wanted + ";transport=udp";
    made->m_agent = nta_agent_create(thread.root(), URL_STRING_MAKE(url.constData()), nullptr,
                                     nullptr, NTATAG_UA(1), TAG_END());
    if (!made->m_agent)
        return nullptr;
    made->m_leg =
        nta_leg_tcreate(made->m_agent, onRequest, made.get(), NTATAG_NO_DIALOG(1), TAG_END());
    const sip_via_t *via = nta_agent_via(made->m_agent);
    made->m_number = via && via->v_port ? quint16(atoi(via->v_port)) : standardPort;
    return made;
}

QByteArray SofiaPort::host() const
{
    return m_address + ':' + QByteArray::number(m_number);
}

} // namespace virtualphone
