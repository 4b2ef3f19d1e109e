#include "cli/modelcommands.h"

#include "cli/modeljson.h"
#include "profile/flatxml.h"
#include "schema/datatypename.h"
#include "schema/learner.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
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
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    session.terminal.findings((*catalogue)->findings());
    return (*catalogue)->findings().isEmpty() ? Exit::Done : Exit::Found;
}

Error unknownModel(const schema::Catalogue &catalogue, const QString &name)
{
    const QString nearest = catalogue.nearestModel(name);
    if (nearest.isEmpty())
        return Error::refused(
            tr("There is no model %1; model list names all, and model learn adds one.").arg(name));
    return Error::refused(tr("There is no model %1; is %2 meant?").arg(name, nearest));
}

// A fact in words: of a list its members, of a table a line for each row.
QStringList wordsOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || !array.first().isObject())
        return {value.isArray() ? value.toVariant().toStringList().join(u", "_s)
                                : value.toVariant().toString()};
    QStringList rows;
    for (const QJsonValue &row : array) {
        QStringList cells;
        for (const QJsonValue cell : row.toObject())
            cells.append(cell.toVariant().toString());
        cells.removeAll(QString());
        rows.append(cells.join(u" · "_s));
    }
    return rows;
}

void printModel(Session &session, const PhoneModel &model)
{
    const QJsonObject facts = jsonOf(model.facts());
    for (const QString &key : facts.keys()) {
        for (const QString &text : wordsOf(facts[key])) {
            if (!text.isEmpty())
                session.terminal.line(printable(u"%1: %2"_s.arg(key, text)));
        }
    }
    Table table{{tr("NAME"), tr("PAGE"), tr("TYPE"), tr("ACCESS"), tr("DEFAULT"), tr("HELP")}, {}};
    for (const schema::Element &element : model.elements()) {
        const schema::Parameter &parameter = *element.parameter;
        table.rows.append({QString::fromLatin1(element.name),
                           element.tab() + u" / "_s + element.section(),
                           schema::typeName(parameter.type.type), accessWord(element.access),
                           element.factory.value, parameter.help});
    }
    session.terminal.table(table);
}

Result<Exit> show(Session &session, const std::string &name)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const PhoneModel *model = (*catalogue)->model(text(name));
    if (!model)
        return unknownModel(**catalogue, text(name));
    if (!session.json) {
        printModel(session, *model);
        return Exit::Done;
    }
    QJsonArray parameters;
    for (const schema::Element &element : model->elements())
        parameters.append(jsonOf(element));
    QJsonObject object = jsonOf(model->facts());
    object.insert(u"parameters"_s, parameters);
    session.terminal.json(QJsonDocument(object));
    return Exit::Done;
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

schema::Specimen specimenOf(const profile::ReadProfile &read)
{
    schema::Specimen specimen;
    for (const profile::ReadElement &element : read.elements) {
        if (element.isStatus()) {
            if (element.name == "Product_Name" && specimen.model.isEmpty())
                specimen.model = element.value.simplified().remove(u' ');
            else if (element.name == "Software_Version" && specimen.firmware.isEmpty())
                specimen.firmware = element.value.simplified();
        } else {
            const bool nested = element.group.startsWith("router-configuration");
            specimen.elements.push_back({nested ? element.group + '/' + element.name : element.name,
                                         element.value, element.options, element.access,
                                         element.group});
        }
    }
    return specimen;
}

Result<Exit> learn(Session &session, const std::string &file, const std::string &name)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<QByteArray> dump = dumpAt(text(file));
    if (!dump)
        return dump.error();
    schema::Specimen specimen = specimenOf(profile::readFlatXml(*dump, profile::Origin::PhoneDump));
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
        return unknownModel(**loaded, specimen.model);
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
    CLI::App *one = addCommand(*noun, "show", "One model and its parameters", session,
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
