#pragma once

#include "gui/backend.h"

namespace gui {

/** A phone of which only this is known. */
struct NewPhone
{
    MacAddress mac;
    QString model; ///< the catalogue's name
};

/** A new phone with a new extension on its first line, as one edit: undo takes both back, and two
 *  that are made at once never share a number. */
Result<provisioning::Draft> addWithExtension(const provisioning::Editor &editor,
                                             const inventory::Fleet &fleet,
                                             provisioning::PhoneSpec phone,
                                             const provisioning::ExtensionSpec &extension);

/** Records @p phones as one edit, on request each with the next extension; of several those are
 *  left out that somebody else recorded meanwhile. @p given, where it is not null, gets the last
 *  number. */
EditMaker adoption(const QList<NewPhone> &phones, bool withExtension,
                   std::shared_ptr<QString> given = nullptr);

/** Changes a phone, and what is on its first line to @p number, which is made where it is not
 *  recorded yet; empty: nothing. The extension @p fresh, which the phone got a moment ago, goes
 *  where no phone has it any more. */
Result<provisioning::Draft> changeWithExtension(const provisioning::Editor &editor,
                                                const inventory::Fleet &fleet,
                                                provisioning::PhoneSpec phone,
                                                const QString &number, const QString &fresh);

} // namespace gui
