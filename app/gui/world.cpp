#include "gui/world.h"

#include "inventory/contacts.h"

#include <QTimer>

namespace gui {

using inventory::Fleet;

namespace {

constexpr int Look = 1000; // milliseconds between two looks at the database
constexpr int LookAnyway = 60'000; // although the watch has heard of nothing
constexpr int MostEvents = 2'000; // of one look; the next takes up where it ended
constexpr int MostLines = 2'000; // as many as a pane takes in within a few milliseconds
constexpr qsizetype MostContacts = 1'000; // so many are shown in a few milliseconds
constexpr qint64 ShortestPause = 200; // milliseconds between two counts of the fleet
constexpr qint64 ShareOfCounting = 20; // counting takes no more than a twentieth of the time

} // namespace

World::World(std::unique_ptr<Application> application)
    : m_application(std::move(application)),
      m_renderer(m_application->sharedCatalogue(), m_application->sharedVault()),
      m_editor(m_application->sharedCatalogue(), m_application->sharedVault()),
      m_pusher(m_renderer), m_timer(new QTimer(this)), m_fleet(std::make_shared<Fleet>())
{
    m_timer->setInterval(Look);
    connect(m_timer, &QTimer::timeout, this, &World::look);
}

World::~World() = default;

void World::begin()
{
    if (auto log = m_application->log()) {
        if (auto contacts = (*log)->contacts())
            m_contacts = *contacts;
    }
    m_touched = QSet<MacAddress>(m_contacts.keyBegin(), m_contacts.keyEnd());
    look();
    auto watch = inventory::ChangeWatch::start(
        m_application->location(), inventory::Watched::FleetAndLog, [this] { nudge(); });
    if (watch)
        m_watch = std::move(*watch);
    else
        Q_EMIT troubled(watch.error().message);
    m_timer->start();
}

// Any thread. One look answers all that come before it.
void World::nudge()
{
    if (!m_nudged.exchange(true))
        QMetaObject::invokeMethod(this, &World::look, Qt::QueuedConnection);
}

void World::taken()
{
    m_waiting = false;
    if (m_more.exchange(false))
        QMetaObject::invokeMethod(this, &World::look, Qt::QueuedConnection);
}

void World::look()
{
    m_nudged = false;
    m_lookedInVain = false;
    News news;
    lookAtRecord(news);
    const bool first = m_lastEvent < 0;
    if (m_waiting) {
        m_more = true; // an edit is told at once, what fills panes can wait
    } else {
        lookAtLog(news);
        tellContacts(news, first ? m_touched.size() : MostContacts);
    }
    follow();
    count(news);
    news.servers = serverStates();
    news.undoable = undoable();
    const bool quiet = !news.census && news.contacts.isEmpty() && news.events.isEmpty()
        && news.lines.isEmpty() && news.servers == m_servers && news.undoable == m_undoable;
    m_servers = news.servers;
    m_undoable = news.undoable;
    setPace();
    if (quiet)
        return;
    m_waiting = true;
    Q_EMIT this->news(std::make_shared<const News>(std::move(news)));
}

void World::lookAtRecord(News &news)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fail(fleet.error());
    if (*fleet != m_fleet)
        news.fleet = m_fleet = *fleet;
}

void World::fail(const Error &error)
{
    m_lookedInVain = true;
    Q_EMIT troubled(error.message);
}

void World::lookAtLog(News &news)
{
    const auto log = m_application->log();
    if (!log)
        return fail(log.error());
    // The first look only finds out where the log ends: views ask for the past they need.
    const bool first = m_lastEvent < 0;
    inventory::EventFilter filter;
    filter.after = qMax<qint64>(0, m_lastEvent);
    (first ? filter.most : filter.oldest) = first ? 1 : MostEvents;
    const auto events = (*log)->events(filter);
    filter.after = m_lastLine;
    filter.oldest = first ? 0 : MostLines;
    const auto lines = (*log)->lines(filter);
    if (!events || !lines)
        return fail(events ? lines.error() : events.error());
    m_lastEvent = events->isEmpty() ? qMax<qint64>(0, m_lastEvent) : events->last().id;
    m_lastLine = lines->isEmpty() ? m_lastLine : lines->last().id;
    if (first)
        return;
    takeEvents(*events, news);
    takeLines(*lines, news);
    if (events->size() == MostEvents || lines->size() == MostLines)
        m_more = true;
}

void World::takeEvents(const QList<inventory::Event> &events, News &news)
{
    news.events = events;
    for (const inventory::Event &event : events) {
        if (event.mac) {
            inventory::note(m_contacts[*event.mac], event);
            m_touched.insert(*event.mac);
        }
    }
    m_pusher.heed(*m_fleet, events); // one that starts by itself shows its lines, too
}

void World::takeLines(const QList<inventory::LogLine> &lines, News &news)
{
    news.lines = lines;
    for (const inventory::LogLine &line : lines) {
        if (line.mac) {
            inventory::note(m_contacts[*line.mac], line);
            m_touched.insert(*line.mac);
        }
    }
}

void World::tellContacts(News &news, qsizetype most)
{
    m_uncounted = m_uncounted || !m_touched.isEmpty();
    news.contacts.reserve(qMin(most, m_touched.size()));
    for (auto mac = m_touched.begin(); mac != m_touched.end() && most > 0; --most) {
        news.contacts.insert(*mac, m_contacts.value(*mac));
        mac = m_touched.erase(mac);
    }
    if (!m_touched.isEmpty())
        m_more = true;
}

// Counting a large fleet takes a while: while much happens it is done now and then.
void World::count(News &news)
{
    const bool due = !m_sinceCount.isValid() || m_sinceCount.elapsed() >= m_countPause;
    if (!news.fleet && !(m_uncounted && due))
        return;
    QElapsedTimer taking;
    taking.start();
    news.census = std::make_shared<Census>(Census::of(*m_fleet, m_contacts));
    m_uncounted = false;
    m_countPause = qMax(ShortestPause, taking.elapsed() * ShareOfCounting);
    m_sinceCount.start();
}

// Rates fade, phones that were told something are asked how they are, a count may be due: whatever
// else happens is heard of.
void World::setPace()
{
    const bool traffic = std::any_of(m_servers.cbegin(), m_servers.cend(),
                                     [](const ServerState &s) { return s.perSecond > 0; });
    const bool awaits = traffic || m_uncounted || m_lookedInVain || m_pusher.isFollowing();
    const bool deaf = !m_watch || !m_watch->hearsAll();
    const int pause = awaits || deaf ? Look : LookAnyway;
    if (m_timer->interval() != pause)
        m_timer->setInterval(pause);
}

} // namespace gui
