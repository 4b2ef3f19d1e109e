#include "gui/timeline/timelineview.h"

#include "gui/timeline/timelinedelegate.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/emptyplace.h"
#include "gui/widgets/questions.h"
#include "gui/widgets/table.h"

#include <QListView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int EventsAtFirst = 500; // of the phones that are asked for one by one, in all
constexpr int FewestOfEach = 50;
constexpr int LookedThrough = 5'000; // everybody's newest, in which many phones are looked for

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
    connect(&backend, &Backend::eventsArrived, this,
            [this](const QList<inventory::Event> &events) { m_model.add(events); });
    connect(&backend, &Backend::fleetChanged, this, &TimelineView::loadHistory);
    connect(&backend, &Backend::fleetChanged, this, &TimelineView::showFleet);
}

void TimelineView::setPhones(const QList<MacAddress> &macs)
{
    if (macs == m_macs)
        return;
    m_macs = macs;
    ++m_asked;
    sayWhatIsMissing();
    m_model.setPhones(macs);
    showFleet();
    load();
}

void TimelineView::showFleet()
{
    m_model.setFleet(m_backend.fleet());
}

void TimelineView::sayWhatIsMissing()
{
    if (m_macs.isEmpty())
        m_empty->say(tr("Select phones"), tr("Then all that happened to them stands here."));
    else if (m_macs.size() == 1)
        m_empty->say(
            tr("Nothing happened yet"),
            tr("What this phone asks for, gets, logs and is told appears here as it happens."));
    else
        m_empty->say(
            tr("Nothing happened yet"),
            tr("What these phones ask for, get, log and are told appears here as it happens."));
}

void TimelineView::load()
{
    const auto questions = questionsAbout(m_macs);
    for (const auto &mac : questions) {
        inventory::EventFilter filter;
        filter.mac = mac;
        filter.most =
            mac ? qMax(FewestOfEach, EventsAtFirst / int(questions.size())) : LookedThrough;
        whenAnswered(m_backend.events(filter), this,
                     [this, asked = m_asked](const Result<QList<inventory::Event>> &events) {
                         if (events && asked == m_asked)
                             m_model.add(*events);
                     });
    }
    loadHistory();
}

void TimelineView::loadHistory()
{
    using Entries = QList<inventory::HistoryEntry>;
    for (const auto &mac : questionsAbout(m_macs)) {
        whenAnswered(m_backend.history(mac), this,
                     [this, asked = m_asked](const Result<Entries> &history) {
                         if (history && asked == m_asked)
                             m_model.add(*history);
                     });
    }
}

} // namespace gui
