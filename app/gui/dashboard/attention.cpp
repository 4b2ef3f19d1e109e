#include "gui/dashboard/attention.h"

#include "gui/widgets/answer.h"
#include "gui/widgets/phonename.h"
#include "gui/widgets/plainwords.h"
#include "gui/widgets/standingmark.h"

#include <algorithm>

namespace gui {

using inventory::Event;
using provisioning::Standing;

namespace {

constexpr int RecentEvents = 2'000; // in which strangers are looked for at first
constexpr int FewStrangers = 3; // each has a line of its own

} // namespace

QString cureText(AttentionModel::Cure cure)
{
    switch (cure) {
    case AttentionModel::Cure::None:
        return {};
    case AttentionModel::Cure::ShowPhones:
        return AttentionModel::tr("Show");
    case AttentionModel::Cure::OpenSettings:
        return AttentionModel::tr("Settings…");
    case AttentionModel::Cure::OpenAsterisk:
        return AttentionModel::tr("Asterisk…");
    case AttentionModel::Cure::Adopt:
        return AttentionModel::tr("Adopt");
    case AttentionModel::Cure::AdoptSeveral:
        return AttentionModel::tr("Adopt…");
    case AttentionModel::Cure::Resync:
        return AttentionModel::tr("Resync them");
    }
    Q_UNREACHABLE();
}

AttentionModel::AttentionModel(Backend &backend, QObject *parent)
    : QAbstractListModel(parent), m_backend(backend), m_strangers(backend.catalogue())
{
    connect(&backend, &Backend::censusChanged, this, &AttentionModel::look);
    connect(&backend, &Backend::serversChanged, this, &AttentionModel::look);
    connect(&backend, &Backend::eventsArrived, this, &AttentionModel::remember);
    inventory::EventFilter recent;
    recent.most = RecentEvents;
    whenAnswered(backend.events(recent), this, [this](const Result<QList<Event>> &events) {
        if (events)
            remember(*events);
    });
    look();
}

void AttentionModel::remember(const QList<Event> &events)
{
    if (m_strangers.note(events, *m_backend.fleet()))
        look();
}

void AttentionModel::look()
{
    QList<Item> before = std::exchange(m_items, {});
    lookAtServers();
    const inventory::FleetPointer fleet = m_backend.fleet();
    lookAtStrangers();
    lookAtPhones(*fleet);
    lookAtRegistrations(*fleet);
    const QList<Standing> worstFirst = allStandings();
    std::stable_sort(m_items.begin(), m_items.end(), [&](const Item &a, const Item &b) {
        return worstFirst.indexOf(a.standing) < worstFirst.indexOf(b.standing);
    });
    QList<Item> now = std::exchange(m_items, std::move(before));
    if (now == m_items)
        return; // who goes through the list with the keyboard keeps the place
    beginResetModel();
    m_items = std::move(now);
    endResetModel();
}

QMap<MacAddress, Strangers::Stranger> AttentionModel::strangers() const
{
    QMap<MacAddress, Strangers::Stranger> strangers = m_strangers.all();
    const inventory::FleetPointer fleet = m_backend.fleet();
    strangers.removeIf([&](const auto &one) { return fleet->device(one.key()); });
    return strangers;
}

void AttentionModel::lookAtStrangers()
{
    const auto all = strangers();
    if (all.size() > 1) {
        m_items.append({Standing::Outdated,
                        tr("%n phone(s) ask for files nobody has.", nullptr, int(all.size())),
                        Cure::AdoptSeveral,
                        {},
                        {},
                        {}});
    }
    if (all.size() > FewStrangers)
        return;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        m_items.append({Standing::Outdated,
                        strangerText(it.key(), *it),
                        Cure::Adopt,
                        {},
                        it.key(),
                        it->model});
    }
}

QString AttentionModel::strangerText(const MacAddress &mac, const Strangers::Stranger &stranger)
{
    return stranger.model.isEmpty()
        ? tr("A phone nobody recorded asks for its profile: %1").arg(mac.toString())
        : tr("An %2 nobody recorded asks for its profile: %1").arg(mac.toString(), stranger.model);
}

void AttentionModel::lookAtServers()
{
    QStringList said; // one trouble of all servers is said once
    for (const ServerState &server : m_backend.servers()) {
        if (server.condition == ServerState::Condition::Failed && !said.contains(server.trouble))
            said.append(server.trouble);
    }
    const inventory::FleetPointer fleet = m_backend.fleet();
    if (!fleet->devices.isEmpty() && fleet->setting(QStringLiteral("server")).isEmpty())
        said.append(tr("Nobody said where phones fetch: set the address of this server."));
    for (const QString &trouble : said)
        m_items.append({Standing::Failed, trouble, Cure::OpenSettings, {}, {}, {}});
}

void AttentionModel::lookAtPhones(const inventory::Fleet &fleet)
{
    const Census &census = m_backend.census();
    for (const auto &[mac, failure] : census.failed) {
        if (!fleet.device(mac))
            continue;
        m_items.append({Standing::Failed,
                        tr("%1: %2").arg(phoneName(fleet, mac), withoutCommands(failure)),
                        Cure::ShowPhones,
                        QStringLiteral("mac:") + mac.digits(),
                        {},
                        {}});
    }
    const int more = census.standings.value(Standing::Failed) - int(census.failed.size());
    if (more > 0) {
        m_items.append({Standing::Failed,
                        tr("%n more phone(s) failed.", nullptr, more),
                        Cure::ShowPhones,
                        standingKey(Standing::Failed),
                        {},
                        {}});
    }
    if (const int outdated = census.standings.value(Standing::Outdated)) {
        m_items.append({Standing::Outdated,
                        tr("%n phone(s) hold something older than the record.", nullptr, outdated),
                        Cure::Resync,
                        standingKey(Standing::Outdated),
                        {},
                        {}});
    }
    if (const int unseen = census.standings.value(Standing::NeverSeen)) {
        m_items.append({Standing::NeverSeen,
                        tr("%n phone(s) have never asked for anything.", nullptr, unseen),
                        Cure::ShowPhones,
                        standingKey(Standing::NeverSeen),
                        {},
                        {}});
    }
}

void AttentionModel::lookAtRegistrations(const inventory::Fleet &fleet)
{
    const Census &census = m_backend.census();
    QStringList said;
    for (const auto &[mac, trouble] : census.unregistered) {
        if (fleet.device(mac))
            said.append(tr("%1 fetched its profile. %2").arg(phoneName(fleet, mac), trouble));
    }
    const int more = census.allUnregistered - int(census.unregistered.size());
    if (more > 0)
        said.append(
            tr("%n more phone(s) fetched their profile and are not registered.", nullptr, more));
    for (const QString &text : std::as_const(said))
        m_items.append({Standing::Failed, text, Cure::OpenAsterisk, {}, {}, {}});
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return item.text;
    case Qt::DecorationRole:
        return standingIcon(item.standing);
    case CureRole:
        return int(item.cure);
    case QueryRole:
        return item.query;
    case MacRole:
        return item.mac ? QVariant(item.mac->toInteger()) : QVariant();
    case ModelRole:
        return item.model;
    case StandingRole:
        return int(item.standing);
    default:
        return {};
    }
}

} // namespace gui
