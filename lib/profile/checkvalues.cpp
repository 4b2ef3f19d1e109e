#include "profile/ascii.h"
#include "profile/checklist.h"

#include <algorithm>

namespace profile {

namespace {

using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

bool holdsControl(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/** On a key and in what is dialled from it a semicolon begins the next part. */
bool isLabel(QByteArrayView name)
{
    return name.startsWith("Short_Name_");
}

/** "fnc=sd;nme=a;b": a part that assigns nothing was torn off by a semicolon in a label. */
bool holdsTornPart(const QString &function)
{
    const QStringList parts = function.split(u';', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::any_of(parts.begin(), parts.end(), [](const QString &part) {
               return !part.contains(u'=') && !part.trimmed().isEmpty();
           });
}

/** Older firmware shows ASCII alone; what a profile is written with then stands in ascii.h. */
void checkCharacters(Checklist &list, const ReadElement &element)
{
    if (!list.model || isAscii(element.value) || list.model->facts().showsUtf8(list.firmware()))
        return;
    if (list.isSecret(element)) {
        const Finding secret = unspellableSecret(QString::fromLatin1(element.name));
        list.add(secret.severity, element, secret.message, secret.remedy);
        return;
    }
    list.add(Severity::Warning, element,
             Checklist::tr("holds characters that this phone shows only with newer firmware"),
             Checklist::tr("write %1").arg(asciiOf(element.value)));
}

void checkText(Checklist &list, const ReadElement &element)
{
    if (holdsControl(element.value))
        list.add(Severity::Error, element, Checklist::tr("holds control characters"),
                 Checklist::tr("remove line breaks and tabs from the value"));
    if (isLabel(element.name) && element.value.contains(u';'))
        list.add(Severity::Warning, element,
                 Checklist::tr("a semicolon in a key's label ends it where the key is programmed"),
                 Checklist::tr("write a comma or a hyphen instead"));
}

bool isTooLong(const schema::ValueType &type, const QString &value)
{
    return type.type == schema::DataType::Text && type.size > 0 && value.size() > type.size;
}

/** What its maker ships is right, whatever a guide says of the type: some codes are too long. */
bool isFactoryValue(const schema::Element &known, const QString &value)
{
    return known.factory.known == schema::FactoryValue::Known::Confirmed
        && known.factory.value == value;
}

void checkType(Checklist &list, const ReadElement &element, const schema::Element &known)
{
    const schema::Parameter &parameter = *known.parameter;
    const schema::ValueType &type = parameter.type;
    if (isFactoryValue(known, element.value))
        return;
    if (type.type == schema::DataType::KeyFunction && holdsTornPart(element.value)) {
        list.add(Severity::Warning, element,
                 Checklist::tr("a semicolon in the key's label tears it apart"),
                 Checklist::tr("write a comma or a hyphen instead"));
    } else if (isTooLong(type, element.value)) {
        // the guides' limits are of different ages: a newer phone may take more
        list.add(Severity::Warning, element,
                 Checklist::tr("is longer than the %1 characters a phone may keep").arg(type.size),
                 Checklist::tr("shorten it, or try it on one phone first"));
    } else if (const auto fault = type.fault(element.value)) {
        const QString place =
            fault->column > 0 ? Checklist::tr("column %1: ").arg(fault->column) : QString();
        const QString expectation = type.expectation();
        const bool saidAlready = fault->message.contains(expectation);
        list.add(Severity::Error, element, place + fault->message,
                 saidAlready ? Checklist::tr("correct the value") : expectation);
    } else if (const QString own = type.canonical(element.value); own != element.value) {
        list.add(Severity::Warning, element,
                 Checklist::tr("the phone writes this in another way, takes it for a change and "
                               "reboots at every resync"),
                 parameter.secret ? QString() : Checklist::tr("write %1").arg(own));
    }
}

} // namespace

void checkValues(Checklist &list)
{
    for (const ReadElement &element : list.profile.elements) {
        if (element.state != State::Value || element.isStatus())
            continue;
        checkText(list, element);
        checkCharacters(list, element);
        const QByteArray key = element.key();
        const auto index = list.model ? list.model->indexOf(key) : std::nullopt;
        if (index && list.find(key) == &element)
            checkType(list, element, list.model->element(*index));
    }
}

} // namespace profile
