#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace schema {

/** The closed set of what a value may be (provisioning guide SPA/ATA, "Data Types"). */
enum class DataType {
    Text,
    UnsignedInteger,
    SignedInteger,
    Decimal,
    Seconds,
    PowerLevel,
    Boolean,
    Choice,
    IpAddress,
    Port,
    UserId,
    HostName, ///< FQDN or address, with an optional port
    PhoneNumber,
    ActivationCode,
    PhoneTemplate,
    ResponseCodeTemplate,
    CadenceScript,
    FrequencyScript,
    ToneScript,
    RingScript,
    LedScript,
    ProfileRule,
    UpgradeRule,
    ReportRule,
    Trigger, ///< a condition alone: Resync_Trigger_1
    DialPlan,
    TimeZone,
    DaylightSaving,
    KeyFunction, ///< Extended_Function and the keys of a module: "fnc=blf+sd;sub=…"
    KeyList, ///< softkeys: Idle_Key_List, "redial|5;dir|6;dnd|8"
    PagingScript,
    Url,
    Macros, ///< text in which $NAME is expanded: log messages, headers
    Schedule, ///< delays with random extras: Resync_Periodic, "1800+300,3600"
    TimeOfDay, ///< Resync_At: "0230"
};

/** What one parameter's value must be, and what can be said about a value. Immutable. */
struct ValueType
{
    DataType type = DataType::Text;
    int size = 0; ///< bits of an integer, decimals of a number, longest text; 0: no limit known
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString unit; ///< "s", "ms", "dBm" …; may be empty
    QStringList choices; ///< of a Choice, exactly as the phone spells them
    QStringList words; ///< what each choice means, where they do not say it; else empty

    /** Nothing where @p value is right (an empty one always is: it clears); else which column is
     *  wrong and what was expected there. */
    std::optional<Error> fault(const QString &value) const;

    /** @p value as the phone itself would write it; unchanged where it is not right. A phone that
     *  finds another spelling than its own takes it for a change and reboots. */
    QString canonical(const QString &value) const;

    /** @p value in words, "on 2 s, off 4 s, for 60 s"; empty where it says enough itself. */
    QString meaning(const QString &value) const;

    /** What a form says beside an empty field: "seconds, 0 to 65535". */
    QString expectation() const;
};

} // namespace schema
