#include "gui/inventory/valuecolumn.h"

namespace gui {

void ValueColumn::append(const QString &value)
{
    m_rows.push_back(codeOf(value));
}

quint32 ValueColumn::codeOf(const QString &value)
{
    const auto known = m_codes.constFind(value);
    if (known != m_codes.constEnd())
        return *known;
    const auto code = quint32(m_values.size());
    m_values.push_back(value);
    m_codes.insert(value, code);
    return code;
}

} // namespace gui
