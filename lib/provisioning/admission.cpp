#include "provisioning/admission.h"

#include "provisioning/certificateidentity.h"
#include "provisioning/options.h"
#include "rules/profilerule.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provisioning {

namespace {

constexpr std::array PolicyNames{"open", "enrolment", "token", "certificate"};
static_assert(PolicyNames.size() == size_t(SecretPolicy::Certificate) + 1);

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

// Takes the same time wherever they differ: a token must not be found letter by letter.
bool isSame(const QString &a, const QString &b)
{
    const auto digest = [](const QString &text) {
        return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    };
    const QByteArray first = digest(a), second = digest(b);
    int difference = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        difference |= first[i] ^ second[i];
    return difference == 0;
}

Verdict judgeToken(const QString &shown, const QString &token)
{
    if (token.isEmpty())
        return Verdict::NoTokenMade;
    if (shown.isEmpty())
        return Verdict::NoToken;
    return isSame(shown, token) ? Verdict::Granted : Verdict::WrongToken;
}

Verdict judgeCertificate(const Applicant &applicant, const CertificateIdentity &identity)
{
    if (applicant.certificateSubject.isEmpty())
        return Verdict::NoCertificate;
    if (identity.generic)
        return Verdict::GenericCertificate;
    return identity.mac ? Verdict::Granted : Verdict::NamelessCertificate;
}

bool isHttps(const rules::Url &url)
{
    return url.scheme == rules::Scheme::Https;
}

/** A rule every phone is told, and where its alternatives lead. */
struct Rule
{
    QString name; ///< of the setting
    QList<rules::Url> urls;
};

Rule ruleOf(const QString &name, const QString &text, rules::Context context)
{
    Rule rule{name, {}};
    const auto read = rules::ProfileRule::parse(text, {context, true});
    if (!read)
        return rule; // a finding of the value's own
    for (const rules::Alternative &alternative : read->alternatives()) {
        if (alternative.url)
            rule.urls.append(*alternative.url);
    }
    return rule;
}

// The first is the address of the profile itself; then what the layers above the phones say.
QList<Rule> rulesOf(const inventory::Fleet &fleet)
{
    const std::array named{std::pair("Profile_Rule_B", rules::Context::Profile),
                           std::pair("Profile_Rule_C", rules::Context::Profile),
                           std::pair("Profile_Rule_D", rules::Context::Profile),
                           std::pair("Upgrade_Rule", rules::Context::Upgrade),
                           std::pair("Report_Rule", rules::Context::Report)};
    const auto profile = Addresses(fleet).profileRule();
    QList<Rule> rules{
        ruleOf(u"profile.url"_s, profile ? *profile : QString(), rules::Context::Profile)};
    for (const auto &layer : fleet.layers) {
        for (const auto &[name, context] : named) {
            const QString element = QLatin1String(name);
            rules.append(ruleOf(element, layer->settings.value(element).value, context));
        }
    }
    return rules;
}

Findings namelessServers(const Rule &rule)
{
    Findings findings;
    for (const rules::Url &url : rule.urls) {
        if (isHttps(url) && !QHostAddress(url.host).isNull())
            findings.append(
                {Finding::Severity::Warning, rule.name,
                 tr("Phones are sent to %1 by https, but a phone compares the certificate's "
                    "CN with the host's name and no name is given.")
                     .arg(url.host),
                 tr("Put the host name that is the certificate's CN into %1.").arg(rule.name), 0,
                 0});
    }
    return findings;
}

} // namespace

QString policyName(SecretPolicy policy)
{
    return QString::fromLatin1(PolicyNames[size_t(policy)]);
}

std::optional<SecretPolicy> policyOf(const QString &name)
{
    for (size_t i = 0; i < PolicyNames.size(); ++i) {
        if (name == QLatin1String(PolicyNames[i]))
            return SecretPolicy(i);
    }
    return std::nullopt;
}

// Both were checked when they were set. A list of networks that cannot be read lets nobody in
// rather than everybody; a policy that only a newer program knows is the strictest of ours.
Admission::Admission(const inventory::Fleet &fleet)
    : m_policy(policyOf(optionOf(fleet, QStringLiteral("secrets.policy")))
                   .value_or(SecretPolicy::Certificate)),
      m_window(optionOf(fleet, QStringLiteral("secrets.minutes")).toInt())
{
    const auto networks = Networks::parse(fleet.setting(QStringLiteral("networks.allowed")));
    m_networks = networks ? *networks : *Networks::parse(QStringLiteral("0.0.0.0/32"));
}

Verdict Admission::judge(const inventory::Device &device, const Applicant &applicant,
                         const QString &token, const QDateTime &now) const
{
    CertificateIdentity identity;
    if (!applicant.certificateSubject.isEmpty())
        identity = identityOf(applicant.certificateSubject);
    if (identity.mac && *identity.mac != device.mac)
        return Verdict::OtherCertificate;
    switch (m_policy) {
    case SecretPolicy::Open:
        return Verdict::Granted;
    case SecretPolicy::Enrolment:
        return judgeWindow(device, applicant.address, now);
    case SecretPolicy::Token:
        return judgeToken(applicant.token, token);
    case SecretPolicy::Certificate:
        return judgeCertificate(applicant, identity);
    }
    Q_UNREACHABLE();
}

Verdict Admission::judgeWindow(const inventory::Device &device, const QString &address,
                               const QDateTime &now) const
{
    if (!device.invited.isValid())
        return Verdict::NotInvited;
    const qint64 age = device.invited.msecsTo(now);
    if (age > std::chrono::milliseconds(m_window).count())
        return Verdict::TooLate;
    return device.claimed.isEmpty() || device.claimed == address ? Verdict::Granted
                                                                 : Verdict::OtherAddress;
}

QString Admission::remedyFor(Verdict verdict, const MacAddress &mac) const
{
    const QString phone = mac.toString();
    const QString again =
        tr("Let it fetch again: spafleetctl phone resync %1, or phone invite %1 and restart it.")
            .arg(phone);
    switch (verdict) {
    case Verdict::Granted:
        return {};
    case Verdict::OtherCertificate:
        return tr("The certificate it showed is another phone's. Look whose address this is; "
                  "nothing was sent.");
    case Verdict::NotInvited:
        return tr("It was never invited to enrol. %1").arg(again);
    case Verdict::TooLate:
        return tr("The %1 minutes for its enrolment are over. %2").arg(m_window.count()).arg(again);
    case Verdict::OtherAddress:
        return tr("Another address enrolled as this phone first. If that was not the phone, change "
                  "its secrets. %1")
            .arg(again);
    case Verdict::NoTokenMade:
        return tr("It has no token. Make one: spafleetctl secret token make %1").arg(phone);
    case Verdict::NoToken:
        return tr("It asks without its token. Send it there: spafleetctl phone resync %1")
            .arg(phone);
    case Verdict::WrongToken:
        return tr("Its token is wrong or was replaced. Send it the new one: spafleetctl phone "
                  "resync %1")
            .arg(phone);
    case Verdict::NoCertificate:
        return tr("It showed no certificate. Its profile must be fetched by https, and serve needs "
                  "--client-ca FILE with the CA of the phones.");
    case Verdict::GenericCertificate:
        return tr("It showed the certificate that all old phones share, which proves no MAC. Let "
                  "it have its profile under another policy.");
    case Verdict::NamelessCertificate:
        return tr("The certificate it showed names no MAC in OU, L, S or CN.");
    }
    Q_UNREACHABLE();
}

QString Admission::described() const
{
    const QString networks =
        m_networks.isEmpty() ? QString() : u' ' + tr("From the allowed networks only.");
    switch (m_policy) {
    case SecretPolicy::Open:
        return tr("open: whoever asks for a known phone's file gets the secrets in it.") + networks;
    case SecretPolicy::Enrolment:
        return tr("enrolment: a phone gets its secrets within %1 minutes after it was added, "
                  "adopted or pushed, the first address only.")
                   .arg(m_window.count())
            + networks;
    case SecretPolicy::Token:
        return tr("token: a phone gets its secrets by the token in its own URL.") + networks;
    case SecretPolicy::Certificate:
        return tr("certificate: a phone gets its secrets by https with its own certificate.")
            + networks;
    }
    Q_UNREACHABLE();
}

Findings standingFindings(const inventory::Fleet &fleet)
{
    Findings findings;
    const Admission admission(fleet);
    if (admission.policy() == SecretPolicy::Open)
        findings.append({Finding::Severity::Warning, QStringLiteral("secrets.policy"),
                         tr("Anybody who knows a phone's MAC address can fetch its passwords."),
                         tr("Narrow it: spafleetctl setting set secrets.policy=enrolment, token or "
                            "certificate, or networks.allowed=192.0.2.0/24."),
                         0, 0});
    const QList<Rule> rules = rulesOf(fleet);
    for (const Rule &rule : rules)
        findings += namelessServers(rule);
    const bool https = std::any_of(rules.first().urls.begin(), rules.first().urls.end(),
                                   [](const rules::Url &url) { return isHttps(url); });
    if (admission.policy() == SecretPolicy::Certificate && !https)
        findings.append({Finding::Severity::Warning, QStringLiteral("profile.url"),
                         tr("The policy is certificate, but phones are not sent to an https "
                            "address: none will get its profile."),
                         tr("spafleetctl setting set profile.url=https://HOST/xml/spa$MA.xml"), 0,
                         0});
    return findings;
}

} // namespace provisioning
