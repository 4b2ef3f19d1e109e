#include "servers/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace servers {

namespace {

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
        || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

} // namespace

QString decodedText(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString visibleText(QByteArrayView bytes, qsizetype most)
{
    const bool cut = most >= 0 && bytes.size() > most;
    const QByteArrayView kept = cut ? bytes.first(most) : bytes;
    const QString ending = cut ? QStringLiteral("…") : QString();
    if (isPlainAscii(kept)) // nearly always, and a flood has to pass here
        return cut ? QString::fromLatin1(kept) + ending : QString::fromLatin1(kept);
    QString line;
    for (const QChar c : decodedText(kept)) {
        if (isControl(c))
            line += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line + ending;
}

} // namespace servers
