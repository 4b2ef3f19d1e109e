#include "cli/logcommands.h"

#include "cli/stopsignal.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using inventory::Event;
using inventory::EventFilter;
using inventory::EventLog;
using inventory::LogLine;
using namespace std::chrono_literals;

constexpr int PageSize = 10'000; // lines held at once, however many are kept

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string phone;
    std::string grep;
    bool follow = false;
};

Result<EventLog *> logOf(Session &session)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    return (*application)->log();
}

Result<EventFilter> filterOf(Session &session, const Options &options)
{
    EventFilter filter;
    filter.text = text(options.grep);
    filter.oldest = PageSize;
    if (options.phone.empty())
        return filter;
    const Result<MacAddress> mac = readMac(options.phone);
    if (!mac)
        return mac.error();
    const Result<EventLog *> log = logOf(session);
    if (!log)
        return log.error();
    const auto contacts = (*log)->contacts();
    if (!contacts)
        return contacts.error();
    filter.mac = *mac;
    filter.address = contacts->value(*mac).address;
    return filter;
}

QString lineOf(const LogLine &line)
{
    return printable(QStringLiteral("%1 %2 %3 %4")
                         .arg(line.when.toString(Qt::ISODateWithMs), line.address,
                              line.mac ? line.mac->toString() : QStringLiteral("-"), line.text));
}

QJsonObject toJson(const LogLine &line)
{
    return {{QStringLiteral("time"), line.when.toString(Qt::ISODateWithMs)},
            {QStringLiteral("mac"), line.mac ? QJsonValue(line.mac->toString()) : QJsonValue()},
            {QStringLiteral("address"), line.address},
            {QStringLiteral("severity"), line.severity},
            {QStringLiteral("host"), line.host},
            {QStringLiteral("text"), line.text}};
}

/** Prints what is kept page by page, and on request what is still coming, until it is stopped. */
class Tail
{
public:
    Tail(Session &session, EventLog &log, EventFilter filter, bool follow)
        : m_session(session), m_log(log), m_filter(std::move(filter)), m_follow(follow)
    {
    }

    Result<Exit> run(const StopSignal &stop)
    {
        do {
            if (auto done = printNew(stop); !done)
                return done.error();
            m_session.terminal.flush();
        } while (m_follow && !m_stopped && !m_session.terminal.failed() && !stop.wait(500ms));
        return m_follow ? Exit::Done : finish();
    }

private:
    Result<void> printNew(const StopSignal &stop)
    {
        while (!m_stopped && !m_session.terminal.failed()) {
            const auto lines = m_log.lines(m_filter);
            if (!lines)
                return lines.error();
            if (lines->isEmpty())
                return {};
            for (const LogLine &line : *lines)
                print(line);
            m_filter.after = lines->back().id;
            m_stopped = stop.wait(0ms);
        }
        return {};
    }

    Exit finish()
    {
        if (m_session.json)
            m_session.terminal.json(QJsonDocument(m_array));
        if (m_stopped)
            m_session.terminal.message(tr("Stopped: this may not be all that is kept."));
        return m_stopped ? Exit::Found : Exit::Done;
    }

    void print(const LogLine &line)
    {
        if (!m_session.json)
            m_session.terminal.line(lineOf(line));
        else if (m_follow) // one document a line: there is no end to close an array at
            m_session.terminal.line(
                QString::fromUtf8(QJsonDocument(toJson(line)).toJson(QJsonDocument::Compact)));
        else
            m_array.append(toJson(line));
    }

    Session &m_session;
    EventLog &m_log;
    EventFilter m_filter;
    bool m_follow;
    bool m_stopped = false; ///< by a signal, amid what is kept
    QJsonArray m_array;
};

Result<Exit> tail(Session &session, const Options &options)
{
    const Result<EventLog *> log = logOf(session);
    if (!log)
        return log.error();
    const Result<EventFilter> filter = filterOf(session, options);
    if (!filter)
        return filter.error();
    const StopSignal stop;
    return Tail(session, **log, *filter, options.follow).run(stop);
}

QJsonObject toJson(const Event &event)
{
    return {{QStringLiteral("time"), event.when.toString(Qt::ISODateWithMs)},
            {QStringLiteral("mac"), event.mac ? QJsonValue(event.mac->toString()) : QJsonValue()},
            {QStringLiteral("door"), inventory::doorName(event.door)},
            {QStringLiteral("address"), event.address},
            {QStringLiteral("what"), event.what},
            {QStringLiteral("outcome"), inventory::outcomeName(event.outcome)},
            {QStringLiteral("bytes"), event.bytes},
            {QStringLiteral("revision"), event.revision},
            {QStringLiteral("firmware"), event.firmware},
            {QStringLiteral("remedy"), event.remedy}};
}

Result<Exit> events(Session &session, const Options &options)
{
    const Result<EventLog *> log = logOf(session);
    if (!log)
        return log.error();
    Result<EventFilter> filter = filterOf(session, options);
    if (!filter)
        return filter.error();
    filter->oldest = 0;
    filter->address.clear();
    const auto found = (*log)->events(*filter);
    if (!found)
        return found.error();
    QJsonArray array;
    Table table{{tr("TIME"), tr("PHONE"), tr("DOOR"), tr("WHAT"), tr("OUTCOME"), tr("REMEDY")}, {}};
    for (const Event &event : *found) {
        if (session.json)
            array.append(toJson(event));
        else
            table.rows.append({event.when.toString(Qt::ISODate),
                               event.mac ? event.mac->toString() : event.address,
                               inventory::doorName(event.door), event.what,
                               inventory::outcomeName(event.outcome), event.remedy});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

} // namespace

void addLogCommands(CLI::App &app, Session &session)
{
    CLI::App *syslog = addNoun(app, "syslog", "What phones log");
    auto tailing = std::make_shared<Options>();
    CLI::App *command = addCommand(*syslog, "tail", "All that is kept, oldest first", session,
                                   [tailing](Session &s) { return tail(s, *tailing); });
    command->add_option("--phone", tailing->phone, "Only this phone's lines");
    command->add_option("--grep", tailing->grep, "Only lines that hold this text");
    command->add_flag("-f,--follow", tailing->follow, "And what is still coming");

    CLI::App *event = addNoun(app, "event", "What happened to phones");
    auto listing = std::make_shared<Options>();
    CLI::App *list = addCommand(*event, "list", "Every contact of the phones, oldest first",
                                session, [listing](Session &s) { return events(s, *listing); });
    list->add_option("--phone", listing->phone, "Only this phone's");
}

} // namespace cli
