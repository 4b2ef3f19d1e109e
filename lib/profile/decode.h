#pragma once

#include "base/result.h"
#include "profile/flatxml.h"
#include "profile/plaintext.h"

namespace profile {

/** What a phone reads of a file, whatever was around it. */
struct Decoded
{
    /** Well-formed flat XML in the file's order with its nesting, ua, group and states; an element
     *  keeps its spelling, <X/> or <X></X>. Decoded once more it is the same bytes. */
    QByteArray xml;
    Findings findings; ///< severity error: a part could not be read
};

/** Undoes compression and encryption, reads flat XML or SPC text, and writes it as flat XML. Fails
 *  only where open() does. @p import finds the files an SPC text imports. */
Result<Decoded> decode(QByteArrayView file, QByteArrayView key = {},
                       const ImportedFile &import = {});

/** The text of a file that was opened, flat XML or SPC text, as a phone of that kind reads it. */
ReadProfile readText(QByteArrayView text, Origin origin, const ImportedFile &import = {});

} // namespace profile
