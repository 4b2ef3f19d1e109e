#include "profile/envelope.h"

#include <QCoreApplication>

#include <algorithm>

namespace profile {

namespace {

Error refused(const char *text)
{
    return Error::refused(QCoreApplication::translate("profile", text));
}

/** No text holds these; what decryption with a wrong key yields nearly always does. */
bool isControl(char c)
{
    return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
}

bool looksLikeText(QByteArrayView bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArrayView begin = bytes.first(std::min(enough, bytes.size()));
    return std::count_if(begin.begin(), begin.end(), isControl) * 64 <= begin.size();
}

bool isUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/** RFC 8188 has no mark, but its header can be recognised as one. */
bool mayBeContentCoding(QByteArrayView bytes)
{
    constexpr qsizetype header = 21;
    constexpr qsizetype highestRecordSize = 16; // its first byte: above 16 MiB nobody goes
    return bytes.size() > header + 17 && bytes[highestRecordSize] == '\0';
}

Result<QByteArray> openContentCoding(QByteArrayView bytes, QByteArrayView key)
{
    if (const auto material = keyMaterial(key)) {
        Result<QByteArray> plain = decryptContent(bytes, *material);
        if (plain)
            return plain;
    }
    return decryptContent(bytes, key);
}

Result<QByteArray> decrypted(QByteArrayView bytes, QByteArrayView key, Wrapping &wrapping)
{
    if (key.isEmpty())
        return refused(QT_TRANSLATE_NOOP("profile",
                                         "The file is encrypted, or no profile at all. Give the "
                                         "key that stands in the phone's profile rule: --key."));
    wrapping = isSalted(bytes) ? Wrapping::Salted : Wrapping::ContentCoding;
    Result<QByteArray> plain =
        isSalted(bytes) ? decrypt(bytes, key) : openContentCoding(bytes, key);
    const bool sensible = !plain || isGzip(*plain) || isSalted(*plain) || looksLikeText(*plain);
    if (!sensible)
        return refused(
            QT_TRANSLATE_NOOP("profile", "The key is wrong: what comes out is no profile."));
    return plain;
}

Result<QByteArray> unwrapped(QByteArrayView bytes, QByteArrayView key, Wrapping &wrapping)
{
    if (isGzip(bytes)) {
        wrapping = Wrapping::Gzip;
        return gunzip(bytes, EnvelopeLimits::size);
    }
    if (isSalted(bytes) || mayBeContentCoding(bytes))
        return decrypted(bytes, key, wrapping);
    return refused(QT_TRANSLATE_NOOP(
        "profile", "The file is neither text nor compressed nor encrypted in a way phones read."));
}

} // namespace

bool Opened::phoneReads() const
{
    const qsizetype gzipped = wrappings.count(Wrapping::Gzip);
    return gzipped == 0 || (gzipped == 1 && wrappings.last() == Wrapping::Gzip);
}

std::optional<QByteArray> keyMaterial(QByteArrayView key)
{
    const QByteArray text = key.toByteArray();
    const QByteArray decoded = QByteArray::fromHex(text); // skips what is no digit
    if (decoded.isEmpty() || decoded.toHex() != text.toLower())
        return {};
    return decoded;
}

Result<Opened> open(QByteArrayView file, QByteArrayView key)
{
    if (file.size() > EnvelopeLimits::size)
        return refused(QT_TRANSLATE_NOOP("profile", "The file is larger than any profile."));
    Opened opened{file.toByteArray(), {}};
    while (isSalted(opened.text) || isGzip(opened.text) || !looksLikeText(opened.text)) {
        if (isUtf16(opened.text))
            return refused(QT_TRANSLATE_NOOP("profile",
                                             "The file is UTF-16, which no phone reads; save it "
                                             "as UTF-8."));
        if (opened.wrappings.size() == EnvelopeLimits::wrappings)
            return refused(QT_TRANSLATE_NOOP("profile", "The file is wrapped too many times."));
        Wrapping wrapping = Wrapping::Gzip;
        Result<QByteArray> inner = unwrapped(opened.text, key, wrapping);
        if (!inner)
            return inner.error();
        opened.text = std::move(*inner);
        opened.wrappings.append(wrapping);
    }
    return opened;
}

} // namespace profile
