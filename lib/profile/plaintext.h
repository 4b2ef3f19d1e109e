#pragma once

#include "base/result.h"
#include "profile/flatxml.h"

#include <functional>
#include <optional>

namespace profile {

/** The source text of the SIP Profile Compiler (provisioning guide SPA/ATA, "Proprietary Plain-Text
 *  Configuration File"): `Name[1] ! "value" ;`, where no value keeps and "" empties, ! lets the
 *  user write and ? lets him read. Refused where a value holds what the format has no words for: a
 *  quotation mark or a control character. */
Result<QByteArray> writePlainText(const Profile &profile, Extent extent);

/** The file an `import` names; nothing where there is none. */
using ImportedFile = std::function<std::optional<QByteArray>(const QString &name)>;

/** Limits on files that import each other. */
struct PlainTextLimits
{
    static constexpr int depth = 8;
    static constexpr qsizetype size = 16 * 1024 * 1024; ///< bytes of all files together
    static constexpr size_t elements = 100'000;
    static constexpr qsizetype name = 200;
};

/** Reads what the compiler would make of @p text; a slip costs its line. Element names are those of
 *  XML, "Proxy_1_" for Proxy[1]. Without @p import an import is a finding. */
ReadProfile readPlainText(QByteArrayView text, const ImportedFile &import = {});

/** Does @p text look like SPC text and not like XML? */
bool isPlainText(QByteArrayView text);

} // namespace profile
