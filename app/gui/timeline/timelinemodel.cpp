#include "gui/timeline/timelinemodel.h"

#include "gui/widgets/phonename.h"
#include "gui/widgets/plainwords.h"
#include "gui/widgets/pushword.h"

#include <QLocale>

#include <algorithm>

namespace gui {

using inventory::Event;
using inventory::HistoryEntry;

namespace {

constexpr qsizetype Most = 5000; // moments; the rest is in the log
constexpr qsizetype MostDetails = 20; // of an edit, which may be of every phone; then dots

QString pictureFor(const Event &event)
{
    if (event.registeredLines)
        return QStringLiteral("extension");
    switch (event.door) {
    case Event::Door::Tftp:
    case Event::Door::Http:
    case Event::Door::Https:
        return QStringLiteral("export");
    case Event::Door::Syslog:
        return QStringLiteral("log");
    case Event::Door::Sip:
        return QStringLiteral("extension");
    case Event::Door::Push:
        return QStringLiteral("upgrade");
    case Event::Door::Admin:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

bool isRequest(const Event &event)
{
    return event.door == Event::Door::Tftp || event.door == Event::Door::Http
        || event.door == Event::Door::Https;
}

QString fetchWords(Event::Outcome outcome, const QString &file)
{
    switch (outcome) {
    case Event::Outcome::Done:
        return TimelineModel::tr("fetched %1").arg(file);
    case Event::Outcome::Started:
        return TimelineModel::tr("fetches %1").arg(file);
    case Event::Outcome::Refused:
        return TimelineModel::tr("asked in vain for %1").arg(file);
    case Event::Outcome::Failed:
        return TimelineModel::tr("did not get all of %1").arg(file);
    }
    Q_UNREACHABLE();
}

QString reportWords(Event::Outcome outcome, const QString &file)
{
    switch (outcome) {
    case Event::Outcome::Done:
        return TimelineModel::tr("sent its report %1").arg(file);
    case Event::Outcome::Started:
        return TimelineModel::tr("sends its report %1").arg(file);
    case Event::Outcome::Refused:
        return TimelineModel::tr("sent in vain %1").arg(file);
    case Event::Outcome::Failed:
        return TimelineModel::tr("did not send all of %1").arg(file);
    }
    Q_UNREACHABLE();
}

// "GET /xml/spa002584d8d062.xml" in words.
QString requestWords(const Event &event)
{
    const QString verb = event.what.section(u' ', 0, 0);
    const QString file = event.what.section(u' ', 1);
    if (verb == QLatin1String("GET"))
        return fetchWords(event.outcome, file);
    if (verb == QLatin1String("PUT") || verb == QLatin1String("POST"))
        return reportWords(event.outcome, file);
    return event.what;
}

QString pushWords(const Event &event)
{
    for (const provisioning::Push push : provisioning::allPushes()) {
        if (event.what != provisioning::pushName(push))
            continue;
        const QString told = event.outcome == Event::Outcome::Done
            ? TimelineModel::tr("pushed %1")
            : TimelineModel::tr("pushed %1 in vain");
        return told.arg(pushWord(push));
    }
    return event.what;
}

} // namespace

void TimelineModel::setPhones(const QList<MacAddress> &macs)
{
    m_phones = QSet<MacAddress>(macs.begin(), macs.end());
    m_events.clear();
    m_known.clear();
    m_history.clear();
    arrange();
}

void TimelineModel::setFleet(const inventory::FleetPointer &fleet)
{
    m_fleet = fleet;
    arrange();
}

void TimelineModel::add(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (!event.mac || !m_phones.contains(*event.mac) || m_known.contains(event.id))
            continue;
        m_events.append(event);
        if (event.id != 0)
            m_known.insert(event.id);
    }
    forgetOldest();
    arrange();
}

// Answers about several phones come one after the other, and each begins long ago.
void TimelineModel::forgetOldest()
{
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event &a, const Event &b) { return a.when < b.when; });
    while (m_events.size() > Most)
        m_known.remove(m_events.takeFirst().id);
}

// Of an edit of several phones each is told only its own details.
void TimelineModel::add(const QList<HistoryEntry> &history)
{
    for (const HistoryEntry &entry : history) {
        if (std::none_of(entry.phones.begin(), entry.phones.end(),
                         [this](const MacAddress &mac) { return m_phones.contains(mac); }))
            continue;
        HistoryEntry &kept =
            *m_history.insert(entry.revision, m_history.value(entry.revision, entry));
        for (const QString &detail : entry.details) {
            if (kept.details.size() <= MostDetails && !kept.details.contains(detail))
                kept.details.append(detail);
        }
        kept.details = kept.details.mid(0, MostDetails + 1);
    }
    while (m_history.size() > Most)
        m_history.erase(m_history.begin());
    arrange();
}

// What the phone logs stays in its own words.
QString TimelineModel::wordsOf(const Event &event) const
{
    if (event.registeredLines)
        return registrationsIn(event);
    if (event.door == Event::Door::Push)
        return pushWords(event);
    return isRequest(event) ? requestWords(event) : event.what;
}

QString TimelineModel::registrationsIn(const Event &event) const
{
    QStringList up;
    QStringList down;
    const inventory::Device *device = m_fleet->device(*event.mac);
    const QList<inventory::Line> lines = device ? device->lines : QList<inventory::Line>();
    for (const inventory::Line &line : lines)
        (event.registeredLines->contains(line.number) ? up : down).append(line.extension);
    const QString separator = QStringLiteral(", ");
    if (lines.isEmpty())
        return tr("answered: it has no lines");
    if (down.isEmpty())
        return tr("%1 registered").arg(up.join(separator));
    if (up.isEmpty())
        return tr("%1 not registered").arg(down.join(separator));
    return tr("%1 registered, %2 not").arg(up.join(separator), down.join(separator));
}

// Of one phone every moment is its own.
QString TimelineModel::phoneWord(const QList<MacAddress> &macs) const
{
    if (m_phones.size() < 2)
        return {};
    QList<MacAddress> ours;
    std::copy_if(macs.begin(), macs.end(), std::back_inserter(ours),
                 [this](const MacAddress &mac) { return m_phones.contains(mac); });
    return ours.size() == 1 ? phoneName(*m_fleet, ours.first())
                            : tr("%n phone(s)", nullptr, int(ours.size()));
}

TimelineModel::Moment TimelineModel::momentOf(const Event &event) const
{
    QStringList details;
    if (event.bytes > 0)
        details.append(QLocale().formattedDataSize(event.bytes));
    if (isRequest(event))
        details.append(inventory::doorName(event.door).toUpper());
    if (!event.address.isEmpty())
        details.append(event.address);
    details.append(withoutCommands(event.remedy));
    details.removeAll(QString());
    return {event.when,         wordsOf(event),    details.join(separator()),
            int(event.outcome), pictureFor(event), phoneWord({*event.mac})};
}

TimelineModel::Moment TimelineModel::momentOf(const HistoryEntry &entry) const
{
    QStringList details = entry.details;
    if (details.size() > MostDetails)
        details.last() = QChar(0x2026);
    details.append(tr("by %1").arg(entry.who));
    return {entry.when,
            entry.summary,
            details.join(separator()),
            -1,
            QStringLiteral("profile"),
            phoneWord(entry.phones)};
}

// Who reads or has selected something keeps the place where nothing new happened.
void TimelineModel::arrange()
{
    QList<Moment> moments;
    for (const Event &event : std::as_const(m_events))
        moments.append(momentOf(event));
    for (const HistoryEntry &entry : std::as_const(m_history))
        moments.append(momentOf(entry));
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment &a, const Moment &b) { return a.when > b.when; });
    if (moments == m_moments)
        return;
    beginResetModel();
    m_moments = std::move(moments);
    endResetModel();
}

// All that a row shows, or cuts off where it is narrow.
QStringList TimelineModel::wordsOf(const Moment &moment)
{
    QStringList words{QLocale().toString(moment.when.toLocalTime(), QLocale::ShortFormat),
                      moment.phone, moment.what, moment.detail};
    words.removeAll(QString());
    return words;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moments.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Moment &moment = m_moments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return wordsOf(moment).join(QStringLiteral("  "));
    case Qt::ToolTipRole:
        return wordsOf(moment).join(u'\n');
    case WhenRole:
        return moment.when;
    case WhatRole:
        return moment.what;
    case DetailRole:
        return moment.detail;
    case OutcomeRole:
        return moment.outcome;
    case IconRole:
        return moment.picture;
    case PhoneRole:
        return moment.phone;
    default:
        return {};
    }
}

} // namespace gui
