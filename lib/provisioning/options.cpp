#include "provisioning/options.h"

#include "provisioning/admission.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/networks.h"
#include "provisioning/requestpath.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace provisioning {

using schema::DataType;
using schema::ValueType;

namespace {

constexpr int LongestValue = 1024;
constexpr int LongestHost = 260; // a name of 253 characters (RFC 1035 §2.3.4), and a port
constexpr qint64 HighestCount = 1'000'000'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

const QRegularExpression &namedHost()
{
    static const QRegularExpression pattern(
        QStringLiteral("^asterisk\\.([A-Za-z0-9][A-Za-z0-9_-]*)\\.host$"));
    return pattern;
}

bool isHost(const QString &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9])?\\.?|\\[[0-9A-Fa-f:.]+\\])"
                       "(:[0-9]{1,5})?$"));
    return pattern.match(value).hasMatch();
}

ValueType typed(DataType kind, qint64 most = 0)
{
    ValueType type;
    type.type = kind;
    if (most > 0) {
        type.minimum = 1;
        type.maximum = double(most);
    }
    return type;
}

ValueType host()
{
    ValueType type = typed(DataType::HostName);
    type.size = LongestHost;
    return type;
}

ValueType port()
{
    return typed(DataType::Port, 65'535);
}

ValueType count()
{
    return typed(DataType::UnsignedInteger, HighestCount);
}

ValueType policy()
{
    ValueType type = typed(DataType::Choice);
    for (const auto each : {SecretPolicy::Open, SecretPolicy::Enrolment, SecretPolicy::Token,
                            SecretPolicy::Certificate})
        type.choices.append(policyName(each));
    type.words = {tr("whoever asks"), tr("for a while, one address"), tr("by its own URL"),
                  tr("by its own certificate")};
    return type;
}

// "asterisk.{name}.host" is the setting of every name.
QString patternOf(const QString &name)
{
    if (name.startsWith(inboundPrefix()))
        return inboundPrefix() + QStringLiteral("{number}");
    return namedHost().match(name).hasMatch() ? QStringLiteral("asterisk.{name}.host") : name;
}

std::optional<Option> known(const QString &name)
{
    const QList<Option> all = options();
    const auto found =
        std::find_if(all.begin(), all.end(), [pattern = patternOf(name)](const Option &option) {
            return option.name == pattern;
        });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString knownNames()
{
    QStringList names;
    for (const Option &option : options())
        names.append(option.name);
    return names.join(QStringLiteral(", "));
}

bool isNumber(const QString &value, const ValueType &type)
{
    bool number = false;
    const qint64 count = value.toLongLong(&number);
    return number && double(count) >= *type.minimum && double(count) <= *type.maximum;
}

// As a file needs it: what a phone reads may be looser, 0x50 is a port to it.
Result<void> checkType(const QString &name, const ValueType &type, const QString &value)
{
    if (type.type == DataType::HostName && !isHost(value))
        return Error::refused(tr("\"%1\" is no host for %2: give a name or an address, with :PORT "
                                 "where it needs one.")
                                  .arg(value, name));
    if (type.type == DataType::Port && !isNumber(value, type))
        return Error::refused(tr("\"%1\" is no port for %2: give 1 to 65535.").arg(value, name));
    if (type.type == DataType::UnsignedInteger && !isNumber(value, type))
        return Error::refused(tr("%1 takes a whole number above 0.").arg(name));
    return {};
}

Result<void> checkAdmission(const QString &name, const QString &value)
{
    if (name == QLatin1String("secrets.policy") && !policyOf(value))
        return Error::refused(
            tr("\"%1\" is no policy: open, enrolment, token or certificate.").arg(value));
    if (name == QLatin1String("networks.allowed")) {
        if (const auto networks = Networks::parse(value); !networks)
            return networks.error();
    }
    return {};
}

// "192.0.2.1:6969", "[2001:db8::1]:6969": isHost() takes an IPv6 address in brackets only.
bool namesPort(const QString &host)
{
    return host.lastIndexOf(u':') > host.lastIndexOf(u']');
}

// Where the standard port is meant, or @p host says another, it is written alone.
QString withPort(const QString &host, const QString &port, const QString &standard)
{
    return port.isEmpty() || port == standard || host.isEmpty() || namesPort(host)
        ? host
        : host + u':' + port;
}

// "tftp://host/a" becomes "tftp://host/token-…/a", at every address of the rule.
QString withToken(QString rule, const QString &token)
{
    const QString part = tokenPart(token);
    qsizetype at = rule.indexOf(QLatin1String("://"));
    if (at < 0) { // a path alone, or host and path: by TFTP
        const qsizetype slash = rule.indexOf(u'/');
        return slash < 0 ? rule : rule.insert(slash, part);
    }
    for (; at >= 0; at = rule.indexOf(QLatin1String("://"), at)) {
        at = rule.indexOf(u'/', at + 3);
        if (at < 0)
            break;
        rule.insert(at, part);
        at += part.size();
    }
    return rule;
}

bool hasControl(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QList<Option> options()
{
    return {
        {QStringLiteral("server"),
         tr("Host where phones fetch their files and send their log"),
         {},
         host()},
        {QStringLiteral("asterisk.host"), tr("Host where phones register"),
         QStringLiteral("server"), host()},
        {QStringLiteral("asterisk.{name}.host"),
         tr("Host of a further Asterisk server, by the name extensions give it"),
         {},
         host()},
        {QStringLiteral("asterisk.context"),
         tr("Dial-plan context of an extension that names none"),
         QStringLiteral("spafleet"),
         {}},
        {QStringLiteral("asterisk.inbound.{number}"),
         tr("Extensions that a number called from outside rings, CONTEXT: 151, 152"),
         {},
         {}},
        {QStringLiteral("profile.url"),
         tr("Where phones fetch their profile, with $MA for the MAC"),
         QStringLiteral("tftp://SERVER/xml/spa$MA.xml"), typed(DataType::Url)},
        {QStringLiteral("tftp.port"), tr("TFTP port in the files phones get"), QStringLiteral("69"),
         port()},
        {QStringLiteral("syslog.server"), tr("Host, or host:port, phones send their log to"),
         QStringLiteral("server"), host()},
        {QStringLiteral("syslog.port"), tr("Syslog port in the files phones get"),
         QStringLiteral("514"), port()},
        {QStringLiteral("log.days"), tr("Days the log and the events are kept"),
         QStringLiteral("30"), count()},
        {QStringLiteral("log.lines"), tr("Lines of syslog that are kept"),
         QStringLiteral("5000000"), count()},
        {QStringLiteral("log.events"), tr("Events that are kept"), QStringLiteral("1000000"),
         count()},
        {QStringLiteral("log.megabytes"), tr("Megabytes of syslog that are kept"),
         QStringLiteral("4096"), count()},
        {QStringLiteral("secrets.policy"),
         tr("Who gets the secrets in a profile: open, enrolment, token or certificate"),
         policyName(SecretPolicy::Open), policy()},
        {QStringLiteral("secrets.minutes"),
         tr("Minutes for enrolment after a phone was added, adopted or pushed"),
         QStringLiteral("30"), count()},
        {QStringLiteral("networks.allowed"),
         tr("Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32"),
         tr("all"),
         {}},
    };
}

Result<void> checkOption(const QString &name, const QString &value)
{
    const std::optional<Option> option = known(name);
    if (!option) {
        return Error::refused(
            tr("There is no setting \"%1\". The settings are: %2.").arg(name, knownNames()));
    }
    if (value.isEmpty())
        return {};
    if (hasControl(value) || value.size() > LongestValue)
        return Error::refused(
            tr("The value of %1 is too long or holds control characters.").arg(name));
    if (const auto right = checkType(name, option->type, value); !right)
        return right;
    if (name.startsWith(inboundPrefix())) {
        if (const auto group = inboundGroup(name.mid(inboundPrefix().size()), value); !group)
            return group.error();
    }
    if (name == QLatin1String("profile.url") && !value.contains(QLatin1String("$MA")))
        return Error::refused(
            tr("profile.url needs $MA, $MAU or $MAC: every phone has a file of its "
               "own, as in tftp://192.0.2.1/xml/spa$MA.xml."));
    return checkAdmission(name, value);
}

QString optionOf(const inventory::Fleet &fleet, const QString &name)
{
    const QString set = fleet.setting(name);
    if (!set.isEmpty())
        return set;
    for (const Option &option : options()) {
        if (option.name == name)
            return option.otherwise;
    }
    return {};
}

Result<QString> Addresses::profileRule() const
{
    const QString url = m_fleet.setting(QStringLiteral("profile.url"));
    if (!url.isEmpty())
        return url;
    if (server().isEmpty()) {
        return Error::refused(tr("Nobody said yet where phones fetch their files: "
                                 "spafleetctl setting set server=ADDRESS"));
    }
    return QStringLiteral("tftp://%1/xml/spa$MA.xml")
        .arg(
            withPort(server(), m_fleet.setting(QStringLiteral("tftp.port")), QStringLiteral("69")));
}

Result<QString> Addresses::profileRule(const QString &token) const
{
    const Result<QString> rule = profileRule();
    return rule && !token.isEmpty() ? Result<QString>(withToken(*rule, token)) : rule;
}

QString Addresses::registrar(const QString &asterisk) const
{
    if (!asterisk.isEmpty())
        return m_fleet.setting(QStringLiteral("asterisk.%1.host").arg(asterisk));
    return m_fleet.setting(QStringLiteral("asterisk.host"), server());
}

QString Addresses::syslog() const
{
    return withPort(m_fleet.setting(QStringLiteral("syslog.server"), server()),
                    m_fleet.setting(QStringLiteral("syslog.port")), QStringLiteral("514"));
}

QStringList Addresses::asteriskNames() const
{
    QStringList names;
    for (auto it = m_fleet.settings.cbegin(); it != m_fleet.settings.cend(); ++it) {
        const auto match = namedHost().match(it.key());
        if (match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

} // namespace provisioning
