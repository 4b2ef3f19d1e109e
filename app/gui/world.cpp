#include "gui/world.h"

#include "asterisk/export.h"
#include "gui/scopeview.h"
#include "inventory/contacts.h"
#include "inventory/fleeteditor.h"
#include "provisioning/importer.h"
#include "textfile.h"

#include <QTemporaryDir>
#include <QTimer>

namespace gui {

using inventory::Fleet;
using inventory::FleetPointer;
using provisioning::Draft;

namespace {

constexpr int Look = 1000; // milliseconds between two looks at the database
constexpr int MostEvents = 20'000; // of one look; the next takes up where it ended

QString joined(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.where + QStringLiteral(": ") + finding.message);
    return lines.join(u'\n');
}

Error unknownPhone(const MacAddress &mac)
{
    return Error::refused(World::tr("%1 is not recorded.").arg(mac.toString()));
}

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
    look();
    m_timer->start();
}

void World::look()
{
    m_nudged = false;
    News news;
    const auto fleet = m_application->fleet();
    if (!fleet)
        Q_EMIT troubled(fleet.error().message);
    else if (*fleet != m_fleet)
        news.fleet = m_fleet = *fleet;
    lookAtLog(news);
    if (news.fleet || !news.touched.isEmpty()) {
        news.census = std::make_shared<Census>(Census::of(*m_fleet, m_contacts));
        news.contacts = m_contacts;
    }
    const QList<ServerState> servers = serverStates();
    const bool quiet = !news.census && news.events.isEmpty() && news.lines.isEmpty();
    if (quiet && servers == m_servers)
        return;
    news.servers = m_servers = servers;
    Q_EMIT this->news(std::make_shared<const News>(std::move(news)));
}

void World::lookAtLog(News &news)
{
    const auto log = m_application->log();
    if (!log)
        return Q_EMIT troubled(log.error().message);
    // The first look only finds out where the log ends: views ask for the past they need.
    const bool first = m_lastEvent < 0;
    inventory::EventFilter filter;
    filter.most = first ? 1 : 0;
    filter.after = qMax<qint64>(0, m_lastEvent);
    const auto events = (*log)->events(filter);
    filter.after = m_lastLine;
    const auto lines = (*log)->lines(filter);
    if (!events || !lines)
        return Q_EMIT troubled((events ? lines.error() : events.error()).message);
    m_lastEvent = events->isEmpty() ? qMax<qint64>(0, m_lastEvent) : events->last().id;
    m_lastLine = lines->isEmpty() ? m_lastLine : lines->last().id;
    if (first) {
        const QList<MacAddress> known = m_contacts.keys();
        news.touched = QSet<MacAddress>(known.begin(), known.end());
        return;
    }
    news.events = *events;
    news.lines = *lines;
    for (const inventory::Event &event : *events) {
        if (!event.mac)
            continue;
        inventory::note(m_contacts[*event.mac], event);
        news.touched.insert(*event.mac);
    }
    for (const inventory::LogLine &line : *lines) {
        if (!line.mac)
            continue;
        inventory::note(m_contacts[*line.mac], line);
        news.touched.insert(*line.mac);
    }
}

Result<Findings> World::edit(const EditMaker &maker)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    const Result<Draft> draft = maker(m_editor, **fleet);
    if (!draft)
        return draft.error();
    if (auto done = m_application->inventory().commit(draft->edit); !done)
        return done.error();
    look(); // the window shows the edit before its answer arrives
    return draft->findings;
}

Result<void> World::undo(const MacAddress &mac)
{
    if (auto done = m_application->inventory().undo(mac); !done)
        return done.error();
    look();
    return {};
}

Result<FleetPointer> World::assumed(const EditMaker &assume)
{
    auto fleet = m_application->fleet();
    if (!fleet || !assume)
        return fleet;
    const Result<Draft> draft = assume(m_editor, **fleet);
    if (!draft)
        return draft.error();
    inventory::FleetEditor editor(**fleet);
    if (auto done = editor.apply(draft->edit.changes); !done)
        return done.error();
    return FleetPointer(std::make_shared<const Fleet>(editor.next()));
}

Result<QByteArray> World::render(const MacAddress &mac, profile::Extent extent,
                                 const EditMaker &assume)
{
    const auto fleet = assumed(assume);
    if (!fleet)
        return fleet.error();
    const inventory::Device *device = (*fleet)->device(mac);
    if (!device)
        return unknownPhone(mac);
    auto rendered = m_renderer.render(**fleet, *device, extent);
    if (!rendered)
        return rendered.error();
    return rendered->bytes;
}

Result<ScopeView> World::scopeView(const QList<inventory::Scope> &scopes, const QString &model)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    return makeScopeView(m_renderer, *fleet, scopes, model);
}

Result<QString> World::secretOf(const QString &number)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    const inventory::Extension *extension = (*fleet)->extension(number);
    if (!extension)
        return Error::refused(tr("There is no extension %1.").arg(number));
    return m_application->vault().secretOf(*extension);
}

Result<provisioning::AsteriskShare> World::asteriskShare(bool pjsip)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    return provisioning::asteriskShare(**fleet, m_application->vault(), {},
                                       pjsip ? asterisk::Driver::Pjsip : asterisk::Driver::Sip);
}

Result<QMap<QString, QByteArray>> World::asteriskFiles(bool pjsip)
{
    const auto share = asteriskShare(pjsip);
    if (!share)
        return share.error();
    const QTemporaryDir empty;
    const auto plan = asterisk::planExport(QDir(empty.path()), share->site);
    if (!plan)
        return plan.error();
    QMap<QString, QByteArray> files;
    for (const asterisk::PlannedFile &file : plan->files)
        files.insert(file.name, file.after);
    return files;
}

Result<QString> World::exportAsterisk(const QString &folder, bool pjsip)
{
    const auto share = asteriskShare(pjsip);
    if (!share)
        return share.error();
    const auto report = asterisk::exportTo(QDir(folder), share->site);
    if (!report)
        return report.error();
    QStringList said{
        report->changed.isEmpty()
            ? tr("Nothing to write: %1 is as it should be.").arg(folder)
            : tr("Written into %1: %2.").arg(folder, report->changed.join(QStringLiteral(", ")))};
    said.append(joined(share->findings + report->findings));
    said.removeAll(QString());
    return said.join(u'\n');
}

Result<QString> World::importPhones(const QString &file)
{
    const auto csv = readTextFile(file);
    if (!csv)
        return csv.error();
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    const auto phones = provisioning::importPhones(**fleet, m_editor, *csv);
    if (!phones)
        return phones.error();
    if (!phones->draft.edit.changes.isEmpty()) {
        if (auto done = m_application->inventory().commit(phones->draft.edit); !done)
            return done.error();
        look();
    }
    QStringList said{tr("%1 phones added, %2 changed, %3 rows refused.")
                         .arg(phones->added)
                         .arg(phones->changed)
                         .arg(phones->refused)};
    said.append(joined(phones->draft.findings));
    said.removeAll(QString());
    return said.join(u'\n');
}

Result<QString> World::exportPhones(const QString &file)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    if (auto done = writeTextFile(file, provisioning::exportPhones(**fleet)); !done)
        return done.error();
    return tr("%1 phones written to %2.").arg((*fleet)->devices.size()).arg(file);
}

} // namespace gui
