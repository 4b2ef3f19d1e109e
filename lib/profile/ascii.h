#pragma once

#include "base/finding.h"
#include "profile/layers.h"

namespace profile {

bool isAscii(const QString &text);

/** @p text in the characters an older phone shows: letters without their marks, Greek and Cyrillic
 *  letter by letter, typographic signs as typed ones, and a question mark for anything else. Never
 *  shorter in meaning than it must be: nothing is dropped but marks. */
QString asciiOf(const QString &text);

/** That the secret @p element holds more than ASCII, on a phone that knows nothing else. */
Finding unspellableSecret(const QString &element);

/** Makes every value of @p profile ASCII, for a phone that shows nothing else
 *  (schema::ModelFacts::showsUtf8), and says where that changed something: a warning each. A secret
 *  in other letters opens nothing: it stays as it is and is an error, which does not show it.
 *  Errors come first. */
Findings makeAscii(Profile &profile);

} // namespace profile
