#include "gui/inventory/wordstore.h"

#include <algorithm>
#include <cstring>

namespace gui {

namespace {

/** Calls @p found with each place at which @p word stands in @p text; it answers with the place to
 *  go on from. Looks for the byte at @p rare first: memchr() is as fast as memory. */
template<typename Found>
void findAll(QByteArrayView text, const QByteArray &word, qsizetype rare, Found found)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size() - (word.size() - rare) + 1;
    const char *place = begin + rare;
    while (place < end) {
        place = static_cast<const char *>(std::memchr(place, word[rare], size_t(end - place)));
        if (!place)
            return;
        const char *const start = place - rare;
        if (std::memcmp(start, word.data(), size_t(word.size())) == 0)
            place = begin + found(start - begin) + rare;
        else
            ++place;
    }
}

} // namespace

void WordStore::append(const QString &lasting, const QString &passing)
{
    const QByteArray text = lasting.toLower().toUtf8();
    m_begins.push_back(m_lasting.size());
    m_lasting += text;
    m_lasting += '\n';
    m_passing.append(qsizetype(Cell), '\n');
    setPassing(m_begins.size() - 1, passing);
    count(text);
}

void WordStore::setPassing(size_t row, const QString &passing)
{
    const QByteArray text = passing.toLower().toUtf8().left(qsizetype(Cell) - 1);
    char *cell = m_passing.data() + row * Cell;
    std::memcpy(cell, text.data(), size_t(text.size()));
    std::memset(cell + text.size(), '\n', Cell - size_t(text.size()));
    count(text);
}

void WordStore::count(QByteArrayView text)
{
    for (const char byte : text)
        ++m_counts[quint8(byte)];
}

qsizetype WordStore::rarest(const QByteArray &word) const
{
    const auto rarer = [this](char a, char b) {
        return m_counts[quint8(a)] < m_counts[quint8(b)];
    };
    return std::min_element(word.begin(), word.end(), rarer) - word.begin();
}

std::vector<char> WordStore::rowsWith(const QByteArray &word) const
{
    std::vector<char> rows(size(), 0);
    if (word.isEmpty() || rows.empty()) {
        std::fill(rows.begin(), rows.end(), 1);
        return rows;
    }
    const qsizetype rare = rarest(word);
    size_t row = 0;
    findAll(m_lasting, word, rare, [&](qsizetype place) {
        while (row + 1 < m_begins.size() && m_begins[row + 1] <= place)
            ++row;
        rows[row] = 1;
        return row + 1 < m_begins.size() ? m_begins[row + 1] : m_lasting.size();
    });
    findAll(m_passing, word, rare, [&](qsizetype place) {
        rows[size_t(place) / Cell] = 1;
        return (place / qsizetype(Cell) + 1) * qsizetype(Cell);
    });
    return rows;
}

} // namespace gui
