#pragma once

#include "base/result.h"
#include "inventory/fleet.h"
#include "provisioning/vault.h"

namespace provisioning {

/** What follows for a phone from its lines and the fleet's addresses, before any layer speaks:
 *  the account of every line, a line without an extension cleared, line keys without a line
 *  disabled, where to register, log and fetch, and how often. */
Result<profile::Settings> recordLayer(const inventory::Fleet &fleet,
                                      const inventory::Device &device,
                                      const schema::PhoneModel &model, const Vault &vault);

} // namespace provisioning
