#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace gui {

/** What plain search looks through: the words of every row in one piece of memory, so that a word
 *  is found among 100,000 rows in a few milliseconds. A row's words are of two sorts: those of the
 *  record stay, those of its contacts (state, address, firmware) change while one looks. */
class WordStore
{
public:
    /** @p lasting and @p passing are words with line ends between; of the passing ones a row keeps
     *  the first 63 bytes. Case does not matter. */
    void append(const QString &lasting, const QString &passing);
    void setPassing(size_t row, const QString &passing);
    size_t size() const { return m_begins.size(); }

    /** Whether each row holds @p word (a part of one of its words), as 0 or 1; @p word is lower
     *  case and has no line end. */
    std::vector<char> rowsWith(const QByteArray &word) const;

private:
    static constexpr size_t Cell = 64; // bytes for the passing words of a row

    void count(QByteArrayView text);
    qsizetype rarest(const QByteArray &word) const;

    QByteArray m_lasting;
    std::vector<qsizetype> m_begins; ///< of each row in m_lasting
    QByteArray m_passing; ///< a cell for each row
    std::array<quint32, 256> m_counts{}; ///< how often each byte stands in the texts
};

} // namespace gui
