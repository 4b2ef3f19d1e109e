#include "virtualphone/live/livephone.h"

#include "virtualphone/live/clock.h"
#include "virtualphone/live/httpfetch.h"
#include "virtualphone/live/logsender.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace asio = boost::asio;
using boost::system::error_code;

namespace virtualphone {
namespace {

QByteArray unguessable()
{
    std::array<quint32, 8> numbers;
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

} // namespace

LivePhone::LivePhone(const LiveGround &ground, const LivePhones::Station &station, quint64 firstKey)
    : m_ground(ground), m_phone(station.identity, station.lease, station.behaviour, station.seed),
      m_pages(m_phone, unguessable()), m_firstKey(firstKey), m_nonce(unguessable().first(16)),
      m_local(asio::ip::make_address(station.lease.address.toStdString())), m_timer(ground.io),
      m_mischief(std::make_shared<Mischief>(station.faults, station.seed))
{
    m_phone.sabotage() = station.sabotage;
    if (station.webPort) {
        m_web = std::make_unique<WebServer>(
            ground.io, asio::ip::tcp::endpoint(m_local, *station.webPort),
            [this](const PageRequest &request) { return page(request); });
    }
}

void LivePhone::powerOn()
{
    perform(m_phone.powerOn(momentNow()));
}

void LivePhone::perform(const Actions &actions)
{
    for (const Action &action : actions) {
        m_ground.observer(m_phone.handset().identity.mac, action);
        std::visit([this](const auto &one) { perform(one); }, action);
    }
    sleep();
}

void LivePhone::sleep()
{
    const auto due = m_phone.due();
    if (!due) {
        m_timer.cancel();
        return;
    }
    m_timer.expires_after(std::max(*due - momentNow(), std::chrono::milliseconds(1)));
    m_timer.async_wait([this](error_code failed) {
        if (!failed)
            perform(m_phone.wake(momentNow()));
    });
}

void LivePhone::perform(const Fetch &fetch)
{
    const auto done = [this, id = fetch.id](const FetchResult &result) {
        perform(m_phone.fetched(id, result, momentNow()));
    };
    if (fetch.location.scheme == rules::Scheme::Tftp)
        fetchByTftp(m_ground.io, m_local, fetch, m_mischief, done);
    else
        fetchByHttp(m_ground.io, m_ground.tls, m_local, fetch, m_mischief, done);
}

void LivePhone::perform(const LogLine &line)
{
    sendLogLine(m_ground.io, m_local, line);
}

void LivePhone::perform(const Register &registration)
{
    if (m_ground.sip)
        m_ground.sip->keep(m_firstKey + quint64(registration.account.line), m_ground.sipPort,
                           registration.account, registration.userAgent);
}

void LivePhone::perform(const Unregister &registration)
{
    if (m_ground.sip)
        m_ground.sip->forget(m_firstKey + quint64(registration.line));
}

void LivePhone::registered(int line, int status)
{
    perform(m_phone.registration(line, status, momentNow()));
}

std::optional<PageAnswer> LivePhone::page(const PageRequest &request)
{
    if (!m_pages.isOpen())
        return std::nullopt;
    PageAnswer answer = m_pages.answer(request, momentNow());
    perform(answer.actions);
    return answer;
}

SipReply LivePhone::challenge() const
{
    const QByteArray realm = m_phone.handset().productName().toUtf8();
    return {401, "Unauthorized", digest::challenge(realm, m_nonce)};
}

bool LivePhone::mayNotify(int line, const SipNotify &notify) const
{
    if (!m_phone.handset().configuration.isYes("Auth_Resync-Reboot", line))
        return true;
    const auto state = m_phone.handset().lines.find(line);
    if (state == m_phone.handset().lines.end())
        return false;
    const Account &account = state->second.account;
    const digest::Credentials needed{account.authUser.toUtf8(), account.password.toUtf8()};
    return digest::proves(notify.authorization, needed, "NOTIFY", m_nonce);
}

SipReply LivePhone::notified(int line, const SipNotify &notify)
{
    const auto event = notifyEvent(notify.event);
    if (!event)
        return {489, "Bad Event", {}};
    if (!mayNotify(line, notify))
        return challenge();
    const auto actions = m_phone.notify(*event, momentNow());
    if (!actions)
        return {403, "Forbidden", {}};
    perform(*actions);
    return {};
}

} // namespace virtualphone
