#pragma once

#include "gui/dashboard/strangers.h"
#include "gui/newphone.h"

#include <QAbstractTableModel>

namespace gui {

/** Phones that asked by themselves, of which some are chosen. One whose model nobody knows cannot
 *  be chosen before somebody says it. */
class AdoptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mac, Model, Address, Asked, ColumnCount };

    explicit AdoptModel(const QMap<MacAddress, Strangers::Stranger> &strangers,
                        QObject *parent = nullptr);

    /** Those that are ticked. */
    QList<NewPhone> chosen() const;
    /** The phone of that row is a @p model, and so chosen. */
    void setModel(int row, const QString &model);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        NewPhone phone;
        QString address;
        QString asked;
        bool chosen = false;
    };

    QList<Row> m_rows;
};

} // namespace gui
