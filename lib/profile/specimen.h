#pragma once

#include "profile/flatxml.h"
#include "schema/learner.h"

namespace profile {

/** What a phone's own dump shows the catalogue: its settings, and from its status which model it is
 *  of and which firmware it runs, each empty where the dump does not say. */
schema::Specimen specimenOf(const ReadProfile &read);

} // namespace profile
