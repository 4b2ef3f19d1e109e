#include "profile/checklist.h"
#include "rules/profilerule.h"
#include "schema/adminpassword.h"

#include <algorithm>

namespace profile {

namespace {

using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

void checkBootstrap(Checklist &list)
{
    if (!list.context.bootstrap)
        return;
    for (const ReadElement &element : list.profile.elements) {
        if (element.state == State::Value && !element.isStatus() && list.isSecret(element))
            list.add(Severity::Error, element,
                     Checklist::tr("is a secret in a file that anybody may fetch"),
                     Checklist::tr("move it to the phone's own profile"));
    }
}

void checkPasswords(Checklist &list)
{
    for (const QByteArrayView name : schema::AdminPasswordNames) {
        const ReadElement *element = list.find(name.toByteArray());
        if (element && element->state == State::Empty)
            list.add(Severity::Warning, *element,
                     Checklist::tr("is empty: whoever reaches the phone may change it"),
                     Checklist::tr("set a password"));
    }
}

/** SPA count from 0, nothing, to 3; multiplatform phones say it in syslog's severities, of which
 *  NOTICE is the factory's and only INFO and DEBUG follow every call. */
bool isDebugging(const QString &level)
{
    static const QStringList quiet{u"0"_s,     u"EMERGENCY"_s, u"ALERT"_s, u"CRITICAL"_s,
                                   u"ERROR"_s, u"WARNING"_s,   u"NOTICE"_s};
    return !quiet.contains(level);
}

void checkDebugging(Checklist &list)
{
    const ReadElement *level = list.find("Debug_Level");
    const ReadElement *server = list.find("Debug_Server");
    const bool open = level && level->state == State::Value && isDebugging(level->value);
    if (open)
        list.add(Severity::Warning, *level,
                 server && server->state == State::Value
                     ? Checklist::tr("debugging is left on: calls are reported to %1 in the clear")
                           .arg(server->value)
                     : Checklist::tr("debugging is left on"),
                 Checklist::tr("set Debug_Level to 0 once the phone works"));
}

void checkMessages(Checklist &list)
{
    for (const ReadElement &element : list.profile.elements) {
        const bool message = element.name.startsWith("Log_") && element.name.endsWith("_Msg");
        if (message && element.state == State::Empty && !element.isStatus())
            list.add(Severity::Warning, element,
                     Checklist::tr("is cleared: the phone no longer says what became of it"),
                     Checklist::tr("leave it as the factory has it"));
    }
}

/** The host in "host", "host:port", "sip:user@host;x" or a URL. */
QString hostIn(QString text)
{
    text = text.section(u"://"_s, -1).section(u'/', 0, 0).section(u'@', -1);
    if (text.startsWith(u"sip:"_s))
        text.remove(0, 4);
    return text.section(u';', 0, 0).section(u':', 0, 0).trimmed().toLower();
}

bool isInside(const QString &host, const QStringList &domains)
{
    return std::any_of(domains.begin(), domains.end(), [&](const QString &domain) {
        const QString name = domain.trimmed().toLower();
        return host == name || host.endsWith(u'.' + name);
    });
}

bool namesServer(QByteArrayView name)
{
    return name.startsWith("Proxy_") || name.startsWith("Outbound_Proxy_")
        || name == "Syslog_Server" || name == "Debug_Server";
}

bool isRule(QByteArrayView name)
{
    return name.startsWith("Profile_Rule") || name == "Upgrade_Rule" || name == "Report_Rule";
}

/** Every host that an element sends the phone to. */
QStringList hostsIn(const ReadElement &element)
{
    if (namesServer(element.name))
        return {hostIn(element.value)};
    QStringList hosts;
    const auto rule = isRule(element.name)
        ? rules::ProfileRule::parse(element.value, {rules::Context::Profile, true})
        : Result<rules::ProfileRule>(rules::ProfileRule());
    for (const rules::Alternative &alternative :
         rule ? rule->alternatives() : std::vector<rules::Alternative>()) {
        if (alternative.url)
            hosts.append(alternative.url->host.toLower());
    }
    return hosts;
}

void checkDomains(Checklist &list)
{
    const ReadElement *restricted = list.find("Restricted_Access_Domains");
    if (!restricted || restricted->state != State::Value)
        return;
    constexpr qsizetype most = 5; // provisioning guide SPA/ATA, "Retail Provisioning"
    const QStringList domains = restricted->value.split(u',', Qt::SkipEmptyParts);
    if (domains.size() > most)
        list.add(Severity::Warning, *restricted,
                 Checklist::tr("names more than the %1 domains a phone takes").arg(most),
                 Checklist::tr("name the domain above them instead"));
    const auto outside = [&](const QString &host) {
        return !host.isEmpty() && !host.contains(u'$') && !isInside(host, domains);
    };
    const QString message = Checklist::tr("the server is outside of Restricted_Access_Domains");
    const QString remedy = Checklist::tr("add its domain there");
    for (const ReadElement &element : list.profile.elements) {
        const QStringList hosts = element.state == State::Value ? hostsIn(element) : QStringList();
        if (std::any_of(hosts.begin(), hosts.end(), outside))
            list.add(Severity::Error, element, message, remedy);
    }
    for (const QString &server : list.context.servers) {
        if (outside(hostIn(server)))
            list.add(Severity::Error, *restricted, message + u": "_s + server, remedy);
    }
}

void checkFirmware(Checklist &list)
{
    if (!list.model || !list.model->facts().endOfLife)
        return;
    const QList<schema::Advisory> open = list.model->facts().advisoriesFor(list.firmware());
    if (open.isEmpty())
        return;
    QStringList ids;
    for (const schema::Advisory &advisory : open)
        ids.append(advisory.id);
    list.add(Severity::Note, list.model->name(),
             Checklist::tr("its maker publishes no more firmware, and these holes stay open: %1")
                 .arg(ids.join(u", "_s)),
             Checklist::tr("keep the phone in a network of its own and switch its web server off "
                           "once it is set up"));
}

bool setsAdminPassword(const Checklist &list)
{
    return std::any_of(schema::AdminPasswordNames.begin(), schema::AdminPasswordNames.end(),
                       [&list](QByteArrayView name) {
                           const ReadElement *element = list.find(name.toByteArray());
                           return element && element->state != State::Keep;
                       });
}

} // namespace

void checkWhole(Checklist &list)
{
    if (!list.model || setsAdminPassword(list))
        return;
    const auto name = std::find_if(
        schema::AdminPasswordNames.begin(), schema::AdminPasswordNames.end(),
        [&list](QByteArrayView known) { return list.model->indexOf(known).has_value(); });
    if (name != schema::AdminPasswordNames.end())
        list.add(Severity::Note, QString::fromLatin1(*name),
                 Checklist::tr("is set by no layer: while it is the factory's, whoever reaches the "
                               "phone may change it"),
                 Checklist::tr("set a password"));
}

void checkSafety(Checklist &list)
{
    checkBootstrap(list);
    checkPasswords(list);
    checkDebugging(list);
    checkMessages(list);
    checkDomains(list);
    checkFirmware(list);
}

} // namespace profile
