#pragma once

#include "base/finding.h"
#include "inventory/fleet.h"
#include "provisioning/networks.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace provisioning {

/** Who gets the secrets in a phone's profile. */
enum class SecretPolicy {
    Open, ///< any request for the MAC of a known phone, as the guides do it
    Enrolment, ///< for some minutes after it was added, adopted or pushed, one address
    Token, ///< whoever knows the token in the phone's own URL
    Certificate, ///< by HTTPS, who shows the phone's own certificate
};

/** "open", "enrolment", "token", "certificate": as the setting says it. Not translated. */
QString policyName(SecretPolicy policy);
std::optional<SecretPolicy> policyOf(const QString &name);

/** What is known of whoever asks for a phone's own file. */
struct Applicant
{
    QString address;
    QString token; ///< that of the URL; empty: none
    QString certificateSubject; ///< of a verified client certificate; empty: none
};

/** What comes of it. */
enum class Verdict {
    Granted,
    OtherCertificate, ///< of another phone: refused under every policy
    NotInvited,
    TooLate,
    OtherAddress,
    NoTokenMade,
    NoToken,
    WrongToken,
    NoCertificate,
    GenericCertificate, ///< one that all old phones share
    NamelessCertificate, ///< without a MAC
};

/** The site's policy, read from the fleet's settings once and asked often; any thread. */
class Admission
{
public:
    Admission() = default;
    explicit Admission(const inventory::Fleet &fleet);

    SecretPolicy policy() const { return m_policy; }

    /** Whether the allow-list of networks holds @p address; everything is refused to others. */
    bool isAllowed(const QString &address) const { return m_networks.contains(address); }

    /** Whether @p applicant gets the file of @p device, whose token is @p token (plain). Which
     *  address was first is Device::claimed; empty there, any address may be the first. */
    Verdict judge(const inventory::Device &device, const Applicant &applicant, const QString &token,
                  const QDateTime &now) const;

    /** What to do about a verdict that is not Granted, for the log; translated. */
    QString remedyFor(Verdict verdict, const MacAddress &mac) const;

    /** Who gets secrets, in a sentence for people; translated. */
    QString described() const;

private:
    Verdict judgeWindow(const inventory::Device &device, const QString &address,
                        const QDateTime &now) const;

    SecretPolicy m_policy = SecretPolicy::Open;
    std::chrono::minutes m_window{0};
    Networks m_networks;
};

/** What should be said of the fleet's settings for as long as they are so: anybody may fetch
 *  secrets, or an https address that no certificate can prove. */
Findings standingFindings(const inventory::Fleet &fleet);

} // namespace provisioning
