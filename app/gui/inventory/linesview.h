#pragma once

#include "gui/backend.h"
#include "gui/inventory/linesmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace gui {

class PhoneDrawing;

/** The lines of a phone: a drawing of its keys, and the table one edits. Every edit is saved at
 *  once and can be undone. */
class LinesView : public QWidget
{
    Q_OBJECT

public:
    explicit LinesView(Backend &backend, QWidget *parent = nullptr);

    void setPhone(const std::optional<MacAddress> &mac);
    LinesModel &model() { return m_model; }

Q_SIGNALS:
    void resyncWanted(const QList<MacAddress> &macs);

private:
    void createTable();
    void createButtons();
    void refresh();
    void save(const QList<inventory::Line> &lines);
    void move(int by);
    void addExtension();

    Backend &m_backend;
    LinesModel m_model;
    std::optional<MacAddress> m_mac;
    PhoneDrawing *m_drawing;
    QTableView *m_table;
    QLabel *m_message;
};

} // namespace gui
