#include "servers/readyset.h"

#include <sys/epoll.h>

#include <array>

namespace servers {

ReadySet::ReadySet(boost::asio::io_context &context)
    : m_set(context, ::epoll_create1(EPOLL_CLOEXEC))
{
}

void ReadySet::add(int socket, void *tag)
{
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.ptr = tag;
    ::epoll_ctl(m_set.native_handle(), EPOLL_CTL_ADD, socket, &event);
}

void ReadySet::run(std::function<void(const std::vector<void *> &)> ready)
{
    m_ready = std::move(ready);
    await();
}

void ReadySet::close()
{
    boost::system::error_code ignored;
    m_set.close(ignored);
}

void ReadySet::await()
{
    m_set.async_wait(boost::asio::posix::descriptor_base::wait_read, [this](auto error) {
        if (error)
            return;
        std::array<epoll_event, 256> events;
        const int count = ::epoll_wait(m_set.native_handle(), events.data(), int(events.size()), 0);
        m_tags.clear();
        for (int i = 0; i < count; ++i) {
            void *const tag = events[size_t(i)].data.ptr; // copied: the event is packed, unaligned
            m_tags.push_back(tag);
        }
        m_ready(m_tags);
        await();
    });
}

} // namespace servers
