#pragma once

#include "gui/backend.h"
#include "gui/timeline/timelinemodel.h"

#include <QWidget>

class QListView;

namespace gui {

class EmptyPlace;

/** The timeline of one phone, or of several together, filled from the log and kept live. */
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Backend &backend, QWidget *parent = nullptr);

    void setPhones(const QList<MacAddress> &macs);
    TimelineModel &model() { return m_model; }

private:
    void sayWhatIsMissing();
    void load();
    void loadHistory();
    void showFleet();

    Backend &m_backend;
    TimelineModel m_model;
    QListView *m_list;
    EmptyPlace *m_empty = nullptr;
    QList<MacAddress> m_macs;
    int m_asked = 0; ///< times other phones were chosen: answers about others come too late
};

} // namespace gui
