#include "cli/diffcommand.h"

#include "cli/edits.h"
#include "cli/livephone.h"
#include "cli/profilefile.h"
#include "profile/diff.h"
#include "profile/provenance.h"
#include "provisioning/knowndevice.h"
#include "provisioning/renderer.h"
#include "rules/profilerule.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace cli {

namespace {

using profile::Difference;
using profile::Setting;
using profile::Settings;
using profile::State;
using schema::PhoneModel;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string sides[2];
    ProfileFile file; ///< key and model of whichever side is a file
    std::string address;
    CLI::Option *password = nullptr;
};

/** One of the two that are compared. */
struct Side
{
    Settings settings;
    bool held = false; ///< all that a phone holds, by its own account
    const PhoneModel *model = nullptr; ///< null: not known
};

Result<Side> rendered(Session &session, const MacAddress &mac)
{
    const auto fleet = session.fleet();
    const Result<Application *> application = session.application();
    if (!fleet || !application)
        return fleet ? application.error() : fleet.error();
    const auto device = provisioning::knownDevice(**fleet, mac);
    if (!device)
        return device.error();
    const provisioning::Renderer renderer((*application)->sharedCatalogue(),
                                          (*application)->sharedVault());
    const auto spelled = renderer.spelled(**fleet, **device);
    if (!spelled)
        return spelled.error();
    return Side{profile::settingsOf(spelled->profile), false, spelled->profile.model};
}

Result<Side> live(Session &session, const MacAddress &mac, const Options &options)
{
    const auto fleet = session.fleet();
    const auto catalogue = session.catalogue();
    if (!fleet || !catalogue)
        return fleet ? catalogue.error() : fleet.error();
    const auto device = provisioning::knownDevice(**fleet, mac);
    if (!device)
        return device.error();
    QString password;
    if (options.password->count() > 0) {
        const Result<QString> given = readSecret(session, options.password->as<std::string>(),
                                                 tr("Admin password of the phone"));
        if (!given)
            return given.error();
        password = *given;
    }
    const auto phone = readPhone(session, mac, text(options.address), password);
    if (!phone)
        return phone.error();
    const auto read = profile::readFlatXml(phone->dump, profile::Origin::PhoneDump);
    const auto said = profile::identityOf(read).mac;
    if (said && *said != mac)
        return Error::refused(
            tr("At %1 is %2, not %3.").arg(phone->address, said->toString(), mac.toString()));
    return Side{profile::settingsOf(read), true, (*catalogue)->model((*device)->model)};
}

Result<Side> side(Session &session, const std::string &which, const Options &options)
{
    const QString name = text(which);
    if (!QFileInfo::exists(name)) {
        const QString suffix = QStringLiteral("@live");
        const bool isLive = name.endsWith(suffix);
        if (const auto mac = MacAddress::parse(isLive ? name.chopped(suffix.size()) : name))
            return isLive ? live(session, *mac, options) : rendered(session, *mac);
    }
    ProfileFile file = options.file;
    file.path = which;
    const auto read = file.read(session);
    if (!read)
        return read.error();
    return Side{profile::settingsOf(read->read), read->origin == profile::Origin::PhoneDump,
                read->model};
}

bool isSecret(const PhoneModel *model, const QString &name)
{
    const auto index = model ? model->indexOf(name.toLatin1()) : std::nullopt;
    return index ? model->element(*index).parameter->secret : rules::namesSecret(name);
}

/** The secrets a phone does not show: it holds them, but says they are empty. */
QSet<QString> hiddenIn(const Side &held)
{
    QSet<QString> hidden;
    for (const schema::Element &element :
         held.model ? held.model->elements() : std::vector<schema::Element>()) {
        const auto name = QString::fromLatin1(element.name);
        if (element.parameter->secret && held.settings.value(name).state != State::Value)
            hidden.insert(name);
    }
    return hidden;
}

QList<Difference> differences(Side before, Side after)
{
    const PhoneModel *model = before.model ? before.model : after.model;
    for (Side *each : {&before, &after}) {
        each->model = model;
        if (model)
            each->settings = profile::asPhoneWrites(each->settings, *model);
    }
    if (before.held == after.held)
        return profile::diff(before.settings, after.settings);
    const Side &held = before.held ? before : after;
    const Side &told = before.held ? after : before;
    return profile::diffWithHeld(told.settings, held.settings, hiddenIn(held), before.held);
}

QString inWords(const std::optional<Setting> &setting, bool masks)
{
    if (!setting)
        return tr("(not mentioned)");
    switch (setting->state) {
    case State::Value:
        return printable(masks ? masked(setting->value) : setting->value);
    case State::Empty:
        return tr("(empty)");
    case State::Keep:
        return tr("(keep)");
    }
    Q_UNREACHABLE();
}

QJsonValue toJson(const std::optional<Setting> &setting, bool masks)
{
    if (!setting)
        return QJsonValue::Null;
    switch (setting->state) {
    case State::Value:
        return QJsonObject{
            {QStringLiteral("state"), QStringLiteral("value")},
            {QStringLiteral("value"), masks ? masked(setting->value) : setting->value}};
    case State::Empty:
        return QJsonObject{{QStringLiteral("state"), QStringLiteral("empty")}};
    case State::Keep:
        return QJsonObject{{QStringLiteral("state"), QStringLiteral("keep")}};
    }
    Q_UNREACHABLE();
}

void print(Session &session, const QList<Difference> &found, const PhoneModel *model,
           const Options &options)
{
    QJsonArray array;
    Table table{{tr("NAME"), text(options.sides[0]), text(options.sides[1])}, {}};
    for (const Difference &each : found) {
        const bool masks = !session.showSecrets && isSecret(model, each.name);
        array.append(QJsonObject{{QStringLiteral("name"), each.name},
                                 {QStringLiteral("before"), toJson(each.before, masks)},
                                 {QStringLiteral("after"), toJson(each.after, masks)}});
        table.rows.append(
            {printable(each.name), inWords(each.before, masks), inWords(each.after, masks)});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
}

Result<Exit> diff(Session &session, const Options &options)
{
    const Result<Side> before = side(session, options.sides[0], options);
    if (!before)
        return before.error();
    const Result<Side> after = side(session, options.sides[1], options);
    if (!after)
        return after.error();
    print(session, differences(*before, *after), before->model ? before->model : after->model,
          options);
    return Exit::Done;
}

} // namespace

void addDiffCommand(CLI::App &noun, Session &session)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(noun, "diff", "Where two profiles differ, by parameter", session,
                                   [options](Session &s) { return diff(s, *options); });
    const char *what = "File, a phone's MAC (what it gets now), or MAC@live (what it holds)";
    command->add_option("a", options->sides[0], what)->required();
    command->add_option("b", options->sides[1], what)->required();
    options->file.addModelTo(*command);
    options->file.addKeyTo(*command);
    command->add_option("--address", options->address,
                        "Where the live phone is (where it was last seen)");
    options->password = command->add_option(
        "--password", "Admin password of the phone: @FILE, - or nothing to be asked");
    options->password->expected(0, 1)->default_str("");
}

} // namespace cli
