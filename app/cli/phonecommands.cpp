#include "cli/phonecommands.h"

#include "cli/edits.h"
#include "cli/selection.h"
#include "provisioning/knowndevice.h"
#include "provisioning/standing.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace cli {

namespace {

using inventory::Contact;
using inventory::Device;
using inventory::Fleet;
using inventory::FleetPointer;
using inventory::Line;
using provisioning::Draft;
using provisioning::Editor;
using provisioning::PhoneSpec;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string mac;
    CLI::Option *model = nullptr;
    CLI::Option *name = nullptr;
    CLI::Option *group = nullptr;
    CLI::Option *site = nullptr;
    std::vector<std::string> lines;
    std::vector<int> cleared;
};

// N=EXTENSION or N=EXTENSION:LABEL
Result<Line> readLine(const std::string &given)
{
    const QString whole = text(given);
    const qsizetype equals = whole.indexOf(u'=');
    bool isNumber = false;
    const int number = whole.left(equals).toInt(&isNumber);
    const QString rest = whole.mid(equals + 1);
    if (equals <= 0 || !isNumber || rest.isEmpty())
        return Error::usage(tr("\"%1\" is no line: give it as 1=151 or 1=151:Label.").arg(whole));
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0)
        return Line{number, rest, {}};
    return Line{number, rest.left(colon), rest.mid(colon + 1)};
}

Result<QList<Line>> linesOf(const Options &options, const QList<Line> &before)
{
    QList<Line> lines = before;
    QList<int> said;
    for (const std::string &given : options.lines) {
        const Result<Line> line = readLine(given);
        if (!line)
            return line.error();
        if (said.contains(line->number))
            return Error::usage(tr("Line %1 is given twice.").arg(line->number));
        said.append(line->number);
        lines.removeIf([&line](const Line &l) { return l.number == line->number; });
        lines.append(*line);
    }
    for (const int number : options.cleared)
        lines.removeIf([number](const Line &l) { return l.number == number; });
    return lines;
}

Result<PhoneSpec> specOf(const Options &options, const Fleet &fleet)
{
    const Result<MacAddress> mac = readMac(options.mac);
    if (!mac)
        return mac.error();
    PhoneSpec spec(*mac);
    spec.model = given(options.model);
    spec.name = given(options.name);
    spec.group = given(options.group);
    spec.site = given(options.site);
    const Device *before = fleet.device(*mac);
    const Result<QList<Line>> lines = linesOf(options, before ? before->lines : QList<Line>());
    if (!lines)
        return lines.error();
    if (!options.lines.empty() || !options.cleared.empty())
        spec.lines = *lines;
    return spec;
}

void addOptions(CLI::App &command, Options &options)
{
    command.add_option("mac", options.mac, "MAC address, in any spelling")->required();
    options.model = command.add_option("--model", "Model, as in SPA504G");
    options.name = command.add_option("--name", "What people call it");
    options.group = command.add_option("--group", "Its group, made by its first use");
    options.site = command.add_option("--site", "Its site, made by its first use");
    command.add_option("--line", options.lines, "N=EXTENSION[:LABEL], once for each line");
}

using Put = Result<Draft> (Editor::*)(const Fleet &, const PhoneSpec &) const;

Result<Exit> put(Session &session, const Options &options, Put put)
{
    if (const Result<MacAddress> mac = readMac(options.mac); !mac)
        return mac.error(); // before any database is made for it
    return edit(session, [&](const Editor &editor, const Fleet &fleet) -> Result<Draft> {
        const Result<PhoneSpec> spec = specOf(options, fleet);
        return spec ? (editor.*put)(fleet, *spec) : spec.error();
    });
}

Result<QHash<MacAddress, Contact>> contactsOf(Session &session)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const Result<inventory::EventLog *> log = (*application)->log();
    if (!log)
        return log.error();
    return (*log)->contacts();
}

QJsonArray linesToJson(const Device &device, const Contact &contact)
{
    QJsonArray lines;
    for (const Line &line : device.lines) {
        lines.append(QJsonObject{
            {QStringLiteral("line"), line.number},
            {QStringLiteral("extension"), line.extension},
            {QStringLiteral("label"), line.label},
            {QStringLiteral("registered"), contact.registeredLines.contains(line.number)}});
    }
    return lines;
}

QJsonObject toJson(const Fleet &fleet, const Device &device, const Contact &contact)
{
    const auto standing = provisioning::standingOf(fleet, device, contact);
    return {{QStringLiteral("mac"), device.mac.toString()},
            {QStringLiteral("model"), device.model},
            {QStringLiteral("name"), device.name},
            {QStringLiteral("group"), device.group},
            {QStringLiteral("site"), device.site},
            {QStringLiteral("lines"), linesToJson(device, contact)},
            {QStringLiteral("state"), provisioning::standingName(standing)},
            {QStringLiteral("failure"), contact.failure},
            {QStringLiteral("last_contact"),
             contact.last.isValid() ? QJsonValue(contact.last.toString(Qt::ISODateWithMs))
                                    : QJsonValue()},
            {QStringLiteral("address"), contact.address},
            {QStringLiteral("firmware"), contact.firmware}};
}

QString linesInWords(const Device &device)
{
    QStringList words;
    for (const Line &line : device.lines)
        words.append(QStringLiteral("%1=%2").arg(line.number).arg(line.extension));
    return words.join(u' ');
}

Result<Exit> list(Session &session)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    const auto contacts = contactsOf(session);
    if (!contacts)
        return contacts.error();
    QList<MacAddress> macs = (*fleet)->devices.keys();
    std::sort(macs.begin(), macs.end());
    QJsonArray array;
    Table table{{tr("MAC"), tr("MODEL"), tr("NAME"), tr("GROUP"), tr("LINES"), tr("STATE"),
                 tr("LAST CONTACT"), tr("ADDRESS"), tr("FIRMWARE")},
                {}};
    for (const MacAddress &mac : macs) {
        const Device &device = *(*fleet)->device(mac);
        const Contact contact = contacts->value(mac);
        if (session.json) {
            array.append(toJson(**fleet, device, contact));
            continue;
        }
        const auto standing = provisioning::standingOf(**fleet, device, contact);
        table.rows.append({mac.toString(), device.model, device.name, device.group,
                           linesInWords(device), provisioning::standingName(standing),
                           contact.last.toLocalTime().toString(Qt::ISODate), contact.address,
                           contact.firmware});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

void print(Session &session, const QJsonObject &phone)
{
    for (const auto &key : {"mac", "model", "name", "group", "site", "state", "failure",
                            "last_contact", "address", "firmware"}) {
        session.terminal.line(printable(QStringLiteral("%1: %2").arg(
            QLatin1String(key), phone.value(QLatin1String(key)).toString())));
    }
    for (const QJsonValue value : phone.value(QStringLiteral("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        QString words = tr("line %1: %2 %3")
                            .arg(line.value(QStringLiteral("line")).toInt())
                            .arg(line.value(QStringLiteral("extension")).toString(),
                                 line.value(QStringLiteral("label")).toString())
                            .trimmed();
        if (line.value(QStringLiteral("registered")).toBool())
            words += tr(", registered");
        session.terminal.line(printable(words));
    }
}

// What the phone's own layer says; a sealed value only where it was asked for.
Result<QJsonObject> ownSettings(Session &session, const Device &device)
{
    QJsonObject settings;
    const inventory::Scope scope{profile::Layer::Phone, device.mac.digits()};
    for (auto it = device.settings.cbegin(); it != device.settings.cend(); ++it) {
        QJsonValue value = it->value;
        if (it->state == profile::State::Keep)
            value = QJsonValue();
        else if (!it->sealed.isEmpty())
            value = masked(QStringLiteral("x"));
        if (!it->sealed.isEmpty() && session.showSecrets) {
            const auto application = session.application();
            if (!application)
                return application.error();
            const auto opened = (*application)->vault().setting(scope, it.key(), *it);
            if (!opened)
                return opened.error();
            value = opened->value;
        }
        settings.insert(it.key(), value);
    }
    return settings;
}

Result<Exit> show(Session &session, const std::string &given)
{
    const Result<MacAddress> mac = readMac(given);
    if (!mac)
        return mac.error();
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    const auto known = provisioning::knownDevice(**fleet, *mac);
    if (!known)
        return known.error();
    const Device *device = *known;
    const auto contacts = contactsOf(session);
    if (!contacts)
        return contacts.error();
    const Result<QJsonObject> settings = ownSettings(session, *device);
    if (!settings)
        return settings.error();
    QJsonObject phone = toJson(**fleet, *device, contacts->value(*mac));
    phone.insert(QStringLiteral("settings"), *settings);
    if (session.json) {
        session.terminal.json(QJsonDocument(phone));
        return Exit::Done;
    }
    print(session, phone);
    for (auto it = settings->begin(); it != settings->end(); ++it) {
        session.terminal.line(printable(
            it->isNull() ? it.key() : QStringLiteral("%1=%2").arg(it.key(), it->toString())));
    }
    return Exit::Done;
}

Result<Exit> remove(Session &session, const Selection &selection)
{
    return edit(session, [&](const Editor &editor, const Fleet &fleet) -> Result<Draft> {
        const auto phones = selection.phones(fleet);
        return phones ? editor.removePhones(fleet, *phones) : phones.error();
    });
}

} // namespace

void addPhoneCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "phone", "The phones and their lines");

    auto added = std::make_shared<Options>();
    CLI::App *add = addCommand(*noun, "add", "Adds a phone", session,
                               [added](Session &s) { return put(s, *added, &Editor::addPhone); });
    addOptions(*add, *added);
    added->model->required();

    auto edited = std::make_shared<Options>();
    CLI::App *edit =
        addCommand(*noun, "edit", "Changes a phone's name, model, group, site or lines", session,
                   [edited](Session &s) { return put(s, *edited, &Editor::changePhone); });
    addOptions(*edit, *edited);
    edit->add_option("--no-line", edited->cleared, "Takes the extension off that line");

    addCommand(*noun, "list", "All phones", session, list);

    auto mac = std::make_shared<std::string>();
    CLI::App *one = addCommand(*noun, "show", "One phone", session,
                               [mac](Session &s) { return show(s, *mac); });
    one->add_option("mac", *mac, "MAC address")->required();

    auto selection = std::make_shared<Selection>();
    CLI::App *gone = addCommand(*noun, "remove", "Removes phones", session,
                                [selection](Session &s) { return remove(s, *selection); });
    selection->addTo(*gone);
}

} // namespace cli
