#pragma once

#include "inventory/fleet.h"
#include "profile/check.h"
#include "schema/catalogue.h"

#include <memory>

namespace provisioning {

/** Every firmware image, and what else lies there, in @p folder and below: at most 10,000 files,
 *  links not followed. The version is read from each one's head. */
QList<profile::FirmwareImage> imagesIn(const QString &folder);

/** What the linter cannot see in a profile: the other models of the catalogue and, where @p fleet
 *  is not null, the servers it names. With a @p device: those of its lines, and what it runs. */
profile::CheckContext surroundings(std::shared_ptr<const schema::Catalogue> catalogue,
                                   const inventory::Fleet *fleet,
                                   const inventory::Device *device = nullptr);

} // namespace provisioning
