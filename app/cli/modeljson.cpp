#include "cli/modeljson.h"

#include "schema/datatypename.h"

#include <QJsonArray>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using schema::FactoryValue;
using schema::ModelFacts;

QJsonArray advisoriesOf(const ModelFacts &facts)
{
    QJsonArray array;
    for (const schema::Advisory &advisory : facts.advisories)
        array.append(QJsonObject{{u"id"_s, advisory.id},
                                 {u"about"_s, advisory.about},
                                 {u"fixed_in"_s, advisory.fixedIn}});
    return array;
}

QJsonArray hopsOf(const ModelFacts &facts)
{
    QJsonArray array;
    for (const schema::UpgradeHop &hop : facts.hops)
        array.append(QJsonObject{{u"below"_s, hop.below}, {u"through"_s, hop.through}});
    return array;
}

QJsonArray traitsOf(const ModelFacts &facts)
{
    QJsonArray array;
    for (const schema::Trait &trait : facts.traits)
        array.append(QJsonObject{{u"about"_s, trait.about},
                                 {u"text"_s, trait.text},
                                 {u"source"_s, trait.source},
                                 {u"reading"_s, trait.reading}});
    return array;
}

QJsonArray prefixesOf(const ModelFacts &facts)
{
    QJsonArray array;
    for (quint32 prefix : facts.prefixes)
        array.append(u"%1"_s.arg(prefix, 6, 16, QChar(u'0')));
    return array;
}

QString knownWord(FactoryValue::Known known)
{
    switch (known) {
    case FactoryValue::Known::Unknown:
        return u"unknown"_s;
    case FactoryValue::Known::Assumed:
        return u"assumed"_s;
    case FactoryValue::Known::Confirmed:
        return u"confirmed"_s;
    }
    Q_UNREACHABLE();
}

QString indexWord(schema::Index index)
{
    switch (index) {
    case schema::Index::None:
        return {};
    case schema::Index::Line:
        return u"line"_s;
    case schema::Index::User:
        return u"user"_s;
    case schema::Index::Key:
        return u"key"_s;
    case schema::Index::Unit:
        return u"unit"_s;
    case schema::Index::UnitKey:
        return u"unit key"_s;
    case schema::Index::Number:
        return u"number"_s;
    }
    Q_UNREACHABLE();
}

void addLimits(const schema::ValueType &type, QJsonObject &object)
{
    if (type.minimum)
        object.insert(u"minimum"_s, *type.minimum);
    if (type.maximum)
        object.insert(u"maximum"_s, *type.maximum);
    if (type.size)
        object.insert(u"size"_s, type.size);
    if (!type.unit.isEmpty())
        object.insert(u"unit"_s, type.unit);
}

} // namespace

QString accessWord(schema::Access access)
{
    switch (access) {
    case schema::Access::None:
        return u"na"_s;
    case schema::Access::ReadOnly:
        return u"ro"_s;
    case schema::Access::ReadWrite:
        return u"rw"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const ModelFacts &facts)
{
    return {{u"model"_s, facts.name},
            {u"family"_s, facts.family},
            {u"lines"_s, facts.lines},
            {u"keys"_s, facts.keys},
            {u"units"_s, facts.units},
            {u"keys_per_unit"_s, facts.keysPerUnit},
            {u"modules"_s, QJsonArray::fromStringList(facts.modules)},
            {u"product"_s, facts.productName},
            {u"series"_s, facts.productSeries},
            {u"bootstrap"_s, QJsonArray::fromStringList(facts.bootstrapFiles)},
            {u"profile_rule"_s, facts.factoryProfileRule},
            {u"firmware"_s, QJsonArray::fromStringList(facts.firmwareFiles)},
            {u"last_firmware"_s, facts.lastFirmware},
            {u"end_of_life"_s, facts.endOfLife},
            {u"hops"_s, hopsOf(facts)},
            {u"advisories"_s, advisoriesOf(facts)},
            {u"user_agents"_s, QJsonArray::fromStringList(facts.userAgents)},
            {u"prefixes"_s, prefixesOf(facts)},
            {u"utf8_since"_s, facts.utf8Since ? QJsonValue(*facts.utf8Since) : QJsonValue()},
            {u"traits"_s, traitsOf(facts)},
            {u"sources"_s, QJsonArray::fromStringList(facts.sources)},
            {u"unverified"_s, facts.unverified}};
}

QJsonObject jsonOf(const schema::KeyModule &module, const schema::Catalogue &catalogue)
{
    QJsonArray carriers;
    for (const ModelFacts *facts : catalogue.carriersOf(module))
        carriers.append(QJsonObject{{u"model"_s, facts->name}, {u"most"_s, facts->units}});
    return {{u"model"_s, module.name},
            {u"family"_s, u"key module"_s},
            {u"lines"_s, 0},
            {u"keys"_s, module.keys},
            {u"carried_by"_s, carriers},
            {u"sources"_s, QJsonArray::fromStringList(module.sources)},
            {u"unverified"_s, module.unverified}};
}

QJsonObject jsonOf(const schema::Element &element)
{
    const schema::Parameter &parameter = *element.parameter;
    const bool known = element.factory.known != FactoryValue::Known::Unknown;
    QJsonObject object{{u"name"_s, QString::fromLatin1(element.name)},
                       {u"tab"_s, element.tab()},
                       {u"section"_s, element.section()},
                       {u"index"_s, indexWord(parameter.index)},
                       {u"type"_s, schema::typeName(parameter.type.type)},
                       {u"default"_s, known ? QJsonValue(element.factory.value) : QJsonValue()},
                       {u"default_known"_s, knownWord(element.factory.known)},
                       {u"default_from"_s, element.factory.evidence},
                       {u"choices"_s, QJsonArray::fromStringList(parameter.type.choices)},
                       {u"access"_s, accessWord(element.access)},
                       {u"secret"_s, parameter.secret},
                       {u"left_alone"_s, element.leftAlone()},
                       {u"help"_s, parameter.help},
                       {u"source"_s, parameter.source},
                       {u"unknown"_s, parameter.unknown}};
    if (!parameter.type.words.isEmpty())
        object.insert(u"words"_s, QJsonArray::fromStringList(parameter.type.words));
    addLimits(parameter.type, object);
    return object;
}

} // namespace cli
