#pragma once

#include "schema/catalogue.h"

#include <memory>

/** A phone that asks for its profile again, nothing having changed since. */
struct CachedProfile
{
    double answer = 0; ///< microseconds from the request to the bytes
    double copy = 0; ///< what a plain copy of the same bytes takes
    qsizetype size = 0; ///< of the profile, in bytes
};

CachedProfile measureCached(std::shared_ptr<const schema::Catalogue> catalogue,
                            const schema::PhoneModel &model);
