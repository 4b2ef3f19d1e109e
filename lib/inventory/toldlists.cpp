#include "inventory/toldlists.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

qint64 idOf(const QString &elements)
{
    const QByteArray digest =
        QCryptographicHash::hash(elements.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(digest.constData());
}

ToldLists::List listOf(const QString &elements)
{
    return std::make_shared<const QStringList>(elements.split(u'\n', Qt::SkipEmptyParts));
}

} // namespace

ToldLists::List ToldLists::list(Transaction &in, qint64 id)
{
    if (const auto known = m_lists.constFind(id); known != m_lists.constEnd())
        return *known;
    Rows rows = in.rows(u"SELECT elements FROM told WHERE id = :id"_s, id);
    return rows.next() ? *m_lists.insert(id, listOf(rows.text(0))) : nullptr;
}

void ToldLists::loadAll(Transaction &in)
{
    Rows rows = in.rows(u"SELECT id, elements FROM told"_s);
    while (rows.next()) {
        if (!m_lists.contains(rows.number(0)))
            m_lists.insert(rows.number(0), listOf(rows.text(1)));
    }
}

qint64 ToldLists::keep(Transaction &in, const QStringList &list)
{
    const QString elements = list.join(u'\n');
    const qint64 id = idOf(elements);
    in.run(u"INSERT INTO told (id, elements) VALUES (:id, :elements)"
           " ON CONFLICT (id) DO NOTHING"_s,
           id, elements);
    return id;
}

void ToldLists::removeUnused(Transaction &in)
{
    in.run(u"DELETE FROM told WHERE NOT EXISTS"
           " (SELECT 1 FROM device WHERE device.told = told.id)"_s);
}

} // namespace inventory
