#include "servers/tftp/server.h"

#include "servers/addresses.h"
#include "servers/requestpath.h"
#include "servers/text.h"

namespace servers::tftp {

namespace asio = boost::asio;

namespace {

constexpr int ReadAtOnce = 64;
constexpr int LargestDatagram = 2048; // requests, ACKs and the blocks agreeToWrite() allows
constexpr int RoundsAtOnce = 32; // then the other sockets have their turn
constexpr int FewTransfers = 2;
constexpr int ListenBuffer = 32 * 1024 * 1024; // 10,000 phones ask in one moment
constexpr size_t MostWaiting = 65536;

// The length is known beforehand only where nothing is translated.
Agreement agreement(const FileRequest &request, qsizetype size)
{
    const bool known = request.mode == Mode::Octet;
    return agreeToRead(request.options, known ? std::optional(quint64(size)) : std::nullopt);
}

} // namespace

Server::Server(asio::io_context &context, ContentSource &source, Mishaps &mishaps,
               Counters &counters, const TftpSettings &settings, size_t mostOpen)
    : m_source(source), m_mishaps(mishaps), m_counters(counters), m_settings(settings),
      m_ports(context, settings), m_translations(settings.translations),
      m_reports(settings.reports), m_ready(context), m_reader(ReadAtOnce, LargestDatagram),
      m_timer(context), m_turns(settings.places, mostOpen, MostWaiting)
{
    m_ready.run([this](const std::vector<void *> &channels) { takeReady(channels); });
}

void Server::listen(asio::ip::udp::socket socket)
{
    enlargeBuffers(socket, ListenBuffer);
    tellLocalAddress(socket);
    socket.non_blocking(true);
    const auto channel = std::make_shared<Channel>(std::move(socket));
    channel->isListener = true;
    channel->isWildcard = channel->socket.local_endpoint().address().is_unspecified();
    m_listeners.push_back(channel);
    watch(*channel);
}

void Server::stop()
{
    m_ready.close();
    m_conversations.clear();
    m_parked.clear();
    m_listeners.clear();
    m_timer.cancel();
}

void Server::watch(Channel &channel)
{
    if (!std::exchange(channel.isWatched, true))
        m_ready.add(channel.socket.native_handle(), &channel);
}

void Server::takeReady(const std::vector<void *> &channels)
{
    for (void *channel : channels)
        readAll(*static_cast<Channel *>(channel));
    m_retired.clear();
    publish();
    armTimer();
}

void Server::readAll(Channel &channel)
{
    int count = readSome(channel);
    for (int round = 0; count > 0; ++round) {
        for (int i = 0; i < count; ++i)
            take(channel, m_reader.at(i));
        admit();
        m_writer.flush();
        if (round == RoundsAtOnce)
            return;
        count = channel.isListener ? readSome(channel) : readAwake(channel);
    }
}

int Server::readSome(Channel &channel)
{
    const int handle = channel.socket.native_handle();
    return channel.isListener ? m_reader.read(handle) : m_reader.readOne(handle);
}

// With few transfers under way nobody else is kept waiting meanwhile.
int Server::readAwake(Channel &channel)
{
    if (m_turns.moving() == 0 || m_turns.moving() > FewTransfers || !m_linger.isWorthIt())
        return 0;
    const TimePoint end = Clock::now() + Linger::Longest;
    do {
        if (const int count = readSome(channel)) {
            m_linger.came();
            return count;
        }
    } while (Clock::now() < end);
    m_linger.didNotCome();
    return 0;
}

void Server::take(Channel &channel, const Datagram &datagram)
{
    std::optional<Packet> packet = parse(datagram.bytes);
    if (!packet) {
        takeGarbage(channel, datagram);
        return;
    }
    if (auto *request = std::get_if<FileRequest>(&*packet); request && channel.isListener)
        takeRequest(channel, datagram, std::move(*request));
    else
        takeAnswer(channel, datagram, *packet);
}

// Who asks for mode "mail" need not wait in vain. Nobody is told more often than the log is: the
// address may be forged.
void Server::takeGarbage(Channel &channel, const Datagram &datagram)
{
    const bool told =
        m_mishaps.report({Door::Tftp, endpointOf(datagram.peer),
                          QStringLiteral("not TFTP: ") + visibleText(datagram.bytes, 60)});
    if (!told || !channel.isListener || !isRequest(datagram.bytes))
        return;
    const Route route{datagram.peer, channel.isWildcard ? datagram.local : asio::ip::address()};
    m_writer.add(channel.socket.native_handle(), route,
                 encode(Failure{ErrorCode::IllegalOperation, "neither octet nor netascii"}));
}

void Server::takeRequest(Channel &channel, const Datagram &datagram, FileRequest request)
{
    const Endpoint &peer = datagram.peer;
    m_parked.erase(peer); // it asks itself
    if (isRepetition(peer, request) || m_silence.isTooLong(peer.address(), Clock::now()))
        return;
    close(peer); // a phone that asks anew from the same port has forgotten what was before
    const auto bound = channel.socket.local_endpoint().address();
    const auto local = channel.isWildcard ? datagram.local : bound;
    if (!m_turns.arrive(peer, {std::move(request), local, channel.shared_from_this()}))
        m_mishaps.report({Door::Tftp, endpointOf(peer), QStringLiteral("too many wait already")});
}

// What the network doubled, or a phone repeats because our answer was lost: time repeats that.
bool Server::isRepetition(const Endpoint &peer, const FileRequest &request)
{
    const auto found = m_conversations.find(peer);
    if (found == m_conversations.end() || found->second->asked() != request)
        return false;
    const Conversation &open = *found->second;
    return !open.isProven() || Clock::now() - open.lastSent() < Retry::FirstWait;
}

void Server::takeAnswer(Channel &channel, const Datagram &datagram, const Packet &packet)
{
    const auto found = m_conversations.find(datagram.peer);
    if (found != m_conversations.end() && found->second->channel().get() == &channel) {
        const TimePoint now = Clock::now();
        const bool moved = found->second->receive(packet, m_source, m_writer, now);
        if (moved)
            m_silence.answered(datagram.peer.address());
        settle(*found->second, moved);
    } else if (!channel.isListener && !std::holds_alternative<Failure>(packet)) {
        m_writer.add(channel.socket.native_handle(), {datagram.peer, {}},
                     encode(Failure{ErrorCode::UnknownTransfer, "not your transfer"}));
    }
}

void Server::admit()
{
    while (auto next = m_turns.admit())
        open(next->first, next->second);
}

void Server::open(const Endpoint &peer, const Asked &asked)
{
    if (m_silence.isTooLong(peer.address(), Clock::now())) { // it became so while this one waited
        m_turns.leave(true);
        return;
    }
    const RequestPath path = readFileName(asked.request.file);
    if (!path.isGood()) {
        m_mishaps.report({Door::Tftp, endpointOf(peer), path.refusal});
        refuse(peer, asked, {Refusal::Reason::Forbidden, QStringLiteral("not a path here")});
        return;
    }
    Request request;
    request.door = Door::Tftp;
    request.verb = asked.request.write ? Request::Verb::Put : Request::Verb::Get;
    request.path = path.path;
    request.query = path.query;
    request.peer = endpointOf(peer);
    request.local =
        endpointOf(Endpoint(asked.local, asked.channel->socket.local_endpoint().port()));
    if (asked.request.write)
        openWrite(peer, asked, std::move(request));
    else
        openRead(peer, asked, std::move(request));
}

void Server::openRead(const Endpoint &peer, const Asked &asked, Request request)
{
    Answer answer = m_source.contentFor(request);
    if (answer.isComing) {
        park(peer, asked);
        return;
    }
    if (!answer.content) {
        refuse(peer, asked, answer.refusal);
        return;
    }
    Delivery delivery(m_source, std::move(request), std::move(*answer.content));
    auto bytes = wireBytes(delivery.content(), asked.request.mode);
    if (!bytes) {
        refuse(peer, asked,
               {Refusal::Reason::Unavailable, QStringLiteral("no room now, ask for octet")});
        delivery.end(Outcome::End::Aborted,
                     QStringLiteral("we had no room for another netascii copy"));
        return;
    }
    const Agreement agreed = agreement(asked.request, bytes->size());
    add(peer, asked, Reading{Transfer(std::move(bytes), agreed), std::move(delivery)});
}

std::shared_ptr<const QByteArray> Server::wireBytes(const Content &content, Mode mode)
{
    return mode == Mode::Octet ? content.bytes : m_translations.of(content.bytes);
}

void Server::openWrite(const Endpoint &peer, const Asked &asked, Request request)
{
    const Options &options = asked.request.options;
    if (options.transferSize && *options.transferSize > quint64(m_settings.largestReport)) {
        m_mishaps.report(
            {Door::Tftp, request.peer,
             QStringLiteral("a report that is too long: %1 bytes").arg(*options.transferSize),
             request.path});
        refuse(peer, asked, {Refusal::Reason::TooLarge, {}});
        return;
    }
    if (const auto refusal = m_source.refusalOf(request)) {
        refuse(peer, asked, *refusal);
        return;
    }
    Upload upload(agreeToWrite(options), asked.request.mode, m_settings.largestReport,
                  m_reports.share());
    add(peer, asked, Writing{std::move(upload), std::move(request)});
}

void Server::add(const Endpoint &peer, const Asked &asked, Conversation::Task task)
{
    m_counters.tftp.add(1, 0);
    const auto channel = m_ports.open(asked.local, asked.channel);
    const Route route{peer, channel->isWildcard ? asked.local : asio::ip::address()};
    auto conversation =
        std::make_unique<Conversation>(asked.request, channel, route, std::move(task));
    conversation->serial = ++m_lastSerial;
    conversation->start(m_writer, Clock::now());
    schedule(*conversation);
    m_conversations[peer] = std::move(conversation);
    watch(*channel);
}

void Server::refuse(const Endpoint &peer, const Asked &asked, const Refusal &refusal)
{
    m_counters.tftp.add(1, 0);
    const Route route{peer, asked.channel->isWildcard ? asked.local : asio::ip::address()};
    m_writer.add(asked.channel->socket.native_handle(), route, encode(failureOf(refusal)));
    m_turns.leave(true);
}

// It holds no place meanwhile, and hears nothing: the source says how it ends.
void Server::park(const Endpoint &peer, const Asked &asked)
{
    m_turns.leave(true);
    if (m_parked.empty())
        m_askAgain = Clock::now() + AskAgainAfter;
    m_parked.insert_or_assign(peer, asked);
}

void Server::unpark(TimePoint now)
{
    if (now < m_askAgain)
        return;
    m_askAgain = TimePoint::max();
    for (auto &[peer, asked] : std::exchange(m_parked, {}))
        m_turns.arrive(peer, std::move(asked));
}

// After each step of a conversation: it holds a place while it moves, and goes when it is over.
void Server::settle(Conversation &conversation, bool moved)
{
    if (moved && !conversation.moving) {
        conversation.moving = true;
        m_turns.resume();
        schedule(conversation); // it may lend its place again
    }
    if (conversation.isOver())
        close(conversation.peer());
}

void Server::wakeAll()
{
    m_armedFor = TimePoint::max();
    const TimePoint now = Clock::now();
    while (!m_wakeups.empty() && m_wakeups.top().when <= now) {
        const Wakeup wakeup = m_wakeups.top();
        m_wakeups.pop();
        const auto found = m_conversations.find(wakeup.peer);
        if (found == m_conversations.end() || found->second->serial != wakeup.serial
            || found->second->wakesAt != wakeup.when)
            continue;
        wake(*found->second, now);
    }
    unpark(now);
    admit();
    m_writer.flush();
    m_retired.clear();
    publish();
    armTimer();
}

void Server::wake(Conversation &conversation, TimePoint now)
{
    if (conversation.moving && now - conversation.lastSent() >= Conversation::Patience) {
        conversation.moving = false;
        m_turns.lend();
    }
    const auto address = conversation.peer().address();
    const bool known = conversation.isProven(); // whoever answered once is no forged address
    if (!known && now >= conversation.due() && m_silence.isTooLong(address, now)) {
        close(conversation.peer());
        return;
    }
    if (conversation.wake(m_writer, now) && !known)
        m_silence.repeated(address, now);
    if (conversation.isOver())
        close(conversation.peer());
    else
        schedule(conversation);
}

void Server::schedule(Conversation &conversation)
{
    const TimePoint patience = conversation.lastSent() + Conversation::Patience;
    const TimePoint when =
        conversation.moving ? std::min(patience, conversation.due()) : conversation.due();
    conversation.wakesAt = when;
    m_wakeups.push({when, conversation.peer(), conversation.serial});
}

void Server::armTimer()
{
    const TimePoint next =
        m_wakeups.empty() ? m_askAgain : std::min(m_askAgain, m_wakeups.top().when);
    if (next >= m_armedFor)
        return;
    m_armedFor = next;
    m_timer.expires_at(m_armedFor);
    m_timer.async_wait([this](auto error) {
        if (!error)
            wakeAll();
    });
}

void Server::close(const Endpoint &peer)
{
    const auto found = m_conversations.find(peer);
    if (found == m_conversations.end())
        return;
    m_writer.flush(); // what waits there may point into the content
    if (const auto fault = found->second->fault())
        m_mishaps.report(*fault);
    m_counters.tftp.add(0, quint64(found->second->bytes()));
    m_turns.leave(found->second->moving);
    m_retired.push_back(found->second->channel());
    m_conversations.erase(found);
}

void Server::publish()
{
    m_counters.openTransfers = int(m_turns.open());
    m_counters.waitingTransfers = int(m_turns.waiting() + m_parked.size());
}

} // namespace servers::tftp
