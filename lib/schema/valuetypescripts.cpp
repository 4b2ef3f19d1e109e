#include "schema/valuetypechecks.h"

#include "rules/clock.h"
#include "rules/condition.h"
#include "rules/dialplan.h"
#include "rules/keyfunction.h"
#include "rules/lampscript.h"
#include "rules/profilerule.h"
#include "rules/schedule.h"
#include "rules/tonescript.h"

#include <QCoreApplication>

namespace schema {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

template<typename Read>
Fault faultOf(const Result<Read> &read)
{
    return read ? Fault() : Fault(read.error());
}

template<typename Read>
QString wordsOf(const Result<Read> &read)
{
    return read ? rules::inWords(*read) : QString();
}

rules::Context contextOf(const ValueType &type)
{
    return type.type == DataType::UpgradeRule ? rules::Context::Upgrade
        : type.type == DataType::ReportRule   ? rules::Context::Report
                                              : rules::Context::Profile;
}

QString alternativeInWords(const rules::Alternative &alternative, QStringView condition)
{
    const QString what = !alternative.url ? tr("fetches nothing")
        : alternative.url->host.isEmpty()
        ? tr("fetches %1 from the server DHCP names").arg(alternative.url->path)
        : tr("fetches %1").arg(alternative.url->toString());
    return condition.isEmpty() ? what : tr("if %1, %2").arg(condition.toString(), what);
}

} // namespace

Fault cadenceFault(const ValueType &, const QString &value)
{
    return faultOf(rules::Cadence::parse(value));
}

Fault frequencyFault(const ValueType &, const QString &value)
{
    return faultOf(rules::parseFrequencies(value));
}

Fault toneFault(const ValueType &, const QString &value)
{
    return faultOf(rules::Tone::parse(value));
}

Fault ringFault(const ValueType &, const QString &value)
{
    return faultOf(rules::Ring::parse(value));
}

Fault lampFault(const ValueType &, const QString &value)
{
    return faultOf(rules::Lamp::parse(value));
}

Fault ruleFault(const ValueType &type, const QString &value)
{
    // whether firmware may come by HTTPS is the model's to say: here both pass
    return faultOf(rules::ProfileRule::parse(value, {contextOf(type), true}));
}

Fault triggerFault(const ValueType &, const QString &value)
{
    if (value.trimmed().startsWith(u'#')) // commented out, as a rule may be
        return std::nullopt;
    return faultOf(rules::Condition::parse(value));
}

Fault dialPlanFault(const ValueType &, const QString &value)
{
    return faultOf(rules::DialPlan::parse(value));
}

Fault timeZoneFault(const ValueType &, const QString &value)
{
    return faultOf(rules::parseTimeZone(value));
}

Fault daylightFault(const ValueType &, const QString &value)
{
    return faultOf(rules::DaylightSaving::parse(value));
}

Fault keyFault(const ValueType &, const QString &value)
{
    return faultOf(rules::KeyFunction::parse(value));
}

Fault pagingFault(const ValueType &, const QString &value)
{
    return faultOf(rules::parsePagingGroups(value));
}

Fault scheduleFault(const ValueType &, const QString &value)
{
    return faultOf(rules::Schedule::parse(value));
}

Fault timeOfDayFault(const ValueType &, const QString &value)
{
    return faultOf(rules::parseTimeOfDay(value));
}

// "3600" says enough in seconds only up to a minute.
QString secondsInWords(const ValueType &, const QString &value)
{
    const double seconds = value.toDouble();
    return seconds >= 60 ? rules::secondsInWords(qint64(seconds)) : QString();
}

QString cadenceInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::Cadence::parse(value));
}

QString frequencyInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::parseFrequencies(value));
}

QString toneInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::Tone::parse(value));
}

QString ringInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::Ring::parse(value));
}

QString lampInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::Lamp::parse(value));
}

QString ruleInWords(const ValueType &, const QString &value)
{
    const auto rule = rules::ProfileRule::parse(value, {rules::Context::Profile, true});
    if (!rule)
        return {};
    QStringList parts;
    for (const rules::Alternative &alternative : rule->alternatives())
        parts << alternativeInWords(
            alternative,
            QStringView(value)
                .sliced(alternative.conditionStart, alternative.conditionLength)
                .trimmed());
    return parts.isEmpty() ? tr("commented out") : parts.join(tr("; else "));
}

QString dialPlanInWords(const ValueType &, const QString &value)
{
    const auto plan = rules::DialPlan::parse(value);
    return plan ? tr("rules: %1").arg(plan->rules().size()) : QString();
}

QString timeZoneInWords(const ValueType &, const QString &value)
{
    const auto seconds = rules::parseTimeZone(value);
    if (!seconds || *seconds == 0)
        return {};
    const QString difference = rules::secondsInWords(qAbs(*seconds));
    return *seconds < 0 ? tr("%1 behind Greenwich").arg(difference)
                        : tr("%1 ahead of Greenwich").arg(difference);
}

QString daylightInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::DaylightSaving::parse(value));
}

QString keyInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::KeyFunction::parse(value));
}

QString pagingInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::parsePagingGroups(value));
}

QString scheduleInWords(const ValueType &, const QString &value)
{
    return wordsOf(rules::Schedule::parse(value));
}

} // namespace schema
