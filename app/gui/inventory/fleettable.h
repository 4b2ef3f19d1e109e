#pragma once

#include "gui/contacts.h"
#include "gui/inventory/fleetquery.h"

#include <QHash>

#include <optional>
#include <vector>

namespace gui {

/** The columns of the fleet. */
enum class FleetColumn {
    State,
    Name,
    Mac,
    Model,
    Lines,
    Group,
    Site,
    Firmware,
    Address,
    Seen,
};

/** The phones of a record with all that searching, sorting and grouping 100,000 of them at once
 *  needs. Made in any thread, then belongs to one. Rows are known by number, which never changes.
 */
class FleetTable
{
public:
    FleetTable() = default;
    FleetTable(const inventory::Fleet &fleet, const Contacts &contacts);

    size_t size() const { return m_rows.size(); }
    const FleetRow &row(quint32 number) const { return m_rows[number]; }
    std::optional<quint32> numberOf(const MacAddress &mac) const;

    /** Makes that row anew. */
    void update(quint32 number, const inventory::Contact &contact);

    /** All rows in the order of @p column; what it leaves equal is settled by the address, so that
     *  rows never dance. */
    std::vector<quint32> sorted(FleetColumn column, Qt::SortOrder order) const;
    /** 0 or 1 for each row. */
    std::vector<char> matching(const FleetQuery &query, const QDateTime &now) const;
    /** What a column shows, but for ages. */
    QString text(quint32 number, FleetColumn column) const;
    /** A number for each row that orders them as @p column does. */
    std::vector<qint64> ranks(FleetColumn column) const;

private:
    void appendWords(const QString &lasting);
    std::vector<qint64> textRanks(FleetColumn column) const;

    std::vector<FleetRow> m_rows; ///< by address
    QHash<MacAddress, quint32> m_numbers;
    FleetWords m_words;
    std::vector<qint64> m_nameRanks; ///< dear, and contacts do not change them
};

} // namespace gui
