#include "cli/rulecommands.h"

#include "cli/phonevariables.h"
#include "rules/profilerule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using rules::Context;
using rules::Explanation;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string rule;
    std::string as; ///< empty: the command's own
    PhoneVariables phone;
};

Result<Context> contextOf(const Options &options, Context otherwise)
{
    if (options.as.empty())
        return otherwise;
    if (const auto context = rules::contextNamed(text(options.as)))
        return *context;
    return Error::usage(tr("--as takes profile, upgrade, report, trigger or log."));
}

Error nothingToDecide()
{
    return Error::usage(tr("A log message decides nothing; rule expand shows what it becomes."));
}

QString hidden(const Session &session, const QString &rule)
{
    return session.showSecrets ? rule : rules::masked(rule);
}

Result<Exit> expand(Session &session, const Options &options)
{
    const auto context = contextOf(options, Context::Profile);
    if (!context)
        return context.error();
    const auto phone = options.phone.resolve(session);
    if (!phone)
        return phone.error();
    const bool withOptions = *context == Context::Profile || *context == Context::Report;
    const QString expanded =
        rules::expand(text(options.rule), phone->variables.lookup(),
                      withOptions ? rules::Secrets::InOptions : rules::Secrets::Nowhere);
    const QString shown = hidden(session, expanded);
    if (session.json)
        session.terminal.json(QJsonDocument(QJsonObject{{u"text"_s, shown}}));
    else
        session.terminal.line(printable(shown));
    return Exit::Done;
}

// A trigger is a single alternative without its parentheses.
Result<Explanation> explainedTrigger(const QString &text, const rules::Lookup &lookup)
{
    Explanation explanation;
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return explanation;
    const auto verdict = rules::judge(text, lookup);
    if (!verdict)
        return verdict.error();
    explanation.alternatives.append(
        {trimmed.toString(), trimmed.toString(), verdict->holds, verdict->why});
    if (verdict->holds)
        explanation.decision.chosen = 0;
    return explanation;
}

Result<Explanation> explained(Context context, const QString &text,
                              const PhoneVariables::Answer &phone)
{
    switch (context) {
    case Context::Profile:
    case Context::Upgrade:
    case Context::Report:
        return rules::explain(text, phone.variables.lookup(), {context, phone.multiplatform});
    case Context::Trigger:
        return explainedTrigger(text, phone.variables.lookup());
    case Context::Log:
        return nothingToDecide();
    }
    Q_UNREACHABLE();
}

QString shownValue(const Session &session, const rules::Assignment &assignment)
{
    const bool secret = rules::namesSecret(assignment.name) && !assignment.value.isEmpty();
    return secret && !session.showSecrets ? rules::Mask.toString() : assignment.value;
}

// "key" and "pwd" are secrets, wherever they come from.
QList<std::pair<QString, QString>> shownOptions(const Session &session,
                                                const rules::Options &options)
{
    QList<std::pair<QString, QString>> shown;
    const auto add = [&](const QString &name, const std::optional<QString> &value, bool secret) {
        if (value)
            shown.append({name, secret && !session.showSecrets ? rules::Mask.toString() : *value});
    };
    add(u"key"_s, options.key, true);
    add(u"uid"_s, options.uid, false);
    add(u"pwd"_s, options.pwd, true);
    if (!options.post.isNull())
        shown.append({u"post"_s, QString(options.post)});
    if (!options.alias.isNull())
        shown.append({u"alias"_s, QString(options.alias)});
    return shown;
}

QJsonValue urlToJson(const std::optional<rules::Url> &url)
{
    if (!url)
        return QJsonValue();
    return QJsonObject{{u"scheme"_s, rules::schemeName(url->scheme)},
                       {u"host"_s, url->host.isEmpty() ? QJsonValue() : QJsonValue(url->host)},
                       {u"port"_s, url->port},
                       {u"path"_s, url->path}};
}

QJsonObject toJson(const Session &session, const Explanation &explanation)
{
    QJsonArray alternatives;
    for (const rules::Considered &considered : explanation.alternatives)
        alternatives.append(QJsonObject{
            {u"text"_s, considered.text},
            {u"condition"_s,
             considered.condition.isEmpty() ? QJsonValue() : QJsonValue(considered.condition)},
            {u"taken"_s, considered.taken},
            {u"why"_s, considered.why}});
    QJsonArray assignments;
    for (const rules::Assignment &assignment : explanation.decision.assignments)
        assignments.append(QJsonObject{{u"name"_s, assignment.name},
                                       {u"value"_s, shownValue(session, assignment)}});
    QJsonObject options;
    for (const auto &[name, value] : shownOptions(session, explanation.decision.options))
        options.insert(name, value);
    const auto &chosen = explanation.decision.chosen;
    return {{u"alternatives"_s, alternatives},
            {u"chosen"_s, chosen ? QJsonValue(*chosen + 1) : QJsonValue()},
            {u"assignments"_s, assignments},
            {u"options"_s, options},
            {u"url"_s, urlToJson(explanation.decision.url)}};
}

QString urlInWords(const rules::Url &url)
{
    return tr("fetches %1 from %2, port %3, by %4")
        .arg(url.path, url.host.isEmpty() ? tr("the server DHCP names (option 66)") : url.host)
        .arg(url.port)
        .arg(rules::schemeName(url.scheme).toUpper());
}

void print(Session &session, const Explanation &explanation)
{
    Table table{{tr("NO"), tr("ALTERNATIVE"), tr("WHY")}, {}};
    for (const rules::Considered &considered : explanation.alternatives)
        table.rows.append(
            {QString::number(table.rows.size() + 1), considered.text, considered.why});
    session.terminal.table(table);
    const rules::Decision &decision = explanation.decision;
    if (!decision.chosen)
        session.terminal.line(tr("No alternative is taken: the rule is skipped."));
    for (const rules::Assignment &assignment : decision.assignments)
        session.terminal.line(
            printable(u"%1 = \"%2\""_s.arg(assignment.name, shownValue(session, assignment))));
    for (const auto &[name, value] : shownOptions(session, decision.options))
        session.terminal.line(printable(u"--%1 %2"_s.arg(name, value)));
    if (decision.url)
        session.terminal.line(printable(urlInWords(*decision.url)));
}

Result<Exit> explain(Session &session, const Options &options)
{
    const auto context = contextOf(options, Context::Profile);
    if (!context)
        return context.error();
    const auto phone = options.phone.resolve(session);
    if (!phone)
        return phone.error();
    const auto explanation = explained(*context, text(options.rule), *phone);
    if (!explanation)
        return explanation.error();
    if (session.json)
        session.terminal.json(QJsonDocument(toJson(session, *explanation)));
    else
        print(session, *explanation);
    return Exit::Done;
}

Result<Exit> test(Session &session, const Options &options)
{
    const auto context = contextOf(options, Context::Trigger);
    if (!context)
        return context.error();
    const auto phone = options.phone.resolve(session);
    if (!phone)
        return phone.error();
    const auto explanation = explained(*context, text(options.rule), *phone);
    if (!explanation)
        return explanation.error();
    const bool holds = explanation->decision.chosen.has_value();
    if (session.json)
        session.terminal.json(QJsonDocument(QJsonObject{
            {u"result"_s, holds},
            {u"why"_s,
             explanation->alternatives.isEmpty() ? QString()
                                                 : explanation->alternatives.front().why}}));
    else
        session.terminal.line(holds ? u"true"_s : u"false"_s);
    return Exit::Done;
}

void add(CLI::App &noun, const std::string &name, const std::string &argument,
         const std::string &description, Session &session,
         Result<Exit> (*action)(Session &, const Options &))
{
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(noun, name, description, session,
                                   [options, action](Session &s) { return action(s, *options); });
    command->add_option(argument, options->rule, "In quotes, so that the shell leaves it alone")
        ->required();
    command->add_option("--as", options->as,
                        "The parameter's limits: profile, upgrade, report, trigger or log");
    options->phone.addTo(*command);
}

} // namespace

void addRuleCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "rule", "Provisioning rules, as the phones understand them");
    add(*noun, "expand", "text", "What a text becomes once its macros are expanded", session,
        expand);
    add(*noun, "explain", "rule", "Which alternative of a rule a phone takes, and why", session,
        explain);
    add(*noun, "test", "condition", "Whether a condition holds: true or false", session, test);
}

} // namespace cli
