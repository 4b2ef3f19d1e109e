#include "cli/pushcommands.h"

#include "cli/pushrun.h"
#include "cli/selection.h"
#include "provisioning/admission.h"

#include <QCoreApplication>

#include <thread>

namespace cli {

namespace {

using provisioning::Push;
using provisioning::Way;
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
    std::string by;
    int pace = 0; ///< phones a minute; 0: one after the other as fast as they answer
    int wait = 0; ///< seconds; 0: not at all
    int first = 0; ///< 0: all in turn
};

PushOrder orderOf(const Options &options)
{
    PushOrder order;
    order.push = options.push;
    order.way.by = options.by == "sip" ? Way::By::Sip : Way::By::Http;
    order.way.address = text(options.address);
    order.pause = options.pace > 0 ? 60'000ms / options.pace : 0ms;
    order.wait = std::chrono::seconds(options.wait);
    order.first = options.first;
    return order;
}

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
    const StopSignal stop;
    provisioning::Pusher pusher(
        provisioning::Renderer((*application)->sharedCatalogue(), (*application)->sharedVault()));
    return PushRun(session, orderOf(options), *fleet, **log, pusher, stop).run(*macs);
}

CLI::Validator withoutPerMinute()
{
    return CLI::Validator(
        [](std::string &given) {
            constexpr std::string_view unit = "/min";
            if (given.ends_with(unit))
                given.resize(given.size() - unit.size());
            return std::string();
        },
        "");
}

void addVerb(CLI::App &noun, Session &session, Push verb, const std::string &description)
{
    auto options = std::make_shared<Options>();
    options->push = verb;
    options->by = verb == Push::Report ? "sip" : "http";
    CLI::App *command = addCommand(noun, provisioning::pushName(verb).toStdString(), description,
                                   session, [options](Session &s) { return push(s, *options); });
    options->selection.addTo(*command);
    command->add_option("--address", options->address, "Where it is (where it was last seen)");
    command
        ->add_option("--by", options->by,
                     "http: by the phone's web server; sip: by a NOTIFY to its first line ("
                         + options->by + ")")
        ->check(CLI::IsMember({"http", "sip"}));
    command->add_option("--pace", options->pace, "Phones a minute: 30, or 30/min")
        ->transform(withoutPerMinute())
        ->check(CLI::Range(1, 100'000))
        ->type_name("N/min");
    CLI::Option *wait = command->add_option("--wait", options->wait,
                                            "Follow each phone for so many seconds until proof");
    wait->check(CLI::Range(1, 86'400));
    command
        ->add_option("--first", options->first,
                     "Tell so many first, and the others only once these have given proof")
        ->check(CLI::Range(1, 100'000))
        ->needs(wait);
}

} // namespace

void addPushCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "phone", "The phones and their lines");
    addVerb(*noun, session, Push::Resync, "Makes phones fetch their profile now");
    addVerb(*noun, session, Push::Reboot, "Reboots phones");
    addVerb(*noun, session, Push::Upgrade, "Makes phones load the firmware of their Upgrade_Rule");
    addVerb(*noun, session, Push::Report, "Makes phones send their settings to their Report_Rule");
}

} // namespace cli
