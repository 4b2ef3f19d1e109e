#include "schema/learner.h"

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

constexpr size_t mostElements = 10'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

/** The known model that shares most names with @p specimen; null where none shares any. */
const PhoneModel *relativeOf(const Catalogue &catalogue, const Specimen &specimen)
{
    const PhoneModel *relative = nullptr;
    size_t most = 0;
    for (const QString &name : catalogue.modelNames()) {
        const PhoneModel *model = catalogue.model(name);
        if (!model)
            continue;
        size_t shared = 0;
        for (const SeenElement &element : specimen.elements)
            shared += model->indexOf(element.name) ? 1 : 0;
        if (shared > most) {
            relative = model;
            most = shared;
        }
    }
    return relative;
}

QJsonObject factsOf(const Specimen &specimen, const LearnedPages &pages, const ModelFacts *known)
{
    QJsonObject facts{{u"name"_s, specimen.model},
                      {u"lines"_s, pages.lines()},
                      {u"keys"_s, pages.keys()},
                      {u"units"_s, pages.units()},
                      {u"keysPerUnit"_s, pages.keysPerUnit()},
                      {u"unverified"_s, tr("Learned from one phone.")}};
    if (!specimen.firmware.isEmpty())
        facts.insert(u"lastFirmware"_s, specimen.firmware);
    if (known) { // it differs from ours in what it says, not in what it is called
        facts.insert(u"product"_s, known->productName);
        facts.insert(u"series"_s, known->productSeries);
        facts.insert(u"bootstrap"_s, QJsonArray::fromStringList(known->bootstrapFiles));
        facts.insert(u"userAgents"_s, QJsonArray::fromStringList(known->userAgents));
    } else {
        facts.insert(u"bootstrap"_s, QJsonArray{u"/%1.cfg"_s.arg(specimen.model.toLower())});
    }
    return facts;
}

QString evidenceText(const Specimen &specimen)
{
    if (specimen.firmware.isEmpty())
        return tr("own dump of a %1").arg(specimen.model);
    return tr("own dump of a %1, %2").arg(specimen.model, specimen.firmware);
}

} // namespace

Result<QJsonObject> learn(const Catalogue &catalogue, const Specimen &specimen)
{
    if (specimen.elements.size() > mostElements)
        return Error::refused(
            tr("the dump has more than %1 elements; no phone has").arg(mostElements));
    const PhoneModel *relative = relativeOf(catalogue, specimen);
    LearnedPages pages(relative);
    for (const SeenElement &element : specimen.elements)
        pages.add(element);
    if (!relative && pages.lines() == 0)
        return Error::refused(
            tr("nothing in the dump is a setting of a phone; is it a spacfg.xml?"));
    const bool multiplatform = relative && relative->facts().dialect == Dialect::Multiplatform;
    const QJsonObject evidence{{u"text"_s, evidenceText(specimen)},
                               {u"of"_s, QJsonArray{specimen.model}}};
    return QJsonObject{
        {u"family"_s, u"own "_s + specimen.model},
        {u"dialect"_s, multiplatform ? u"multiplatform"_s : u"spa"_s},
        {u"profileRule"_s, relative ? relative->facts().factoryProfileRule : QString()},
        {u"models"_s, QJsonArray{factsOf(specimen, pages, catalogue.facts(specimen.model))}},
        {u"evidence"_s, QJsonObject{{u"dump"_s, evidence}}},
        {u"pages"_s, pages.toJson()}};
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
