#include "cli/reportcommands.h"

#include "provisioning/reports.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using provisioning::Report;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string phone;
    std::string file;
};

Result<Exit> list(Session &session)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto log = (*application)->log();
    if (!log)
        return log.error();
    const auto reporters = (*log)->reporters();
    if (!reporters)
        return reporters.error();
    QList<MacAddress> macs = reporters->keys();
    std::sort(macs.begin(), macs.end());
    QJsonArray array;
    Table table{{tr("PHONE"), tr("LAST REPORT")}, {}};
    for (const MacAddress &mac : macs) {
        const QString when = reporters->value(mac).toString(Qt::ISODate);
        array.append(
            QJsonObject{{QStringLiteral("mac"), mac.toString()}, {QStringLiteral("time"), when}});
        table.rows.append({mac.toString(), when});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

Result<Report> newest(Application &application, const MacAddress &mac)
{
    const auto log = application.log();
    if (!log)
        return log.error();
    const auto reports = provisioning::reportsOf(**log, application.vault(), mac);
    if (!reports)
        return reports.error();
    if (reports->isEmpty())
        return Error::refused(tr("%1 has not reported. Its Report_Rule sends it to "
                                 "/report/$MA.xml: spafleetctl phone report %1")
                                  .arg(mac.toString()));
    return reports->first();
}

// A file is its owner's alone and whole; on the screen secrets are masked unless asked for.
Result<Exit> show(Session &session, const Options &options)
{
    const Result<MacAddress> mac = readMac(options.phone);
    if (!mac)
        return mac.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const Result<Report> report = newest(**application, *mac);
    if (!report)
        return report.error();
    if (session.showSecrets || !options.file.empty())
        return write(session, options.file, report->bytes);
    const auto fleet = session.fleet();
    const inventory::Device *device = fleet ? (*fleet)->device(*mac) : nullptr;
    const auto *model = device ? (*application)->catalogue().model(device->model) : nullptr;
    return write(session, {}, provisioning::masked(report->bytes, model).toUtf8());
}

} // namespace

void addReportCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "report", "What phones said of their own settings");
    addCommand(*noun, "list", "Which phones, and when last", session, list);
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(*noun, "show", "A phone's newest report", session,
                                   [options](Session &s) { return show(s, *options); });
    command->add_option("phone", options->phone, "Its MAC address")->required()->type_name("MAC");
    command->add_option("-o", options->file, "Into a file, with its secrets (standard output)");
}

} // namespace cli
