#include "gui/inventory/linesmodel.h"

namespace gui {

using inventory::Line;

void LinesModel::show(inventory::FleetPointer fleet, const inventory::Device &device, int count,
                      const inventory::Contact &contact)
{
    beginResetModel();
    m_fleet = std::move(fleet);
    m_lines = device.lines;
    m_registered = contact.registeredLines;
    m_known = contact.registeredAsOf.isValid();
    m_count = count;
    endResetModel();
}

void LinesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_count = 0;
    endResetModel();
}

Line LinesModel::lineAt(int row) const
{
    for (const Line &line : m_lines) {
        if (line.number == row + 1)
            return line;
    }
    return {row + 1, {}, {}};
}

QList<Line> LinesModel::with(const Line &line) const
{
    QList<Line> lines = m_lines;
    lines.removeIf([&](const Line &other) { return other.number == line.number; });
    if (!line.extension.isEmpty())
        lines.append(line);
    return lines;
}

QList<Line> LinesModel::swapped(int a, int b) const
{
    QList<Line> lines = m_lines;
    for (Line &line : lines) {
        if (line.number == a + 1)
            line.number = b + 1;
        else if (line.number == b + 1)
            line.number = a + 1;
    }
    return lines;
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Line line = lineAt(index.row());
    const inventory::Extension *extension = m_fleet->extension(line.extension);
    switch (Column(index.column())) {
    case Number:
        return line.number;
    case Extension:
        return line.extension;
    case Name:
        return extension ? extension->name : QString();
    case Label:
        if (role == Qt::DisplayRole && line.label.isEmpty())
            return extension ? extension->name : QString();
        return line.label;
    case Registered:
        if (line.extension.isEmpty() || !m_known)
            return QString();
        return m_registered.contains(line.number) ? tr("registered") : tr("not registered");
    case ColumnCount:
        break;
    }
    return {};
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || data(index, Qt::EditRole) == value)
        return false;
    Line line = lineAt(index.row());
    if (index.column() == Extension)
        line.extension = value.toString().trimmed();
    else if (index.column() == Label)
        line.label = value.toString().trimmed();
    else
        return false;
    Q_EMIT linesWanted(with(line));
    return true;
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Line"), tr("Extension"), tr("Name"), tr("Label"), tr("State")}.value(
        section);
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.column() == Extension
        || (index.column() == Label && !lineAt(index.row()).extension.isEmpty());
    return editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace gui
