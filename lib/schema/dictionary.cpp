#include "schema/dictionary.h"

#include "schema/datatypename.h"

#include <QJsonArray>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

QStringList words(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    list.reserve(values.size());
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

// one pass over the keys: a look-up for each possible one takes twice as long
void refineType(ValueType &type, QStringView key, const QJsonValue &value)
{
    if (key == u"type")
        type.type = typeNamed(value.toString()).value_or(DataType::Text);
    else if (key == u"size")
        type.size = value.toInt();
    else if (key == u"minimum")
        type.minimum = value.toDouble();
    else if (key == u"maximum")
        type.maximum = value.toDouble();
    else if (key == u"unit")
        type.unit = value.toString();
    else if (key == u"choices")
        type.choices = words(value);
}

} // namespace

void refine(Definition &definition, const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (key == "help"_L1)
            definition.help = entry.value().toString();
        else if (key == "source"_L1)
            definition.source = entry.value().toString();
        else if (key == "secret"_L1)
            definition.secret = entry.value().toBool();
        else if (key == "untouched"_L1)
            definition.untouched = entry.value().toBool();
        else
            refineType(definition.type, key, entry.value());
    }
}

void Dictionary::add(const QJsonObject &definitions)
{
    m_definitions.reserve(m_definitions.size() + definitions.size());
    for (auto entry = definitions.begin(); entry != definitions.end(); ++entry)
        refine(m_definitions[entry.key()], entry.value().toObject());
}

} // namespace schema
