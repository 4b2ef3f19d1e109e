#include "virtualphone/phonelog.h"

#include "virtualphone/rulebook.h"

namespace virtualphone {
namespace {

/** The phone's own template; MPP names the three of a resync without "Resync". */
QString templateOf(const Configuration &configuration, LogEvent event)
{
    switch (event) {
    case LogEvent::ResyncRequest:
        return configuration.firstOf({"Log_Resync_Request_Msg", "Log_Request_Msg"});
    case LogEvent::ResyncSuccess:
        return configuration.firstOf({"Log_Resync_Success_Msg", "Log_Success_Msg"});
    case LogEvent::ResyncFailure:
        return configuration.firstOf({"Log_Resync_Failure_Msg", "Log_Failure_Msg"});
    case LogEvent::UpgradeRequest:
        return configuration.value("Log_Upgrade_Request_Msg");
    case LogEvent::UpgradeSuccess:
        return configuration.value("Log_Upgrade_Success_Msg");
    case LogEvent::UpgradeFailure:
        return configuration.value("Log_Upgrade_Failure_Msg");
    }
    return {};
}

LogLine addressed(const QString &server)
{
    LogLine line;
    const qsizetype colon = server.lastIndexOf(u':');
    const int port = colon < 0 ? 0 : QStringView(server).sliced(colon + 1).toInt();
    const bool hasPort = port > 0 && port < 65536 && server.indexOf(u':') == colon;
    line.host = hasPort ? server.first(colon) : server;
    line.port = hasPort ? quint16(port) : line.port;
    return line;
}

} // namespace

void logTo(Actions &actions, const Handset &handset, LogEvent event, const Attempt &attempt)
{
    const QString text = templateOf(handset.configuration, event);
    QString server = handset.configuration.value("Syslog_Server").trimmed();
    if (server.isEmpty())
        server = handset.configuration.value("Debug_Server").trimmed();
    if (text.isEmpty() || server.isEmpty())
        return;
    LogLine line = addressed(server);
    line.text = expand(text, handset, attempt);
    actions.push_back(line);
}

} // namespace virtualphone
