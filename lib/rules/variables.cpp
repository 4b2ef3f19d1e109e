#include "rules/variables.h"

#include "rules/cursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

constexpr QStringView Known[] = {
    u"MA",     u"MAU",    u"MAC",     u"PN",     u"PSN",   u"SN",    u"CCERT",
    u"IP",     u"EXTIP",  u"SWVER",   u"HWVER",  u"PRVST", u"UPGST", u"UPGERR",
    u"PRVTMR", u"UPGTMR", u"UPGCOND", u"SCHEME", u"METH",  u"SERV",  u"SERVIP",
    u"PORT",   u"PATH",   u"ERR",     u"ISCUST", u"EMS",   u"MUID",  u"MPWD",
};

// One for each line: "REGTMR1", "UID4".
constexpr QStringView KnownByLine[] = {u"REGTMR", u"UID"};

bool isRegister(QStringView name)
{
    return name.size() == 1 && name[0] >= u'A' && name[0] <= u'P';
}

// The macro's own name of a general purpose parameter: "A" for "GPP_A".
QStringView shortName(QStringView name)
{
    const QStringView bare = name.startsWith(u"GPP_") ? name.sliced(4) : name;
    return isRegister(bare) || isSecretMacro(bare) ? bare : name;
}

} // namespace

Variables::Variables()
{
    for (char16_t letter = u'A'; letter <= u'P'; ++letter)
        m_values.insert_or_assign(QString(QChar(letter)), QString());
    m_values.insert_or_assign(u"UPGCOND"_s, UpgradeCondition.toString());
}

bool Variables::isKnown(QStringView name)
{
    const QStringView bare = shortName(name);
    if (isRegister(bare) || isSecretMacro(bare))
        return true;
    if (std::find(std::begin(Known), std::end(Known), name) != std::end(Known))
        return true;
    return std::any_of(std::begin(KnownByLine), std::end(KnownByLine), [name](QStringView stem) {
        const QStringView number = name.startsWith(stem) ? name.sliced(stem.size()) : QStringView();
        return !number.isEmpty() && number.size() <= 2
            && std::all_of(number.begin(), number.end(), Cursor::isDigit);
    });
}

Result<void> Variables::set(const QString &name, const QString &value)
{
    if (!isKnown(name))
        return Error::usage(
            tr("The phones know no macro %1; they know MA, SWVER, PRVTMR, GPP_A and "
               "others of the guides.")
                .arg(name.left(40)));
    if (name != u"MA") {
        m_values.insert_or_assign(shortName(name).toString(), value);
        return {};
    }
    const auto mac = MacAddress::parse(value);
    if (!mac)
        return Error::usage(tr("MA is a MAC address, as in MA=000e08012345."));
    setMac(*mac);
    return {};
}

void Variables::setMac(const MacAddress &mac)
{
    m_values.insert_or_assign(u"MA"_s, mac.digits());
    m_values.insert_or_assign(u"MAU"_s, mac.upperDigits());
    m_values.insert_or_assign(u"MAC"_s, mac.toString());
}

std::optional<QString> Variables::value(QStringView name) const
{
    const auto found = m_values.find(shortName(name));
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

Lookup Variables::lookup() const
{
    return [this](QStringView name) {
        return value(name);
    };
}

} // namespace rules
