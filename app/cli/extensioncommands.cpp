#include "cli/extensioncommands.h"

#include "cli/edits.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using inventory::Extension;
using inventory::Fleet;
using provisioning::Draft;
using provisioning::Editor;
using provisioning::ExtensionSpec;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string number;
    CLI::Option *name = nullptr;
    CLI::Option *secret = nullptr;
    CLI::Option *context = nullptr;
    CLI::Option *mailbox = nullptr;
    CLI::Option *asterisk = nullptr;
    std::vector<std::string> peerOptions;
    bool generate = false;
};

Result<ExtensionSpec> specOf(Session &session, const Options &options)
{
    ExtensionSpec spec;
    spec.number = text(options.number);
    spec.name = given(options.name);
    spec.context = given(options.context);
    spec.mailbox = given(options.mailbox);
    spec.asterisk = given(options.asterisk);
    for (const std::string &option : options.peerOptions) {
        const QString assignment = text(option);
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return Error::usage(tr("\"%1\" is no NAME=VALUE.").arg(assignment));
        spec.options.insert(assignment.left(equals), assignment.mid(equals + 1));
    }
    if (options.generate) {
        spec.secret = Editor::generateSecret();
    } else if (options.secret->count() > 0) {
        Result<QString> secret = readSecret(session, options.secret->as<std::string>(),
                                            tr("Secret of extension %1").arg(spec.number));
        if (!secret)
            return secret.error();
        spec.secret = *secret;
    }
    return spec;
}

void addOptions(CLI::App &command, Options &options)
{
    command.add_option("number", options.number, "The extension's number")->required();
    options.name = command.add_option("--name", "Who answers: the caller's name");
    options.secret = command.add_option("--secret",
                                        "Its SIP password: @FILE, - for standard input, "
                                        "or nothing to be asked");
    options.secret->expected(0, 1)->default_str("");
    command.add_flag("--generate", options.generate, "Make a SIP password")
        ->excludes(options.secret);
    options.context = command.add_option("--context", "Dial-plan context");
    options.mailbox = command.add_option("--mailbox", "Voice mailbox, 151@default");
    options.asterisk = command.add_option("--asterisk", "The Asterisk server it belongs to");
    command.add_option("--option", options.peerOptions, "Further peer option, NAME=VALUE (nat=…)");
}

using Put = Result<Draft> (Editor::*)(const Fleet &, const ExtensionSpec &) const;

Result<Exit> put(Session &session, const Options &options, Put put)
{
    return edit(session, [&](const Editor &editor, const Fleet &fleet) -> Result<Draft> {
        const Result<ExtensionSpec> spec = specOf(session, options);
        return spec ? (editor.*put)(fleet, *spec) : spec.error();
    });
}

Result<Exit> renumber(Session &session, const std::string &from, const std::string &to)
{
    ExtensionSpec spec;
    spec.number = text(from);
    spec.newNumber = text(to);
    return edit(session, [&](const Editor &editor, const Fleet &fleet) {
        return editor.changeExtension(fleet, spec);
    });
}

Result<QJsonObject> described(Session &session, const Extension &extension)
{
    QString secret = extension.secret.isEmpty() ? QString() : masked(QStringLiteral("x"));
    if (session.showSecrets) {
        const auto application = session.application();
        if (!application)
            return application.error();
        const Result<QString> opened = (*application)->vault().secretOf(extension);
        if (!opened)
            return opened.error();
        secret = *opened;
    }
    QJsonObject options;
    for (auto it = extension.options.cbegin(); it != extension.options.cend(); ++it)
        options.insert(it.key(), it.value());
    return QJsonObject{{QStringLiteral("number"), extension.number},
                       {QStringLiteral("name"), extension.name},
                       {QStringLiteral("secret"), secret},
                       {QStringLiteral("context"), extension.context},
                       {QStringLiteral("mailbox"), extension.mailbox},
                       {QStringLiteral("asterisk"), extension.asterisk},
                       {QStringLiteral("options"), options}};
}

Result<Exit> list(Session &session)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    QJsonArray array;
    Table table{{tr("NUMBER"), tr("NAME"), tr("SECRET"), tr("CONTEXT"), tr("MAILBOX")}, {}};
    for (const auto &extension : (*fleet)->extensions) {
        const Result<QJsonObject> object = described(session, *extension);
        if (!object)
            return object.error();
        array.append(*object);
        QStringList row;
        for (const auto &key : {"number", "name", "secret", "context", "mailbox"})
            row.append(object->value(QLatin1String(key)).toString());
        table.rows.append(row);
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

Result<Exit> show(Session &session, const std::string &number)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    const Extension *extension = (*fleet)->extension(text(number));
    if (!extension)
        return Error::refused(tr("There is no extension %1.").arg(text(number)));
    const Result<QJsonObject> object = described(session, *extension);
    if (!object)
        return object.error();
    if (session.json) {
        session.terminal.json(QJsonDocument(*object));
        return Exit::Done;
    }
    for (const auto &key : {"number", "name", "secret", "context", "mailbox", "asterisk"}) {
        session.terminal.line(printable(QStringLiteral("%1: %2").arg(
            QLatin1String(key), object->value(QLatin1String(key)).toString())));
    }
    return Exit::Done;
}

Result<Exit> remove(Session &session, const std::string &number)
{
    return edit(session, [&](const Editor &editor, const Fleet &fleet) {
        return editor.removeExtension(fleet, text(number));
    });
}

} // namespace

void addExtensionCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "extension", "Extensions: what Asterisk and a line share");

    auto added = std::make_shared<Options>();
    CLI::App *add = addCommand(*noun, "add", "Adds an extension", session, [added](Session &s) {
        return put(s, *added, &Editor::addExtension);
    });
    addOptions(*add, *added);

    auto changed = std::make_shared<Options>();
    CLI::App *set =
        addCommand(*noun, "set", "Changes an extension", session,
                   [changed](Session &s) { return put(s, *changed, &Editor::changeExtension); });
    addOptions(*set, *changed);

    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App *moved =
        addCommand(*noun, "renumber",
                   "Gives an extension another number; its lines and the keys that "
                   "watch or call it follow",
                   session, [from, to](Session &s) { return renumber(s, *from, *to); });
    moved->add_option("number", *from, "The extension's number")->required();
    moved->add_option("new-number", *to, "Its new number")->required();

    addCommand(*noun, "list", "All extensions", session, list);

    auto number = std::make_shared<std::string>();
    CLI::App *one = addCommand(*noun, "show", "One extension", session,
                               [number](Session &s) { return show(s, *number); });
    one->add_option("number", *number, "The extension's number")->required();
    CLI::App *gone = addCommand(*noun, "remove", "Removes an extension no line has", session,
                                [number](Session &s) { return remove(s, *number); });
    gone->add_option("number", *number, "The extension's number")->required();
}

} // namespace cli
