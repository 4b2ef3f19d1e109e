#include "schema/valuetypechecks.h"

#include "rules/condition.h"
#include "rules/schedule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

/** Seconds in one of @p unit: "s", "min", "h", "20 s"; absent where it is no such time. */
std::optional<int> secondsIn(const QString &unit)
{
    static const QRegularExpression time(u"^(?:(\\d{1,4}) )?(s|min|h)$"_s);
    const QRegularExpressionMatch match = time.match(unit);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(1).isEmpty() ? 1 : match.capturedView(1).toInt();
    const QStringView word = match.capturedView(2);
    return count * (word == u"h" ? 3600 : word == u"min" ? 60 : 1);
}

// "host:port" and "[address]:port" in two; no port where none stands there
QString endpointInWords(QStringView endpoint)
{
    const qsizetype colon = endpoint.lastIndexOf(u':');
    if (colon < 0 || endpoint.endsWith(u']'))
        return endpoint.toString();
    return tr("%1, port %2").arg(endpoint.first(colon), endpoint.sliced(colon + 1));
}

QString comparedInWords(rules::Operator comparator)
{
    switch (comparator) {
    case rules::Operator::Equal:
        return tr("%1 is %2");
    case rules::Operator::NotEqual:
        return tr("%1 is not %2");
    case rules::Operator::Less:
        return tr("%1 is below %2");
    case rules::Operator::LessOrEqual:
        return tr("%1 is %2 or below");
    case rules::Operator::Greater:
        return tr("%1 is above %2");
    case rules::Operator::GreaterOrEqual:
        return tr("%1 is %2 or above");
    }
    Q_UNREACHABLE();
}

QString operandInWords(const rules::Condition &condition, const rules::Operand &operand)
{
    return operand.kind == rules::Operand::Kind::SoftwareVersion
        ? u"$SWVER"_s
        : condition.text(operand).toString();
}

QString phonePatternInWords(QStringView pattern)
{
    const QStringView front = pattern.chopped(pattern.endsWith(u'*') ? 1 : 0);
    if (front.isEmpty())
        return tr("any number");
    if (front.contains(u'*') || front.contains(u'?'))
        return tr("like %1, ? being any character and * any more of them").arg(pattern);
    return front.size() < pattern.size() ? tr("begins with %1").arg(front) : front.toString();
}

QString responsePatternInWords(QStringView pattern)
{
    QString digits = pattern.toString().replace(u'?', u'x').remove(u'*');
    return digits.isEmpty() ? tr("any status") : digits.leftJustified(3, u'x');
}

// each pattern of a list in words, joined by "or"
QString eachInWords(const QString &value, QString (*inWords)(QStringView))
{
    QStringList words;
    for (const QStringView pattern : QStringView(value).split(u','))
        words << inWords(pattern.trimmed());
    return words.join(tr(" or "));
}

} // namespace

// "0x18" is 24; "480" minutes are 8 h; other units are named
QString integerInWords(const ValueType &type, const QString &value)
{
    const bool hexadecimal = value.contains(u'x', Qt::CaseInsensitive);
    const qlonglong number = value.toLongLong(nullptr, hexadecimal ? 16 : 10);
    if (const std::optional<int> seconds = secondsIn(type.unit); seconds && number > 0)
        return rules::secondsInWords(number * *seconds);
    if (!type.unit.isEmpty())
        return u"%1 %2"_s.arg(number).arg(type.unit);
    return hexadecimal ? QString::number(number) : QString();
}

QString decimalInWords(const ValueType &type, const QString &value)
{
    return type.unit.isEmpty() ? QString() : u"%1 %2"_s.arg(value, type.unit);
}

QString powerInWords(const ValueType &, const QString &value)
{
    return tr("%1 dBm").arg(value);
}

QString booleanInWords(const ValueType &type, const QString &value)
{
    return canonicalBoolean(type, value) == u"Yes" ? tr("yes") : tr("no");
}

QString choiceInWords(const ValueType &type, const QString &value)
{
    return type.words.value(type.choices.indexOf(canonicalChoice(type, value)));
}

QString addressInWords(const ValueType &type, const QString &value)
{
    return canonicalAddress(type, value) == u"0.0.0.0" ? tr("no address") : QString();
}

QString hostInWords(const ValueType &, const QString &value)
{
    const QString words = endpointInWords(value);
    return words == value ? QString() : words;
}

QString phoneInWords(const ValueType &, const QString &value)
{
    const qsizetype at = value.indexOf(u'@');
    if (at < 0)
        return {};
    const QStringView all = value;
    return tr("%1 at %2").arg(all.first(at).toString(), endpointInWords(all.sliced(at + 1)));
}

QString activationInWords(const ValueType &, const QString &value)
{
    QString words = value;
    words.replace(u'*', tr(" star ")).replace(u'#', tr(" hash "));
    return tr("dialled as %1").arg(words.simplified());
}

QString phoneTemplateInWords(const ValueType &, const QString &value)
{
    return eachInWords(value, phonePatternInWords);
}

QString responseTemplateInWords(const ValueType &, const QString &value)
{
    return eachInWords(value, responsePatternInWords);
}

QString triggerInWords(const ValueType &, const QString &value)
{
    const auto condition = rules::Condition::parse(value);
    if (!condition)
        return tr("commented out");
    QStringList parts;
    for (const rules::Comparison &comparison : condition->comparisons())
        parts << (comparison.always ? tr("always")
                                    : comparedInWords(comparison.comparator)
                                          .arg(operandInWords(*condition, comparison.left),
                                               operandInWords(*condition, comparison.right)));
    return parts.join(tr(" and "));
}

QString urlInWords(const ValueType &, const QString &value)
{
    const QUrl url(value);
    if (url.host().isEmpty())
        return {};
    const QString where =
        url.port() < 0 ? url.host() : tr("%1, port %2").arg(url.host()).arg(url.port());
    return tr("%1 from %2").arg(url.scheme().toUpper(), where);
}

QString macrosInWords(const ValueType &, const QString &value)
{
    static const QRegularExpression macro(u"\\$(?:[A-Z][A-Z0-9]*|\\([A-Z][A-Z0-9]*\\))"_s);
    QStringList names;
    for (auto it = macro.globalMatch(value); it.hasNext();)
        names << it.next().captured();
    names.removeDuplicates();
    return names.isEmpty() ? QString() : tr("the phone fills in %1").arg(names.join(tr(", ")));
}

QString timeOfDayInWords(const ValueType &, const QString &value)
{
    const auto time = rules::parseTimeOfDay(value);
    return time ? tr("every day at %1").arg(time->toString(u"HH:mm"_s)) : QString();
}

} // namespace schema
