// What a phone, or whoever answers in its place, says of itself and asks a password with.

#include "phone/digest.h"
#include "phone/phonestatus.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)phone::parseStatus(bytes);
    if (const auto challenge = phone::parseChallenge(bytes))
        (void)phone::authorization(*challenge, {"admin", "x"}, "GET", "/", "c");
    return 0;
}
