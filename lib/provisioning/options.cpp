#include "provisioning/options.h"

#include "provisioning/admission.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/networks.h"
#include "provisioning/requestpath.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace provisioning {

namespace {

constexpr int LongestValue = 1024;

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

bool isPort(const QString &value)
{
    bool number = false;
    const int port = value.toInt(&number);
    return number && port > 0 && port <= 65535;
}

bool isHostOption(const QString &name)
{
    return name == QLatin1String("server") || name == QLatin1String("asterisk.host")
        || name == QLatin1String("syslog.server") || namedHost().match(name).hasMatch();
}

bool isPortOption(const QString &name)
{
    return name.endsWith(QLatin1String(".port"));
}

bool isKnown(const QString &name)
{
    if (namedHost().match(name).hasMatch() || name.startsWith(inboundPrefix()))
        return true;
    const QList<Option> known = options();
    return std::any_of(known.begin(), known.end(),
                       [&name](const Option &option) { return option.name == name; });
}

QString knownNames()
{
    QStringList names;
    for (const Option &option : options())
        names.append(option.name);
    return names.join(QStringLiteral(", "));
}

bool isCount(const QString &name)
{
    return name.startsWith(QLatin1String("log.")) || name == QLatin1String("secrets.minutes");
}

bool isWholeNumber(const QString &value)
{
    constexpr qint64 most = 1'000'000'000'000;
    bool number = false;
    const qint64 count = value.toLongLong(&number);
    return number && count > 0 && count <= most;
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
         {}},
        {QStringLiteral("asterisk.host"), tr("Host where phones register"),
         QStringLiteral("server")},
        {QStringLiteral("asterisk.{name}.host"),
         tr("Host of a further Asterisk server, by the name extensions give it"),
         {}},
        {QStringLiteral("asterisk.context"),
         tr("Dial-plan context of an extension that names none"), QStringLiteral("spafleet")},
        {QStringLiteral("asterisk.inbound.{number}"),
         tr("Extensions that a number called from outside rings, CONTEXT: 151, 152"),
         {}},
        {QStringLiteral("profile.url"),
         tr("Where phones fetch their profile, with $MA for the MAC"),
         QStringLiteral("tftp://SERVER/xml/spa$MA.xml")},
        {QStringLiteral("tftp.port"), tr("TFTP port in the files phones get"),
         QStringLiteral("69")},
        {QStringLiteral("syslog.server"), tr("Host, or host:port, phones send their log to"),
         QStringLiteral("server")},
        {QStringLiteral("syslog.port"), tr("Syslog port in the files phones get"),
         QStringLiteral("514")},
        {QStringLiteral("log.days"), tr("Days the log and the events are kept"),
         QStringLiteral("30")},
        {QStringLiteral("log.lines"), tr("Lines of syslog that are kept"),
         QStringLiteral("5000000")},
        {QStringLiteral("log.events"), tr("Events that are kept"), QStringLiteral("1000000")},
        {QStringLiteral("log.megabytes"), tr("Megabytes of syslog that are kept"),
         QStringLiteral("4096")},
        {QStringLiteral("secrets.policy"),
         tr("Who gets the secrets in a profile: open, enrolment, token or certificate"),
         policyName(SecretPolicy::Open)},
        {QStringLiteral("secrets.minutes"),
         tr("Minutes for enrolment after a phone was added, adopted or pushed"),
         QStringLiteral("30")},
        {QStringLiteral("networks.allowed"),
         tr("Networks phones may fetch from, as 192.0.2.0/24, 2001:db8::/32"), tr("all")},
    };
}

Result<void> checkOption(const QString &name, const QString &value)
{
    if (!isKnown(name)) {
        return Error::refused(
            tr("There is no setting \"%1\". The settings are: %2.").arg(name, knownNames()));
    }
    if (value.isEmpty())
        return {};
    if (hasControl(value) || value.size() > LongestValue)
        return Error::refused(
            tr("The value of %1 is too long or holds control characters.").arg(name));
    if (isHostOption(name) && !isHost(value)) {
        return Error::refused(tr("\"%1\" is no host for %2: give a name or an address, with :PORT "
                                 "where it needs one.")
                                  .arg(value, name));
    }
    if (isPortOption(name) && !isPort(value))
        return Error::refused(tr("\"%1\" is no port for %2: give 1 to 65535.").arg(value, name));
    if (name.startsWith(inboundPrefix())) {
        if (const auto group = inboundGroup(name.mid(inboundPrefix().size()), value); !group)
            return group.error();
    }
    if (name == QLatin1String("profile.url") && !value.contains(QLatin1String("$MA")))
        return Error::refused(
            tr("profile.url needs $MA, $MAU or $MAC: every phone has a file of its "
               "own, as in tftp://192.0.2.1/xml/spa$MA.xml."));
    if (isCount(name) && !isWholeNumber(value))
        return Error::refused(tr("%1 takes a whole number above 0.").arg(name));
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
