#include "gui/timeline/timelinemodel.h"

#include "gui/widgets/plainwords.h"
#include "gui/widgets/pushword.h"

#include <QLocale>

#include <algorithm>

namespace gui {

using inventory::Event;
using inventory::HistoryEntry;

namespace {

constexpr qsizetype Most = 5000; // moments; the rest is in the log

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

void TimelineModel::setEvents(QList<Event> events)
{
    m_events = std::move(events);
    arrange();
}

void TimelineModel::append(const QList<Event> &events)
{
    m_events.append(events);
    if (m_events.size() > Most)
        m_events.remove(0, m_events.size() - Most);
    arrange();
}

void TimelineModel::setHistory(const QList<HistoryEntry> &history)
{
    m_history = history;
    arrange();
}

void TimelineModel::setLines(const QList<inventory::Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    arrange();
}

void TimelineModel::clear()
{
    m_events.clear();
    m_history.clear();
    m_lines.clear();
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
    for (const inventory::Line &line : m_lines)
        (event.registeredLines->contains(line.number) ? up : down).append(line.extension);
    const QString separator = QStringLiteral(", ");
    if (m_lines.isEmpty())
        return tr("answered: it has no lines");
    if (down.isEmpty())
        return tr("%1 registered").arg(up.join(separator));
    if (up.isEmpty())
        return tr("%1 not registered").arg(down.join(separator));
    return tr("%1 registered, %2 not").arg(up.join(separator), down.join(separator));
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
    return {event.when, wordsOf(event), details.join(separator()), int(event.outcome),
            pictureFor(event)};
}

TimelineModel::Moment TimelineModel::momentOf(const HistoryEntry &entry)
{
    QStringList details = entry.details;
    details.append(tr("by %1").arg(entry.who));
    return {entry.when, entry.summary, details.join(separator()), -1, QStringLiteral("profile")};
}

void TimelineModel::arrange()
{
    beginResetModel();
    m_moments.clear();
    for (const Event &event : std::as_const(m_events))
        m_moments.append(momentOf(event));
    for (const HistoryEntry &entry : std::as_const(m_history))
        m_moments.append(momentOf(entry));
    std::stable_sort(m_moments.begin(), m_moments.end(),
                     [](const Moment &a, const Moment &b) { return a.when > b.when; });
    endResetModel();
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
        return QStringLiteral("%1  %2  %3")
            .arg(QLocale().toString(moment.when.toLocalTime(), QLocale::ShortFormat), moment.what,
                 moment.detail);
    case Qt::ToolTipRole:
        return moment.detail;
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
    default:
        return {};
    }
}

} // namespace gui
