#pragma once

#include "gui/inventory/fleetquery.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace gui {

/** The fleet as a table: made for 100,000 phones, so it filters and sorts itself (one pass over
 *  prepared words, no proxy) and only makes anew the rows of phones that changed. */
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
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
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< what the column sorts by
        StandingRole, ///< provisioning::Standing as int
        RegisteredRole, ///< QList<int>: the lines known to be registered
        LinesRole, ///< QStringList: "1:151"
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFleet(inventory::FleetPointer fleet,
                  const QHash<MacAddress, inventory::Contact> &contacts);
    /** Makes anew only the rows of @p changed. */
    void setContacts(const QHash<MacAddress, inventory::Contact> &contacts,
                     const QSet<MacAddress> &changed);
    void setQuery(const FleetQuery &query);
    /** Ages grow: tells the views so. */
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    MacAddress macAt(int row) const;
    const FleetRow &rowAt(int row) const { return m_rows[m_shown[size_t(row)]]; }
    /** -1 where the phone is not shown. */
    int rowOf(const MacAddress &mac) const;
    /** Phones in all, whether shown or not. */
    int total() const { return int(m_rows.size()); }

private:
    QString text(const FleetRow &row, int column) const;
    void rebuild(const QHash<MacAddress, inventory::Contact> &contacts);
    void order();
    void filter();

    inventory::FleetPointer m_fleet = std::make_shared<inventory::Fleet>();
    std::vector<FleetRow> m_rows; ///< in the order of sorting
    std::vector<quint32> m_shown; ///< indexes into m_rows that match the query
    QHash<MacAddress, int> m_positions; ///< in m_shown
    FleetQuery m_query;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace gui
