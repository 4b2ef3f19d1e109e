#include "gui/timeline/timelineview.h"

#include "gui/timeline/timelinedelegate.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/table.h"

#include <QListView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int EventsAtFirst = 500;

} // namespace

TimelineView::TimelineView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_list(new QListView(this))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makeCopyable(m_list);
    m_empty = new EmptyPlace(m_list);
    sayWhatIsMissing();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(&backend, &Backend::eventsArrived, this, &TimelineView::receive);
    connect(&backend, &Backend::fleetChanged, this, &TimelineView::loadHistory);
    connect(&backend, &Backend::fleetChanged, this, &TimelineView::showLines);
}

void TimelineView::setPhone(const std::optional<MacAddress> &mac)
{
    if (mac == m_mac)
        return;
    m_mac = mac;
    sayWhatIsMissing();
    m_model.clear();
    showLines();
    if (m_mac)
        load();
}

void TimelineView::showLines()
{
    const inventory::Device *device = m_mac ? m_backend.fleet()->device(*m_mac) : nullptr;
    m_model.setLines(device ? device->lines : QList<inventory::Line>());
}

void TimelineView::sayWhatIsMissing()
{
    if (m_mac)
        m_empty->say(
            tr("Nothing happened yet"),
            tr("What this phone asks for, gets, logs and is told appears here as it happens."));
    else
        m_empty->say(tr("Select one phone"), tr("Then all that happened to it stands here."));
}

void TimelineView::load()
{
    inventory::EventFilter filter;
    filter.mac = m_mac;
    filter.most = EventsAtFirst;
    const MacAddress asked = *m_mac;
    whenAnswered(m_backend.events(filter), this,
                 [this, asked](const Result<QList<inventory::Event>> &events) {
                     if (events && m_mac == asked) // another phone may have been chosen meanwhile
                         m_model.setEvents(*events);
                 });
    loadHistory();
}

void TimelineView::loadHistory()
{
    if (!m_mac)
        return;
    const MacAddress asked = *m_mac;
    whenAnswered(m_backend.history(asked), this,
                 [this, asked](const Result<QList<inventory::HistoryEntry>> &history) {
                     if (history && m_mac == asked)
                         m_model.setHistory(*history);
                 });
}

void TimelineView::receive(const QList<inventory::Event> &events)
{
    QList<inventory::Event> ours;
    for (const inventory::Event &event : events) {
        if (m_mac && event.mac == m_mac)
            ours.append(event);
    }
    if (!ours.isEmpty())
        m_model.append(ours);
}

} // namespace gui
