#pragma once

#include "inventory/database.h"
#include "inventory/fleet.h"

namespace inventory {

/** The lists of Device::told: equal lists are one row and one pointer. A row's id follows from its
 *  content, so what was read once holds, whoever removes and writes rows meanwhile. */
class ToldLists
{
public:
    using List = std::shared_ptr<const QStringList>;

    /** The list kept under @p id. Null where there is none. */
    List list(Transaction &in, qint64 id);

    /** Reads all lists at once, before many devices are. */
    void loadAll(Transaction &in);

    /** Keeps @p list unless it is kept already, and tells its id. */
    static qint64 keep(Transaction &in, const QStringList &list);

    /** Removes lists that no device has any more. */
    static void removeUnused(Transaction &in);

private:
    QHash<qint64, List> m_lists;
};

} // namespace inventory
