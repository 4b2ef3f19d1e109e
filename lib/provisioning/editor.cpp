#include "provisioning/editor.h"

#include "asterisk/site.h"
#include "profile/ascii.h"
#include "provisioning/admission.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/keyfollowing.h"
#include "provisioning/knowndevice.h"
#include "provisioning/options.h"
#include "provisioning/renumbering.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Extension;
using inventory::Fleet;
using inventory::Line;

namespace {

constexpr int LongestNumber = 63; // UserID, provisioning guide "Data Types"
constexpr int LongestText = 127;
constexpr int SecretLength = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

// What would act in a dial plan, a sip.conf section head or a SIP address instead of naming.
bool isNumberCharacter(QChar c)
{
    return c.unicode() > u' ' && c.unicode() < 0x7f
        && !QStringLiteral(",&/${}()[];\"@=:<>\\|%?'`").contains(c);
}

Result<void> checkNumber(const QString &number)
{
    if (number.isEmpty() || number.size() > LongestNumber)
        return Error::refused(tr("An extension's number has 1 to 63 characters."));
    if (number.startsWith(u'_')) {
        return Error::refused(
            tr("\"%1\" begins with _, which makes it a pattern in a dial plan.").arg(number));
    }
    if (!std::all_of(number.begin(), number.end(), isNumberCharacter)) {
        return Error::refused(tr("\"%1\" cannot be an extension's number: use digits, letters, and "
                                 ". - + * # only.")
                                  .arg(number));
    }
    return {};
}

Result<void> checkText(const QString &what, const QString &text)
{
    if (hasControl(text))
        return Error::refused(tr("The %1 holds a line break or a control character.").arg(what));
    if (text != text.trimmed())
        return Error::refused(tr("The %1 begins or ends with a blank.").arg(what));
    if (text.size() > LongestText)
        return Error::refused(
            tr("The %1 is longer than %2 characters.").arg(what).arg(LongestText));
    return {};
}

Result<void> checkContext(const QString &context)
{
    const bool right = std::all_of(context.begin(), context.end(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
    if (right && context.size() <= 79) // AST_MAX_CONTEXT
        return {};
    return Error::refused(
        tr("\"%1\" cannot be a dial-plan context: use letters, digits, - _ and . only.")
            .arg(context));
}

// A phone whose firmware is old or unknown knows ASCII alone, and a secret cannot be respelled.
Result<void> checkSecret(const QString &secret)
{
    if (!profile::isAscii(secret))
        return Error::refused(tr("The secret holds a character that not every phone knows: use "
                                 "English letters, digits and signs, or let one be made "
                                 "(--generate)."));
    return checkText(tr("secret"), secret);
}

Result<void> checkExtension(const ExtensionSpec &spec)
{
    if (auto done = checkNumber(spec.number); !done)
        return done;
    if (auto done = checkText(tr("name"), spec.name.value_or(QString())); !done)
        return done;
    if (auto done = checkSecret(spec.secret.value_or(QString())); !done)
        return done;
    if (auto done = checkText(tr("mailbox"), spec.mailbox.value_or(QString())); !done)
        return done;
    for (auto it = spec.options.cbegin(); it != spec.options.cend(); ++it) {
        if (auto done = checkContext(it.key()); !done)
            return Error::refused(tr("\"%1\" cannot be the name of a peer option.").arg(it.key()));
        if (auto done = checkText(it.key(), it.value()); !done)
            return done;
    }
    return checkContext(spec.context.value_or(QString()));
}

Result<void> checkAsterisk(const Fleet &fleet, const QString &name)
{
    if (name.isEmpty() || Addresses(fleet).asteriskNames().contains(name))
        return {};
    return Error::refused(tr("There is no Asterisk server \"%1\". Name it first: "
                             "spafleetctl setting set asterisk.%1.host=ADDRESS")
                              .arg(name));
}

bool holds(const Device &device, const QString &extension)
{
    return std::any_of(device.lines.begin(), device.lines.end(),
                       [&](const Line &line) { return line.extension == extension; });
}

// Once the record has @p device as it is here.
Findings sharedExtensions(const Fleet &fleet, const Device &device)
{
    QMap<QString, QList<MacAddress>> holders;
    for (const Line &line : device.lines)
        holders[line.extension] = {device.mac};
    for (auto it = holders.begin(); it != holders.end(); ++it) {
        for (const auto &other : fleet.devices) {
            if (other->mac != device.mac && holds(*other, it.key()))
                it->append(other->mac);
        }
        std::sort(it->begin(), it->end());
    }
    Findings findings;
    for (auto it = holders.cbegin(); it != holders.cend(); ++it)
        findings += findingsOfHolders(*fleet.extension(it.key()), *it); // checkLines() saw it
    return findings;
}

Result<void> checkTexts(const PhoneSpec &spec)
{
    if (auto done = checkText(tr("name"), spec.name.value_or(QString())); !done)
        return done;
    if (auto done = checkText(tr("group"), spec.group.value_or(QString())); !done)
        return done;
    return checkText(tr("site"), spec.site.value_or(QString()));
}

} // namespace

Result<QString> Editor::knownModel(const QString &name) const
{
    if (const schema::ModelFacts *facts = m_catalogue->facts(name))
        return facts->name;
    return Error::refused(m_catalogue->whyUnknown(name));
}

Result<void> Editor::checkLines(const Fleet &fleet, const Device &device) const
{
    const schema::ModelFacts *facts = m_catalogue->facts(device.model);
    QList<int> seen;
    for (const Line &line : device.lines) {
        if (line.number < 1 || (facts && line.number > facts->lines)) {
            return Error::refused(tr("A %1 has no line %2: its lines are 1 to %3.")
                                      .arg(device.model)
                                      .arg(line.number)
                                      .arg(facts ? facts->lines : 1));
        }
        if (seen.contains(line.number))
            return Error::refused(tr("Line %1 is given twice.").arg(line.number));
        seen.append(line.number);
        if (!fleet.extension(line.extension)) {
            return Error::refused(
                tr("There is no extension %1. Add it first: spafleetctl extension "
                   "add %1 --generate")
                    .arg(line.extension));
        }
        if (auto done = checkText(tr("label"), line.label); !done)
            return done;
    }
    return {};
}

Result<Draft> Editor::addExtension(const Fleet &fleet, const ExtensionSpec &spec) const
{
    if (auto done = checkExtension(spec); !done)
        return done.error();
    if (fleet.extension(spec.number)) {
        return Error::refused(tr("Extension %1 is there already. Change it with `spafleetctl "
                                 "extension set %1`.")
                                  .arg(spec.number));
    }
    Extension extension;
    extension.number = spec.number;
    return put(fleet, extension, spec, tr("add extension %1").arg(spec.number));
}

Result<Draft> Editor::changeExtension(const Fleet &fleet, const ExtensionSpec &spec) const
{
    if (auto done = checkExtension(spec); !done)
        return done.error();
    const Extension *before = fleet.extension(spec.number);
    if (!before)
        return Error::refused(tr("There is no extension %1.").arg(spec.number));
    const QString number = spec.newNumber.value_or(spec.number);
    const bool renumbers = number != spec.number;
    const auto base = renumbers ? renumbered(fleet, *before, number) : Result<Extension>(*before);
    if (!base)
        return base.error();
    Result<Draft> draft = put(fleet, *base, spec,
                              renumbers ? tr("renumber extension %1 to %2").arg(spec.number, number)
                                        : tr("change extension %1").arg(spec.number));
    if (!draft)
        return draft;
    const Extension after =
        std::get<inventory::PutExtension>(draft->edit.changes.first()).extension;
    if (renumbers)
        renumberLines(fleet, *before, after, *draft);
    letKeysFollow(fleet, *before, after, *draft);
    return draft;
}

Result<Extension> Editor::renumbered(const Fleet &fleet, const Extension &extension,
                                     const QString &number) const
{
    if (auto done = checkNumber(number); !done)
        return done.error();
    if (fleet.extension(number))
        return Error::refused(tr("Extension %1 is there already. Take a number that nobody has, or "
                                 "remove that one first.")
                                  .arg(number));
    return provisioning::renumbered(*m_vault, extension, number);
}

Result<Draft> Editor::put(const Fleet &fleet, Extension extension, const ExtensionSpec &spec,
                          const QString &summary) const
{
    if (auto done = checkAsterisk(fleet, spec.asterisk.value_or(QString())); !done)
        return done.error();
    extension.name = spec.name.value_or(extension.name);
    extension.context = spec.context.value_or(extension.context);
    extension.mailbox = spec.mailbox.value_or(extension.mailbox);
    extension.asterisk = spec.asterisk.value_or(extension.asterisk);
    for (auto it = spec.options.cbegin(); it != spec.options.cend(); ++it) {
        extension.options.remove(it.key());
        if (!it.value().isEmpty())
            extension.options.insert(it.key(), it.value());
    }
    if (spec.secret) {
        Result<QByteArray> sealed = m_vault->sealSecret(extension.number, *spec.secret);
        if (!sealed)
            return sealed.error();
        extension.secret = *sealed;
    }
    Draft draft{{summary, {inventory::PutExtension{extension}}, fleet.revision}, {}};
    if (extension.secret.isEmpty())
        draft.findings.append(asterisk::withoutSecret(extension.number));
    return draft;
}

Result<Draft> Editor::removeExtension(const Fleet &fleet, const QString &number) const
{
    if (!fleet.extension(number))
        return Error::refused(tr("There is no extension %1.").arg(number));
    for (const auto &device : fleet.devices) {
        for (const Line &line : device->lines) {
            if (line.extension == number) {
                return Error::refused(
                    tr("Extension %1 is line %2 of %3. Take it off that phone first.")
                        .arg(number)
                        .arg(line.number)
                        .arg(device->mac.toString()));
            }
        }
    }
    return Draft{{tr("remove extension %1").arg(number), {inventory::RemoveExtension{number}}}, {}};
}

Result<Draft> Editor::addPhone(const Fleet &fleet, const PhoneSpec &spec) const
{
    if (fleet.device(spec.mac)) {
        return Error::refused(
            tr("%1 is in the inventory already. Change it with `spafleetctl phone edit %1`.")
                .arg(spec.mac.toString()));
    }
    const Result<Device> device = applied(fleet, Device(spec.mac), spec);
    if (!device)
        return device.error();
    return Draft{{tr("add phone %1").arg(spec.mac.toString()),
                  {inventory::PutDevice{*device}},
                  fleet.revision},
                 sharedExtensions(fleet, *device)};
}

Result<Draft> Editor::changePhone(const Fleet &fleet, const PhoneSpec &spec) const
{
    const auto before = knownDevice(fleet, spec.mac);
    if (!before)
        return before.error();
    const Result<Device> device = applied(fleet, **before, spec);
    if (!device)
        return device.error();
    return Draft{{tr("change phone %1").arg(spec.mac.toString()),
                  {inventory::PutDevice{*device}},
                  fleet.revision},
                 sharedExtensions(fleet, *device)};
}

Result<Device> Editor::applied(const Fleet &fleet, Device device, const PhoneSpec &spec) const
{
    if (auto done = checkTexts(spec); !done)
        return done.error();
    if (spec.model) {
        const Result<QString> model = knownModel(*spec.model);
        if (!model)
            return model.error();
        device.model = *model;
    }
    if (device.model.isEmpty()) {
        return Error::refused(
            tr("%1 needs a model, as in --model SPA504G.").arg(spec.mac.toString()));
    }
    device.name = spec.name.value_or(device.name);
    device.group = spec.group.value_or(device.group);
    device.site = spec.site.value_or(device.site);
    device.lines = spec.lines.value_or(device.lines);
    std::sort(device.lines.begin(), device.lines.end(),
              [](const Line &a, const Line &b) { return a.number < b.number; });
    if (auto done = checkLines(fleet, device); !done)
        return done.error();
    if (!fleet.device(device.mac))
        device.invited = QDateTime::currentDateTimeUtc();
    const bool needsToken =
        device.token.isEmpty() && Admission(fleet).policy() == SecretPolicy::Token;
    if (auto done = needsToken ? giveToken(device) : Result<void>(); !done)
        return done.error();
    return device;
}

Result<Draft> Editor::removePhones(const Fleet &fleet, const QList<MacAddress> &macs) const
{
    Draft draft;
    QStringList names;
    for (const MacAddress &mac : macs) {
        if (const auto known = knownDevice(fleet, mac); !known)
            return known.error();
        draft.edit.changes.append(inventory::RemoveDevice{mac});
        names.append(mac.toString());
    }
    draft.edit.summary = names.size() == 1 ? tr("remove phone %1").arg(names.front())
                                           : tr("remove %1 phones").arg(names.size());
    return draft;
}

QString Editor::nextExtension(const Fleet &fleet)
{
    constexpr qint64 longest =
        999'999'999'999'999; // E.164; what is longer names, and counts nothing
    qint64 highest = 99;
    for (auto it = fleet.extensions.cbegin(); it != fleet.extensions.cend(); ++it) {
        bool isNumber = false;
        const qint64 number = it.key().toLongLong(&isNumber);
        if (isNumber && number < longest)
            highest = std::max(highest, number);
    }
    return QString::number(highest + 1);
}

QString Editor::generateSecret()
{
    static const QLatin1String alphabet(
        "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789");
    QString secret;
    for (int i = 0; i < SecretLength; ++i) {
        const auto pick = QRandomGenerator::system()->bounded(int(alphabet.size()));
        secret.append(QChar(alphabet[pick]));
    }
    return secret;
}

} // namespace provisioning
