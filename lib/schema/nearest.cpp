#include "schema/nearest.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace schema {

namespace {

constexpr qsizetype longestWord = 200; // no element name comes near; a longer word is hostile

} // namespace

int distance(QStringView left, QStringView right, int limit)
{
    if (std::abs(left.size() - right.size()) > limit)
        return limit + 1;
    using Row = std::vector<int>;
    Row beforeLast(size_t(right.size()) + 1), last(beforeLast.size()), row(beforeLast.size());
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = size_t(j);
            const int changed = left[i - 1].toLower() == right[j - 1].toLower() ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + changed});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit)
            return limit + 1;
        beforeLast.swap(last);
        last.swap(row);
    }
    return std::min(last.back(), limit + 1);
}

// a third of the letters may be wrong; more, and the guess would be noise
Nearest::Nearest(QStringView word)
    : m_word(word.first(std::min(word.size(), longestWord)).toString()),
      m_distance(int(m_word.size()) / 3 + 2)
{
}

void Nearest::offer(QStringView candidate)
{
    if (m_distance == 0)
        return;
    const int found = distance(m_word, candidate, m_distance - 1);
    if (found >= m_distance)
        return;
    m_distance = found;
    m_best = candidate.toString();
}

} // namespace schema
