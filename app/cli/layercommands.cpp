#include "cli/edits.h"
#include "cli/phonecommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

using inventory::Fleet;
using inventory::Scope;
using profile::Layer;
using provisioning::Assignment;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::vector<std::string> words; ///< MACs, then NAME=VALUE, NAME= or NAME
    std::string group;
    std::string model;
    std::string site;
    bool fleet = false;
    bool all = false;
};

void addOptions(CLI::App &command, Options &options)
{
    command
        .add_option("words", options.words, "MAC…, then NAME=VALUE, NAME= (empty) or NAME (keep)")
        ->required();
    command.add_option("--group", options.group, "Say it to that group");
    command.add_option("--model", options.model, "Say it to every phone of that model");
    command.add_option("--site", options.site, "Say it to that site");
    command.add_flag("--fleet", options.fleet, "Say it to the whole fleet");
    command.add_flag("--all", options.all, "Say it to each phone by itself");
}

bool isMac(const std::string &word)
{
    return word.find('=') == std::string::npos && MacAddress::parse(text(word)).has_value();
}

// "00:25:84" is a broken MAC, not the name of an element.
bool looksLikeMac(const std::string &word)
{
    const QString whole = text(word);
    return !whole.contains(u'=') && !whole.isEmpty() && whole.front().isDigit();
}

Result<QList<Scope>> phoneScopes(const Options &options, const Fleet &fleet)
{
    QList<Scope> scopes;
    for (const std::string &word : options.words) {
        if (isMac(word))
            scopes.append({Layer::Phone, MacAddress::parse(text(word))->digits()});
        else if (looksLikeMac(word))
            return readMac(word).error();
    }
    if (options.all) {
        for (const MacAddress &mac : fleet.devices.keys())
            scopes.append({Layer::Phone, mac.digits()});
        std::sort(scopes.begin(), scopes.end());
    }
    return scopes;
}

Result<QList<Scope>> scopesOf(Session &session, const Options &options, const Fleet &fleet)
{
    Result<QList<Scope>> scopes = phoneScopes(options, fleet);
    if (!scopes)
        return scopes;
    const int ways = int(!scopes->isEmpty() || options.all) + int(!options.group.empty())
        + int(!options.model.empty()) + int(!options.site.empty()) + int(options.fleet);
    if (ways != 1) {
        return Error::usage(tr("Say to whom: MAC addresses, --all, --group NAME, --model MODEL, "
                               "--site NAME or --fleet, and only one of them."));
    }
    if (!options.group.empty())
        return QList<Scope>{{Layer::Group, text(options.group)}};
    if (!options.site.empty())
        return QList<Scope>{{Layer::Site, text(options.site)}};
    if (options.fleet)
        return QList<Scope>{{Layer::Fleet, {}}};
    if (options.model.empty())
        return scopes;
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const schema::ModelFacts *facts = (*catalogue)->facts(text(options.model));
    return QList<Scope>{{Layer::Model, facts ? facts->name : text(options.model)}};
}

// A secret may be given as @FILE, - or at the prompt: it need not stand on the command line.
Result<void> resolveSecret(Session &session, const Fleet &fleet, const Scope &scope,
                           Assignment &assignment)
{
    const Result<provisioning::Editor> edits = editor(session);
    if (!edits)
        return edits.error();
    if (assignment.setting->state != profile::State::Value
        || !edits->isSecret(fleet, scope, assignment.element))
        return {};
    const Result<QString> secret =
        readSecret(session, assignment.setting->value.toStdString(), assignment.element);
    if (!secret)
        return secret.error();
    assignment.setting = profile::Setting::of(*secret);
    return {};
}

Result<Exit> say(Session &session, const Options &options, bool unset)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    const auto scopes = scopesOf(session, options, **fleet);
    if (!scopes)
        return scopes.error();
    QList<Assignment> assignments;
    for (const std::string &word : options.words) {
        if (isMac(word))
            continue;
        Assignment assignment = Assignment::parse(text(word));
        if (unset && text(word).contains(u'='))
            return Error::usage(tr("`phone unset` takes names only: %1").arg(assignment.element));
        if (unset)
            assignment.setting.reset();
        else if (auto done = resolveSecret(session, **fleet, scopes->value(0), assignment); !done)
            return done.error();
        assignments.append(assignment);
    }
    if (assignments.isEmpty())
        return Error::usage(tr("Say what: NAME=VALUE, NAME= for empty, NAME for keep."));
    if (scopes->isEmpty())
        return Exit::Done; // --all of an empty fleet
    return edit(session, [&](const provisioning::Editor &editor, const Fleet &now) {
        return editor.assign(now, *scopes, assignments);
    });
}

} // namespace

void addLayerCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "phone", "The phones and their lines");
    auto said = std::make_shared<Options>();
    CLI::App *set = addCommand(*noun, "set", "What a layer says of elements", session,
                               [said](Session &s) { return say(s, *said, false); });
    addOptions(*set, *said);
    auto unsaid = std::make_shared<Options>();
    CLI::App *unset = addCommand(*noun, "unset", "Takes away what a layer says", session,
                                 [unsaid](Session &s) { return say(s, *unsaid, true); });
    addOptions(*unset, *unsaid);
}

} // namespace cli
