#include "cli/secretcommands.h"

#include "secrets/keyfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <optional>

namespace cli {

namespace {

using secrets::KeyHolder;
using secrets::SecretStore;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct ShareOptions
{
    std::string name;
    std::optional<std::string> keyFile;
    std::optional<std::string> passphrase;
    bool keychain = false;
};

QString kindName(KeyHolder::Kind kind)
{
    switch (kind) {
    case KeyHolder::Kind::Keychain:
        return QStringLiteral("keychain");
    case KeyHolder::Kind::KeyFile:
        return QStringLiteral("key file");
    case KeyHolder::Kind::Passphrase:
        return QStringLiteral("passphrase");
    }
    return {};
}

Result<std::unique_ptr<SecretStore>> storeOf(Session &session)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    return (*application)->secretStore();
}

Result<Exit> list(Session &session)
{
    const auto store = storeOf(session);
    if (!store)
        return store.error();
    const auto holders = (*store)->holders();
    if (!holders)
        return holders.error();
    QJsonArray array;
    Table table{{tr("KIND"), tr("NAME"), tr("ID"), tr("FILE")}, {}};
    for (const KeyHolder &holder : *holders) {
        array.append(QJsonObject{{QStringLiteral("kind"), kindName(holder.kind)},
                                 {QStringLiteral("name"), holder.name},
                                 {QStringLiteral("id"), holder.id},
                                 {QStringLiteral("file"), holder.path}});
        table.rows.append({kindName(holder.kind), holder.name, holder.id, holder.path});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

Result<KeyHolder> shareByPassphrase(Session &session, SecretStore &store, const QString &name,
                                    const std::string &given)
{
    const Result<QString> passphrase =
        readSecret(session, given, tr("Passphrase for %1").arg(name));
    if (!passphrase)
        return passphrase.error();
    return store.shareWithPassphrase(name, *passphrase);
}

Result<KeyHolder> shareBy(Session &session, SecretStore &store, const ShareOptions &options)
{
    const QString name = text(options.name);
    if (int(options.keyFile.has_value()) + int(options.passphrase.has_value())
            + int(options.keychain)
        != 1)
        return Error::usage(
            tr("Say by what %1 opens it: --key-file PATH, --passphrase or --keychain.").arg(name));
    if (options.keyFile)
        return store.shareWithKeyFile(name, QFileInfo(text(*options.keyFile)).absoluteFilePath());
    return options.passphrase ? shareByPassphrase(session, store, name, *options.passphrase)
                              : store.shareWithKeychain(name);
}

Result<Exit> share(Session &session, const ShareOptions &options)
{
    const auto store = storeOf(session);
    if (!store)
        return store.error();
    const Result<KeyHolder> holder = shareBy(session, **store, options);
    for (const QString &notice : (*store)->takeNotices())
        session.terminal.message(notice);
    if (!holder)
        return holder.error();
    session.terminal.message(
        tr("The fleet's key can now be opened by %1.").arg(holder->described()));
    return Exit::Done;
}

} // namespace

void addSecretCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "secret", "The key to the fleet's passwords");
    addCommand(*noun, "list", "Who can open it", session, list);
    auto options = std::make_shared<ShareOptions>();
    CLI::App *command =
        addCommand(*noun, "share", "Let a further holder open it: a service, another admin",
                   session, [options](Session &s) { return share(s, *options); });
    command->add_option("name", options->name, "Who it is, for people: \"serve@pbx\"")
        ->required()
        ->type_name("NAME");
    command->add_option("--key-file", options->keyFile,
                        "By a file, made with mode 0600 where there is none; SPAFLEET_KEY_FILE "
                        "then names it to the service");
    command
        ->add_option("--passphrase", options->passphrase,
                     "By a passphrase, asked for, or as @FILE or - (standard input); "
                     "SPAFLEET_PASSPHRASE_FILE then names a file that holds it")
        ->expected(0, 1);
    command->add_flag("--keychain", options->keychain, "By this desktop's keychain");
}

} // namespace cli
