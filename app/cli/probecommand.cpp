#include "cli/probecommand.h"

#include "cli/edits.h"
#include "cli/stopsignal.h"
#include "phone/addressrange.h"
#include "provisioning/pushtarget.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <deque>

#include <unistd.h>

namespace cli {

namespace {

using inventory::FleetPointer;
using phone::AddressRange;
using phone::PhoneStatus;
using namespace std::chrono_literals;

constexpr size_t AtOnce = 32; // addresses being asked at a time
constexpr auto Patience = 3s; // a phone on the same network answers in a fraction of it

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string where;
    quint16 port = 80;
    CLI::Option *password = nullptr;
    bool adopt = false;
    int pace = 1200; ///< addresses a minute
};

/** One that answered. */
struct Sighting
{
    QString address;
    std::optional<PhoneStatus> status; ///< absent: it does not tell who it is
    QString why; ///< why it does not, or was not adopted
    bool recorded = false;
    bool adopted = false;

    QString model(const schema::Catalogue &catalogue) const
    {
        const auto *known = status ? catalogue.facts(status->product) : nullptr;
        return known ? known->name : QString();
    }
};

/** Asks every address of a range, a bounded number at a time, and keeps who answers. */
class Probe
{
public:
    Probe(Session &session, Application &application, FleetPointer fleet, const Options &options)
        : m_session(session), m_application(application), m_fleet(std::move(fleet)),
          m_renderer(application.sharedCatalogue(), application.sharedVault()),
          m_pause(60'000ms / options.pace), m_control(Patience)
    {
    }

    Result<void> knowAddresses();
    void knowPassword(const QString &password) { m_passwords.append(password); }
    /** False: somebody interrupted it. */
    bool ask(const AddressRange &range);
    Result<void> adopt();
    Exit print() const;
    const QString &silence() const { return m_silence; }

private:
    using Answer = Result<PhoneStatus>;

    phone::Endpoint endpointAt(const QString &host, quint16 port) const;
    void take();
    Result<void> adopt(Sighting &sighting);
    QStringList row(const Sighting &sighting) const;
    QJsonObject toJson(const Sighting &sighting) const;

    Session &m_session;
    Application &m_application;
    FleetPointer m_fleet;
    provisioning::Renderer m_renderer;
    std::chrono::milliseconds m_pause;
    StopSignal m_stop; ///< older than m_control, whose thread leaves the signals to it
    phone::PhoneControl m_control;
    QHash<MacAddress, inventory::Contact> m_contacts;
    QHash<QString, MacAddress> m_seenAt; ///< recorded phones, by the address they were last seen at
    QStringList m_passwords;
    std::deque<std::pair<QString, QFuture<Answer>>> m_asked;
    QList<Sighting> m_sightings;
    QString m_silence; ///< why the last one that was silent was so
};

Result<void> Probe::knowAddresses()
{
    const auto log = m_application.log();
    if (!log)
        return log.error();
    auto contacts = (*log)->contacts();
    if (!contacts)
        return contacts.error();
    m_contacts = std::move(*contacts);
    for (auto it = m_contacts.cbegin(); it != m_contacts.cend(); ++it) {
        if (!it->address.isEmpty() && m_fleet->device(it.key()))
            m_seenAt.insert(it->address, it.key());
    }
    return {};
}

// A phone of ours is asked with the passwords the record has for it. They stand in its profile,
// which is made only of those that are asked.
phone::Endpoint Probe::endpointAt(const QString &host, quint16 port) const
{
    phone::Endpoint endpoint;
    if (const auto seen = m_seenAt.constFind(host); seen != m_seenAt.constEnd()) {
        const auto target = provisioning::webTarget(m_renderer, *m_fleet, *m_fleet->device(*seen),
                                                    m_contacts.value(*seen), {});
        if (target)
            endpoint = target->endpoint;
    }
    endpoint.host = host;
    endpoint.port = port;
    endpoint.passwords.append(m_passwords);
    return endpoint;
}

bool Probe::ask(const AddressRange &range)
{
    bool stopped = false;
    for (int i = 0; i < range.size() && !stopped; ++i) {
        if (m_asked.size() >= AtOnce)
            take();
        const QString host = range.host(i);
        m_asked.emplace_back(host, m_control.status(endpointAt(host, range.port())));
        stopped = i + 1 < range.size() && m_stop.wait(m_pause);
        if (range.size() > 1 && isatty(STDERR_FILENO))
            fprintf(stderr, "\r%d of %d%s", i + 1, range.size(), i + 1 == range.size() ? "\n" : "");
    }
    while (!m_asked.empty())
        take();
    return !stopped;
}

// The answer of the address that has been asked for longest.
void Probe::take()
{
    const auto [host, future] = m_asked.front();
    m_asked.pop_front();
    const Answer answer = future.result();
    if (!answer && answer.error().kind == Error::Kind::World) {
        m_silence = answer.error().message;
        return;
    }
    Sighting sighting{host, std::nullopt, {}, false, false};
    if (answer)
        sighting.status = *answer;
    else
        sighting.why = answer.error().message;
    sighting.recorded = answer && answer->mac && m_fleet->device(*answer->mac);
    m_sightings.append(sighting);
}

Result<void> Probe::adopt()
{
    for (Sighting &sighting : m_sightings) {
        if (!sighting.status || sighting.recorded)
            continue;
        if (auto done = adopt(sighting); !done)
            return done;
    }
    return {};
}

Result<void> Probe::adopt(Sighting &sighting)
{
    const QString model = sighting.model(m_application.catalogue());
    if (!sighting.status->mac || model.isEmpty()) {
        sighting.why = model.isEmpty()
            ? tr("%1 is a model we do not know").arg(sighting.status->product)
            : tr("it does not tell its MAC address");
        return {};
    }
    provisioning::PhoneSpec spec(*sighting.status->mac);
    spec.model = model;
    const auto edits = editor(m_session);
    const auto fleet = m_application.fleet(); // with those adopted before it
    if (!edits || !fleet)
        return edits ? fleet.error() : edits.error();
    const auto committed = commit(m_session, edits->addPhone(**fleet, spec));
    if (!committed && committed.error().kind == Error::Kind::World)
        return committed.error();
    sighting.adopted = committed.ok();
    sighting.recorded = sighting.recorded || sighting.adopted;
    sighting.why = committed ? QString() : committed.error().message;
    return {};
}

QStringList Probe::row(const Sighting &sighting) const
{
    if (!sighting.status)
        return {sighting.address, {}, {}, {}, {}, printable(sighting.why)};
    const PhoneStatus &status = *sighting.status;
    const QString note = !sighting.why.isEmpty() ? sighting.why
        : sighting.adopted                       ? tr("adopted")
        : sighting.recorded                      ? tr("in the inventory")
                                                 : QString();
    return {sighting.address,
            printable(status.product),
            status.mac ? status.mac->toString() : QString(),
            printable(status.serial),
            printable(status.firmware),
            printable(note)};
}

QJsonObject Probe::toJson(const Sighting &sighting) const
{
    const PhoneStatus status = sighting.status.value_or(PhoneStatus());
    const QString model = sighting.model(m_application.catalogue());
    return {{QStringLiteral("address"), sighting.address},
            {QStringLiteral("product"), status.product},
            {QStringLiteral("model"), model.isEmpty() ? QJsonValue() : QJsonValue(model)},
            {QStringLiteral("mac"), status.mac ? QJsonValue(status.mac->toString()) : QJsonValue()},
            {QStringLiteral("serial"), status.serial},
            {QStringLiteral("firmware"), status.firmware},
            {QStringLiteral("recorded"), sighting.recorded},
            {QStringLiteral("adopted"), sighting.adopted},
            {QStringLiteral("why"), sighting.why}};
}

Exit Probe::print() const
{
    QJsonArray array;
    Table table{{tr("ADDRESS"), tr("MODEL"), tr("MAC"), tr("SERIAL"), tr("FIRMWARE"), QString()},
                {}};
    for (const Sighting &sighting : m_sightings) {
        array.append(toJson(sighting));
        table.rows.append(row(sighting));
    }
    if (m_session.json)
        m_session.terminal.json(QJsonDocument(array));
    else if (!m_sightings.isEmpty())
        m_session.terminal.table(table);
    const bool well = std::all_of(m_sightings.begin(), m_sightings.end(),
                                  [](const Sighting &one) { return one.why.isEmpty(); });
    return well && !m_sightings.isEmpty() ? Exit::Done : Exit::Found;
}

Result<Exit> probe(Session &session, const Options &options)
{
    const auto range = AddressRange::parse(text(options.where), options.port);
    if (!range)
        return range.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    Probe run(session, **application, *fleet, options);
    if (auto done = run.knowAddresses(); !done)
        return done.error();
    if (options.password->count() > 0) {
        const auto password =
            readSecret(session, options.password->as<std::string>(), tr("Admin password"));
        if (!password)
            return password.error();
        run.knowPassword(*password);
    }
    const bool complete = run.ask(*range);
    if (options.adopt) {
        if (auto done = run.adopt(); !done)
            return done.error();
    }
    const Exit found = run.print();
    if (!run.silence().isEmpty() && !range->isNetwork())
        return Error::world(run.silence());
    return complete ? found : Exit::Found;
}

} // namespace

void addProbeCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(
        *addNoun(app, "phone", "The phones and their lines"), "probe",
        "Who answers: model, MAC address, serial number and firmware of the phones at an address",
        session, [options](Session &s) { return probe(s, *options); });
    command->add_option("where", options->where, "ADDRESS, ADDRESS:PORT or ADDRESS/PREFIX")
        ->required();
    command->add_option("--port", options->port, "Of their web servers (80)")
        ->check(CLI::Range(1, 65'535));
    options->password = command->add_option(
        "--password", "Admin password of phones that are not in the inventory: @FILE, -, or asked");
    options->password->expected(0, 1)->default_str("");
    command->add_flag("--adopt", options->adopt, "Add those that are not in the inventory to it");
    command->add_option("--pace", options->pace, "Addresses a minute (1200)")
        ->check(CLI::Range(1, 60'000));
}

} // namespace cli
