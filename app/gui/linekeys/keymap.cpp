#include "gui/linekeys/keymap.h"

#include "gui/editors/keyuse.h"

#include <QCoreApplication>
#include <QSet>

namespace gui {

using inventory::Line;
using profile::Setting;
using provisioning::Assignment;

namespace {

bool watches(const QString &function)
{
    switch (keyUseOf(function).kind) {
    case KeyUse::Kind::WatchCallPickUp:
    case KeyUse::Kind::WatchCall:
    case KeyUse::Kind::Watch:
        return true;
    case KeyUse::Kind::Nothing:
    case KeyUse::Kind::SpeedDial:
    case KeyUse::Kind::Park:
    case KeyUse::Kind::DoNotDisturb:
    case KeyUse::Kind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

KeyMap::KeyMap(const ScopeView &view, const inventory::Device &device)
    : m_view(view), m_mac(device.mac)
{
    addPlaces();
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it)
        it->function = told(elementOf(it.key()));
    for (const Line &line : device.lines) {
        const KeyPlace place{0, line.number};
        if (!m_keys.contains(place))
            continue;
        m_keys[place].extension = line.extension;
        m_keys[place].label = line.label;
    }
}

const schema::ModelFacts *KeyMap::facts() const
{
    return m_view.model ? &m_view.model->facts() : nullptr;
}

// An adapter has lines and no keys: its ports stand for them.
void KeyMap::addPlaces()
{
    const schema::ModelFacts &model = *facts();
    for (int key = 1; key <= qMax(model.keys, model.lines); ++key)
        m_keys.insert({0, key}, {});
    for (int unit = 1; unit <= model.units; ++unit) {
        for (int key = 1; key <= model.keysPerUnit; ++key) {
            if (!elementOf({unit, key}).isEmpty())
                m_keys.insert({unit, key}, {});
        }
    }
}

bool KeyMap::takesLine(KeyPlace place) const
{
    return place.unit == 0 && facts() && place.key <= facts()->lines;
}

bool KeyMap::takes(KeyPlace place, const KeyContent &content) const
{
    return m_keys.contains(place) && (content.extension.isEmpty() || takesLine(place))
        && (content.function.isEmpty() || takesFunction(place));
}

// SPA phones write Unit_1_Key_1, multiplatform phones Unit_1_Key_1_.
QString KeyMap::elementOf(KeyPlace place) const
{
    if (!m_view.model)
        return {};
    const QStringList names = place.unit == 0
        ? QStringList{QStringLiteral("Extended_Function_%1_").arg(place.key)}
        : QStringList{QStringLiteral("Unit_%1_Key_%2").arg(place.unit).arg(place.key),
                      QStringLiteral("Unit_%1_Key_%2_").arg(place.unit).arg(place.key)};
    for (const QString &name : names) {
        if (m_view.model->indexOf(name.toLatin1()))
            return name;
    }
    return {};
}

bool KeyMap::put(KeyPlace place, const KeyContent &content)
{
    if (!takes(place, content))
        return false;
    m_keys[place] = content;
    return true;
}

bool KeyMap::swap(KeyPlace one, KeyPlace other)
{
    if (!takes(one, at(other)) || !takes(other, at(one)))
        return false;
    std::swap(m_keys[one], m_keys[other]);
    return true;
}

QList<Line> KeyMap::lines() const
{
    QList<Line> lines;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (!it->extension.isEmpty())
            lines.append({it.key().key, it->extension, it->label});
    }
    return lines;
}

QString KeyMap::told(const QString &element) const
{
    const auto index = m_view.model->indexOf(element.toLatin1());
    return index ? m_view.values[size_t(*index)].effective.setting.value : QString();
}

QString KeyMap::inherited(const QString &element) const
{
    const auto index = m_view.model->indexOf(element.toLatin1());
    return index ? m_view.values[size_t(*index)].inherited.setting.value : QString();
}

void KeyMap::need(QList<Assignment> &all, const QString &element, const QString &value) const
{
    if (m_view.model->indexOf(element.toLatin1()) && told(element) != value)
        all.append({element, Setting::of(value)});
}

QList<Assignment> KeyMap::assignmentsSince(const KeyMap &before) const
{
    QList<Assignment> all;
    QSet<int> units; // that now have a key of ours
    bool watching = false;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        const QString element = elementOf(it.key());
        if (it->function == before.at(it.key()).function)
            continue;
        std::optional<Setting> said; // nothing, where the layers below say the same
        if (it->function != inherited(element))
            said = Setting::of(it->function);
        all.append({element, said});
        watching = watching || watches(it->function);
        if (!it->function.isEmpty() && it.key().unit > 0)
            units.insert(it.key().unit);
    }
    if (watching)
        need(all, QStringLiteral("Server_Type"), QStringLiteral("Asterisk"));
    for (const int unit : units)
        need(all, QStringLiteral("Unit_%1_Enable").arg(unit), QStringLiteral("Yes"));
    const int last = units.isEmpty() ? 0 : *std::max_element(units.begin(), units.end());
    if (last > told(QStringLiteral("Number_of_Units")).toInt())
        need(all, QStringLiteral("Number_of_Units"), QString::number(last));
    return all;
}

EditMaker KeyMap::editSince(const KeyMap &before) const
{
    provisioning::PhoneSpec spec(*m_mac);
    if (lines() != before.lines())
        spec.lines = lines();
    const QList<Assignment> assignments = assignmentsSince(before);
    return [spec, assignments](const provisioning::Editor &editor,
                               const inventory::Fleet &fleet) -> Result<provisioning::Draft> {
        provisioning::Draft draft;
        if (spec.lines) {
            const auto lines = editor.changePhone(fleet, spec);
            if (!lines)
                return lines.error();
            draft = *lines;
        }
        if (!assignments.isEmpty()) {
            const inventory::Scope own{profile::Layer::Phone, spec.mac.digits()};
            const auto functions = editor.assign(fleet, {own}, assignments);
            if (!functions)
                return functions.error();
            draft.edit.changes += functions->edit.changes;
            draft.findings += functions->findings;
        }
        draft.edit.summary =
            QCoreApplication::translate("gui::KeyMap", "keys of %1").arg(spec.mac.toString());
        return draft;
    };
}

} // namespace gui
