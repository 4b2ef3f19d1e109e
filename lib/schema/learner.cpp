#include "schema/learner.h"

#include "rules/version.h"
#include "schema/factsreader.h"
#include "schema/factswriter.h"
#include "schema/familyreader.h"
#include "schema/learnedpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostInADump = 10'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

size_t sharedNames(const PhoneModel &model, const Specimen &specimen)
{
    size_t shared = 0;
    for (const SeenElement &element : specimen.elements)
        shared += model.indexOf(element.name) ? 1 : 0;
    return shared;
}

/** The model of the specimen's own name, or else the known one that shares most names with it;
 *  null where none shares any. */
const PhoneModel *relativeOf(const Catalogue &catalogue, const Specimen &specimen)
{
    const PhoneModel *relative = catalogue.model(specimen.model);
    if (relative && sharedNames(*relative, specimen) > 0)
        return relative;
    relative = nullptr;
    size_t most = 0;
    for (const QString &name : catalogue.modelNames()) {
        const PhoneModel *model = catalogue.model(name);
        const size_t shared = model ? sharedNames(*model, specimen) : 0;
        if (shared > most) {
            relative = model;
            most = shared;
        }
    }
    return relative;
}

/** What its relative is told of a model nobody knew. */
ModelFacts inherited(const Specimen &specimen, const PhoneModel *relative)
{
    ModelFacts facts;
    if (relative) {
        facts.dialect = relative->facts().dialect;
        facts.loginInQuery = relative->facts().loginInQuery;
        facts.factoryProfileRule = relative->facts().factoryProfileRule;
        facts.utf8Since = relative->facts().utf8Since;
        facts.traits = relative->facts().traits;
    }
    facts.name = specimen.model;
    facts.bootstrapFiles = QStringList{u"/%1.cfg"_s.arg(specimen.model.toLower())};
    return facts;
}

QString newer(const QString &one, const QString &other)
{
    const auto first = rules::Version::parse(one);
    const auto second = rules::Version::parse(other);
    if (!first || !second || first->manner() != second->manner())
        return one.isEmpty() ? other : one;
    return std::is_lt(first->compare(*second)) ? other : one;
}

QString evidenceText(const Specimen &specimen)
{
    if (specimen.firmware.isEmpty())
        return tr("own dump of a %1").arg(specimen.model);
    return tr("own dump of a %1, %2").arg(specimen.model, specimen.firmware);
}

ModelFacts factsOf(const Specimen &specimen, const LearnedPages &pages, const ModelFacts *known,
                   const PhoneModel *relative)
{
    ModelFacts facts = known ? *known : inherited(specimen, relative);
    facts.lines = pages.lines();
    facts.keys = pages.keys();
    facts.units = pages.units();
    facts.keysPerUnit = pages.keysPerUnit();
    facts.lastFirmware = newer(facts.lastFirmware, specimen.firmware);
    const QString learned = tr("learned from %1").arg(evidenceText(specimen));
    if (!facts.sources.contains(learned))
        facts.sources.append(learned);
    facts.unverified = tr("Learned from one phone.");
    return facts;
}

/** @p entry, if the catalogue can read it back: a dump may be anything. */
Result<QJsonObject> readable(const QJsonObject &entry)
{
    const QByteArray text = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    const auto family = readFamily(text, Dictionary());
    if (!family)
        return family.error();
    JsonReader json(text);
    const auto models = readModels(json);
    if (!models)
        return models.error();
    if (compose(**family, models->front()).elements.size() == mostElements)
        return Error::refused(tr("the model would have more than %1 elements").arg(mostElements));
    return entry;
}

} // namespace

Result<QJsonObject> learn(const Catalogue &catalogue, const Specimen &specimen)
{
    if (specimen.elements.size() > mostInADump)
        return Error::refused(
            tr("the dump has more than %1 elements; no phone has").arg(mostInADump));
    const PhoneModel *relative = relativeOf(catalogue, specimen);
    LearnedPages pages(relative);
    for (const SeenElement &element : specimen.elements)
        pages.add(element);
    if (!relative && pages.lines() == 0)
        return Error::refused(
            tr("nothing in the dump is a setting of a phone; is it a spacfg.xml?"));
    const ModelFacts *known = catalogue.facts(specimen.model);
    if (known && relative && relative->name() == known->name)
        pages.addRest(); // another firmware of a model has what this one lacks
    const QJsonObject dump{{u"text"_s, evidenceText(specimen)},
                           {u"of"_s, QJsonArray{specimen.model}}};
    const QJsonObject before{{u"text"_s, tr("known of a %1 before").arg(specimen.model)},
                             {u"of"_s, QJsonArray()}};
    return readable({{u"family"_s, u"own "_s + specimen.model},
                     {u"models"_s, QJsonArray{jsonOf(factsOf(specimen, pages, known, relative))}},
                     {u"evidence"_s, QJsonObject{{u"dump"_s, dump}, {u"before"_s, before}}},
                     {u"pages"_s, pages.toJson()}});
}

Result<QString> saveOwnEntry(const QString &folder, const QJsonObject &entry)
{
    QString name = entry["models"_L1][0]["name"_L1].toString();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_'; // a name from a file must not choose the folder
    }
    const QString path = QDir(folder).filePath(name + u".json"_s);
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(entry).toJson()) < 0 || !file.commit())
        return Error::world(
            tr("cannot write the catalogue entry %1: %2").arg(path, file.errorString()));
    return path;
}

} // namespace schema
