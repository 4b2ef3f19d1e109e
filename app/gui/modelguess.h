#pragma once

#include "base/macaddress.h"
#include "schema/catalogue.h"

namespace gui {

/** The model whose family is known to use the maker's part of that address: a hint, never proof.
 *  Empty where nobody is known to. */
QString modelByPrefix(const schema::Catalogue &catalogue, const MacAddress &mac);

} // namespace gui
