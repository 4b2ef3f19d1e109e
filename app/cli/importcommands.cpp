#include "cli/importcommands.h"

#include "cli/diffcommand.h"
#include "cli/edits.h"
#include "cli/livephone.h"
#include "cli/profilefile.h"
#include "profile/provenance.h"
#include "provisioning/profileimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace cli {

namespace {

using inventory::FleetPointer;
using provisioning::FoundProfile;
using provisioning::ImportedProfile;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    ProfileFile file; ///< its path may be a phone's address instead
    std::string mac;
    CLI::Option *password = nullptr;
    bool dryRun = false;
};

/** A profile on its way into the record. */
struct Arrival
{
    profile::ReadProfile read;
    profile::Identity identity;
    bool isDump = false;
    QString address; ///< of a live phone; else empty
};

bool isAddress(const std::string &source)
{
    return text(source).contains(QStringLiteral("://"));
}

Result<std::optional<MacAddress>> macGiven(const Options &options)
{
    if (options.mac.empty())
        return std::optional<MacAddress>();
    const Result<MacAddress> mac = readMac(options.mac);
    return mac ? Result<std::optional<MacAddress>>(*mac)
               : Result<std::optional<MacAddress>>(mac.error());
}

/** What the status page adds where a dump does not say who it is of. */
void complete(profile::Identity &identity, const phone::PhoneStatus &status)
{
    if (!identity.mac)
        identity.mac = status.mac;
    if (identity.product.isEmpty())
        identity.product = status.product;
    if (identity.serial.isEmpty())
        identity.serial = status.serial;
    if (identity.firmware.isEmpty())
        identity.firmware = status.firmware;
}

Result<Arrival> arriveFromPhone(Session &session, const Options &options,
                                const std::optional<MacAddress> &mac)
{
    const auto address = PhoneAddress::parse(text(options.file.path));
    if (!address)
        return address.error();
    QString password;
    if (options.password->count() > 0) {
        const Result<QString> given = readSecret(session, options.password->as<std::string>(),
                                                 tr("Admin password of the phone"));
        if (!given)
            return given.error();
        password = *given;
    }
    const Result<LivePhone> live = readPhone(session, *address, mac, password);
    if (!live)
        return live.error();
    Arrival arrival{
        profile::readFlatXml(live->dump, profile::Origin::PhoneDump), {}, true, live->address};
    arrival.identity = profile::identityOf(arrival.read);
    if (live->status)
        complete(arrival.identity, *live->status);
    if (mac && arrival.identity.mac && *arrival.identity.mac != *mac)
        return Error::refused(tr("At that address is %1, not %2.")
                                  .arg(arrival.identity.mac->toString(), mac->toString()));
    return arrival;
}

Result<Arrival> arrive(Session &session, const Options &options,
                       const std::optional<MacAddress> &mac)
{
    if (isAddress(options.file.path))
        return arriveFromPhone(session, options, mac);
    auto file = options.file.read(session);
    if (!file)
        return file.error();
    const bool isDump = file->origin == profile::Origin::PhoneDump;
    const profile::Identity identity = profile::identityOf(file->read);
    return Arrival{std::move(file->read), identity, isDump, {}};
}

Error notWhose(const Options &options)
{
    return Error::usage(tr("%1 does not say which phone it is of; say it with --mac.")
                            .arg(text(options.file.path)));
}

QJsonArray linesToJson(const ImportedProfile &imported)
{
    QJsonArray lines;
    for (const inventory::Line &line : imported.lines)
        lines.append(QJsonObject{{QStringLiteral("line"), line.number},
                                 {QStringLiteral("extension"), line.extension},
                                 {QStringLiteral("label"), line.label}});
    return lines;
}

QJsonObject toJson(const MacAddress &mac, const Arrival &arrival, const ImportedProfile &imported,
                   bool dryRun)
{
    const auto names = [](const QStringList &list) {
        return QJsonArray::fromStringList(list);
    };
    return {{QStringLiteral("mac"), mac.toString()},
            {QStringLiteral("model"), imported.model},
            {QStringLiteral("serial"), arrival.identity.serial},
            {QStringLiteral("firmware"), arrival.identity.firmware},
            {QStringLiteral("lines"), linesToJson(imported)},
            {QStringLiteral("new_extensions"), names(imported.extensions)},
            {QStringLiteral("settings"), names(imported.settings)},
            {QStringLiteral("unknown"), names(imported.unknown)},
            {QStringLiteral("secrets_kept"), names(imported.secretsKept)},
            {QStringLiteral("findings"), findingsToJson(imported.draft.findings)},
            {QStringLiteral("dry_run"), dryRun}};
}

void print(Session &session, const MacAddress &mac, const Arrival &arrival,
           const ImportedProfile &imported)
{
    const auto say = [&session](const QString &what, const QString &value) {
        if (!value.isEmpty())
            session.terminal.line(printable(QStringLiteral("%1: %2").arg(what, value)));
    };
    say(tr("phone"), mac.toString());
    say(tr("model"), imported.model);
    say(tr("serial"), arrival.identity.serial);
    say(tr("firmware"), arrival.identity.firmware);
    for (const inventory::Line &line : imported.lines) {
        const bool fresh = imported.extensions.contains(line.extension);
        say(tr("line %1").arg(line.number),
            fresh ? tr("%1, a new extension").arg(line.extension) : line.extension);
    }
    say(tr("own settings"), imported.settings.join(QStringLiteral(", ")));
    say(tr("unknown, kept"), imported.unknown.join(QStringLiteral(", ")));
    say(tr("secrets the phone does not show, as recorded"),
        imported.secretsKept.join(QStringLiteral(", ")));
}

/** What the phone says it runs: for the record, and for the timeline that it was asked. */
Result<void> noteContact(Application &application, const MacAddress &mac, const Arrival &arrival)
{
    const auto fleet = application.fleet();
    if (!fleet)
        return fleet.error();
    inventory::Device device = *(*fleet)->device(mac);
    if (!arrival.identity.firmware.isEmpty() && device.firmware != arrival.identity.firmware) {
        device.firmware = arrival.identity.firmware.left(64);
        if (auto noted = application.inventory().noteTold({device}); !noted)
            return noted;
    }
    if (arrival.address.isEmpty())
        return {};
    inventory::Event event;
    event.when = QDateTime::currentDateTimeUtc();
    event.mac = mac;
    event.door = inventory::Event::Door::Push;
    event.address = arrival.address;
    event.what = QStringLiteral("import");
    event.firmware = arrival.identity.firmware.left(64);
    const auto log = application.log();
    return log ? (*log)->append({event}, {}) : log.error();
}

Result<Exit> finish(Session &session, const Options &options, const MacAddress &mac,
                    const Arrival &arrival, ImportedProfile imported)
{
    if (session.json)
        session.terminal.json(QJsonDocument(toJson(mac, arrival, imported, options.dryRun)));
    else
        print(session, mac, arrival, imported);
    const Findings findings = std::exchange(imported.draft.findings, {});
    session.terminal.messages(findings);
    const Exit exit = containsError(findings) ? Exit::Found : Exit::Done;
    if (options.dryRun)
        return exit;
    if (!imported.draft.edit.changes.isEmpty()) {
        if (const auto done = commit(session, imported.draft); !done)
            return done;
    }
    const Result<void> noted = noteContact(**session.application(), mac, arrival);
    return noted ? Result<Exit>(exit) : noted.error();
}

Result<Exit> import(Session &session, const Options &options)
{
    const auto given = macGiven(options);
    if (!given)
        return given.error();
    const Result<Application *> application = session.application();
    const auto fleet = session.fleet();
    if (!application || !fleet)
        return application ? fleet.error() : application.error();
    const Result<Arrival> arrival = arrive(session, options, *given);
    if (!arrival)
        return arrival.error();
    const std::optional<MacAddress> mac = *given ? *given : arrival->identity.mac;
    if (!mac)
        return notWhose(options);
    const QString model =
        options.file.model.empty() ? arrival->identity.product : text(options.file.model);
    const provisioning::Renderer renderer((*application)->sharedCatalogue(),
                                          (*application)->sharedVault());
    const provisioning::Editor editor((*application)->sharedCatalogue(),
                                      (*application)->sharedVault());
    auto imported = provisioning::importProfile(
        **fleet, renderer, editor, FoundProfile{arrival->read, arrival->isDump, *mac, model});
    if (!imported)
        return imported.error();
    return finish(session, options, *mac, *arrival, std::move(*imported));
}

} // namespace

void addImportCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "profile", "What phones are told");
    auto options = std::make_shared<Options>();
    CLI::App *taking = addCommand(*noun, "import", "Takes over what a phone holds", session,
                                  [options](Session &s) { return import(s, *options); });
    taking
        ->add_option("source", options->file.path,
                     "File, - for standard input, or a phone's http://ADDRESS")
        ->required();
    taking->add_option("--mac", options->mac, "Phone it is of (what it says itself)");
    options->file.addModelTo(*taking);
    options->file.addKeyTo(*taking);
    options->password = taking->add_option(
        "--password", "Admin password of the phone: @FILE, - or nothing to be asked");
    options->password->expected(0, 1)->default_str("");
    taking->add_flag("--dry-run", options->dryRun, "Says what it would do, and does nothing");
    addDiffCommand(*noun, session);
}

} // namespace cli
