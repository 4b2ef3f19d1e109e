#include "gui/linekeys/keyface.h"

#include "gui/editors/keyuse.h"

#include <QCoreApplication>

namespace gui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("gui", text);
}

// The label follows the extension's name until somebody writes another.
KeyFace faceOfLine(const KeyContent &content, const inventory::Fleet &fleet, bool registered)
{
    const inventory::Extension *extension = fleet.extension(content.extension);
    KeyFace face;
    face.line = true;
    face.registered = registered;
    face.sign = content.extension;
    face.title = content.label;
    if (face.title.isEmpty() && extension)
        face.title = extension->name;
    if (face.title.isEmpty())
        face.title = content.extension;
    face.told = (registered ? tr("line %1, %2, registered") : tr("line %1, %2"))
                    .arg(content.extension, face.title);
    return face;
}

KeyFace faceOfFunction(const QString &function)
{
    const KeyUse use = keyUseOf(function);
    KeyFace face;
    face.sign = signOf(use.kind);
    face.title = !use.label.isEmpty() ? use.label
        : !use.number.isEmpty()       ? use.number
                                      : wordsOf(use.kind);
    face.told = wordsOf(use.kind);
    if (!use.number.isEmpty())
        face.told += u' ' + use.number;
    face.told += QStringLiteral(", ") + face.title + u'\n' + function;
    return face;
}

} // namespace

KeyFace faceOf(const KeyMap &map, KeyPlace place, const inventory::Fleet &fleet,
               const inventory::Contact &contact)
{
    const KeyContent content = map.at(place);
    if (!content.extension.isEmpty())
        return faceOfLine(content, fleet, contact.registeredLines.contains(place.key));
    if (!content.function.isEmpty())
        return faceOfFunction(content.function);
    KeyFace face;
    face.told = tr("free");
    return face;
}

QString nameOf(KeyPlace place)
{
    return place.unit == 0 ? tr("Key %1").arg(place.key)
                           : tr("Module %1, key %2").arg(place.unit).arg(place.key);
}

} // namespace gui
