#pragma once

#include "gui/backend.h"
#include "gui/inventory/fleetmodel.h"

#include <QWidget>

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
    const FleetModel &model() const { return m_model; }
    QTableView *table() const { return m_table; }

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void selectionChanged();
    void activated(const MacAddress &mac);
    void scanWanted();
    /** A file was dropped here. */
    void importWanted(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createTable();
    void sizeColumns();
    void refresh();
    void rememberSelection();
    void restoreSelection();
    void sayWhatIsMissing();

    Backend &m_backend;
    FleetModel m_model;
    QTableView *m_table;
    EmptyPlace *m_empty = nullptr;
    QList<MacAddress> m_selected;
    QString m_query;
    bool m_restoring = false;
};

} // namespace gui
