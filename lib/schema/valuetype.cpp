#include "schema/valuetype.h"

#include "schema/valuetypechecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace schema {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

/** What a data type does; a null function: nothing. */
struct Behaviour
{
    DataType type;
    Fault (*fault)(const ValueType &, const QString &);
    QString (*canonical)(const ValueType &, const QString &);
    QString (*meaning)(const ValueType &, const QString &);
    const char *expectation; // English; a number's range and a choice's list are added
};

// In the order of the enumeration, so that a type finds its row by its number.
constexpr std::array<Behaviour, 35> behaviours{{
    {DataType::Text, textFault, nullptr, nullptr, QT_TRANSLATE_NOOP("schema", "text")},
    {DataType::UnsignedInteger, integerFault, canonicalInteger, integerInWords,
     QT_TRANSLATE_NOOP("schema", "a whole number")},
    {DataType::SignedInteger, integerFault, canonicalInteger, integerInWords,
     QT_TRANSLATE_NOOP("schema", "a whole number")},
    {DataType::Decimal, decimalFault, nullptr, decimalInWords,
     QT_TRANSLATE_NOOP("schema", "a number")},
    {DataType::Seconds, secondsFault, canonicalSeconds, secondsInWords,
     QT_TRANSLATE_NOOP("schema", "seconds")},
    {DataType::PowerLevel, powerFault, nullptr, powerInWords,
     QT_TRANSLATE_NOOP("schema", "dBm with one decimal: -13.5")},
    {DataType::Boolean, booleanFault, canonicalBoolean, booleanInWords,
     QT_TRANSLATE_NOOP("schema", "Yes or No")},
    {DataType::Choice, choiceFault, canonicalChoice, choiceInWords,
     QT_TRANSLATE_NOOP("schema", "one of")},
    {DataType::IpAddress, addressFault, canonicalAddress, addressInWords,
     QT_TRANSLATE_NOOP("schema", "an address: 10.1.2.100")},
    {DataType::Port, integerFault, canonicalInteger, integerInWords,
     QT_TRANSLATE_NOOP("schema", "a port")},
    {DataType::UserId, userFault, nullptr, nullptr, QT_TRANSLATE_NOOP("schema", "a user's name")},
    {DataType::HostName, hostFault, nullptr, hostInWords,
     QT_TRANSLATE_NOOP("schema", "a host, perhaps with a port: sip.example.com:5060")},
    {DataType::PhoneNumber, phoneFault, nullptr, phoneInWords,
     QT_TRANSLATE_NOOP("schema", "a number or an address: 1234 or 1234@example.com")},
    {DataType::ActivationCode, activationFault, nullptr, activationInWords,
     QT_TRANSLATE_NOOP("schema", "a code: *69")},
    {DataType::PhoneTemplate, phoneTemplateFault, nullptr, phoneTemplateInWords,
     QT_TRANSLATE_NOOP("schema", "patterns of numbers: 1408*, 555?1")},
    {DataType::ResponseCodeTemplate, responseTemplateFault, nullptr, responseTemplateInWords,
     QT_TRANSLATE_NOOP("schema", "patterns of SIP statuses: 404, 5*, 61?")},
    {DataType::CadenceScript, cadenceFault, nullptr, cadenceInWords,
     QT_TRANSLATE_NOOP("schema", "a cadence: 60(2/4) is 2 s on, 4 s off, for 60 s")},
    {DataType::FrequencyScript, frequencyFault, nullptr, frequencyInWords,
     QT_TRANSLATE_NOOP("schema", "frequencies and levels: 350@-19,440@-19")},
    {DataType::ToneScript, toneFault, nullptr, toneInWords,
     QT_TRANSLATE_NOOP("schema", "frequencies, then a cadence: 480@-19,620@-19;10(.5/.5/1+2)")},
    {DataType::RingScript, ringFault, nullptr, ringInWords,
     QT_TRANSLATE_NOOP("schema", "a ring tone: n=Classic-1;w=3;c=1")},
    {DataType::LedScript, lampFault, nullptr, lampInWords,
     QT_TRANSLATE_NOOP("schema", "colour and pattern of a lamp: c=r;p=sb")},
    {DataType::ProfileRule, ruleFault, nullptr, ruleInWords,
     QT_TRANSLATE_NOOP("schema", "a profile rule: [--key K] http://server/path")},
    {DataType::UpgradeRule, ruleFault, nullptr, ruleInWords,
     QT_TRANSLATE_NOOP("schema", "an upgrade rule: ($SWVER ne 7.6.2)? tftp://server/image.bin")},
    {DataType::ReportRule, ruleFault, nullptr, ruleInWords,
     QT_TRANSLATE_NOOP("schema", "where reports go: [--key K] http://server/path")},
    {DataType::Trigger, triggerFault, nullptr, triggerInWords,
     QT_TRANSLATE_NOOP("schema", "a condition: $REGTMR1 gt 300 and $PRVTMR ge 600")},
    {DataType::DialPlan, dialPlanFault, nullptr, dialPlanInWords,
     QT_TRANSLATE_NOOP("schema", "a dial plan: (*xx|[2-9]xxxxxx|xxxxxxxxxxx.)")},
    {DataType::TimeZone, timeZoneFault, nullptr, timeZoneInWords,
     QT_TRANSLATE_NOOP("schema", "GMT, or GMT-08:00")},
    {DataType::DaylightSaving, daylightFault, nullptr, daylightInWords,
     QT_TRANSLATE_NOOP("schema", "start=month/day/weekday/time;end=…;save=hours")},
    {DataType::KeyFunction, keyFault, nullptr, keyInWords,
     QT_TRANSLATE_NOOP("schema", "what the key does: fnc=blf+sd;sub=201@$PROXY")},
    {DataType::KeyList, keyListFault, nullptr, keyListInWords,
     QT_TRANSLATE_NOOP("schema", "softkeys and their places: hold|1;endcall|2;conf|3")},
    {DataType::PagingScript, pagingFault, nullptr, pagingInWords,
     QT_TRANSLATE_NOOP("schema", "pggrp=address:port;name=…;num=…;listen=yes")},
    {DataType::Url, urlFault, nullptr, urlInWords,
     QT_TRANSLATE_NOOP("schema", "an address, http://…")},
    {DataType::Macros, textFault, nullptr, macrosInWords,
     QT_TRANSLATE_NOOP("schema", "text, in which $MA and others stand")},
    {DataType::Schedule, scheduleFault, nullptr, scheduleInWords,
     QT_TRANSLATE_NOOP("schema",
                       "seconds, perhaps several and with a random extra: 1800+300,3600")},
    {DataType::TimeOfDay, timeOfDayFault, nullptr, timeOfDayInWords,
     QT_TRANSLATE_NOOP("schema", "hours and minutes: 0230")},
}};

constexpr bool inOrder()
{
    for (size_t index = 0; index < behaviours.size(); ++index)
        if (size_t(behaviours[index].type) != index)
            return false;
    return true;
}
static_assert(inOrder());

const Behaviour &behaviourOf(DataType type)
{
    return behaviours[size_t(type)];
}

// "0 (off)" where a choice is a number or a letter that says nothing.
QStringList explained(const ValueType &type)
{
    QStringList choices = type.choices;
    for (qsizetype i = 0; i < std::min(choices.size(), type.words.size()); ++i)
        choices[i] = tr("%1 (%2)").arg(choices[i], type.words[i]);
    return choices;
}

QString bound(double number)
{
    return QString::number(number, 'g', 10);
}

QString range(const ValueType &type)
{
    if (type.minimum && type.maximum)
        return tr(", %1 to %2").arg(bound(*type.minimum), bound(*type.maximum));
    if (type.minimum)
        return tr(", at least %1").arg(bound(*type.minimum));
    return type.maximum ? tr(", at most %1").arg(bound(*type.maximum)) : QString();
}

bool isNumber(DataType type)
{
    return type == DataType::UnsignedInteger || type == DataType::SignedInteger
        || type == DataType::Decimal || type == DataType::Seconds || type == DataType::Port;
}

} // namespace

std::optional<Error> ValueType::fault(const QString &value) const
{
    if (value.isEmpty())
        return std::nullopt;
    return behaviourOf(type).fault(*this, value);
}

QString ValueType::canonical(const QString &value) const
{
    const Behaviour &behaviour = behaviourOf(type);
    if (!behaviour.canonical || value.isEmpty() || fault(value))
        return value;
    return behaviour.canonical(*this, value);
}

QString ValueType::meaning(const QString &value) const
{
    const Behaviour &behaviour = behaviourOf(type);
    if (!behaviour.meaning || value.isEmpty() || fault(value))
        return {};
    return behaviour.meaning(*this, value);
}

QString ValueType::expectation() const
{
    const QString plain = tr(behaviourOf(type).expectation);
    if (type == DataType::Choice)
        return choices.isEmpty() ? tr("text")
                                 : tr("%1: %2").arg(plain, explained(*this).join(tr(", ")));
    if (!isNumber(type))
        return plain;
    const bool named = unit.isEmpty() || type == DataType::Seconds;
    return (named ? plain : tr("%1 of %2").arg(plain, unit)) + range(*this);
}

} // namespace schema
