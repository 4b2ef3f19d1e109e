#pragma once

#include "gui/backend.h"

#include <QAbstractTableModel>

namespace gui {

/** The lines of one phone: which extension each carries and what is beside its key. Editing a cell
 *  asks for an edit of the whole list; nothing is kept here. */
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Extension, Name, Label, Registered, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** @p count is how many lines the phone's model has. */
    void show(inventory::FleetPointer fleet, const inventory::Device &device, int count,
              const inventory::Contact &contact);
    void clear();
    const QList<inventory::Line> &lines() const { return m_lines; }
    /** The lines with rows @p a and @p b exchanged. */
    QList<inventory::Line> swapped(int a, int b) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void linesWanted(const QList<inventory::Line> &lines);

private:
    inventory::Line lineAt(int row) const;
    QList<inventory::Line> with(const inventory::Line &line) const;

    inventory::FleetPointer m_fleet = std::make_shared<inventory::Fleet>();
    QList<inventory::Line> m_lines;
    QList<int> m_registered;
    bool m_known = false; ///< somebody told which lines are registered
    int m_count = 0;
};

} // namespace gui
