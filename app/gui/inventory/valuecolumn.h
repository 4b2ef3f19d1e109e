#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace gui {

/** A column in which many rows share few values: a question is asked of each value once, however
 *  many rows have it. */
class ValueColumn
{
public:
    void append(const QString &value);
    void set(size_t row, const QString &value) { m_rows[row] = codeOf(value); }

    /** Clears the mark of each row whose value @p holds denies. */
    template<typename Holds>
    void narrow(std::vector<char> &marks, Holds holds) const
    {
        std::vector<char> verdicts;
        verdicts.reserve(m_values.size());
        for (const QString &value : m_values)
            verdicts.push_back(char(holds(value)));
        for (size_t i = 0; i < marks.size(); ++i)
            marks[i] = char(marks[i] & verdicts[m_rows[i]]);
    }

private:
    quint32 codeOf(const QString &value);

    std::vector<quint32> m_rows; ///< which of the values each row has
    std::vector<QString> m_values; ///< all there ever were
    QHash<QString, quint32> m_codes;
};

} // namespace gui
