#include "schema/datatypename.h"

#include <array>
#include <utility>

namespace schema {

namespace {

using NamedType = std::pair<QStringView, DataType>;

// In the order of the enumeration, so that a type finds its name by its number.
constexpr std::array<NamedType, 35> names{{
    {u"Str", DataType::Text},
    {u"Uns", DataType::UnsignedInteger},
    {u"Sig", DataType::SignedInteger},
    {u"Float", DataType::Decimal},
    {u"Time", DataType::Seconds},
    {u"PwrLevel", DataType::PowerLevel},
    {u"Bool", DataType::Boolean},
    {u"Choice", DataType::Choice},
    {u"IP", DataType::IpAddress},
    {u"Port", DataType::Port},
    {u"UserID", DataType::UserId},
    {u"FQDN", DataType::HostName},
    {u"Phone", DataType::PhoneNumber},
    {u"ActCode", DataType::ActivationCode},
    {u"PhTmplt", DataType::PhoneTemplate},
    {u"RscTmplt", DataType::ResponseCodeTemplate},
    {u"CadScript", DataType::CadenceScript},
    {u"FreqScript", DataType::FrequencyScript},
    {u"ToneScript", DataType::ToneScript},
    {u"RingScript", DataType::RingScript},
    {u"LedScript", DataType::LedScript},
    {u"ProvisioningRuleSyntax", DataType::ProfileRule},
    {u"UpgradeRule", DataType::UpgradeRule},
    {u"ReportRule", DataType::ReportRule},
    {u"Condition", DataType::Trigger},
    {u"DialPlanScript", DataType::DialPlan},
    {u"TimeZone", DataType::TimeZone},
    {u"DstRule", DataType::DaylightSaving},
    {u"KeyFunction", DataType::KeyFunction},
    {u"KeyList", DataType::KeyList},
    {u"PagingScript", DataType::PagingScript},
    {u"URL", DataType::Url},
    {u"Macros", DataType::Macros},
    {u"Schedule", DataType::Schedule},
    {u"HHmm", DataType::TimeOfDay},
}};

} // namespace

QString typeName(DataType type)
{
    return names[size_t(type)].first.toString();
}

std::optional<DataType> typeNamed(QStringView name)
{
    for (const NamedType &entry : names) {
        if (entry.first == name)
            return entry.second;
    }
    return std::nullopt;
}

} // namespace schema
