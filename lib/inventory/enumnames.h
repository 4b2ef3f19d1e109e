#pragma once

#include <QLatin1String>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace inventory {

/** The values of an enumeration and the words by which the database, and scripts, know them, in
 *  the order of the enumeration. Never translated. */
template<typename Enum, size_t Count>
class EnumNames
{
public:
    /** @p last is the enumeration's last value: one without a word does not compile. */
    template<typename... Words>
    consteval explicit EnumNames(Enum last, const Words &...words)
        : m_words{QLatin1String(words)...}
    {
        if (size_t(last) + 1 != Count || sizeof...(words) != Count)
            throw "a value has no word";
    }

    QString nameOf(Enum value) const { return m_words[size_t(value)]; }

    std::optional<Enum> valueOf(QStringView name) const
    {
        const auto found = std::find(m_words.begin(), m_words.end(), name);
        return found == m_words.end() ? std::nullopt : std::optional(Enum(found - m_words.begin()));
    }

private:
    std::array<QLatin1String, Count> m_words;
};

template<typename Enum, typename... Words>
EnumNames(Enum, const Words &...) -> EnumNames<Enum, sizeof...(Words)>;

} // namespace inventory
