#include "servers/tftp/ports.h"

namespace servers::tftp {

namespace asio = boost::asio;

Ports::Ports(asio::io_context &context, const TftpSettings &settings)
    : m_context(context), m_single(settings.singlePort), m_first(settings.firstTransferPort),
      m_last(std::max(settings.firstTransferPort, settings.lastTransferPort))
{
}

std::shared_ptr<Channel> Ports::open(const asio::ip::address &local,
                                     const std::shared_ptr<Channel> &listener)
{
    if (m_single)
        return listener;
    const std::shared_ptr<Channel> own = m_first ? openInRange(local) : bind({local, 0});
    return own ? own : listener;
}

std::shared_ptr<Channel> Ports::bind(const Endpoint &endpoint)
{
    boost::system::error_code error;
    asio::ip::udp::socket socket(m_context);
    socket.open(endpoint.protocol(), error);
    if (error)
        return nullptr;
    socket.bind(endpoint, error);
    if (error)
        return nullptr;
    socket.non_blocking(true, error);
    return std::make_shared<Channel>(std::move(socket));
}

// From a random port on, so that a late packet of one transfer does not meet the next.
std::shared_ptr<Channel> Ports::openInRange(const asio::ip::address &local)
{
    const unsigned count = unsigned(m_last - m_first) + 1;
    const unsigned offset = m_random() % count;
    std::shared_ptr<Channel> shared;
    for (unsigned i = 0; i < count; ++i) {
        const Endpoint endpoint(local, quint16(m_first + (offset + i) % count));
        std::weak_ptr<Channel> &known = m_inRange[endpoint];
        if (const auto used = known.lock()) {
            shared = shared ? shared : used;
        } else if (const auto fresh = bind(endpoint)) {
            known = fresh;
            return fresh;
        }
    }
    return shared;
}

} // namespace servers::tftp
