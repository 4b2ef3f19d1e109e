#include "gui/inventory/fleetmodel.h"

#include "gui/widgets/ago.h"
#include "gui/widgets/standingmark.h"

#include <QCollator>
#include <QLocale>
#include <QVersionNumber>

#include <algorithm>

namespace gui {

using inventory::Contact;

namespace {

int stateRank(const FleetRow &row)
{
    return int(allStandings().indexOf(row.standing));
}

// "10" behind "9", as people count.
const QCollator &collator()
{
    static const QCollator collator = [] {
        // The C locale compares bytes and knows no numbers.
        const QLocale here;
        QCollator made(here.language() == QLocale::C ? QLocale(QLocale::English) : here);
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator;
}

QStringList numberedLines(const FleetRow &row)
{
    QStringList lines;
    for (const inventory::Line &line : row.device->lines)
        lines.append(QStringLiteral("%1:%2").arg(line.number).arg(line.extension));
    return lines;
}

} // namespace

void FleetModel::setFleet(inventory::FleetPointer fleet, const QHash<MacAddress, Contact> &contacts)
{
    beginResetModel();
    m_fleet = std::move(fleet);
    rebuild(contacts);
    endResetModel();
}

void FleetModel::setContacts(const QHash<MacAddress, Contact> &contacts,
                             const QSet<MacAddress> &changed)
{
    for (FleetRow &row : m_rows) {
        if (changed.contains(row.device->mac))
            row = makeRow(*m_fleet, row.device, contacts.value(row.device->mac));
    }
    const bool mayMove = !m_query.isEmpty() || m_sortColumn == State || m_sortColumn >= Firmware;
    if (mayMove) {
        beginResetModel();
        order();
        filter();
        endResetModel();
    } else if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void FleetModel::setQuery(const FleetQuery &query)
{
    beginResetModel();
    m_query = query;
    m_now = QDateTime::currentDateTimeUtc();
    filter();
    endResetModel();
}

void FleetModel::tick()
{
    m_now = QDateTime::currentDateTimeUtc();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Seen), index(rowCount() - 1, Seen), {Qt::DisplayRole});
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FleetRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? standingIcon(row.standing) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == State) {
            return row.contact.failure.isEmpty() ? standingMeaning(row.standing)
                                                 : row.contact.failure;
        }
        return index.column() == Seen ? QLocale().toString(row.contact.last.toLocalTime())
                                      : text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == State ? standingWord(row.standing) : QVariant();
    case StandingRole:
        return int(row.standing);
    case RegisteredRole:
        return QVariant::fromValue(row.contact.registeredLines);
    case LinesRole:
        return numberedLines(row);
    default:
        return {};
    }
}

QString FleetModel::text(const FleetRow &row, int column) const
{
    switch (Column(column)) {
    case State:
        return standingWord(row.standing);
    case Name:
        return row.device->name;
    case Mac:
        return row.device->mac.toString();
    case Model:
        return row.device->model;
    case Lines:
        return row.extensions;
    case Group:
        return row.device->group;
    case Site:
        return row.device->site;
    case Firmware:
        return row.contact.firmware;
    case Address:
        return row.contact.address;
    case Seen:
        return ago(row.contact.last, m_now);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("State"), tr("Name"), tr("MAC"),      tr("Model"),   tr("Lines"),
                             tr("Group"), tr("Site"), tr("Firmware"), tr("Address"), tr("Seen")};
    return titles.value(section);
}

void FleetModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column < 0 ? int(Name) : column;
    m_sortOrder = sortOrder;
    beginResetModel();
    order();
    filter();
    endResetModel();
}

MacAddress FleetModel::macAt(int row) const
{
    return rowAt(row).device->mac;
}

int FleetModel::rowOf(const MacAddress &mac) const
{
    return m_positions.value(mac, -1);
}

void FleetModel::rebuild(const QHash<MacAddress, Contact> &contacts)
{
    m_rows.clear();
    m_rows.reserve(size_t(m_fleet->devices.size()));
    static const Contact never;
    for (const auto &device : m_fleet->devices) {
        const auto contact = contacts.constFind(device->mac);
        m_rows.push_back(
            makeRow(*m_fleet, device, contact == contacts.constEnd() ? never : *contact));
    }
    m_now = QDateTime::currentDateTimeUtc();
    order();
    filter();
}

void FleetModel::order()
{
    const auto less = [this](const FleetRow &a, const FleetRow &b) {
        switch (Column(m_sortColumn)) {
        case State:
            return stateRank(a) < stateRank(b);
        case Mac:
            return a.device->mac < b.device->mac;
        case Seen:
            return a.contact.last > b.contact.last;
        case Firmware:
            return QVersionNumber::fromString(a.contact.firmware)
                < QVersionNumber::fromString(b.contact.firmware);
        default:
            return collator().compare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
        }
    };
    // The address settles what the column leaves equal, so that rows never dance.
    const auto settled = [&](const FleetRow &a, const FleetRow &b) {
        if (less(a, b))
            return true;
        return !less(b, a) && a.device->mac < b.device->mac;
    };
    std::sort(m_rows.begin(), m_rows.end(), settled);
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(m_rows.begin(), m_rows.end());
}

void FleetModel::filter()
{
    m_shown.clear();
    m_positions.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_query.matches(m_rows[i], m_now))
            continue;
        m_positions.insert(m_rows[i].device->mac, int(m_shown.size()));
        m_shown.push_back(quint32(i));
    }
}

} // namespace gui
