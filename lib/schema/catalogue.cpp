#include "schema/catalogue.h"

#include "schema/dictionary.h"
#include "schema/factsreader.h"
#include "schema/family.h"
#include "schema/familyreader.h"
#include "schema/jsonfile.h"
#include "schema/jsonreader.h"
#include "schema/nearest.h"
#include "schema/synonyms.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <mutex>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "spafleet.schema")

const QString folder = u":/schema/"_s;
constexpr qsizetype longestUserAgent = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

/** A name as everyone might write it: "SPA-504G" and "spa504g" are one, and "CP-7832-3PCC",
 *  "7832" and "CP7832" too. */
QString plain(QStringView name)
{
    QString letters;
    for (QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    for (const QString &maker : {u"linksys"_s, u"cisco"_s, u"sipura"_s}) {
        if (letters.startsWith(maker))
            letters.remove(0, maker.size());
    }
    if (letters.endsWith("3pcc"_L1))
        letters.chop(4);
    return letters;
}

// of ours alone: an entry of the user's own must not name a file of the machine's
Result<QByteArray> sharedPages(const QString &name)
{
    if (name.contains(u'/') || name.contains(u'\\'))
        return Error::refused(tr("“%1” is no name of shared pages").arg(name));
    return readJsonFile(folder + name);
}

struct FamilySlot
{
    QString file;
    std::once_flag once;
    std::unique_ptr<Family> family; ///< null where its file could not be read
};

struct ModelSlot
{
    /** How @p userAgent reads as one of this model's, each of which is compiled once. */
    QRegularExpressionMatch match(QStringView userAgent);

    ModelFacts facts;
    std::once_flag userAgentsOnce;
    std::vector<QRegularExpression> userAgents; ///< compiled when first asked for
    FamilySlot *family = nullptr;
    std::once_flag once;
    std::unique_ptr<PhoneModel> model;
};

QRegularExpressionMatch ModelSlot::match(QStringView userAgent)
{
    if (userAgent.isEmpty() || userAgent.size() > longestUserAgent)
        return {};
    std::call_once(userAgentsOnce, [this] {
        for (const QString &pattern : facts.userAgents)
            userAgents.emplace_back(pattern);
    });
    for (const QRegularExpression &pattern : userAgents) {
        if (auto match = pattern.match(userAgent.toString()); match.hasMatch())
            return match;
    }
    return {};
}

} // namespace

struct Catalogue::Private
{
    Result<void> readIndex();
    Result<void> addFamilies(JsonReader &json);
    void addModel(ModelFacts facts, FamilySlot *family);
    void addOwnEntries(const QString &path);
    Result<void> addOwnEntry(const QString &file);
    ModelSlot *find(QStringView name) const;
    const Dictionary &dictionary() const;
    const Family *family(FamilySlot &slot) const;

    void complete(ModelFacts &facts) const;
    const KeyModule *module(QStringView name) const;

    QHash<Dialect, QList<Trait>> traits; ///< of models that have none of their own
    QList<KeyModule> modules;
    std::vector<std::unique_ptr<FamilySlot>> families;
    std::vector<std::unique_ptr<ModelSlot>> models; ///< in the order of the price list
    QHash<QString, ModelSlot *> byName; ///< by plain name
    std::shared_ptr<const Synonyms> synonyms;
    Findings findings;
    QStringList definitionFiles;
    mutable std::once_flag dictionaryOnce;
    mutable Dictionary definitions;
};

Result<void> Catalogue::Private::readIndex()
{
    const Result<QByteArray> text = readJsonFile(folder + u"catalogue.json"_s);
    if (!text)
        return text.error();
    JsonReader json(*text);
    QList<QStringList> groups;
    Result<void> added;
    json.object([&](QByteArrayView key) {
        if (key == "parameters")
            definitionFiles = json.texts();
        else if (key == "synonyms")
            json.array([&] { groups.append(json.texts()); });
        else if (key == "traits")
            json.object([&](QByteArrayView dialect) {
                traits.insert(dialectNamed(dialect), readTraits(json));
            });
        else if (key == "modules")
            modules = readKeyModules(json);
        else if (key == "families")
            json.array([&] {
                if (Result<void> done = addFamilies(json); !done)
                    added = done;
            });
        else
            json.skip();
    });
    synonyms = std::make_shared<const Synonyms>(groups);
    return added ? json.finish() : added;
}

Result<void> Catalogue::Private::addFamilies(JsonReader &json)
{
    Result<std::vector<ModelFacts>> known = readModels(json);
    if (!known)
        return known.error();
    for (ModelFacts &facts : *known) {
        const QString file = folder + facts.family + u".json"_s;
        if (families.empty() || families.back()->file != file) {
            families.push_back(std::make_unique<FamilySlot>());
            families.back()->file = file;
        }
        addModel(std::move(facts), families.back().get());
    }
    return {};
}

void Catalogue::Private::addModel(ModelFacts facts, FamilySlot *family)
{
    ModelSlot *slot = find(facts.name);
    if (!slot)
        slot = models.emplace_back(std::make_unique<ModelSlot>()).get();
    slot->facts = std::move(facts);
    slot->family = family;
    for (const QString &name :
         {slot->facts.name, slot->facts.productName, slot->facts.productSeries})
        byName.insert(plain(name), slot);
}

void Catalogue::Private::addOwnEntries(const QString &path)
{
    const QFileInfoList files = QDir(path).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (const Result<void> added = addOwnEntry(file.filePath()); !added)
            findings.append({Finding::Severity::Error, file.fileName(), added.error().message,
                             tr("Correct the file or remove it from %1.").arg(path)});
    }
}

Result<void> Catalogue::Private::addOwnEntry(const QString &file)
{
    const Result<QByteArray> text = readJsonFile(file);
    if (!text)
        return text.error();
    Result<std::unique_ptr<Family>> read = readFamily(*text, dictionary(), sharedPages);
    if (!read)
        return read.error();
    JsonReader json(*text);
    Result<std::vector<ModelFacts>> own = readModels(json);
    if (!own)
        return own.error();
    for (const ModelFacts &facts : *own) {
        if (const Result<void> checked = checkUserAgents(facts); !checked)
            return checked.error();
        if (compose(**read, facts).elements.size() == mostElements)
            return Error::refused(tr("the model %1 would have more than %2 elements")
                                      .arg(facts.name)
                                      .arg(mostElements));
    }
    auto slot = std::make_unique<FamilySlot>();
    std::call_once(slot->once, [&] { slot->family = *std::move(read); });
    for (ModelFacts &facts : *own)
        addModel(std::move(facts), slot.get());
    families.push_back(std::move(slot));
    return {};
}

// What models share is said once, and need not stand before them.
void Catalogue::Private::complete(ModelFacts &facts) const
{
    if (facts.traits.isEmpty())
        facts.traits = traits.value(facts.dialect);
    for (const QString &name : facts.modules) {
        const KeyModule *carried = module(name);
        if (facts.keysPerUnit == 0 && carried)
            facts.keysPerUnit = carried->keys;
    }
}

const KeyModule *Catalogue::Private::module(QStringView name) const
{
    const QString wanted = plain(name);
    const auto found =
        std::find_if(modules.begin(), modules.end(),
                     [&wanted](const KeyModule &module) { return plain(module.name) == wanted; });
    return found == modules.end() ? nullptr : &*found;
}

ModelSlot *Catalogue::Private::find(QStringView name) const
{
    return byName.value(plain(name));
}

const Dictionary &Catalogue::Private::dictionary() const
{
    std::call_once(dictionaryOnce, [this] {
        for (const QString &file : definitionFiles) {
            const Result<QByteArray> text = readJsonFile(folder + file);
            const Result<void> added = text ? definitions.add(*text) : text.error();
            if (!added)
                qCWarning(log).noquote() << file << added.error().message;
        }
    });
    return definitions;
}

const Family *Catalogue::Private::family(FamilySlot &slot) const
{
    std::call_once(slot.once, [&] {
        const Result<QByteArray> text = readJsonFile(slot.file);
        Result<std::unique_ptr<Family>> read = text ? readFamily(*text, dictionary(), sharedPages)
                                                    : Result<std::unique_ptr<Family>>(text.error());
        if (read)
            slot.family = *std::move(read);
        else
            qCWarning(log).noquote() << slot.file << read.error().message;
    });
    return slot.family.get();
}

Catalogue::Catalogue(std::unique_ptr<Private> parts) : d(std::move(parts)) { }

Catalogue::~Catalogue() = default;

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const QString &ownEntries)
{
    auto parts = std::make_unique<Private>();
    if (const Result<void> read = parts->readIndex(); !read)
        return read.error();
    if (!ownEntries.isEmpty())
        parts->addOwnEntries(ownEntries);
    for (const auto &slot : parts->models)
        parts->complete(slot->facts);
    return std::shared_ptr<const Catalogue>(new Catalogue(std::move(parts)));
}

const Findings &Catalogue::findings() const
{
    return d->findings;
}

QStringList Catalogue::modelNames() const
{
    QStringList names;
    for (const auto &slot : d->models)
        names.append(slot->facts.name);
    return names;
}

const PhoneModel *Catalogue::model(QStringView name) const
{
    ModelSlot *slot = d->find(name);
    if (!slot)
        return nullptr;
    std::call_once(slot->once, [&] {
        if (const Family *family = d->family(*slot->family)) {
            Composition parts = compose(*family, slot->facts);
            slot->model = std::make_unique<PhoneModel>(slot->facts, std::move(parts.elements),
                                                       d->synonyms, std::move(parts.parameters));
        }
    });
    return slot->model.get();
}

QString Catalogue::nearestModel(QStringView name) const
{
    if (const ModelFacts *known = facts(name))
        return known->name;
    Nearest nearest(name);
    for (const auto &slot : d->models)
        nearest.offer(slot->facts.name);
    return nearest.answer();
}

const ModelFacts *Catalogue::facts(QStringView name) const
{
    const ModelSlot *slot = d->find(name);
    return slot ? &slot->facts : nullptr;
}

const ModelFacts *Catalogue::modelOfUserAgent(QStringView userAgent) const
{
    for (const auto &slot : d->models) {
        if (slot->match(userAgent).hasMatch())
            return &slot->facts;
    }
    return nullptr;
}

QString Catalogue::firmwareIn(QStringView userAgent, QStringView model) const
{
    ModelSlot *slot = d->find(model);
    return slot ? slot->match(userAgent).captured(QStringLiteral("version")) : QString();
}

QList<const ModelFacts *> Catalogue::allFacts() const
{
    QList<const ModelFacts *> list;
    for (const auto &slot : d->models)
        list.append(&slot->facts);
    return list;
}

const QList<KeyModule> &Catalogue::keyModules() const
{
    return d->modules;
}

const KeyModule *Catalogue::keyModule(QStringView name) const
{
    return d->module(name);
}

QList<const ModelFacts *> Catalogue::carriersOf(const KeyModule &module) const
{
    QList<const ModelFacts *> carriers;
    for (const auto &slot : d->models) {
        if (slot->facts.units > 0 && slot->facts.modules.contains(module.name))
            carriers.append(&slot->facts);
    }
    return carriers;
}

QString Catalogue::whyUnknown(QStringView name) const
{
    if (const KeyModule *module = keyModule(name))
        return tr("%1 is a module of keys and no phone; its keys are settings of the phone that "
                  "carries it, see `spafleetctl model show %1`.")
            .arg(module->name);
    const QString nearest = nearestModel(name);
    return nearest.isEmpty()
        ? tr("“%1” is no model the catalogue knows; `spafleetctl model list` names all, and "
             "`model learn` adds one.")
              .arg(name)
        : tr("“%1” is no model the catalogue knows; did you mean %2? `spafleetctl model list` "
             "names all, and `model learn` adds one.")
              .arg(name, nearest);
}

} // namespace schema
