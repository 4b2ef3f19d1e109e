#include "virtualphone/handset.h"

#include "rules/variables.h"

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

QString secondsSince(const std::optional<Moment> &when, Moment now)
{
    using std::chrono::seconds;
    return when ? QString::number(std::chrono::duration_cast<seconds>(now - *when).count())
                : u"0"_s;
}

/** A host alone, or with its port behind a colon, as Proxy_n_ has it. */
bool registers(const Configuration &configuration, int line)
{
    return configuration.isYes("Line_Enable", line) && configuration.isYes("Register", line)
        && !configuration.lineValue("User_ID", line).isEmpty()
        && !configuration.lineValue("Proxy", line).isEmpty();
}

Account accountOf(const Configuration &configuration, int line)
{
    Account account;
    account.line = line;
    account.user = configuration.lineValue("User_ID", line);
    const QString authId = configuration.lineValue("Auth_ID", line);
    const bool ownId = configuration.isYes("Use_Auth_ID", line) && !authId.isEmpty();
    account.authUser = ownId ? authId : account.user;
    account.password = configuration.lineValue("Password", line);
    account.displayName = configuration.lineValue("Display_Name", line);
    account.domain = configuration.lineValue("Proxy", line);
    if (configuration.isYes("Use_Outbound_Proxy", line))
        account.route = configuration.lineValue("Outbound_Proxy", line);
    const int expires = configuration.lineValue("Register_Expires", line).toInt();
    account.expires = expires > 0 ? expires : account.expires;
    return account;
}

} // namespace

Handset::Handset(Identity who, Lease lease_, Behaviour reading, quint64 seed)
    : identity(std::move(who)), lease(std::move(lease_)), behaviour(reading),
      configuration(*identity.model), firmware(identity.firmware),
      m_random(static_cast<std::minstd_rand::result_type>(
          (seed ^ identity.mac.toInteger()) % 2147483646 + 1))
{
}

std::chrono::milliseconds Handset::randomDelay(std::chrono::milliseconds most)
{
    // not uniform_int_distribution: libraries differ in it, and a seed must mean the same anywhere
    const auto span = quint64(std::max<qint64>(most.count(), 0)) + 1;
    return std::chrono::milliseconds(qint64(quint64(m_random()) % span));
}

QString Handset::serial() const
{
    return identity.serial.isEmpty() ? u"VRT"_s + identity.mac.upperDigits().right(9)
                                     : identity.serial;
}

QByteArray Handset::userAgent() const
{
    const schema::ModelFacts &facts = identity.model->facts();
    const QString product = productName();
    if (facts.dialect == schema::Dialect::Multiplatform)
        return u"Cisco-%1/%2 (%3)"_s.arg(product, firmware, identity.mac.digits()).toLatin1();
    const QString mac = u"(%1)"_s.arg(identity.mac.upperDigits());
    const bool serialOnly = facts.name.startsWith(u"SPA525"); // as the samples seen have it
    return u"Cisco/%1-%2 %3(%4)"_s.arg(product, firmware, serialOnly ? QString() : mac, serial())
        .toLatin1();
}

QByteArray Handset::sipUserAgent() const
{
    return u"Cisco/%1-%2"_s.arg(productName(), firmware).toLatin1();
}

std::vector<Account> Handset::accounts() const
{
    std::vector<Account> result;
    for (int line = 1; line <= identity.model->facts().lines; ++line) {
        if (registers(configuration, line))
            result.push_back(accountOf(configuration, line));
    }
    if (sabotage.wrongPassword) {
        for (Account &account : result)
            account.password += u"-wrong"_s;
    }
    return result;
}

QString Handset::secondsSinceLoss(int line) const
{
    const auto state = lines.find(line);
    if (state == lines.end() || state->second.registered)
        return u"0"_s;
    return secondsSince(state->second.since, now);
}

std::optional<QString> Handset::productVariable(QStringView name) const
{
    if (name == u"MA")
        return identity.mac.digits();
    if (name == u"MAU")
        return identity.mac.upperDigits();
    if (name == u"MAC")
        return behaviour.macForm == Behaviour::MacForm::Colons ? identity.mac.toString()
                                                               : identity.mac.upperDigits();
    if (name == u"PN")
        return productName();
    if (name == u"PSN")
        return identity.model->facts().productSeries;
    if (name == u"SN")
        return serial();
    if (name == u"SWVER")
        return firmware;
    if (name == u"HWVER")
        return identity.hardware;
    if (name == u"CCERT")
        return u"Installed"_s;
    if (name == u"IP")
        return lease.address;
    return std::nullopt;
}

std::optional<QString> Handset::stateVariable(QStringView name) const
{
    if (name == u"PRVST")
        return QString::number(int(reason));
    if (name == u"UPGST")
        return upgrade.failures > 0 ? u"2"_s : u"1"_s;
    if (name == u"UPGERR")
        return upgrade.error;
    if (name == u"PRVTMR")
        return secondsSince(resync.when, now);
    if (name == u"UPGTMR")
        return secondsSince(upgrade.when, now);
    if (name == u"REGTMR1" || name == u"REGTMR2")
        return secondsSinceLoss(name.back().digitValue());
    if (name == u"UID1" || name == u"UID2")
        return configuration.lineValue("User_ID", name.back().digitValue());
    if (name == u"UPGCOND")
        return rules::UpgradeCondition.toString();
    if (name == u"EXTIP")
        return QString();
    if (name == u"ISCUST")
        return u"0"_s;
    return std::nullopt;
}

std::optional<QString> Handset::variable(QStringView name) const
{
    const auto product = productVariable(name);
    return product ? product : stateVariable(name);
}

} // namespace virtualphone
