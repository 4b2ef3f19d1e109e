/* Any bytes as a file with something around it: what opens stays within its limits. The bytes are
 * also what is inside, so that the decoders see more than their own headers. */

#include "profile/envelope.h"

#include <cstdlib>

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace profile;
    const QByteArrayView bytes(data, qsizetype(size));
    for (const QByteArrayView key :
         {QByteArrayView(), QByteArrayView("00ff"), QByteArrayView("k")}) {
        const auto opened = open(bytes, key);
        demand(!opened || opened->text.size() <= EnvelopeLimits::size);
    }
    (void)decryptContent(bytes, "k");
    (void)decrypt(bytes, "k");
    demand(*gunzip(gzip(bytes), EnvelopeLimits::size) == bytes.toByteArray());
    demand(*decrypt(*encrypt(bytes, "k", "12345678"), "k") == bytes.toByteArray());
    (void)open(*encryptContent(bytes, "k"), "k");
    return 0;
}
