#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <functional>
#include <vector>

namespace servers {

/** Tells which of many sockets can be read, a set of them at a time. Asio would arm each socket
 *  anew after every datagram, with a system call each; here the set is armed once for all that are
 *  ready (epoll(7), level-triggered). */
class ReadySet
{
public:
    explicit ReadySet(boost::asio::io_context &context);

    /** @p tag is what the handler is told; the socket leaves the set when it is closed. */
    void add(int socket, void *tag);

    /** Calls @p ready with the tags of what can be read, again and again, until close(). */
    void run(std::function<void(const std::vector<void *> &tags)> ready);

    void close();

private:
    void await();

    boost::asio::posix::stream_descriptor m_set;
    std::function<void(const std::vector<void *> &)> m_ready;
    std::vector<void *> m_tags;
};

} // namespace servers
