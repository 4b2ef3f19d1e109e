#include "schema/factswriter.h"

#include "schema/datatypename.h"

#include <QJsonArray>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

void add(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void add(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void add(QJsonObject &object, const QString &key, bool holds)
{
    if (holds)
        object.insert(key, true);
}

void add(QJsonObject &object, const QString &key, std::optional<double> number)
{
    if (number)
        object.insert(key, *number);
}

void addPrefixes(QJsonObject &object, const QList<quint32> &prefixes)
{
    QStringList digits;
    for (quint32 prefix : prefixes)
        digits.append(u"%1"_s.arg(prefix, 6, 16, QChar(u'0')).toUpper());
    add(object, u"prefixes"_s, digits);
}

QJsonArray jsonOf(const QList<UpgradeHop> &hops)
{
    QJsonArray array;
    for (const UpgradeHop &hop : hops)
        array.append(QJsonObject{{u"below"_s, hop.below}, {u"through"_s, hop.through}});
    return array;
}

QJsonArray jsonOf(const QList<Advisory> &advisories)
{
    QJsonArray array;
    for (const Advisory &advisory : advisories)
        array.append(QJsonObject{{u"id"_s, advisory.id},
                                 {u"about"_s, advisory.about},
                                 {u"fixedIn"_s, advisory.fixedIn}});
    return array;
}

QJsonArray jsonOf(const QList<Trait> &traits)
{
    QJsonArray array;
    for (const Trait &trait : traits)
        array.append(QJsonObject{{u"about"_s, trait.about},
                                 {u"text"_s, trait.text},
                                 {u"source"_s, trait.source},
                                 {u"reading"_s, trait.reading}});
    return array;
}

// an array, so that the order of the choices is kept; their words stand in a second one
void addChoices(QJsonObject &object, const ValueType &type)
{
    add(object, u"choices"_s, type.choices);
    add(object, u"words"_s, type.words);
}

} // namespace

QJsonObject jsonOf(const ModelFacts &facts)
{
    const bool multiplatform = facts.dialect == Dialect::Multiplatform;
    QJsonObject object{{u"name"_s, facts.name},
                       {u"dialect"_s, multiplatform ? u"multiplatform"_s : u"spa"_s},
                       {u"lines"_s, facts.lines},
                       {u"keys"_s, facts.keys},
                       {u"units"_s, facts.units},
                       {u"keysPerUnit"_s, facts.keysPerUnit},
                       {u"hops"_s, jsonOf(facts.hops)},
                       {u"advisories"_s, jsonOf(facts.advisories)},
                       {u"traits"_s, jsonOf(facts.traits)}};
    add(object, u"login"_s, facts.loginInQuery ? u"query"_s : QString());
    add(object, u"product"_s, facts.productName);
    add(object, u"series"_s, facts.productSeries);
    add(object, u"modules"_s, facts.modules);
    add(object, u"bootstrap"_s, facts.bootstrapFiles);
    add(object, u"profileRule"_s, facts.factoryProfileRule);
    add(object, u"userAgents"_s, facts.userAgents);
    addPrefixes(object, facts.prefixes);
    add(object, u"firmware"_s, facts.firmwareFiles);
    add(object, u"lastFirmware"_s, facts.lastFirmware);
    add(object, u"endOfLife"_s, facts.endOfLife);
    if (facts.utf8Since)
        object.insert(u"utf8Since"_s, *facts.utf8Since); // an empty one means always
    add(object, u"sources"_s, facts.sources);
    add(object, u"unverified"_s, facts.unverified);
    return object;
}

QJsonObject jsonOf(const Parameter &parameter)
{
    const ValueType &type = parameter.type;
    QJsonObject object{{u"type"_s, typeName(type.type)}};
    if (type.size)
        object.insert(u"size"_s, type.size);
    add(object, u"minimum"_s, type.minimum);
    add(object, u"maximum"_s, type.maximum);
    add(object, u"unit"_s, type.unit);
    addChoices(object, type);
    add(object, u"secret"_s, parameter.secret);
    add(object, u"untouched"_s, parameter.untouched);
    add(object, u"help"_s, parameter.help);
    add(object, u"source"_s, parameter.source);
    add(object, u"unknown"_s, parameter.unknown);
    return object;
}

} // namespace schema
