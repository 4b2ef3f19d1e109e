#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

/** The hardware address that names a phone. One that exists is valid; compare and store it,
 *  never its text. */
class MacAddress
{
public:
    /** Reads every spelling in use: colons, hyphens, dots, blanks or nothing between the digits,
     *  either case, and what a label or its bar code prints before it ("MAC: ", "MAC ID").
     *  Refuses what cannot be a phone's: all zero, multicast and broadcast addresses. */
    static std::optional<MacAddress> parse(QStringView text);

    /** The low 48 bits of @p value; absent where parse() would refuse it. */
    static std::optional<MacAddress> fromInteger(quint64 value);

    QString toString() const; ///< "00:25:84:d8:d0:62", as we print it
    QString digits() const; ///< "002584d8d062", as $MA and file names have it
    QString upperDigits() const; ///< "002584D8D062", as $MAU has it
    quint64 toInteger() const { return m_value; }
    quint32 prefix() const { return quint32(m_value >> 24); } ///< the maker's part (OUI)

    auto operator<=>(const MacAddress &) const = default;

private:
    explicit MacAddress(quint64 value) : m_value(value) { }

    quint64 m_value;
};

inline size_t qHash(const MacAddress &mac, size_t seed = 0)
{
    return qHash(mac.toInteger(), seed);
}
