#include "cli/virtualphonecommand.h"

#include "cli/stopsignal.h"
#include "virtualphone/live/livephones.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using virtualphone::LivePhones;
using virtualphone::Step;

constexpr int MostPhones = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::string model;
    std::string mac;
    std::string firmware = "7.1.3";
    std::string server;
    std::string address = "127.0.0.1";
    std::string caFile;
    int count = 1;
    quint64 seed = 1;
    quint16 sip = 0;
    CLI::Option *web = nullptr;
    bool atOnce = false;
    bool registers = true;
    virtualphone::Faults faults;
    virtualphone::Sabotage sabotage;
};

QString lineOf(const MacAddress &mac, const virtualphone::Action &action)
{
    QString what;
    if (const auto *step = std::get_if<Step>(&action))
        what = step->text;
    else if (const auto *log = std::get_if<virtualphone::LogLine>(&action))
        what = Words::tr("logs \"%1\"").arg(log->text);
    return what.isEmpty() ? QString() : mac.toString() + u' ' + what;
}

LivePhones::Station stationOf(const Options &options, const MacAddress &mac,
                              const schema::PhoneModel &model)
{
    LivePhones::Station station(virtualphone::Identity(mac, model));
    station.identity.firmware = text(options.firmware);
    station.lease.address = text(options.address);
    if (!options.server.empty())
        station.lease.options.insert(66, text(options.server));
    station.behaviour = virtualphone::Behaviour::of(model.facts().dialect);
    if (options.atOnce)
        station.behaviour.randomDelayUnit = {};
    station.seed = options.seed;
    station.faults = options.faults;
    station.sabotage = options.sabotage;
    if (options.web->count() > 0)
        station.webPort = options.web->as<quint16>();
    return station;
}

Result<void> switchOn(Session &session, const Options &options, LivePhones &phones,
                      const schema::PhoneModel &model)
{
    const auto first = readMac(options.mac);
    if (!first)
        return first.error();
    for (int i = 0; i < options.count; ++i) {
        const auto mac = MacAddress::fromInteger(first->toInteger() + quint64(i));
        if (!mac)
            return Error::usage(Words::tr("There are no %1 addresses from %2 on.")
                                    .arg(options.count)
                                    .arg(first->toString()));
        const auto port = phones.add(stationOf(options, *mac, model));
        if (!port)
            return port.error();
        if (*port)
            session.terminal.message(
                Words::tr("%1 has its pages on port %2").arg(mac->toString()).arg(*port));
    }
    return {};
}

Result<Exit> play(Session &session, const Options &options)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const schema::PhoneModel *model = (*catalogue)->model(text(options.model));
    if (!model)
        return Error::usage(
            Words::tr("There is no model \"%1\"; did you mean %2?")
                .arg(text(options.model), (*catalogue)->nearestModel(text(options.model))));
    StopSignal stop;
    LivePhones::Settings settings;
    settings.address = text(options.address);
    settings.registers = options.registers;
    settings.sipPort = options.sip;
    settings.caFile = text(options.caFile);
    const auto phones = LivePhones::start(
        settings, [&session](const MacAddress &mac, const virtualphone::Action &action) {
            const QString line = lineOf(mac, action);
            if (line.isEmpty())
                return;
            session.terminal.line(printable(line));
            session.terminal.flush();
        });
    if (!phones)
        return phones.error();
    if (const auto on = switchOn(session, options, **phones, *model); !on)
        return on.error();
    stop.wait();
    return Exit::Done;
}

void addFaults(CLI::App &command, Options &options)
{
    command.add_option("--lose", options.faults.lostInHundred, "Of 100 TFTP packets lose so many")
        ->check(CLI::Range(0, 100));
    command.add_flag("--corrupt", options.faults.corruptFiles, "Every file arrives spoilt");
    command.add_flag("--server-gone", options.faults.serverGone, "Nobody answers the phone");
    command.add_flag("--wrong-key", options.sabotage.wrongKey, "Decrypt with another key");
    command.add_flag("--wrong-password", options.sabotage.wrongPassword,
                     "Register with other passwords");
}

} // namespace

void addVirtualPhoneCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(
        app, "virtual-phone",
        "A phone in software: boots, fetches, upgrades, registers and logs until it is interrupted",
        session, [options](Session &s) { return play(s, *options); });
    command->add_option("--model", options->model, "Its model")->required();
    command->add_option("--mac", options->mac, "Its address")->required();
    command->add_option("--server", options->server,
                        "What DHCP names: HOST, HOST:PORT or a URL (option 66)");
    command->add_option("--firmware", options->firmware, "What it runs at first (7.1.3)");
    command->add_option("--address", options->address, "Its own IP address (127.0.0.1)");
    options->web = command->add_option("--web", "Port of its own pages (none; 0: any)");
    options->web->expected(1);
    command->add_option("--sip", options->sip, "Its SIP port (0: any)");
    command->add_flag("!--no-register", options->registers, "Register no line");
    command->add_flag("--at-once", options->atOnce, "Leave out the random delay after the start");
    command->add_option("--seed", options->seed, "Of its random delays (1)");
    command->add_option("--count", options->count, "So many, with addresses one after the other")
        ->check(CLI::Range(1, MostPhones));
    command->add_option("--ca", options->caFile, "CA it believes for HTTPS, PEM (any server)");
    addFaults(*command, *options);
}

} // namespace cli
