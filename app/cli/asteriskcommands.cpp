#include "cli/asteriskcommands.h"

#include "asterisk/export.h"
#include "asterisk/sitecheck.h"
#include "provisioning/asteriskexport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using asterisk::Driver;
using asterisk::ExportReport;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string folder;
    std::string driver = "sip";
    std::string server;
};

Result<provisioning::AsteriskShare> shareOf(Session &session, const Options &options)
{
    const auto application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    const auto driver = options.driver == "sip" ? Driver::Sip : Driver::Pjsip;
    return provisioning::asteriskShare(**fleet, (*application)->vault(), text(options.server),
                                       driver);
}

void print(Session &session, const ExportReport &report)
{
    if (session.json) {
        session.terminal.json(QJsonDocument(
            QJsonObject{{QStringLiteral("changed"), QJsonArray::fromStringList(report.changed)},
                        {QStringLiteral("unchanged"), QJsonArray::fromStringList(report.unchanged)},
                        {QStringLiteral("findings"), findingsToJson(report.findings)}}));
        return;
    }
    Table table{{tr("FILE"), tr("STATE")}, {}};
    for (const QString &name : report.changed)
        table.rows.append({name, tr("written")});
    for (const QString &name : report.unchanged)
        table.rows.append({name, tr("unchanged")});
    session.terminal.table(table);
}

// "sip.conf:12: what is wrong. What to do."
QString described(const Finding &finding)
{
    QString said = finding.where;
    if (finding.line > 0)
        said += QStringLiteral(":%1").arg(finding.line);
    said += QStringLiteral(": %1.").arg(finding.message);
    return finding.remedy.isEmpty() ? said : said + QStringLiteral(" %1.").arg(finding.remedy);
}

Result<Exit> exportFiles(Session &session, const Options &options)
{
    const auto share = shareOf(session, options);
    if (!share)
        return share.error();
    auto report = asterisk::exportTo(QDir(text(options.folder)), share->site);
    if (!report)
        return report.error();
    report->findings = share->findings + report->findings;
    for (const Finding &finding : std::as_const(report->findings))
        session.terminal.message(described(finding));
    print(session, *report);
    return containsError(report->findings) ? Exit::Found : Exit::Done;
}

void printFindings(Session &session, const Findings &findings)
{
    if (session.json)
        return session.terminal.json(QJsonDocument(findingsToJson(findings)));
    for (const Finding &finding : findings)
        session.terminal.line(severityName(finding.severity) + u' ' + described(finding));
}

Result<Exit> check(Session &session, const Options &options)
{
    const auto share = shareOf(session, options);
    if (!share)
        return share.error();
    const auto found = asterisk::checkFiles(QDir(text(options.folder)), share->site);
    if (!found)
        return found.error();
    const Findings findings = share->findings + *found;
    printFindings(session, findings);
    return containsError(findings) ? Exit::Found : Exit::Done;
}

void addOptions(CLI::App &command, Options &options)
{
    command.add_option("folder", options.folder, "Asterisk's configuration folder")->required();
    command.add_option("--driver", options.driver, "sip: chan_sip, pjsip: chan_pjsip")
        ->check(CLI::IsMember({"sip", "pjsip"}));
    command.add_option("--server", options.server,
                       "The Asterisk server whose share it is; the first unless given");
}

} // namespace

void addAsteriskCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "asterisk", "The other side of the call");
    const auto to = std::make_shared<Options>();
    addOptions(*addCommand(*noun, "export",
                           "Write extensions into Asterisk's files, within our own marks", session,
                           [to](Session &run) { return exportFiles(run, *to); }),
               *to);
    const auto of = std::make_shared<Options>();
    addOptions(*addCommand(*noun, "check", "Hold Asterisk's files against the inventory", session,
                           [of](Session &run) { return check(run, *of); }),
               *of);
}

} // namespace cli
