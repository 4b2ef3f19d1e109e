#include "rehearsal/rehearsal.h"

#include "provisioning/responder.h"
#include "rehearsal/contentnetwork.h"
#include "rules/url.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rehearsal {
namespace {

using virtualphone::Moment;
using virtualphone::Phone;
using virtualphone::Player;
using virtualphone::Step;

const Moment begin{std::chrono::hours(24 * 365 * 50)}; // virtual: any time does
constexpr std::chrono::hours settling{2}; // until a fresh phone has all it is told
constexpr int mostReboots = 3; // a change and an upgrade explain two
const QString phoneAddress = u"192.0.2.1"_s; // RFC 5737: an example

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rehearsal)
};

/** A rehearsal leaves no trace. */
class NoJournal : public provisioning::Journal
{
public:
    void note(inventory::Event) override { }
    void note(provisioning::Told) override { }
    void note(inventory::Claim) override { }
    bool note(const MacAddress &, QByteArray) override { return true; }
};

QStringList ourHosts(const inventory::Fleet &fleet)
{
    QStringList hosts{fleet.setting(u"server"_s)};
    const auto url = rules::Url::parse(fleet.setting(u"profile.url"_s));
    if (url)
        hosts += url->host;
    return hosts;
}

virtualphone::Lease leaseFrom(const inventory::Fleet &fleet)
{
    const QString port = fleet.setting(u"tftp.port"_s);
    const QString server = fleet.setting(u"server"_s);
    return {phoneAddress, {{66, port.isEmpty() ? server : server + u':' + port}}};
}

virtualphone::Identity identityOf(const MacAddress &mac, const schema::PhoneModel &model,
                                  const QString &firmware)
{
    virtualphone::Identity identity(mac, model);
    if (!firmware.isEmpty())
        identity.firmware = firmware;
    return identity;
}

/** What a person wants to read of an action; empty: nothing. */
std::optional<RehearsedStep> told(const Player::Event &event, Moment since)
{
    RehearsedStep step;
    step.after = event.when - since;
    if (const auto *one = std::get_if<Step>(&event.action)) {
        step.kind = one->kind;
        step.text = one->text;
    } else if (const auto *line = std::get_if<virtualphone::LogLine>(&event.action)) {
        step.kind = Step::Kind::Logs;
        step.text = Words::tr("logs \"%1\"").arg(line->text);
    } else {
        return std::nullopt;
    }
    return step;
}

int count(const QList<RehearsedStep> &steps, Step::Kind kind)
{
    return int(std::count_if(steps.begin(), steps.end(),
                             [kind](const RehearsedStep &step) { return step.kind == kind; }));
}

void judge(Rehearsal &rehearsal)
{
    const bool upgrades = count(rehearsal.steps, Step::Kind::Upgrades) > mostReboots;
    if (upgrades) {
        rehearsal.findings += {Finding::Severity::Error, u"Upgrade_Rule"_s,
                               Words::tr("The phone upgrades again and again."),
                               Words::tr("The version the rule asks for is not the one inside the "
                                         "image: change the rule, or the image.")};
    } else if (count(rehearsal.steps, Step::Kind::Reboots) > mostReboots) {
        rehearsal.findings += {Finding::Severity::Error,
                               {},
                               Words::tr("The phone reboots at every resync."),
                               Words::tr("It spells one of the values it changes each time in "
                                         "another way: take over its own spelling.")};
    }
    for (const RehearsedStep &step : rehearsal.steps) {
        if (step.kind == Step::Kind::Fails) {
            rehearsal.findings += {Finding::Severity::Error, {}, step.text, {}};
            return; // what follows is the same again
        }
    }
}

/** Lets a phone take all that was said before; how many events that were. */
size_t settle(Player &player)
{
    player.playUntil(begin + settling);
    return player.events().size();
}

/** The admin says "now". */
void push(Player &player, Phone &phone)
{
    if (auto actions = phone.resync({}, player.now()))
        player.perform(std::move(*actions));
}

Rehearsal summary(const Player &player, const Phone &phone, size_t past, Moment now)
{
    Rehearsal result;
    for (size_t i = past; i < player.events().size(); ++i) {
        if (const auto step = told(player.events()[i], now))
            result.steps += *step;
    }
    for (const auto &[line, state] : phone.handset().lines) {
        if (state.registered)
            result.registeredLines += line;
    }
    result.firmware = phone.handset().firmware;
    judge(result);
    return result;
}

} // namespace

Result<Rehearsal> Stage::rehearse(const inventory::FleetPointer &before,
                                  const inventory::FleetPointer &after, const MacAddress &mac,
                                  const QString &firmware, std::chrono::seconds span) const
{
    const inventory::Device *device = after->device(mac);
    if (!device)
        return Error::refused(Words::tr("There is no phone %1.").arg(mac.toString()));
    const auto model = m_renderer.modelOf(*device);
    if (!model)
        return model.error();

    NoJournal journal;
    const auto current = std::make_shared<provisioning::CurrentFleet>();
    provisioning::Responder responder(m_renderer, current, journal, m_files);
    const bool known = before && before->device(mac);
    const inventory::Fleet &first = known ? *before : *after;
    Phone phone(identityOf(mac, **model, firmware), leaseFrom(first),
                virtualphone::Behaviour::of((*model)->facts()), 1);
    Player player(phone, networkOf(responder, ourHosts(first) + ourHosts(*after), phoneAddress),
                  [](const virtualphone::Account &, Moment) { return 200; });

    current->set(known ? before : after);
    player.start(begin);
    const size_t past = known ? settle(player) : 0;
    const Moment now = player.now();
    current->set(after);
    if (known)
        push(player, phone);
    player.playUntil(now + span);
    return summary(player, phone, past, now);
}

} // namespace rehearsal
