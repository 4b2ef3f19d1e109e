#pragma once

#include "inventory/database.h"
#include "inventory/eventlog.h"

#include <QVariant>

namespace inventory {

/** A SELECT of the log narrowed by a filter. */
class LogQuery
{
public:
    /** @p select has no WHERE yet; @p text is the column that EventFilter::text looks in. */
    LogQuery(Engine engine, const QString &select, const QString &text, const EventFilter &filter);

    QString sql() const;
    const QVariantList &values() const { return m_values; } ///< for the :names, in their order
    bool isNewestFirst() const { return m_newestFirst; }

private:
    void addOwner(const EventFilter &filter);
    void add(const QString &condition, const QVariant &value);

    QString m_select;
    QStringList m_conditions;
    QVariantList m_values;
    bool m_newestFirst = false;
    bool m_limited = false;
};

} // namespace inventory
