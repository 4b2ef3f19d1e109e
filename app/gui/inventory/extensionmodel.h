#pragma once

#include "inventory/fleet.h"

#include <QAbstractTableModel>

namespace gui {

/** The extensions, with the phones that carry each. */
class ExtensionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Context, Mailbox, Phones, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFleet(const inventory::FleetPointer &fleet);
    QString numberAt(int row) const { return m_rows[row].extension->number; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::shared_ptr<const inventory::Extension> extension;
        QStringList phones;
        QString context;
    };

    QList<Row> m_rows;
};

} // namespace gui
