#include "inventory/fleeteditor.h"

#include "inventory/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

constexpr int LongestName = 255; // characters of what people or files call a thing
constexpr int LongestValue = 65'536; // characters of a setting; a Dial_Plan has some hundreds
constexpr int MostLines = 1'000;
constexpr int MostNamed = 5; // phones named in a message

QString tr(const char *text)
{
    return QCoreApplication::translate("inventory", text);
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

Result<void> checkName(const QString &what, const QString &text)
{
    if (text.size() > LongestName)
        return Error::refused(tr("%1 is longer than %2 characters.").arg(what).arg(LongestName));
    if (hasControlCharacter(text))
        return Error::refused(tr("%1 holds a control character; take it out.").arg(what));
    return {};
}

Result<void> checkKey(const QString &what, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error::refused(tr("%1 is empty.").arg(what));
    return checkName(what, text);
}

Result<void> checkLines(const Device &device)
{
    if (device.lines.size() > MostLines)
        return Error::refused(
            tr("The phone %1 has more lines than any.").arg(device.mac.toString()));
    QSet<int> numbers;
    for (const Line &line : device.lines) {
        if (line.number < 1)
            return Error::refused(tr("Line %1 of %2: lines count from 1.")
                                      .arg(line.number)
                                      .arg(device.mac.toString()));
        if (numbers.contains(line.number))
            return Error::refused(
                tr("Line %1 of %2 is given twice.").arg(line.number).arg(device.mac.toString()));
        numbers.insert(line.number);
        if (auto fine = checkName(tr("The label"), line.label); !fine)
            return fine;
    }
    return {};
}

Result<void> checkDevice(const Device &device)
{
    for (const auto &[what, text] : {std::pair(tr("The phone's name"), device.name),
                                     std::pair(tr("The group's name"), device.group),
                                     std::pair(tr("The site's name"), device.site)}) {
        if (auto fine = checkName(what, text); !fine)
            return fine;
    }
    if (auto fine = checkKey(tr("The model"), device.model); !fine)
        return fine;
    return checkLines(device);
}

QString namesOf(QStringList phones)
{
    phones.sort();
    const qsizetype more = phones.size() - MostNamed;
    const QString first = phones.mid(0, MostNamed).join(u", "_s);
    return more > 0 ? tr("%1 and %2 more").arg(first).arg(more) : first;
}

// Does it say what the other does, whenever it was changed?
bool saysTheSame(const Device &a, const Device &b)
{
    return a.model == b.model && a.name == b.name && a.group == b.group && a.site == b.site
        && a.lines == b.lines && a.settings == b.settings && a.token == b.token;
}

} // namespace

FleetEditor::FleetEditor(const Fleet &base) : m_base(base), m_next(base)
{
    m_next.revision = base.revision + 1;
}

Result<void> FleetEditor::apply(const QList<Change> &changes, std::optional<Revision> madeFrom)
{
    m_madeFrom = madeFrom;
    for (const Change &one : changes) {
        if (auto done = std::visit([this](const auto &it) { return change(it); }, one); !done)
            return done;
    }
    if (auto fine = checkWhole(); !fine)
        return fine;
    settle();
    return {};
}

void FleetEditor::name(const Thing &thing)
{
    if (m_known.contains(thing))
        return;
    m_known.insert(thing);
    m_named.append(thing);
}

// A copy that this edit may change; made once, however many changes fall upon it.
Device &FleetEditor::draftOf(const MacAddress &mac)
{
    auto &draft = m_devices[mac];
    if (!draft) {
        const Device *known = m_next.device(mac);
        draft = std::make_shared<Device>(known ? *known : Device(mac));
        if (const Device *removed = known ? nullptr : m_base.device(mac)) { // and put back
            draft->told = removed->told;
            draft->toldPassword = removed->toldPassword;
            draft->invited = removed->invited;
            draft->claimed = removed->claimed;
            draft->firmware = removed->firmware;
        }
    }
    m_next.devices.insert(mac, draft);
    return *draft;
}

template<typename Kept>
Result<void> FleetEditor::checkUnchanged(const QString &what, const Kept &put,
                                         const Kept *now) const
{
    if (!m_madeFrom)
        return {};
    if (!now && put.changed > 0 && put.changed <= *m_madeFrom)
        return Error::refused(
            tr("%1 was removed by somebody else just now, so nothing was written.").arg(what));
    if (now && now->changed > *m_madeFrom)
        return Error::refused(tr("%1 was changed by somebody else just now, so nothing was "
                                 "written. Look at it again and repeat the edit.")
                                  .arg(what));
    return {};
}

Result<void> FleetEditor::change(const PutDevice &put)
{
    const MacAddress &mac = put.device.mac;
    if (auto fine = checkDevice(put.device); !fine)
        return fine;
    if (auto fine = checkUnchanged(mac.toString(), put.device, m_base.device(mac)); !fine)
        return fine;
    name(Thing::device(mac));
    const bool isNew = !m_base.device(mac);
    Device &draft = draftOf(mac);
    if (isNew)
        draft.invited = put.device.invited;
    draft.token = put.device.token;
    draft.model = put.device.model;
    draft.name = put.device.name;
    draft.group = put.device.group;
    draft.site = put.device.site;
    draft.lines = put.device.lines;
    std::sort(draft.lines.begin(), draft.lines.end(),
              [](const Line &a, const Line &b) { return a.number < b.number; });
    return {};
}

Result<void> FleetEditor::change(const RemoveDevice &remove)
{
    const Device *device = m_next.device(remove.mac);
    if (!device)
        return Error::refused(
            tr("There is no phone %1; `phone list` names them.").arg(remove.mac.toString()));
    const Scope own{profile::Layer::Phone, remove.mac.digits()};
    for (auto it = device->settings.keyBegin(); it != device->settings.keyEnd(); ++it)
        name(Thing::setting(own, *it));
    name(Thing::device(remove.mac));
    m_next.devices.remove(remove.mac);
    m_devices.remove(remove.mac);
    return {};
}

Result<void> FleetEditor::change(const PutExtension &put)
{
    const Extension &extension = put.extension;
    for (const auto &fine : {checkKey(tr("The extension's number"), extension.number),
                             checkName(tr("The extension's name"), extension.name),
                             checkName(tr("The context"), extension.context),
                             checkName(tr("The mailbox"), extension.mailbox),
                             checkName(tr("The Asterisk's name"), extension.asterisk)}) {
        if (!fine)
            return fine;
    }
    if (auto fine = checkUnchanged(extension.number, extension, m_base.extension(extension.number));
        !fine)
        return fine;
    name({Thing::Kind::Extension, {}, extension.number});
    m_next.extensions.insert(extension.number, std::make_shared<Extension>(extension));
    return {};
}

Result<void> FleetEditor::change(const RemoveExtension &remove)
{
    if (m_next.extensions.remove(remove.number) == 0)
        return Error::refused(
            tr("There is no extension %1; `extension list` names them.").arg(remove.number));
    name({Thing::Kind::Extension, {}, remove.number});
    return {};
}

Result<void> FleetEditor::change(const SetOption &set)
{
    if (auto fine = checkKey(tr("The setting's name"), set.name); !fine)
        return fine;
    if (set.value.size() > LongestValue)
        return Error::refused(tr("The value of %1 is too long.").arg(set.name));
    name({Thing::Kind::Option, {}, set.name});
    if (set.value.isEmpty())
        m_next.settings.remove(set.name);
    else
        m_next.settings.insert(set.name, set.value);
    return {};
}

Result<void> FleetEditor::change(const SetSetting &set)
{
    if (auto fine = checkKey(tr("The element's name"), set.element); !fine)
        return fine;
    if (set.setting && set.setting->value.size() > LongestValue)
        return Error::refused(tr("The value of %1 is too long.").arg(set.element));
    StoredSettings *settings = nullptr;
    if (set.scope.layer == profile::Layer::Phone) {
        const auto mac = MacAddress::parse(set.scope.name);
        if (!mac || !m_next.device(*mac))
            return Error::refused(
                tr("There is no phone %1; `phone list` names them.").arg(set.scope.name));
        settings = &draftOf(*mac).settings;
    } else {
        if (auto fine = checkName(tr("The layer's name"), set.scope.name); !fine)
            return fine;
        auto &draft = m_layers[set.scope];
        if (!draft)
            draft = std::make_shared<LayerRecord>(m_next.layers.contains(set.scope)
                                                      ? *m_next.layers.value(set.scope)
                                                      : LayerRecord());
        m_next.layers.insert(set.scope, draft);
        settings = &draft->settings;
    }
    name(Thing::setting(set.scope, set.element));
    if (set.setting)
        settings->insert(set.element, *set.setting);
    else
        settings->remove(set.element);
    return {};
}

Result<void> FleetEditor::checkWhole() const
{
    for (const auto &device : m_devices) {
        if (auto fine = checkLinesOf(*device); !fine)
            return fine;
    }
    return checkRemovedExtensions();
}

Result<void> FleetEditor::checkLinesOf(const Device &device) const
{
    for (const Line &line : device.lines) {
        if (!m_next.extensions.contains(line.extension))
            return Error::refused(
                tr("Line %1 of %2: there is no extension %3; `extension add %3` "
                   "makes it.")
                    .arg(QString::number(line.number), device.mac.toString(), line.extension));
    }
    return {};
}

Result<void> FleetEditor::checkRemovedExtensions() const
{
    QSet<QString> removed;
    for (const Thing &thing : m_named) {
        if (thing.kind == Thing::Kind::Extension && !m_next.extensions.contains(thing.name))
            removed.insert(thing.name);
    }
    if (removed.isEmpty())
        return {};
    QMap<QString, QStringList> users;
    for (const auto &device : m_next.devices) {
        for (const Line &line : device->lines) {
            if (removed.contains(line.extension))
                users[line.extension] << device->mac.toString();
        }
    }
    if (users.isEmpty())
        return {};
    users.first().removeDuplicates();
    return Error::refused(tr("Extension %1 is in use by %2; take it off their lines first.")
                              .arg(users.firstKey(), namesOf(users.first())));
}

// What comes out as it was keeps the revision it had.
void FleetEditor::settle()
{
    for (const Thing &thing : std::as_const(m_named))
        settle(thing);
    for (const auto &draft : std::as_const(m_devices)) {
        const auto old = m_base.devices.value(draft->mac);
        if (old && saysTheSame(*old, *draft))
            m_next.devices.insert(draft->mac, old);
        else
            draft->changed = m_next.revision;
    }
    for (auto it = m_layers.cbegin(); it != m_layers.cend(); ++it) {
        const auto old = m_base.layers.value(it.key());
        if (old ? old->settings == it.value()->settings : it.value()->settings.isEmpty())
            old ? (void)m_next.layers.insert(it.key(), old) : (void)m_next.layers.remove(it.key());
        else
            it.value()->changed = m_next.revision;
    }
    if (m_touches.isEmpty())
        m_next = m_base;
}

void FleetEditor::settle(const Thing &thing)
{
    const auto before = describe(m_base, thing);
    const auto after = describe(m_next, thing);
    const bool extension = thing.kind == Thing::Kind::Extension;
    if (before == after) {
        if (extension && before)
            m_next.extensions.insert(thing.name, m_base.extensions.value(thing.name));
        return;
    }
    m_touches.append({thing, before, difference(thing, before, after)});
    if (thing.kind == Thing::Kind::Option)
        m_next.settingsChanged = m_next.revision;
    if (extension && after) {
        auto changed = std::make_shared<Extension>(*m_next.extension(thing.name));
        changed->changed = m_next.revision;
        m_next.extensions.insert(thing.name, changed);
    }
}

} // namespace inventory
