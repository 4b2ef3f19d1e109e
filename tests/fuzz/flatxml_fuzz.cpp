/* Any bytes read as a flat profile: nothing breaks, and what is written of them is well-formed, the
 * same when it is read once more, and without a finding then. */

#include "profile/check.h"
#include "profile/decode.h"

#include <QXmlStreamReader>

#include <cstdlib>

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace profile;
    const QByteArrayView text(data, qsizetype(size));
    for (const Origin origin : {Origin::Profile, Origin::MultiplatformProfile, Origin::PhoneDump}) {
        const ReadProfile read = readFlatXml(text, origin);
        settingsOf(read);
        check(read, nullptr);
    }
    const auto decoded = decode(text);
    if (!decoded)
        return 0;
    demand(isWellFormed(decoded->xml));
    const auto again = decode(decoded->xml);
    demand(again && again->xml == decoded->xml && again->findings.isEmpty());
    return 0;
}
