#include "cli/settingcommands.h"

#include "cli/edits.h"
#include "provisioning/admission.h"
#include "provisioning/options.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace cli {

namespace {

using provisioning::Draft;
using provisioning::Editor;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

const auto Policy = QStringLiteral("secrets.policy");

// All of them in one edit: either every setting takes, or none.
Result<Draft> draftOf(const Editor &editor, const inventory::Fleet &fleet,
                      const std::vector<std::string> &assignments)
{
    Draft whole;
    QStringList names;
    for (const std::string &assignment : assignments) {
        const QString given = text(assignment);
        const qsizetype equals = given.indexOf(u'=');
        if (equals <= 0)
            return Error::usage(tr("\"%1\" is no NAME=VALUE.").arg(given));
        Result<Draft> one =
            editor.setOption(fleet, given.left(equals), given.mid(equals + 1).trimmed());
        if (!one)
            return one.error();
        whole.edit.changes += one->edit.changes;
        names.append(given.left(equals));
    }
    whole.edit.summary = tr("set %1").arg(names.join(QStringLiteral(", ")));
    return whole;
}

QStringList namesOf(const std::vector<std::string> &assignments)
{
    QStringList names;
    for (const std::string &assignment : assignments)
        names.append(text(assignment).section(u'=', 0, 0));
    return names;
}

Result<Exit> set(Session &session, const std::vector<std::string> &assignments)
{
    const Result<Exit> done =
        edit(session, [&](const Editor &editor, const inventory::Fleet &fleet) {
            return draftOf(editor, fleet, assignments);
        });
    if (const auto after = session.fleet(); done && after)
        sayStanding(session, **after, namesOf(assignments));
    return done;
}

Result<Exit> list(Session &session)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    QJsonObject object;
    Table table{{tr("SETTING"), tr("VALUE")}, {}};
    if (!(*fleet)->settings.contains(Policy)) { // always in view
        object.insert(Policy, provisioning::optionOf(**fleet, Policy));
        table.rows.append({Policy, provisioning::optionOf(**fleet, Policy)});
    }
    for (auto it = (*fleet)->settings.cbegin(); it != (*fleet)->settings.cend(); ++it) {
        object.insert(it.key(), it.value());
        table.rows.append({it.key(), it.value()});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(object));
    else
        session.terminal.table(table);
    sayStanding(session, **fleet, {});
    return Exit::Done;
}

// Everything that can be set and what holds of it now, and by whose word.
Result<Exit> listAll(Session &session)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    const QMap<QString, QString> said = (*fleet)->settings;
    QJsonArray array;
    Table table{{tr("SETTING"), tr("VALUE"), tr("FROM")}, {}};
    const auto add = [&](const QString &name, const QString &value, bool isSet) {
        array.append(QJsonObject{
            {QStringLiteral("name"), name},
            {QStringLiteral("value"), value},
            {QStringLiteral("from"), isSet ? QStringLiteral("set") : QStringLiteral("default")}});
        table.rows.append({name, value, isSet ? tr("set") : tr("default")});
    };
    QSet<QString> known;
    for (const provisioning::Option &option : provisioning::options()) {
        known.insert(option.name);
        const bool isSet = said.contains(option.name);
        if (isSet || !option.name.contains(u'{')) // which names there could be nobody knows
            add(option.name, isSet ? said[option.name] : option.otherwise, isSet);
    }
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        if (!known.contains(it.key()))
            add(it.key(), it.value(), true);
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

std::string explained()
{
    QString text = tr("Sets fleet-wide settings; NAME= takes one away. There are:");
    for (const provisioning::Option &option : provisioning::options()) {
        text += QStringLiteral("\n  %1: %2").arg(option.name, option.help);
        if (!option.otherwise.isEmpty())
            text += QStringLiteral(" (%1)").arg(option.otherwise);
    }
    return text.toStdString();
}

} // namespace

void addSettingCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "setting", "Fleet-wide settings");
    auto assignments = std::make_shared<std::vector<std::string>>();
    CLI::App *setting = addCommand(*noun, "set", explained(), session,
                                   [assignments](Session &s) { return set(s, *assignments); });
    setting->add_option("assignment", *assignments, "NAME=VALUE")
        ->required()
        ->type_name("NAME=VALUE");
    auto all = std::make_shared<bool>(false);
    CLI::App *listed = addCommand(*noun, "list", "What is set", session,
                                  [all](Session &s) { return *all ? listAll(s) : list(s); });
    listed->add_flag("--all", *all, "Also what is not, with the default that holds");
}

} // namespace cli
