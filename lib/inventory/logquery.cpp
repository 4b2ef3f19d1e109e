#include "inventory/logquery.h"

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

// What a person typed, with LIKE's own letters taken literally.
QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

QString likeOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"LIKE"_s : u"ILIKE"_s; // SQLite's minds no case of A to Z
}

} // namespace

LogQuery::LogQuery(Engine engine, const QString &select, const QString &text,
                   const EventFilter &filter)
    : m_select(select)
{
    addOwner(filter);
    if (filter.after > 0)
        add(u"id > :after"_s, filter.after);
    if (filter.last > 0)
        add(u"id <= :last"_s, filter.last);
    if (!filter.text.isEmpty())
        add(u"%1 %2 :text ESCAPE '\\'"_s.arg(text, likeOf(engine)), likePattern(filter.text));
    m_newestFirst = filter.most > 0;
    m_limited = m_newestFirst || filter.oldest > 0;
    if (m_limited)
        m_values.append(m_newestFirst ? filter.most : filter.oldest);
}

void LogQuery::addOwner(const EventFilter &filter)
{
    if (filter.mac && filter.address.isEmpty())
        return add(u"mac = :mac"_s, qint64(filter.mac->toInteger()));
    if (!filter.mac && !filter.address.isEmpty())
        return add(u"address = :address"_s, filter.address);
    if (!filter.mac)
        return;
    add(u"(mac = :mac OR (mac IS NULL AND address = :address))"_s, qint64(filter.mac->toInteger()));
    m_values.append(filter.address);
}

void LogQuery::add(const QString &condition, const QVariant &value)
{
    m_conditions.append(condition);
    m_values.append(value);
}

QString LogQuery::sql() const
{
    QString sql = m_select;
    if (!m_conditions.isEmpty())
        sql += u" WHERE "_s + m_conditions.join(u" AND "_s);
    sql += m_newestFirst ? u" ORDER BY id DESC"_s : u" ORDER BY id"_s;
    return m_limited ? sql + u" LIMIT :most"_s : sql;
}

} // namespace inventory
