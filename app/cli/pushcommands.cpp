#include "cli/pushcommands.h"

#include "cli/selection.h"
#include "cli/stopsignal.h"
#include "provisioning/admission.h"
#include "provisioning/proof.h"
#include "provisioning/pusher.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <thread>

#include <unistd.h>

namespace cli {

namespace {

using inventory::Contact;
using inventory::Device;
using inventory::Event;
using inventory::EventLog;
using inventory::FleetPointer;
using provisioning::Proof;
using provisioning::Push;
using provisioning::Pusher;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds SettlingTime = 2500ms;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    Push push = Push::Resync;
    Selection selection;
    std::string address;
    std::string by = "http";
    int pace = 0; ///< phones a minute; 0: one after the other as fast as they answer
    int wait = 0; ///< seconds; 0: not at all
};

// A running `serve` sees an edit within two seconds; a phone told sooner would fetch the old file.
Result<void> letEditsSettle(inventory::Inventory &inventory)
{
    const auto newest = inventory.history(1);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return {};
    const qint64 age = newest->front().when.msecsTo(QDateTime::currentDateTimeUtc());
    if (age >= 0 && age < SettlingTime.count())
        std::this_thread::sleep_for(SettlingTime - std::chrono::milliseconds(age));
    return {};
}

// Under the policy enrolment a push opens it; whoever serves must know before the phone asks.
Result<void> inviteToEnrol(inventory::Inventory &inventory, const inventory::Fleet &fleet,
                           const QList<MacAddress> &macs)
{
    if (provisioning::Admission(fleet).policy() != provisioning::SecretPolicy::Enrolment)
        return {};
    const Result<void> invited = inventory.invite(macs);
    if (invited)
        std::this_thread::sleep_for(SettlingTime);
    return invited;
}

/** Tells phones one by one and, on request, follows them until there is proof. */
class PushRun
{
public:
    PushRun(Session &session, const Options &options, FleetPointer fleet, EventLog &log,
            Pusher &pusher)
        : m_session(session), m_options(options), m_fleet(std::move(fleet)), m_log(log),
          m_pusher(pusher)
    {
    }

    Result<Exit> run(const QList<MacAddress> &macs)
    {
        for (const MacAddress &mac : macs) {
            if (!m_rows.isEmpty() && paused())
                break;
            if (auto done = tell(*m_fleet->device(mac)); !done)
                return done.error();
            progress(macs.size());
        }
        if (m_options.wait > 0) {
            if (auto done = follow(); !done)
                return done.error();
        }
        print();
        return m_rows.size() == macs.size() && allWell() ? Exit::Done : Exit::Found;
    }

private:
    struct Row
    {
        MacAddress mac;
        Event event;
        std::optional<Proof> proof;

        bool well() const
        {
            return event.outcome == Event::Outcome::Done && (!proof || !proof->missing);
        }
    };

    bool allWell() const
    {
        return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.well(); });
    }

    // Ctrl-C, or the pace's pause until the next phone.
    bool paused()
    {
        const auto pause = m_options.pace > 0 ? 60'000ms / m_options.pace : 0ms;
        return m_stop.wait(pause);
    }

    Result<void> tell(const Device &device)
    {
        const auto contacts = m_log.contacts();
        if (!contacts)
            return contacts.error();
        const Event event = m_pusher
                                .push(m_options.push, *m_fleet, device, contacts->value(device.mac),
                                      text(m_options.address))
                                .result();
        m_rows.append({device.mac, event, std::nullopt});
        return m_log.append({event}, {});
    }

    Result<void> follow()
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(m_options.wait);
        for (;;) {
            if (auto done = look(); !done)
                return done;
            if (allWell() || std::chrono::steady_clock::now() >= end || m_stop.wait(500ms))
                return {};
        }
    }

    // What the log shows by now; a phone that applied its profile is asked for its registrations.
    Result<void> look()
    {
        for (Row &row : m_rows) {
            if (row.event.outcome != Event::Outcome::Done || (row.proof && !row.proof->missing))
                continue;
            const auto contacts = m_log.contacts();
            if (!contacts)
                return contacts.error();
            const Device &device = *m_fleet->device(row.mac);
            const Contact contact = contacts->value(row.mac);
            row.proof = provisioning::proofOf(*m_fleet, device, contact, row.event.when);
            if (row.proof->missing != provisioning::ProofStep::Registered)
                continue;
            const Event seen =
                m_pusher.look(*m_fleet, device, contact, text(m_options.address)).result();
            if (!seen.registeredLines)
                continue;
            if (auto kept = m_log.append({seen}, {}); !kept)
                return kept;
        }
        return {};
    }

    void progress(qsizetype all) const
    {
        if (all > 1 && isatty(STDERR_FILENO))
            fprintf(stderr, "\r%lld of %lld%s", qlonglong(m_rows.size()), qlonglong(all),
                    m_rows.size() == all ? "\n" : "");
    }

    static QString stateOf(const Row &row)
    {
        if (row.event.outcome != Event::Outcome::Done)
            return QStringLiteral("failed");
        if (!row.proof || row.proof->lit.isEmpty())
            return QStringLiteral("pushed");
        QStringList lit;
        for (const auto step : row.proof->lit)
            lit.append(provisioning::proofStepName(step));
        return lit.join(QStringLiteral(" → "));
    }

    static QString whyOf(const Row &row)
    {
        if (row.event.outcome != Event::Outcome::Done)
            return row.event.remedy;
        if (!row.proof || !row.proof->missing)
            return {};
        return tr("missing: %1. %2")
            .arg(provisioning::proofStepName(*row.proof->missing), row.proof->why);
    }

    static QJsonObject toJson(const Row &row)
    {
        QJsonArray lit;
        if (row.proof) {
            for (const auto step : row.proof->lit)
                lit.append(provisioning::proofStepName(step));
        }
        const bool missing = row.proof && row.proof->missing;
        return {
            {QStringLiteral("mac"), row.mac.toString()},
            {QStringLiteral("pushed"), row.event.outcome == Event::Outcome::Done},
            {QStringLiteral("steps"), lit},
            {QStringLiteral("missing"),
             missing ? QJsonValue(provisioning::proofStepName(*row.proof->missing)) : QJsonValue()},
            {QStringLiteral("why"), whyOf(row)}};
    }

    void print() const
    {
        QJsonArray array;
        Table table{{tr("PHONE"), tr("STEPS"), tr("WHY")}, {}};
        for (const Row &row : m_rows) {
            array.append(toJson(row));
            table.rows.append({row.mac.toString(), stateOf(row), whyOf(row)});
        }
        if (m_session.json)
            m_session.terminal.json(QJsonDocument(array));
        else
            m_session.terminal.table(table);
    }

    Session &m_session;
    const Options &m_options;
    FleetPointer m_fleet;
    EventLog &m_log;
    Pusher &m_pusher;
    StopSignal m_stop;
    QList<Row> m_rows;
};

Result<Exit> push(Session &session, const Options &options)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    const auto macs = options.selection.phones(**fleet);
    if (!macs)
        return macs.error();
    if (!options.address.empty() && macs->size() != 1)
        return Error::usage(tr("--address is for one phone."));
    const auto log = (*application)->log();
    if (!log)
        return log.error();
    if (auto invited = inviteToEnrol((*application)->inventory(), **fleet, *macs); !invited)
        return invited.error();
    if (auto settled = letEditsSettle((*application)->inventory()); !settled)
        return settled.error();
    Pusher pusher(
        provisioning::Renderer((*application)->sharedCatalogue(), (*application)->sharedVault()));
    return PushRun(session, options, *fleet, **log, pusher).run(*macs);
}

void addVerb(CLI::App &noun, Session &session, Push verb, const std::string &description)
{
    auto options = std::make_shared<Options>();
    options->push = verb;
    CLI::App *command = addCommand(noun, provisioning::pushName(verb).toStdString(), description,
                                   session, [options](Session &s) { return push(s, *options); });
    options->selection.addTo(*command);
    command->add_option("--address", options->address, "Where it is (where it was last seen)");
    command->add_option("--by", options->by, "http: by the phone's web server")
        ->check(CLI::IsMember({"http"}));
    command->add_option("--pace", options->pace, "Phones a minute")->check(CLI::Range(1, 100'000));
    command
        ->add_option("--wait", options->wait, "Follow each phone for so many seconds until proof")
        ->check(CLI::Range(1, 86'400));
}

} // namespace

void addPushCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "phone", "The phones and their lines");
    addVerb(*noun, session, Push::Resync, "Makes phones fetch their profile now");
    addVerb(*noun, session, Push::Reboot, "Reboots phones");
    addVerb(*noun, session, Push::Upgrade, "Makes phones load the firmware of their Upgrade_Rule");
}

} // namespace cli
