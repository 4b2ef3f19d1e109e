#pragma once

#include "gui/backend.h"
#include "gui/timeline/timelinemodel.h"

#include <QWidget>

class QListView;

namespace gui {

class EmptyPlace;

/** The timeline of one phone, filled from the log and kept live; undo takes its newest edit back.
 */
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Backend &backend, QWidget *parent = nullptr);

    void setPhone(const std::optional<MacAddress> &mac);

private:
    void sayWhatIsMissing();
    void load();
    void loadHistory();
    void showLines();
    void receive(const QList<inventory::Event> &events);

    Backend &m_backend;
    TimelineModel m_model;
    QListView *m_list;
    EmptyPlace *m_empty = nullptr;
    std::optional<MacAddress> m_mac;
};

} // namespace gui
