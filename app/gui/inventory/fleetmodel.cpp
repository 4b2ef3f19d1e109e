#include "gui/inventory/fleetmodel.h"

#include "gui/widgets/ago.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/standingmark.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrent>

#include <map>

namespace gui {

namespace {

constexpr qsizetype Small = 2'000; // phones that are got ready without a pause anyone notices
constexpr qint64 ShareOfMoving = 10; // moving rows takes no more than a tenth of the time

bool tellsOfContacts(int column)
{
    return column == FleetModel::State || column >= FleetModel::Firmware;
}

QStringList numberedLines(const FleetRow &row)
{
    QStringList lines;
    for (const inventory::Line &line : row.device->lines)
        lines.append(QStringLiteral("%1:%2").arg(line.number).arg(line.extension));
    return lines;
}

// What the mark beside a line says, in words.
QString lineMeaning(const inventory::Contact &contact, const inventory::Line &line)
{
    if (!contact.registeredAsOf.isValid())
        return FleetModel::tr("%1: not known whether it is registered").arg(line.extension);
    return contact.registeredLines.contains(line.number)
        ? FleetModel::tr("%1: registered").arg(line.extension)
        : FleetModel::tr("%1: not registered").arg(line.extension);
}

QString linesMeaning(const FleetRow &row)
{
    QStringList said;
    for (const inventory::Line &line : row.device->lines)
        said.append(lineMeaning(row.contact, line));
    return said.join(u'\n');
}

} // namespace

struct FleetModel::Prepared
{
    std::shared_ptr<FleetTable> table;
    int sortColumn;
    Qt::SortOrder sortOrder;
    std::vector<quint32> order;

    Prepared(const inventory::Fleet &fleet, const Contacts &contacts, int column,
             Qt::SortOrder columnOrder)
        : table(std::make_shared<FleetTable>(fleet, contacts)), sortColumn(column),
          sortOrder(columnOrder), order(table->sorted(FleetColumn(column), columnOrder))
    {
    }
};

FleetModel::FleetModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_moved)
            follow();
    });
}

FleetModel::~FleetModel() = default;

void FleetModel::setFleet(inventory::FleetPointer fleet, const Contacts &contacts)
{
    m_fleet = std::move(fleet);
    const quint64 job = ++m_job;
    m_late = {};
    m_preparing = m_fleet->devices.size() > Small;
    if (!m_preparing)
        return take({*m_fleet, contacts, m_sortColumn, m_sortOrder});
    whenAnswered(
        QtConcurrent::run([fleet = m_fleet, contacts, column = m_sortColumn, order = m_sortOrder] {
            return Prepared(*fleet, contacts, column, order);
        }),
        this, [this, job](const Prepared &prepared) {
            if (job == m_job) // else a newer record is on its way
                take(prepared);
        });
}

void FleetModel::take(Prepared prepared)
{
    m_preparing = false;
    beginResetModel();
    replaceTable(std::move(prepared.table));
    m_now = QDateTime::currentDateTimeUtc();
    if (prepared.sortColumn == m_sortColumn && prepared.sortOrder == m_sortOrder)
        m_order = std::move(prepared.order);
    else
        reorder();
    m_shown = shownRows();
    endResetModel();
    const Contacts late = std::exchange(m_late, {});
    if (!late.isEmpty())
        setContacts(late, late.macs());
}

// A large table is dear to end, too.
void FleetModel::replaceTable(std::shared_ptr<FleetTable> table)
{
    const bool large = m_table->size() > size_t(Small);
    m_table.swap(table);
    if (large)
        QThreadPool::globalInstance()->start([old = std::move(table)]() mutable { old.reset(); });
}

void FleetModel::setContacts(const Contacts &contacts, const QSet<MacAddress> &changed)
{
    if (m_preparing) {
        for (const MacAddress &mac : changed)
            m_late.insert(mac, contacts.value(mac));
        return;
    }
    int first = rowCount();
    int last = -1;
    for (const MacAddress &mac : changed) {
        const auto number = m_table->numberOf(mac);
        if (!number)
            continue;
        m_table->update(*number, contacts.value(mac));
        const int row = m_positions[*number];
        first = row < 0 ? first : qMin(first, row);
        last = qMax(last, row);
    }
    m_now = QDateTime::currentDateTimeUtc();
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    m_moved = m_moved || contactsMoveRows();
    if (m_moved && !m_rest.isActive())
        follow();
}

bool FleetModel::contactsMoveRows() const
{
    return tellsOfContacts(m_sortColumn) || tellsOfContacts(m_grouping) || !m_query.isEmpty();
}

// Ordering many phones takes a while: while much happens it is done now and then.
void FleetModel::follow()
{
    m_moved = false;
    QElapsedTimer taking;
    taking.start();
    if (tellsOfContacts(m_sortColumn))
        reorder();
    arrange();
    if (taking.elapsed() > 0)
        m_rest.start(int(taking.elapsed() * ShareOfMoving));
}

void FleetModel::setQuery(const FleetQuery &query)
{
    m_query = query;
    m_now = QDateTime::currentDateTimeUtc();
    arrange();
}

void FleetModel::setGrouping(int column)
{
    m_grouping = column >= 0 && column < ColumnCount ? column : NoGrouping;
    m_folded.clear();
    arrange();
}

void FleetModel::fold(int row)
{
    if (!isHeading(row))
        return;
    const QString title = m_headings[m_shown[size_t(row)] - HeadingBit].title;
    if (!m_folded.remove(title))
        m_folded.insert(title);
    arrange();
}

void FleetModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column < 0 ? int(Name) : column;
    m_sortOrder = sortOrder;
    reorder();
    arrange();
}

void FleetModel::reorder()
{
    m_order = m_table->sorted(FleetColumn(m_sortColumn), m_sortOrder);
}

// Where every row stays in its place, views need not look at everything again.
void FleetModel::arrange()
{
    std::vector<quint32> shown = shownRows();
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

std::vector<quint32> FleetModel::shownRows()
{
    const std::vector<char> matches = m_table->matching(m_query, m_now);
    std::vector<quint32> rows;
    rows.reserve(m_order.size());
    for (const quint32 number : m_order) {
        if (matches[number])
            rows.push_back(number);
    }
    m_matching = int(rows.size());
    m_headings.clear();
    std::vector<quint32> shown;
    if (m_grouping == NoGrouping)
        shown = std::move(rows);
    else
        group(rows, shown);
    m_positions.assign(m_table->size(), -1);
    for (size_t i = 0; i < shown.size(); ++i) {
        if (shown[i] < HeadingBit)
            m_positions[shown[i]] = int(i);
    }
    return shown;
}

void FleetModel::group(const std::vector<quint32> &rows, std::vector<quint32> &shown)
{
    const std::vector<qint64> ranks = m_table->ranks(FleetColumn(m_grouping));
    std::map<qint64, std::vector<quint32>> groups;
    for (const quint32 number : rows)
        groups[ranks[number]].push_back(number);
    for (const auto &[rank, phones] : groups) {
        const QString title = text(phones.front(), m_grouping);
        shown.push_back(HeadingBit + quint32(m_headings.size()));
        m_headings.push_back({title, int(phones.size())});
        if (!m_folded.contains(title))
            shown.insert(shown.end(), phones.begin(), phones.end());
    }
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

Qt::ItemFlags FleetModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 shown = m_shown[size_t(index.row())];
    if (shown >= HeadingBit)
        return heading(m_headings[shown - HeadingBit], index.column(), role);
    return phone(shown, index.column(), role);
}

QVariant FleetModel::heading(const Heading &heading, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != 0)
            return QString();
        return QStringLiteral("%1 (%2)").arg(heading.title.isEmpty() ? tr("none") : heading.title,
                                             QLocale().toString(heading.phones));
    case HeadingRole:
        return true;
    case FoldedRole:
        return m_folded.contains(heading.title);
    default:
        return {};
    }
}

QVariant FleetModel::phone(quint32 number, int column, int role) const
{
    const FleetRow &row = m_table->row(number);
    switch (role) {
    case Qt::DisplayRole:
        return text(number, column);
    case Qt::DecorationRole:
        return column == State ? standingIcon(row.standing) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(number, column);
    case Qt::AccessibleTextRole:
        return column == State ? standingWord(row.standing)
            : column == Lines  ? linesMeaning(row)
                               : QVariant();
    case StandingRole:
        return int(row.standing);
    case RegisteredRole:
        return row.contact.registeredAsOf.isValid()
            ? QVariant::fromValue(row.contact.registeredLines)
            : QVariant();
    case LinesRole:
        return numberedLines(row);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

QString FleetModel::toolTip(quint32 number, int column) const
{
    const FleetRow &row = m_table->row(number);
    if (column == State)
        return row.contact.failure.isEmpty() ? standingMeaning(row.standing) : row.contact.failure;
    if (column == Lines)
        return linesMeaning(row);
    return column == Seen ? QLocale().toString(row.contact.last.toLocalTime())
                          : text(number, column);
}

QString FleetModel::text(quint32 number, int column) const
{
    return column == Seen ? ago(m_table->row(number).contact.last, m_now)
                          : m_table->text(number, FleetColumn(column));
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("State"), tr("Name"), tr("MAC"),      tr("Model"),   tr("Lines"),
                             tr("Group"), tr("Site"), tr("Firmware"), tr("Address"), tr("Seen")};
    return titles.value(section);
}

int FleetModel::rowOf(const MacAddress &mac) const
{
    const auto number = m_table->numberOf(mac);
    return number ? m_positions[*number] : -1;
}

} // namespace gui
