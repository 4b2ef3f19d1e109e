#include "gui/dashboard/adoptmodel.h"

namespace gui {

AdoptModel::AdoptModel(const QMap<MacAddress, Strangers::Stranger> &strangers, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (auto it = strangers.cbegin(); it != strangers.cend(); ++it)
        m_rows.append({{it.key(), it->model}, it->address, it->asked, !it->model.isEmpty()});
}

QList<NewPhone> AdoptModel::chosen() const
{
    QList<NewPhone> phones;
    for (const Row &row : m_rows) {
        if (row.chosen)
            phones.append(row.phone);
    }
    return phones;
}

void AdoptModel::setModel(int row, const QString &model)
{
    m_rows[row].phone.model = model;
    m_rows[row].chosen = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int AdoptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AdoptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AdoptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Mac)
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Mac:
        return row.phone.mac.toString();
    case Model:
        return row.phone.model.isEmpty() ? tr("which one?") : row.phone.model;
    case Address:
        return row.address;
    case Asked:
        return row.asked;
    case ColumnCount:
        break;
    }
    return {};
}

bool AdoptModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags AdoptModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool choosable =
        index.isValid() && index.column() == Mac && !m_rows[index.row()].phone.model.isEmpty();
    return choosable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AdoptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("MAC"), tr("Model"), tr("Address"), tr("Asked last")}.value(section);
}

} // namespace gui
