#include "gui/newphone.h"

#include <QCoreApplication>

namespace gui {

using inventory::Fleet;
using inventory::Line;
using provisioning::Draft;
using provisioning::Editor;
using provisioning::ExtensionSpec;
using provisioning::PhoneSpec;

namespace {

void append(Draft &whole, const Draft &one)
{
    whole.edit.changes += one.edit.changes;
    whole.edit.summary = one.edit.summary;
    whole.findings += one.findings;
}

// What an edit puts, put at once: for the next edit of the same whole.
void put(Fleet &fleet, const Draft &draft)
{
    for (const inventory::Change &change : draft.edit.changes) {
        if (const auto *device = std::get_if<inventory::PutDevice>(&change)) {
            fleet.devices.insert(device->device.mac,
                                 std::make_shared<inventory::Device>(device->device));
        } else if (const auto *extension = std::get_if<inventory::PutExtension>(&change)) {
            fleet.extensions.insert(extension->extension.number,
                                    std::make_shared<inventory::Extension>(extension->extension));
        }
    }
}

/** One edit of several, each made from what those before it leave. */
class Steps
{
public:
    explicit Steps(const Fleet &fleet) : m_fleet(fleet) { }

    const Fleet &fleet() const { return m_fleet; }
    const Draft &whole() const { return m_whole; }

    Result<void> take(const Result<Draft> &step)
    {
        if (!step)
            return step.error();
        put(m_fleet, *step);
        append(m_whole, *step);
        return {};
    }

    void name(const QString &summary) { m_whole.edit.summary = summary; }

private:
    Fleet m_fleet;
    Draft m_whole;
};

ExtensionSpec newExtension(const QString &number, const QString &name)
{
    ExtensionSpec extension;
    extension.number = number;
    extension.name = name;
    extension.secret = Editor::generateSecret();
    return extension;
}

Result<void> addTo(Steps &steps, const Editor &editor, PhoneSpec phone,
                   const ExtensionSpec &extension)
{
    if (auto made = steps.take(editor.addExtension(steps.fleet(), extension)); !made)
        return made;
    phone.lines = QList<Line>{{1, extension.number, {}}};
    return steps.take(editor.addPhone(steps.fleet(), phone));
}

} // namespace

Result<Draft> addWithExtension(const Editor &editor, const Fleet &fleet, PhoneSpec phone,
                               const ExtensionSpec &extension)
{
    Steps steps(fleet);
    if (auto added = addTo(steps, editor, std::move(phone), extension); !added)
        return added.error();
    return steps.whole();
}

EditMaker adoption(const QList<NewPhone> &phones, bool withExtension,
                   std::shared_ptr<QString> given)
{
    return [phones, withExtension, given = std::move(given)](const Editor &editor,
                                                             const Fleet &fleet) -> Result<Draft> {
        Steps steps(fleet);
        for (const NewPhone &phone : phones) {
            if (phones.size() > 1 && fleet.device(phone.mac))
                continue;
            PhoneSpec spec(phone.mac);
            spec.model = phone.model;
            const QString number = withExtension ? Editor::nextExtension(steps.fleet()) : QString();
            const auto added = withExtension ? addTo(steps, editor, spec, newExtension(number, {}))
                                             : steps.take(editor.addPhone(steps.fleet(), spec));
            if (!added)
                return added.error();
            if (given)
                *given = number;
        }
        if (phones.size() > 1) {
            steps.name(QCoreApplication::translate("gui::AdoptDialog", "adopt %n phone(s)", nullptr,
                                                   int(phones.size())));
        }
        return steps.whole();
    };
}

Result<Draft> changeWithExtension(const Editor &editor, const Fleet &fleet, PhoneSpec phone,
                                  const QString &number, const QString &fresh)
{
    Steps steps(fleet);
    if (!number.isEmpty() && !fleet.extension(number)) {
        const ExtensionSpec made = newExtension(number, phone.name.value_or(QString()));
        if (auto added = steps.take(editor.addExtension(fleet, made)); !added)
            return added.error();
    }
    if (const inventory::Device *device = fleet.device(phone.mac)) {
        phone.lines = device->lines;
        phone.lines->removeIf([](const Line &line) { return line.number == 1; });
        if (!number.isEmpty())
            phone.lines->prepend({1, number, {}});
    }
    if (auto changed = steps.take(editor.changePhone(steps.fleet(), phone)); !changed)
        return changed.error();
    const QString summary = steps.whole().edit.summary;
    if (!fresh.isEmpty() && fresh != number) {
        const auto removed = editor.removeExtension(steps.fleet(), fresh);
        if (removed && steps.take(removed)) // else another phone has it by now
            steps.name(summary);
    }
    return steps.whole();
}

} // namespace gui
