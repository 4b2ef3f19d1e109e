#pragma once

#include "schema/valuetype.h"

namespace schema {

// What each data type says of a value; the table in valuetype.cpp names them. A value is not empty
// here; canonical…() and …InWords() see only values that are right. Columns count from 1.

using Fault = std::optional<Error>;

// numbers: valuetypenumbers.cpp
Fault integerFault(const ValueType &type, const QString &value); ///< decimal, 0x hexadecimal
Fault decimalFault(const ValueType &type, const QString &value);
Fault secondsFault(const ValueType &type, const QString &value); ///< more decimals are ignored
Fault powerFault(const ValueType &type, const QString &value);
QString canonicalInteger(const ValueType &type, const QString &value);
QString canonicalSeconds(const ValueType &type, const QString &value);

// words, names and numbers to dial: valuetypenames.cpp
Fault textFault(const ValueType &type, const QString &value);
Fault booleanFault(const ValueType &type, const QString &value);
Fault choiceFault(const ValueType &type, const QString &value);
Fault addressFault(const ValueType &type, const QString &value);
Fault hostFault(const ValueType &type, const QString &value);
Fault userFault(const ValueType &type, const QString &value);
Fault phoneFault(const ValueType &type, const QString &value);
Fault activationFault(const ValueType &type, const QString &value);
Fault urlFault(const ValueType &type, const QString &value);
QString canonicalBoolean(const ValueType &type, const QString &value);
QString canonicalChoice(const ValueType &type, const QString &value);
QString canonicalAddress(const ValueType &type, const QString &value);

// lists of patterns: valuetypetemplates.cpp
Fault phoneTemplateFault(const ValueType &type, const QString &value);
Fault responseTemplateFault(const ValueType &type, const QString &value);

// the phones' languages, which the room rules reads: valuetypescripts.cpp
Fault cadenceFault(const ValueType &type, const QString &value);
Fault frequencyFault(const ValueType &type, const QString &value);
Fault toneFault(const ValueType &type, const QString &value);
Fault ringFault(const ValueType &type, const QString &value);
Fault lampFault(const ValueType &type, const QString &value);
Fault ruleFault(const ValueType &type, const QString &value); ///< profile, upgrade, report
Fault triggerFault(const ValueType &type, const QString &value);
Fault dialPlanFault(const ValueType &type, const QString &value);
Fault timeZoneFault(const ValueType &type, const QString &value);
Fault daylightFault(const ValueType &type, const QString &value);
Fault keyFault(const ValueType &type, const QString &value);
Fault pagingFault(const ValueType &type, const QString &value);
Fault scheduleFault(const ValueType &type, const QString &value);
Fault timeOfDayFault(const ValueType &type, const QString &value);

QString secondsInWords(const ValueType &type, const QString &value);
QString cadenceInWords(const ValueType &type, const QString &value);
QString frequencyInWords(const ValueType &type, const QString &value);
QString toneInWords(const ValueType &type, const QString &value);
QString ringInWords(const ValueType &type, const QString &value);
QString lampInWords(const ValueType &type, const QString &value);
QString ruleInWords(const ValueType &type, const QString &value);
QString dialPlanInWords(const ValueType &type, const QString &value);
QString timeZoneInWords(const ValueType &type, const QString &value);
QString daylightInWords(const ValueType &type, const QString &value);
QString keyInWords(const ValueType &type, const QString &value);
QString pagingInWords(const ValueType &type, const QString &value);
QString scheduleInWords(const ValueType &type, const QString &value);

// what has no language of its own, in words: valuetypewords.cpp
QString integerInWords(const ValueType &type, const QString &value);
QString decimalInWords(const ValueType &type, const QString &value);
QString powerInWords(const ValueType &type, const QString &value);
QString booleanInWords(const ValueType &type, const QString &value);
QString choiceInWords(const ValueType &type, const QString &value);
QString addressInWords(const ValueType &type, const QString &value);
QString hostInWords(const ValueType &type, const QString &value);
QString phoneInWords(const ValueType &type, const QString &value);
QString activationInWords(const ValueType &type, const QString &value);
QString phoneTemplateInWords(const ValueType &type, const QString &value);
QString responseTemplateInWords(const ValueType &type, const QString &value);
QString triggerInWords(const ValueType &type, const QString &value);
QString urlInWords(const ValueType &type, const QString &value);
QString macrosInWords(const ValueType &type, const QString &value);
QString timeOfDayInWords(const ValueType &type, const QString &value);

// lists of softkeys: valuetypekeylist.cpp
Fault keyListFault(const ValueType &type, const QString &value);
QString keyListInWords(const ValueType &type, const QString &value);

// shared by names and templates
Fault tooLong(QStringView value, int longest); ///< 0: no limit

} // namespace schema
