#include "gui/newphone.h"

namespace gui {

using provisioning::Draft;

Result<Draft> addWithExtension(const provisioning::Editor &editor, const inventory::Fleet &fleet,
                               provisioning::PhoneSpec phone,
                               const provisioning::ExtensionSpec &extension)
{
    Result<Draft> first = editor.addExtension(fleet, extension);
    if (!first)
        return first;
    inventory::Fleet with = fleet;
    inventory::Extension made;
    made.number = extension.number;
    with.extensions.insert(made.number, std::make_shared<inventory::Extension>(made));
    phone.lines = QList<inventory::Line>{{1, extension.number, {}}};
    Result<Draft> both = editor.addPhone(with, phone);
    if (both)
        both->edit.changes = first->edit.changes + both->edit.changes;
    return both;
}

EditMaker adoption(const MacAddress &mac, const QString &model, bool withExtension,
                   std::shared_ptr<QString> given)
{
    provisioning::PhoneSpec phone(mac);
    phone.model = model;
    return [phone, withExtension, given = std::move(given)](
               const provisioning::Editor &editor, const inventory::Fleet &fleet) -> Result<Draft> {
        if (!withExtension)
            return editor.addPhone(fleet, phone);
        provisioning::ExtensionSpec extension;
        extension.number = provisioning::Editor::nextExtension(fleet);
        extension.secret = provisioning::Editor::generateSecret();
        if (given)
            *given = extension.number;
        return addWithExtension(editor, fleet, phone, extension);
    };
}

} // namespace gui
