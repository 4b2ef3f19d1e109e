#include "base/macaddress.h"

namespace {

constexpr int DigitCount = 12;
constexpr int LongestText = 64; // a label's line; anything longer is no address

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'-' || c == u'.' || c == u' ';
}

// What labels print before the digits: "MAC", "MAC ID", "MAC ADDRESS", each with its punctuation.
QStringView withoutLabel(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(QLatin1String("MAC"), Qt::CaseInsensitive))
        return text;
    text = text.mid(3).trimmed();
    for (const auto &word :
         {QLatin1String("ADDRESS"), QLatin1String("ADDR"), QLatin1String("ID")}) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            break;
        }
    }
    while (!text.isEmpty()
           && (text.front() == u':' || text.front() == u'=' || text.front() == u'#'))
        text = text.mid(1).trimmed();
    return text;
}

QString hexDigits(quint64 value)
{
    return QStringLiteral("%1").arg(value, DigitCount, 16, QLatin1Char('0'));
}

} // namespace

std::optional<MacAddress> MacAddress::parse(QStringView text)
{
    if (text.size() > LongestText)
        return std::nullopt;
    quint64 value = 0;
    int digits = 0;
    bool separated = true; // a separator needs a digit before it
    for (const QChar c : withoutLabel(text)) {
        if (const int nibble = hexValue(c); nibble >= 0) {
            if (++digits > DigitCount)
                return std::nullopt;
            value = value << 4 | quint64(nibble);
            separated = false;
        } else if (!isSeparator(c) || separated) {
            return std::nullopt;
        } else {
            separated = true;
        }
    }
    if (digits != DigitCount || separated)
        return std::nullopt;
    return fromInteger(value);
}

std::optional<MacAddress> MacAddress::fromInteger(quint64 value)
{
    constexpr quint64 groupBit = quint64(1) << 40; // IEEE 802: multicast and broadcast
    if (value == 0 || value >> 48 != 0 || (value & groupBit) != 0)
        return std::nullopt;
    return MacAddress(value);
}

QString MacAddress::toString() const
{
    QString text = hexDigits(m_value);
    for (int position = DigitCount - 2; position > 0; position -= 2)
        text.insert(position, u':');
    return text;
}

QString MacAddress::digits() const
{
    return hexDigits(m_value);
}

QString MacAddress::upperDigits() const
{
    return hexDigits(m_value).toUpper();
}
