#pragma once

#include "base/result.h"
#include "schema/dictionary.h"
#include "schema/family.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace schema {

/** Answers the text of pages that several families share, by the name of their file. */
using SharedPages = std::function<Result<QByteArray>(const QString &name)>;

/** The family that @p json describes (resources/schema/README.md), its parameters taken from
 *  @p dictionary. Refused, naming the parameter, where a name could not be an element's, a set or
 *  evidence is not declared, or a count is beyond anything a phone has: it may be a user's own.
 *  Without @p shared a family that shares pages is refused. */
Result<std::unique_ptr<Family>> readFamily(QByteArrayView json, const Dictionary &dictionary,
                                           const SharedPages &shared = {});

} // namespace schema
