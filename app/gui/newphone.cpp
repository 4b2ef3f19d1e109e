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

} // namespace gui
