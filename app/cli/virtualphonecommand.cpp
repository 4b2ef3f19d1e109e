#include "cli/virtualphonecommand.h"

#include "cli/stopsignal.h"
#include "virtualphone/live/livephones.h"
#include "virtualphone/readings.h"

#include <QCoreApplication>
#include <QHostAddress>
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
    std::string firmware; ///< empty: older than any
    std::string server;
    std::string address = "127.0.0.1";
    std::string caFile;
    int count = 1;
    quint64 seed = 1;
    quint16 sip = 0;
    CLI::Option *web = nullptr;
    bool ownAddress = false;
    bool ownSip = false;
    std::vector<std::string> readings;
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

/** The address of phone @p index, from 0; absent: there are not so many. */
std::optional<QString> addressOf(const Options &options, int index)
{
    if (!options.ownAddress)
        return text(options.address);
    const QHostAddress first(text(options.address));
    if (first.protocol() != QAbstractSocket::IPv4Protocol)
        return std::nullopt;
    const quint64 wanted = quint64(first.toIPv4Address()) + quint64(index);
    return wanted > 0xffffffffU ? std::nullopt
                                : std::optional(QHostAddress(quint32(wanted)).toString());
}

/** The SIP port of phone @p index where it has one of its own: at its own address the one that was
 *  given, else that one and the next ones. */
std::optional<quint16> sipPortOf(const Options &options, int index)
{
    if (!options.ownAddress && !options.ownSip)
        return std::nullopt;
    const int apart = options.ownAddress || options.sip == 0 ? 0 : index;
    return quint16(options.sip + apart);
}

Result<virtualphone::Behaviour> behaviourOf(const Options &options, const schema::ModelFacts &facts)
{
    auto behaviour = virtualphone::Behaviour::of(facts);
    if (options.atOnce)
        behaviour.randomDelayUnit = {};
    for (const std::string &reading : options.readings) {
        if (auto taken = virtualphone::takeReading(behaviour, text(reading)); !taken)
            return taken.error();
    }
    return behaviour;
}

Result<LivePhones::Station> stationOf(const Options &options, const MacAddress &mac,
                                      const schema::PhoneModel &model, int index)
{
    const auto address = addressOf(options, index);
    if (!address)
        return Error::usage(Words::tr("--own-address counts up from an IPv4 address, and there are "
                                      "no %1 from %2 on.")
                                .arg(options.count)
                                .arg(text(options.address)));
    const auto behaviour = behaviourOf(options, model.facts());
    if (!behaviour)
        return behaviour.error();
    LivePhones::Station station(virtualphone::Identity(mac, model));
    if (!options.firmware.empty())
        station.identity.firmware = text(options.firmware);
    station.lease.address = *address;
    if (!options.server.empty())
        station.lease.options.insert(66, text(options.server));
    station.behaviour = *behaviour;
    station.seed = options.seed;
    station.faults = options.faults;
    station.sabotage = options.sabotage;
    station.sipPort = sipPortOf(options, index);
    if (options.web->count() > 0)
        station.webPort = options.web->as<quint16>();
    return station;
}

Result<void> switchOne(Session &session, const Options &options, LivePhones &phones,
                       const MacAddress &mac, const schema::PhoneModel &model, int index)
{
    const auto station = stationOf(options, mac, model, index);
    if (!station)
        return station.error();
    const auto ports = phones.add(*station);
    if (!ports)
        return ports.error();
    if (ports->web)
        session.terminal.message(
            Words::tr("%1 has its pages on port %2").arg(mac.toString()).arg(ports->web));
    if (station->sipPort)
        session.terminal.message(
            Words::tr("%1 has its SIP port %2").arg(mac.toString()).arg(ports->sip));
    return {};
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
        if (auto on = switchOne(session, options, phones, *mac, model, i); !on)
            return on;
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
        return Error::usage((*catalogue)->whyUnknown(text(options.model)));
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
    command->add_option("--firmware", options->firmware, "What it runs at first (older than any)");
    command->add_option("--address", options->address, "Its own IP address (127.0.0.1)");
    options->web = command->add_option("--web", "Port of its own pages (none; 0: any)");
    options->web->expected(1);
    command->add_option("--sip", options->sip, "Its SIP port, shared by all of --count (0: any)");
    command->add_flag("--own-sip", options->ownSip, "Each a SIP port of its own, from --sip on");
    command->add_flag("--own-address", options->ownAddress,
                      "Each an IP address of its own, from --address on, and its ports there");
    command->add_flag("!--no-register", options->registers, "Register no line");
    command->add_flag("--at-once", options->atOnce, "Leave out the random delay after the start");
    command->add_option("--seed", options->seed, "Of its random delays (1)");
    command->add_option("--count", options->count, "So many, with addresses one after the other")
        ->check(CLI::Range(1, MostPhones));
    command->add_option("--ca", options->caFile, "CA it believes for HTTPS, PEM (any server)");
    command->add_option(
        "--reading", options->readings,
        "How it reads what the guides contradict each other in: "
            + virtualphone::readingNames().join(QStringLiteral(", ")).toStdString());
    addFaults(*command, *options);
}

} // namespace cli
