#include "cli/modelcommands.h"

#include "cli/modeljson.h"
#include "profile/specimen.h"
#include "schema/datatypename.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using schema::KeyModule;
using schema::ModelFacts;
using schema::PhoneModel;

constexpr qint64 LargestDump = 16 * 1024 * 1024; // the largest seen takes a quarter of a megabyte

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Exit> list(Session &session)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    QJsonArray array;
    Table table{{tr("MODEL"), tr("FAMILY"), tr("LINES"), tr("KEYS"), tr("MODULES"), tr("NOTE")},
                {}};
    for (const ModelFacts *facts : (*catalogue)->allFacts()) {
        array.append(jsonOf(*facts));
        const QString modules =
            facts->units ? u"%1 × %2"_s.arg(facts->units).arg(facts->keysPerUnit) : QString();
        table.rows.append({facts->name, facts->family, QString::number(facts->lines),
                           QString::number(facts->keys), modules, facts->unverified});
    }
    for (const KeyModule &module : (*catalogue)->keyModules()) {
        const QJsonObject object = jsonOf(module, **catalogue);
        array.append(object);
        table.rows.append({module.name, object[u"family"_s].toString(), QString(),
                           QString::number(module.keys), QString(), module.unverified});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    session.terminal.messages((*catalogue)->findings());
    return (*catalogue)->findings().isEmpty() ? Exit::Done : Exit::Found;
}

// A fact in words: of a list its members, of a table a line for each row.
QStringList wordsOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || !array.first().isObject())
        return {value.isArray() ? value.toVariant().toStringList().join(u", "_s)
                                : value.toVariant().toString()};
    QStringList rows;
    for (const QJsonValue row : array) {
        QStringList cells;
        for (const QJsonValue cell : row.toObject())
            cells.append(cell.toVariant().toString());
        cells.removeAll(QString());
        rows.append(cells.join(u" · "_s));
    }
    return rows;
}

using Elements = std::vector<const schema::Element *>;

Elements elementsOf(const PhoneModel &model)
{
    Elements all;
    for (const schema::Element &element : model.elements())
        all.push_back(&element);
    return all;
}

// What a module's keys are to the phone that carries most of them.
Elements elementsOf(const KeyModule &module, const schema::Catalogue &catalogue)
{
    const QList<const ModelFacts *> carriers = catalogue.carriersOf(module);
    const auto most = std::max_element(
        carriers.begin(), carriers.end(),
        [](const ModelFacts *left, const ModelFacts *right) { return left->units < right->units; });
    const PhoneModel *model = most == carriers.end() ? nullptr : catalogue.model((*most)->name);
    Elements all = model ? elementsOf(*model) : Elements();
    std::erase_if(all, [](const schema::Element *element) { return element->unit == 0; });
    return all;
}

void print(Session &session, const QJsonObject &facts, const Elements &elements)
{
    for (const QString &key : facts.keys()) {
        for (const QString &text : wordsOf(facts[key])) {
            if (!text.isEmpty())
                session.terminal.line(printable(u"%1: %2"_s.arg(key, text)));
        }
    }
    Table table{{tr("NAME"), tr("PAGE"), tr("TYPE"), tr("ACCESS"), tr("DEFAULT"), tr("HELP")}, {}};
    for (const schema::Element *element : elements) {
        const schema::Parameter &parameter = *element->parameter;
        table.rows.append({QString::fromLatin1(element->name),
                           element->tab() + u" / "_s + element->section(),
                           schema::typeName(parameter.type.type), accessWord(element->access),
                           element->factory.value, parameter.help});
    }
    session.terminal.table(table);
}

Exit say(Session &session, QJsonObject facts, const Elements &elements)
{
    if (!session.json) {
        print(session, facts, elements);
        return Exit::Done;
    }
    QJsonArray parameters;
    for (const schema::Element *element : elements)
        parameters.append(jsonOf(*element));
    facts.insert(u"parameters"_s, parameters);
    session.terminal.json(QJsonDocument(facts));
    return Exit::Done;
}

Result<Exit> show(Session &session, const std::string &name)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (const PhoneModel *model = (*catalogue)->model(text(name)))
        return say(session, jsonOf(model->facts()), elementsOf(*model));
    if (const KeyModule *module = (*catalogue)->keyModule(text(name)))
        return say(session, jsonOf(*module, **catalogue), elementsOf(*module, **catalogue));
    return Error::refused((*catalogue)->whyUnknown(text(name)));
}

Result<QByteArray> dumpAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    if (file.size() > LargestDump)
        return Error::refused(tr("%1 is larger than any phone's spacfg.xml.").arg(path));
    return file.readAll();
}

Result<Exit> learn(Session &session, const std::string &file, const std::string &name)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<QByteArray> dump = dumpAt(text(file));
    if (!dump)
        return dump.error();
    schema::Specimen specimen =
        profile::specimenOf(profile::readFlatXml(*dump, profile::Origin::PhoneDump));
    if (!name.empty())
        specimen.model = text(name);
    if (specimen.model.isEmpty())
        return Error::usage(
            tr("%1 does not say what model it is of; say it with --model.").arg(text(file)));
    const auto entry = schema::learn(**catalogue, specimen);
    if (!entry)
        return entry.error();
    const Result<QString> path = schema::saveOwnEntry(ownModelsFolder(), *entry);
    if (!path)
        return path.error();
    const auto loaded = schema::Catalogue::load(ownModelsFolder());
    if (!loaded)
        return loaded.error();
    const PhoneModel *model = (*loaded)->model(specimen.model);
    if (!model)
        return Error::refused((*loaded)->whyUnknown(specimen.model));
    session.terminal.line(printable(tr("%1: %2 lines, %3 elements; kept in %4")
                                        .arg(model->name())
                                        .arg(model->facts().lines)
                                        .arg(model->elements().size())
                                        .arg(*path)));
    return Exit::Done;
}

} // namespace

void addModelCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "model", "The catalogue: what may be said to which phone");
    addCommand(*noun, "list", "All models", session, list);

    auto name = std::make_shared<std::string>();
    CLI::App *one = addCommand(*noun, "show", "One model or key module and its parameters", session,
                               [name](Session &s) { return show(s, *name); });
    one->add_option("model", *name, "The model, in any spelling")->required();

    auto file = std::make_shared<std::string>();
    auto called = std::make_shared<std::string>();
    CLI::App *learned =
        addCommand(*noun, "learn", "Adds a model from a phone's own spacfg.xml", session,
                   [file, called](Session &s) { return learn(s, *file, *called); });
    learned->add_option("file", *file, "The spacfg.xml")->required();
    learned->add_option("--model", *called, "What the model is called, if the file does not say");
}

} // namespace cli
