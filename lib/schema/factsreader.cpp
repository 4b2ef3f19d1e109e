#include "schema/factsreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLines = 64;
constexpr int mostUnits = 8;
constexpr int mostKeysPerUnit = 128;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

// {series}, {product} and {number} let a family say once what its models differ in only by name
QStringList named(QStringList patterns, const ModelFacts &facts)
{
    patterns.replaceInStrings(u"{series}"_s, facts.productSeries);
    patterns.replaceInStrings(u"{product}"_s, facts.productName);
    patterns.replaceInStrings(u"{number}"_s, QString(facts.productSeries).remove(u"-3PCC"_s));
    patterns.removeDuplicates();
    return patterns;
}

QList<quint32> prefixes(const QStringList &digits)
{
    QList<quint32> list;
    for (const QString &text : digits)
        list.append(text.toUInt(nullptr, 16));
    return list;
}

/** A list of objects whose members are texts: hops, advisories. */
template<typename T>
QList<T> listOf(JsonReader &json,
                std::initializer_list<std::pair<QByteArrayView, QString T::*>> keys)
{
    QList<T> list;
    json.array([&] {
        T &item = list.emplaceBack();
        json.object([&](QByteArrayView key) {
            const auto *known = std::find_if(keys.begin(), keys.end(),
                                             [key](const auto &pair) { return pair.first == key; });
            if (known != keys.end())
                item.*(known->second) = json.text();
            else
                json.skip();
        });
    });
    return list;
}

bool readName(ModelFacts &facts, QByteArrayView key, JsonReader &json)
{
    if (key == "name")
        facts.name = json.text();
    else if (key == "family")
        facts.family = json.text();
    else if (key == "product")
        facts.productName = json.text();
    else if (key == "series")
        facts.productSeries = json.text();
    else if (key == "dialect")
        facts.dialect = dialectNamed(json.string());
    else if (key == "login")
        facts.loginInQuery = json.string() == "query";
    else if (key == "sources")
        facts.sources = json.texts();
    else if (key == "unverified")
        facts.unverified = json.text();
    else
        return false;
    return true;
}

bool readCount(ModelFacts &facts, QByteArrayView key, JsonReader &json)
{
    if (key == "lines")
        facts.lines = json.integer();
    else if (key == "keys")
        facts.keys = json.integer();
    else if (key == "units")
        facts.units = json.integer();
    else if (key == "keysPerUnit")
        facts.keysPerUnit = json.integer();
    else if (key == "modules")
        facts.modules = json.texts();
    else
        return false;
    return true;
}

bool readProvisioning(ModelFacts &facts, QByteArrayView key, JsonReader &json)
{
    if (key == "bootstrap")
        facts.bootstrapFiles = json.texts();
    else if (key == "profileRule")
        facts.factoryProfileRule = json.text();
    else if (key == "userAgents")
        facts.userAgents = json.texts();
    else if (key == "prefixes")
        facts.prefixes = prefixes(json.texts());
    else if (key == "firmware")
        facts.firmwareFiles = json.texts();
    else if (key == "lastFirmware")
        facts.lastFirmware = json.text();
    else if (key == "endOfLife")
        facts.endOfLife = json.boolean();
    else if (key == "utf8Since")
        facts.utf8Since = json.text();
    else if (key == "hops")
        facts.hops = listOf<UpgradeHop>(
            json, {{"below", &UpgradeHop::below}, {"through", &UpgradeHop::through}});
    else if (key == "advisories")
        facts.advisories = listOf<Advisory>(
            json,
            {{"id", &Advisory::id}, {"about", &Advisory::about}, {"fixedIn", &Advisory::fixedIn}});
    else if (key == "traits")
        facts.traits = readTraits(json);
    else
        return false;
    return true;
}

void readMember(ModelFacts &facts, QByteArrayView key, JsonReader &json)
{
    if (!readName(facts, key, json) && !readCount(facts, key, json)
        && !readProvisioning(facts, key, json))
        json.skip();
}

void complete(ModelFacts &facts)
{
    if (facts.productName.isEmpty())
        facts.productName = facts.name;
    if (facts.productSeries.isEmpty())
        facts.productSeries = facts.productName;
    facts.bootstrapFiles = named(facts.bootstrapFiles, facts);
    facts.userAgents = named(facts.userAgents, facts);
    facts.firmwareFiles = named(facts.firmwareFiles, facts);
}

std::optional<Error> fault(const ModelFacts &facts)
{
    if (facts.name.isEmpty() || facts.name.size() > 40)
        return Error::refused(tr("a model of the catalogue needs a name of up to 40 letters"));
    const auto within = [](int number, int most) {
        return number >= 0 && number <= most;
    };
    if (!within(facts.lines, mostLines) || !within(facts.keys, mostLines)
        || !within(facts.units, mostUnits) || !within(facts.keysPerUnit, mostKeysPerUnit))
        return Error::refused(
            tr("the model %1 has more lines or keys than a phone can have").arg(facts.name));
    return std::nullopt;
}

/** Families and models, each with what those around it say of all of theirs. */
struct ModelsReader
{
    std::vector<ModelFacts> models;
    std::optional<Error> wrong;

    void read(ModelFacts shared, JsonReader &json)
    {
        std::optional<JsonReader> inner; // comes last, wherever it stands
        bool families = false;
        json.object([&](QByteArrayView key) {
            if (key == "models" || key == "families") {
                families = key == "families";
                inner = json;
                json.skip();
            } else {
                readMember(shared, key, json);
            }
        });
        if (!inner)
            return;
        inner->array([&] { families ? read(shared, *inner) : readModel(shared, *inner); });
    }

    void readModel(ModelFacts facts, JsonReader &json)
    {
        json.object([&](QByteArrayView key) { readMember(facts, key, json); });
        complete(facts);
        if (!wrong)
            wrong = fault(facts);
        models.push_back(std::move(facts));
    }
};

} // namespace

Dialect dialectNamed(QByteArrayView word)
{
    return word == "multiplatform" ? Dialect::Multiplatform : Dialect::Spa;
}

QList<Trait> readTraits(JsonReader &json)
{
    return listOf<Trait>(json,
                         {{"about", &Trait::about},
                          {"text", &Trait::text},
                          {"source", &Trait::source},
                          {"reading", &Trait::reading}});
}

QList<KeyModule> readKeyModules(JsonReader &json)
{
    QList<KeyModule> modules;
    json.array([&] {
        KeyModule &module = modules.emplaceBack();
        json.object([&](QByteArrayView key) {
            if (key == "name")
                module.name = json.text();
            else if (key == "keys")
                module.keys = json.integer();
            else if (key == "sources")
                module.sources = json.texts();
            else if (key == "unverified")
                module.unverified = json.text();
            else
                json.skip();
        });
    });
    return modules;
}

Result<std::vector<ModelFacts>> readModels(JsonReader &json)
{
    ModelsReader reader;
    reader.read({}, json);
    if (reader.wrong)
        return *reader.wrong;
    return std::move(reader.models);
}

Result<void> checkUserAgents(const ModelFacts &facts)
{
    for (const QString &pattern : facts.userAgents) {
        if (!QRegularExpression(pattern).isValid())
            return Error::refused(tr("the user agent “%1” of the model %2 is no regular expression")
                                      .arg(pattern, facts.name));
    }
    return {};
}

} // namespace schema
