#include "gui/inventory/extensionmodel.h"

#include "gui/widgets/phonename.h"

namespace gui {

namespace {

QHash<QString, QStringList> phonesByExtension(const inventory::Fleet &fleet)
{
    QHash<QString, QStringList> phones;
    for (const auto &device : fleet.devices) {
        for (const inventory::Line &line : device->lines)
            phones[line.extension].append(phoneName(*device));
    }
    return phones;
}

} // namespace

void ExtensionModel::setFleet(const inventory::FleetPointer &fleet)
{
    beginResetModel();
    m_rows.clear();
    const QHash<QString, QStringList> phones = phonesByExtension(*fleet);
    const QString context = fleet->setting(QStringLiteral("asterisk.context"));
    for (const auto &extension : fleet->extensions) {
        QStringList names = phones.value(extension->number);
        names.sort();
        m_rows.append(
            {extension, names, extension->context.isEmpty() ? context : extension->context});
    }
    endResetModel();
}

int ExtensionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExtensionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExtensionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[index.row()];
    switch (Column(index.column())) {
    case Number:
        return row.extension->number;
    case Name:
        return row.extension->name;
    case Context:
        return row.context;
    case Mailbox:
        return row.extension->mailbox;
    case Phones:
        return row.phones.join(QStringLiteral(", "));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ExtensionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Number"), tr("Name"), tr("Context"), tr("Mailbox"), tr("Phones")}.value(
        section);
}

} // namespace gui
