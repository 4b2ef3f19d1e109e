#pragma once

#include "gui/backend.h"
#include "gui/inventory/fleetmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QTableView;

namespace gui {

class EmptyPlace;

/** The fleet in a table. Keeps its selection by phone while rows come, go and move. */
class FleetView : public QWidget
{
    Q_OBJECT

public:
    explicit FleetView(Backend &backend, QWidget *parent = nullptr);

    void setQuery(const QString &text);
    QList<MacAddress> selected() const;
    void select(const MacAddress &mac);
    void select(const QList<MacAddress> &macs);
    /** The first phone, where none is selected: for who comes by keyboard. */
    void selectSomething();
    const FleetModel &model() const { return m_model; }
    QTableView *table() const { return m_table; }

    /** What columns are shown, where and how wide. */
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /** A FleetModel::Column, or FleetModel::NoGrouping. */
    void setGrouping(int column);
    int grouping() const { return m_model.grouping(); }
    /** Which columns are shown and what phones are grouped by; for the menu bar too. */
    QMenu *columnMenu() const { return m_columns; }
    QMenu *groupMenu() const { return m_groups; }

Q_SIGNALS:
    void selectionChanged();
    void activated(const MacAddress &mac);
    void scanWanted();
    /** A list of phones was dropped here, or a picture of a label. */
    void importWanted(const QString &file);
    void pictureWanted(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTable();
    void createMenus();
    void sizeColumns();
    void open(const QModelIndex &index);
    void count();
    void refresh();
    void rememberSelection();
    void restoreSelection();
    void sayWhatIsMissing();

    Backend &m_backend;
    FleetModel m_model;
    QTableView *m_table;
    QLabel *m_count;
    QMenu *m_columns;
    QMenu *m_groups;
    EmptyPlace *m_empty = nullptr;
    QList<MacAddress> m_selected;
    std::optional<MacAddress> m_current;
    QString m_query;
    bool m_restoring = false;
};

} // namespace gui
