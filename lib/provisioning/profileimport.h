#pragma once

#include "profile/flatxml.h"
#include "provisioning/editor.h"
#include "provisioning/renderer.h"

namespace provisioning {

/** A profile that was read, and the phone it is to be recorded for. */
struct FoundProfile
{
    const profile::ReadProfile &read;
    bool isDump = false; ///< the phone's own account of itself: what is empty says nothing
    MacAddress mac;
    QString model; ///< in any spelling; empty: as the phone is recorded
};

/** What a profile comes to in the record: one edit, with a finding for everything that is not
 *  simply taken over. */
struct ImportedProfile
{
    Draft draft;
    QString model; ///< the catalogue's name
    QList<inventory::Line> lines;
    QStringList extensions; ///< that are new
    QStringList settings; ///< elements the phone's own layer says now, sorted
    QStringList unknown; ///< those among them that the catalogue does not know
    QStringList secretsKept; ///< which the phone shows to nobody: the record's stay
};

/** Takes over what a phone holds. Its lines and their extensions follow from User_ID, Password and
 *  Display_Name; what the phone holds by birth or would be told anyway is not written; the rest
 *  goes into the phone's own layer, secrets sealed. An element the text does not mention stays as
 *  recorded. Refused where no model is known. */
Result<ImportedProfile> importProfile(const inventory::Fleet &fleet, const Renderer &renderer,
                                      const Editor &editor, const FoundProfile &found);

} // namespace provisioning
