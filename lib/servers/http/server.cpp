#include "servers/http/server.h"

#include "servers/addresses.h"
#include "servers/http/session.h"

#include <QCoreApplication>

#include <unistd.h>

namespace servers::http {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::chrono::seconds SweepEvery{1};
constexpr std::chrono::seconds LookEvery{5}; // at the certificate's files
constexpr std::chrono::milliseconds AcceptPause{100};
constexpr size_t FewWaiting = 4; // one in so many
constexpr std::chrono::milliseconds WaitingGrace{250}; // a phone says at once what it wants
constexpr std::chrono::seconds MovingGrace{2};
constexpr int LookedAt = 32; // connections, for one that may go

} // namespace

struct Server::Door
{
    Door(tcp::acceptor opened, std::shared_ptr<Credentials> shown)
        : acceptor(std::move(opened)), pause(acceptor.get_executor()), credentials(std::move(shown))
    {
    }

    tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::shared_ptr<Credentials> credentials; ///< null: HTTP
};

Server::Server(asio::io_context &context, ContentSource &source, Mishaps &mishaps,
               Counters &counters, const HttpSettings &settings)
    : m_context(context), m_source(source), m_mishaps(mishaps), m_counters(counters),
      m_settings(settings), m_bodies(settings.bodies), m_sweep(context), m_look(context)
{
}

Server::~Server() = default;

Result<void> Server::listen(const tcp::acceptor &acceptor, std::shared_ptr<Credentials> credentials)
{
    // Each io_context watches a descriptor of its own; the queue behind them is one.
    const int copy = ::dup(const_cast<tcp::acceptor &>(acceptor).native_handle());
    if (copy < 0)
        return Error::world(QCoreApplication::translate(
            "servers",
            "No file handle is left for another server thread. Raise the limit of "
            "open files."));
    m_doors.emplace_back(tcp::acceptor(m_context, acceptor.local_endpoint().protocol(), copy),
                         std::move(credentials));
    m_doors.back().acceptor.non_blocking(true);
    accept(m_doors.back());
    if (m_doors.back().credentials)
        lookForNewCertificatesSoon();
    return {};
}

void Server::stop()
{
    m_sweep.cancel();
    m_look.cancel();
    m_doors.clear();
    m_waiting.clear();
    m_moving.clear();
}

void Server::begin(Session &session, Step step, qint64 bytes)
{
    Sessions &from = sessionsIn(std::exchange(session.step, step));
    session.began = std::chrono::steady_clock::now();
    session.deadline = http::deadline(step, m_settings, session.began, bytes);
    if (session.isListed)
        sessionsIn(step).splice(sessionsIn(step).end(), from, session.place);
}

void Server::remove(Session &session)
{
    if (!std::exchange(session.isListed, false))
        return;
    sessionsIn(session.step).erase(session.place);
    --m_counters.connections;
}

// Where all are taken somebody has to go, but only for one who is there; and where nobody can be
// spared the queue in front of the door is the better place to wait.
void Server::accept(Door &door)
{
    if (!isFull()) {
        acceptOne(door);
        return;
    }
    door.acceptor.async_wait(tcp::acceptor::wait_read, [this, &door](auto error) {
        if (error == asio::error::operation_aborted)
            return;
        !isFull() || makeRoom() ? acceptOne(door) : acceptLater(door);
    });
}

void Server::acceptOne(Door &door)
{
    door.acceptor.async_accept([this, &door](auto error, tcp::socket socket) {
        if (error == asio::error::operation_aborted)
            return;
        if (!error) {
            add(door, std::move(socket));
            accept(door);
            return;
        }
        makeRoom(); // most likely no file is left
        acceptLater(door);
    });
}

void Server::acceptLater(Door &door)
{
    door.pause.expires_after(AcceptPause);
    door.pause.async_wait([this, &door](auto stopped) {
        if (!stopped)
            accept(door);
    });
}

void Server::add(Door &door, tcp::socket socket)
{
    boost::system::error_code ignored; // a peer that is gone already shows at the first read
    socket.set_option(tcp::no_delay(true), ignored);
    const auto session = door.credentials
        ? makeTlsSession(*this, std::move(socket), door.credentials->context())
        : makePlainSession(*this, std::move(socket));
    session->place = sessionsIn(session->step).insert(sessionsIn(session->step).end(), session);
    session->isListed = true;
    ++m_counters.connections;
    if (open() == 1)
        sweepSoon();
    session->start();
}

// Whoever waits longest needs us least, unless it is we who have not read yet what he said. What
// moves gives way only once it leaves others next to no room: else whoever reads slowly could keep
// out all who are new. False: nobody can be spared yet.
bool Server::makeRoom()
{
    const bool mostMove = m_waiting.size() <= open() / FewWaiting;
    const bool moves = mostMove && !m_moving.empty();
    const std::chrono::milliseconds grace = moves ? MovingGrace : WaitingGrace;
    const auto young = std::chrono::steady_clock::now() - grace;
    int looked = 0;
    for (const auto &session : moves ? m_moving : m_waiting) {
        if (session->began > young || ++looked > LookedAt)
            return false;
        if (!moves && session->hasUnread())
            continue;
        const auto quietest = session;
        remove(*quietest);
        quietest->expire(QStringLiteral("made room for another connection"));
        return true;
    }
    return false;
}

void Server::sweepSoon()
{
    m_sweep.expires_after(SweepEvery);
    m_sweep.async_wait([this](auto error) {
        if (!error)
            sweep();
    });
}

void Server::sweep()
{
    sweep(m_waiting);
    sweep(m_moving);
    if (open() > 0)
        sweepSoon();
}

void Server::sweep(Sessions &sessions)
{
    const auto now = std::chrono::steady_clock::now();
    for (auto next = sessions.begin(); next != sessions.end();) {
        const auto session = *next++;
        if (session->deadline > now)
            continue;
        remove(*session);
        session->expire({});
    }
}

void Server::lookForNewCertificatesSoon()
{
    m_look.expires_after(LookEvery);
    m_look.async_wait([this](auto error) {
        if (error)
            return;
        lookForNewCertificates();
        lookForNewCertificatesSoon();
    });
}

void Server::lookForNewCertificates()
{
    for (const Door &door : m_doors) {
        if (!door.credentials || !door.credentials->haveChanged())
            continue;
        if (const auto reloaded = door.credentials->reload(); !reloaded)
            m_mishaps.report({servers::Door::Https, endpointOf(door.acceptor.local_endpoint()),
                              QStringLiteral("changed certificate files, the old ones stay: ")
                                  + reloaded.error().message});
    }
}

} // namespace servers::http
