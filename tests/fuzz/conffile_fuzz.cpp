// A site's Asterisk file: read without harm, and what is kept of it comes out as it went in.

#include "asterisk/conffile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDir nowhere(u"/nonexistent"_s);
    const auto file = asterisk::ConfFile::parse(bytes, u"x.conf"_s, nowhere);
    if (!file)
        return 0;
    const auto written = file->withOurs("[151]\nsecret = x\n");
    const auto again = asterisk::ConfFile::parse(written, u"x.conf"_s, nowhere);
    if (!again || again->withOurs("[151]\nsecret = x\n") != written)
        std::abort(); // a second export changed a byte
    return 0;
}
