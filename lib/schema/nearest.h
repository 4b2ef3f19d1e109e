#pragma once

#include <QString>
#include <QStringView>

namespace schema {

/** How many letters must be changed, added, dropped or swapped to turn @p left into @p right, a
 *  difference of case counting nothing; stops counting beyond @p limit and returns limit + 1. */
int distance(QStringView left, QStringView right, int limit);

/** Collects the candidate most like a word: for "did you mean". */
class Nearest
{
public:
    explicit Nearest(QStringView word);

    void offer(QStringView candidate);

    /** The best offer that is like the word at all; empty where none is. */
    QString answer() const { return m_best; }

private:
    QString m_word;
    QString m_best;
    int m_distance;
};

} // namespace schema
