/* Any bytes read as SPC text, importing themselves: nothing breaks and it ends. */

#include "profile/plaintext.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace profile;
    const QByteArrayView text(data, qsizetype(size));
    int imports = 0;
    const ImportedFile itself = [&](const QString &) -> std::optional<QByteArray> {
        return ++imports > 20 ? std::nullopt : std::optional(text.toByteArray());
    };
    settingsOf(readPlainText(text, itself));
    isPlainText(text);
    return 0;
}
