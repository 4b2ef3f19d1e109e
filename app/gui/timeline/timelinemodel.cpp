#include "gui/timeline/timelinemodel.h"

#include "gui/widgets/plainwords.h"

#include <QLocale>

#include <algorithm>

namespace gui {

using inventory::Event;
using inventory::HistoryEntry;

namespace {

constexpr qsizetype Most = 5000; // moments; the rest is in the log

QString pictureFor(Event::Door door)
{
    switch (door) {
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
    return event.what.startsWith(QLatin1String("GET "));
}

// "GET /xml/spa002584d8d062.xml" in words; what is no request stays as it is.
QString inWords(const Event &event)
{
    if (!isRequest(event))
        return event.what;
    const QString file = event.what.mid(4);
    switch (event.outcome) {
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

void TimelineModel::clear()
{
    m_events.clear();
    m_history.clear();
    arrange();
}

TimelineModel::Moment TimelineModel::momentOf(const Event &event)
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
    return {event.when, inWords(event), details.join(separator()), int(event.outcome),
            pictureFor(event.door)};
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
