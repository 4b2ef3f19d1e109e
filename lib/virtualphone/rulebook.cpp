#include "virtualphone/rulebook.h"

#include "rules/profilerule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

/** What the rules' macros stand for on this phone, the general purpose parameters included. */
rules::Lookup lookupIn(const Handset &handset)
{
    return [&handset](QStringView name) -> std::optional<QString> {
        const bool plain = name.size() == 1 && name.front() >= u'A' && name.front() <= u'P';
        if (plain || rules::isSecretMacro(name) || name.startsWith(u"GPP_")) {
            const QByteArray letters = name.toLatin1();
            return handset.configuration.value(letters.startsWith("GPP_") ? letters
                                                                          : "GPP_" + letters);
        }
        return handset.variable(name);
    };
}

/** What a message may say besides: where the attempt went and what came of it. */
std::optional<QString> aboutAttempt(QStringView name, const Handset &handset,
                                    const Attempt &attempt)
{
    const Location &where = attempt.location;
    if (name == u"SCHEME" || name == u"METH") {
        const QString scheme = rules::schemeName(where.scheme);
        const bool upper = handset.behaviour.schemeCase == Behaviour::SchemeCase::Upper;
        return upper ? scheme.toUpper() : scheme;
    }
    if (name == u"SERV" || name == u"SERVIP")
        return where.host;
    if (name == u"PORT")
        return QString::number(where.port);
    if (name == u"PATH")
        return where.path;
    if (name == u"ERR")
        return attempt.error;
    return std::nullopt;
}

rules::Manner mannerOf(RuleKind kind, const Handset &handset)
{
    rules::Manner manner;
    manner.multiplatform =
        handset.identity.model->facts().dialect == schema::Dialect::Multiplatform;
    switch (kind) {
    case RuleKind::Profile:
        manner.context = rules::Context::Profile;
        break;
    case RuleKind::Upgrade:
        manner.context = rules::Context::Upgrade;
        break;
    case RuleKind::Report:
        manner.context = rules::Context::Report;
        break;
    }
    return manner;
}

std::optional<QChar> letter(QChar given)
{
    return given.isNull() ? std::nullopt : std::optional(given);
}

void takeOptions(Verdict &verdict, const rules::Options &options)
{
    verdict.key = options.key.value_or(QString());
    verdict.credentials = {options.uid.value_or(QString()).toUtf8(),
                           options.pwd.value_or(QString()).toUtf8()};
    verdict.post = letter(options.post);
    verdict.alias = letter(options.alias);
}

/** The server of option 66 and its kin, in the order the phone was told to look. */
std::optional<rules::BootServer> bootServer(const Handset &handset)
{
    QString order = handset.configuration.value("DHCP_Option_To_Use");
    if (order.isEmpty())
        order = u"66"_s;
    for (const QString &option : order.split(u',')) {
        const QString text =
            rules::expand(handset.lease.options.value(option.trimmed().toInt()), lookupIn(handset));
        const auto server = rules::BootServer::parse(text);
        if (!text.isEmpty() && server)
            return *server;
    }
    return std::nullopt;
}

Result<Location> located(const rules::Url &url, const Handset &handset)
{
    const auto server = url.host.isEmpty() ? bootServer(handset) : std::nullopt;
    if (server && !server->path.isEmpty()) // an option that is a whole URL is taken as it stands
        return Location{server->scheme, server->host, server->port, server->path};
    const Location location = server ? rules::resolved(url, *server) : url;
    if (!location.host.isEmpty())
        return location;
    return Error::refused(QCoreApplication::translate(
        "virtualphone", "the rule names no server and DHCP offered none (option 66)"));
}

} // namespace

Result<Verdict> judge(const QString &rule, RuleKind kind, const Handset &handset)
{
    const rules::Lookup lookup = lookupIn(handset);
    const QString expanded = rules::expand(rule, lookup, rules::Secrets::InOptions);
    const auto parsed = rules::ProfileRule::parse(expanded, mannerOf(kind, handset));
    if (!parsed)
        return parsed.error();
    const auto chosen = parsed->choose(lookup);
    if (!chosen)
        return chosen.error();
    Verdict verdict;
    if (!*chosen)
        return verdict;
    const rules::Alternative &taken = parsed->alternatives()[**chosen];
    verdict.conditional = taken.condition.has_value();
    for (const rules::Assignment &one : taken.assignments)
        verdict.assignments.append({one.name, one.value});
    takeOptions(verdict, taken.options);
    if (!taken.url)
        return verdict;
    const auto location = located(*taken.url, handset);
    if (!location)
        return location.error();
    verdict.fetches = true;
    verdict.location = *location;
    return verdict;
}

std::optional<bool> holds(const QString &trigger, const Handset &handset)
{
    const QString text = trigger.trimmed();
    if (text.isEmpty() || text.startsWith(u'#'))
        return std::nullopt;
    const auto result = rules::holds(text, lookupIn(handset));
    return result && *result;
}

QString expand(const QString &text, const Handset &handset, const Attempt &attempt)
{
    const rules::Lookup lookup = lookupIn(handset);
    return rules::expand(text, [&](QStringView name) {
        const auto about = aboutAttempt(name, handset, attempt);
        return about ? about : lookup(name);
    });
}

} // namespace virtualphone
