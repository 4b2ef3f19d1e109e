#include "cli/servecommand.h"

#include "cli/edits.h"
#include "provisioning/admission.h"
#include "provisioning/service.h"
#include "serverplan.h"
#include "stopnotifier.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <mutex>

namespace cli {

namespace {

using inventory::Event;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr auto OldSpaPhones = "old-spa-phones";

struct Options
{
    std::vector<std::string> addresses;
    quint16 tftp = 69;
    quint16 http = 80;
    quint16 https = 0;
    quint16 syslog = 514;
    quint16 syslogTcp = 0;
    std::string tftpPorts;
    bool tftpSinglePort = false;
    std::string certificate;
    std::string key;
    std::string clientCa;
    std::string tls;
    std::string files;
};

ServerPlan planOf(const Options &options)
{
    ServerPlan plan;
    for (const std::string &address : options.addresses)
        plan.addresses.append(text(address));
    plan.tftp = options.tftp;
    plan.http = options.http;
    plan.https = options.https;
    plan.syslog = options.syslog;
    plan.syslogTcp = options.syslogTcp;
    plan.transferPorts = text(options.tftpPorts);
    plan.singlePort = options.tftpSinglePort;
    plan.certificateFile = text(options.certificate);
    plan.keyFile = text(options.key);
    plan.clientCaFile = text(options.clientCa);
    plan.oldSpaPhones = options.tls == OldSpaPhones;
    plan.filesFolder = text(options.files);
    return plan;
}

Result<provisioning::ServiceOptions> optionsOf(const ServerPlan &plan)
{
    if (plan.servesNothing())
        return Error::usage(tr("Every port is 0: there is nothing to serve."));
    if (plan.https != 0 && (plan.certificateFile.isEmpty() || plan.keyFile.isEmpty()))
        return Error::usage(tr("--https needs --cert FILE and --key FILE."));
    auto service = serviceOptions(plan);
    if (service)
        service->listen.opening = servers::Opening::AllOrNone; // a script's word, or an error
    return service;
}

// "2026-01-31T10:02:12Z tftp 192.0.2.7 00:25:84:d8:d0:62 GET /xml/… done 67269 bytes"
QString lineOf(const Event &event)
{
    QStringList words{event.when.toString(Qt::ISODate),
                      inventory::doorName(event.door),
                      event.address.isEmpty() ? QStringLiteral("-") : event.address,
                      event.mac ? event.mac->toString() : QStringLiteral("-"),
                      event.what,
                      inventory::outcomeName(event.outcome)};
    if (event.bytes > 0)
        words.append(tr("%1 bytes").arg(event.bytes));
    if (!event.remedy.isEmpty())
        words.append(QStringLiteral("(%1)").arg(event.remedy));
    return words.join(u' ');
}

provisioning::RecorderNews newsTo(Terminal &terminal)
{
    provisioning::RecorderNews news;
    news.events = [&terminal](const QList<Event> &events) {
        for (const Event &event : events)
            terminal.message(lineOf(event));
    };
    news.trouble = [&terminal](const QString &what) {
        terminal.message(what);
    };
    return news;
}

void say(Session &session, const Findings &findings)
{
    for (const Finding &finding : findings)
        session.terminal.message(
            QStringLiteral("%1: %2 %3").arg(finding.where, finding.message, finding.remedy));
}

// Who gets secrets is said at every start.
Result<void> tellPolicy(Session &session, const ServerPlan &plan)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    session.terminal.message(tr("Secrets: %1").arg(provisioning::Admission(**fleet).described()));
    sayStanding(session, **fleet, {});
    say(session, findingsOn(plan));
    return {};
}

// A keychain may ask somebody, and a key that does not open is said at the start, not by the
// phones.
void openKey(Session &session, const Application &application)
{
    const auto store = application.secretStore();
    const auto holders = store->holders();
    if (!holders || holders->isEmpty()) // a record without secrets gets its key with the first
        return;
    if (const auto key = store->key(); !key)
        session.terminal.error(key.error());
}

Result<Exit> serve(Session &session, const Options &options)
{
    const ServerPlan plan = planOf(options);
    const auto service = optionsOf(plan);
    if (!service)
        return service.error();
    QEventLoop untilStopped; // runs: the keychain answers other threads through it
    const StopNotifier stop([&untilStopped] { untilStopped.quit(); });
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    openKey(session, **application);
    const auto running = provisioning::Service::start(
        (*application)->location(), (*application)->sharedCatalogue(),
        (*application)->sharedVault(), *service, newsTo(session.terminal));
    if (!running)
        return running.error();
    if (auto told = tellPolicy(session, plan); !told)
        return told.error();
    session.terminal.line(QStringLiteral("ready"));
    session.terminal.flush();
    untilStopped.exec();
    return Exit::Done;
}

} // namespace

void addServeCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(app, "serve", "Serves phones until it is interrupted", session,
                                   [options](Session &s) { return serve(s, *options); });
    command->add_option("--address", options->addresses, "Address to listen on (all)");
    command->add_option("--tftp", options->tftp, "TFTP port (69; 0: off)");
    command->add_option("--http", options->http, "HTTP port (80; 0: off)");
    CLI::Option *https = command->add_option("--https", options->https, "HTTPS port (off)");
    command->add_option("--cert", options->certificate, "The server's certificate, PEM");
    command->add_option("--key", options->key, "Its key, PEM");
    command->add_option("--client-ca", options->clientCa, "CA of the phones' certificates, PEM");
    command
        ->add_option(
            "--tls", options->tls,
            "What https speaks: TLS 1.2 and 1.3 (modern, the default), or also TLS 1.0 and "
            "what else is not safe any more")
        ->check(CLI::IsMember({"modern", OldSpaPhones}))
        ->needs(https);
    CLI::Option *ports = command->add_option(
        "--tftp-ports", options->tftpPorts,
        "Ports FIRST-LAST that TFTP transfers answer from, for a firewall (any)");
    command
        ->add_flag("--tftp-single-port", options->tftpSinglePort,
                   "TFTP transfers answer from the port that was asked, for a stricter one")
        ->excludes(ports);
    command->add_option("--syslog", options->syslog, "Syslog port, UDP (514; 0: off)");
    command->add_option("--syslog-tcp", options->syslogTcp, "Syslog port, TCP (off)");
    command->add_option("--files", options->files, "Folder of firmware, logos and ring tones");
}

} // namespace cli
