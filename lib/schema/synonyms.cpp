#include "schema/synonyms.h"

namespace schema {

Synonyms::Synonyms(const QList<QStringList> &groups) : m_groups(groups)
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (const QString &name : m_groups[group])
            m_groupOf.insert(name, group);
    }
}

QStringList Synonyms::of(const QString &name) const
{
    const int group = m_groupOf.value(name, -1);
    if (group < 0)
        return {};
    QStringList others = m_groups[group];
    others.removeOne(name);
    return others;
}

GeneralName generalName(QStringView name)
{
    // an index stands between two underscores at the end: Proxy_2_; 802 in a name is none
    if (!name.endsWith(u'_'))
        return {name.toString(), {}};
    qsizetype start = name.size() - 1;
    while (start > 0 && name[start - 1].isDigit())
        --start;
    const QStringView digits = name.sliced(start, name.size() - 1 - start);
    if (digits.isEmpty() || start == 0 || name[start - 1] != u'_')
        return {name.toString(), {}};
    return {name.first(start).toString() + QStringLiteral("{n}_"), digits.toString()};
}

} // namespace schema
