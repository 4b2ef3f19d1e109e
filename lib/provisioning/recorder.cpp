#include "provisioning/recorder.h"

#include "provisioning/options.h"
#include "provisioning/reports.h"

#include <chrono>
#include <future>

namespace provisioning {

using inventory::Event;
using namespace std::chrono_literals;

namespace {

constexpr auto LookPeriod = 1s; // edits of other processes are seen within two seconds
constexpr auto LookAnyway = 60s; // although the watch has heard of none
constexpr auto GatherTime = 100ms; // what comes together is committed together
constexpr qint64 TrimEvery = 100'000; // lines
constexpr auto TrimPeriod = 1h;
constexpr size_t FewMessages = 10'000; // waiting: a tenth of a second's in a flood

} // namespace

Recorder::Recorder(QString location, std::shared_ptr<const Vault> vault, RecorderNews news)
    : m_location(std::move(location)), m_vault(std::move(vault)), m_news(std::move(news))
{
}

Result<std::unique_ptr<Recorder>>
Recorder::start(const QString &location, std::shared_ptr<const Vault> vault, RecorderNews news)
{
    std::unique_ptr<Recorder> recorder(new Recorder(location, std::move(vault), std::move(news)));
    std::promise<Result<void>> promise;
    std::future<Result<void>> opened = promise.get_future();
    recorder->m_thread = std::thread([raw = recorder.get(), &promise] {
        raw->run([&promise](Result<void> result) { promise.set_value(std::move(result)); });
    });
    const Result<void> result = opened.get();
    if (!result)
        return result.error();
    auto watch = inventory::ChangeWatch::start(location, inventory::Watched::Fleet,
                                               [raw = recorder.get()] { raw->lookSoon(); });
    if (!watch)
        return watch.error();
    {
        const std::lock_guard lock(recorder->m_mutex);
        recorder->m_watch = std::move(*watch);
    }
    recorder->lookSoon(); // what was edited before the watch began
    return recorder;
}

Recorder::~Recorder()
{
    std::unique_ptr<inventory::ChangeWatch> watch; // ends without the lock: it may be calling us
    {
        const std::lock_guard lock(m_mutex);
        watch = std::move(m_watch);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Recorder::lookSoon()
{
    const std::lock_guard lock(m_mutex);
    m_edited = true;
    m_wake.notify_one();
}

// Under the lock.
std::chrono::seconds Recorder::patience() const
{
    const bool quiet = m_watch && m_watch->hearsAll() && !m_lookedInVain && m_unwritten.empty();
    return quiet ? LookAnyway : LookPeriod;
}

template<typename Entry>
bool Recorder::leave(Entry entry)
{
    const std::lock_guard lock(m_mutex);
    m_wake.notify_one();
    return m_backlog.add(std::move(entry));
}

void Recorder::note(Event event)
{
    leave(std::move(event));
}

void Recorder::note(Told told)
{
    leave(std::move(told));
}

void Recorder::note(inventory::Claim claim)
{
    leave(std::move(claim));
}

bool Recorder::note(const MacAddress &mac, QByteArray report)
{
    return leave(qMakePair(mac, std::move(report)));
}

void Recorder::received(std::vector<servers::LogMessage> messages)
{
    const std::lock_guard lock(m_mutex);
    const bool first = m_backlog.empty();
    m_backlog.add(std::move(messages));
    if (first)
        m_wake.notify_one();
}

Result<void> Recorder::open()
{
    auto record = inventory::Inventory::open(m_location);
    if (!record)
        return record.error();
    auto log = inventory::EventLog::open(m_location);
    if (!log)
        return log.error();
    m_inventory = std::move(*record);
    m_log = std::move(*log);
    const auto contacts = m_log->contacts();
    if (!contacts)
        return contacts.error();
    QHash<MacAddress, QString> firmware;
    for (auto it = contacts->cbegin(); it != contacts->cend(); ++it) {
        m_attribution.seenAt(it->address, it.key());
        if (!it->firmware.isEmpty())
            firmware.insert(it.key(), it->firmware);
    }
    if (const auto fleet = m_inventory->fleet(); !fleet)
        return fleet.error();
    look();
    m_unwritten.firmware = firmware; // others asked the phones meanwhile
    write();
    provisioning::takeInLooseReports(
        m_location,
        [this](const MacAddress &mac, const QByteArray &bytes) { return keepReport(mac, bytes); });
    return {};
}

void Recorder::run(const std::function<void(Result<void>)> &started)
{
    const Result<void> opened = open();
    started(opened);
    for (bool stop = !opened, more = false; !stop || more;) {
        if (!more) {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, patience(),
                            [this] { return m_stop || m_edited || !m_backlog.empty(); });
            if (!m_stop && !m_edited && !m_backlog.empty())
                m_wake.wait_for(lock, GatherTime, [this] { return m_stop; });
            stop = m_stop;
            if (std::exchange(m_edited, false))
                m_lastLook = {};
        }
        more = turn();
        if (!more)
            indexTexts();
    }
    m_inventory.reset(); // connections end on the thread that opened them
    m_log.reset();
}

bool Recorder::turn()
{
    if (std::chrono::steady_clock::now() - m_lastLook >= LookPeriod)
        look();
    Backlog queues;
    bool more = false;
    {
        const std::lock_guard lock(m_mutex);
        queues = m_backlog.take();
        more = !m_backlog.empty();
    }
    m_troubled = false;
    if (!queues.empty() || !m_unwritten.empty()) {
        keep(queues);
        if (!m_troubled)
            m_lastTrouble.clear(); // should it come again, it is news again
    }
    const bool longAgo =
        !m_lastTrim || std::chrono::steady_clock::now() - *m_lastTrim >= TrimPeriod;
    if (longAgo || m_linesSinceTrim >= TrimEvery)
        trim();
    return more;
}

// Whether anybody edited the record since the last look.
void Recorder::look()
{
    m_lastLook = std::chrono::steady_clock::now();
    const Result<inventory::FleetPointer> fleet = m_inventory->fleet();
    m_lookedInVain = !fleet;
    if (!fleet) {
        trouble(fleet.error());
        return;
    }
    if (*fleet == m_fleet)
        return;
    m_fleet = *fleet;
    if (m_news.fleet)
        m_news.fleet(m_fleet);
}

// Behind the writer, and only while it keeps up: a search reads what is not indexed yet.
void Recorder::indexTexts()
{
    while (!isBehind()) {
        const Result<qint64> taken = m_log->indexSome();
        if (!taken)
            trouble(taken.error());
        if (!taken || *taken == 0)
            return;
    }
}

bool Recorder::isBehind()
{
    const std::lock_guard lock(m_mutex);
    return m_stop || m_backlog.messageCount > FewMessages;
}

void Recorder::trim()
{
    m_linesSinceTrim = 0;
    m_lastTrim = std::chrono::steady_clock::now();
    const auto number = [this](const char *option) {
        return optionOf(*m_fleet, QLatin1String(option)).toLongLong();
    };
    constexpr qint64 megabyte = 1024 * 1024;
    const inventory::LogLimits limits{int(number("log.days")), number("log.lines"),
                                      number("log.events"), number("log.megabytes") * megabyte};
    if (const Result<void> done = m_log->trim(limits); !done)
        trouble(done.error());
}

// Said once, not at every turn.
void Recorder::trouble(const Error &error)
{
    m_troubled = true;
    if (error.message == m_lastTrouble)
        return;
    m_lastTrouble = error.message;
    if (m_news.trouble)
        m_news.trouble(error.message);
}

} // namespace provisioning
