#include "gui/inspector.h"

#include "gui/linekeys/linekeysview.h"
#include "gui/profileform/formview.h"
#include "gui/profileform/profileview.h"
#include "gui/sharedfacts.h"
#include "gui/syslog/logview.h"
#include "gui/timeline/timelineview.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/phonename.h"
#include "gui/widgets/plainwords.h"
#include "gui/widgets/standingcounts.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"
#include "provisioning/options.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

namespace gui {

namespace {

constexpr int NarrowestInCharacters = 54;
constexpr int RecountAfter = 300; // milliseconds: contacts of a busy fleet come without end

} // namespace

Inspector::Inspector(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_title(new QLabel(this)), m_mark(new QLabel(this)),
      m_state(new QLabel(this)), m_facts(new QLabel(this)), m_counts(new StandingCounts(this)),
      m_recount(new QTimer(this)), m_obstacle(new QWidget(this)), m_tabs(new QTabWidget(this))
{
    createTabs();
    createHead();
    createObstacle();
    connect(&backend, &Backend::fleetChanged, this, &Inspector::showHead);
    connect(&backend, &Backend::contactsChanged, this, &Inspector::noteContacts);
    m_recount->setSingleShot(true);
    m_recount->setInterval(RecountAfter);
    connect(m_recount, &QTimer::timeout, this, &Inspector::countSeveral);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Inspector::showPage);
    setPhones({});
}

void Inspector::createHead()
{
    m_title->setFont(headingFont(font()));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_mark, 0, 1);
    grid->addWidget(m_state, 0, 2);
    grid->addWidget(m_facts, 1, 0, 1, 3);
    grid->addWidget(m_counts, 2, 0, 1, 3);
    grid->addWidget(m_obstacle, 3, 0, 1, 3);
    grid->addWidget(m_tabs, 4, 0, 1, 3);
    grid->setRowStretch(4, 1);
}

void Inspector::createObstacle()
{
    auto *mark = new QLabel(m_obstacle);
    const int side = fontMetrics().height();
    mark->setPixmap(standingIcon(provisioning::Standing::Failed)
                        .pixmap(QSize(side, side), devicePixelRatioF()));
    m_why = new QLabel(m_obstacle);
    m_why->setWordWrap(true);
    auto *cure = new QPushButton(tr("Set the address…"), m_obstacle);
    auto *row = new QHBoxLayout(m_obstacle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(mark);
    row->addWidget(m_why, 1);
    row->addWidget(cure);
    connect(cure, &QPushButton::clicked, this, &Inspector::addressWanted);
}

void Inspector::showObstacle(const inventory::Fleet &fleet)
{
    const auto rule = provisioning::Addresses(fleet).profileRule();
    m_obstacle->setVisible(!rule && m_backend.isReady() && !m_macs.isEmpty());
    if (!rule)
        m_why->setText(withoutCommands(rule.error().message));
}

void Inspector::createTabs()
{
    m_timeline = new TimelineView(m_backend, this);
    m_lines = new LineKeysView(m_backend, this);
    m_form = new FormView(m_backend, this);
    m_profile = new ProfileView(m_backend, this);
    m_log = new LogView(m_backend, LogView::Whose::Chosen, this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_lines, tr("Lines"));
    m_tabs->addTab(m_form, tr("Settings"));
    m_tabs->addTab(m_profile, tr("Profile"));
    m_tabs->addTab(m_log, tr("Log"));
    connect(m_form, &FormView::resyncWanted, this, &Inspector::resyncWanted);
    connect(m_form, &FormView::phonesWanted, this, &Inspector::phonesWanted);
    connect(m_form, &FormView::addressWanted, this, &Inspector::addressWanted);
    connect(m_form, &FormView::linesWanted, this, [this](const MacAddress &mac) {
        if (m_macs.size() > 1) // the keys of one phone can be seen at a time
            Q_EMIT phonesWanted({mac});
        showLines();
        m_lines->goToKey();
    });
    connect(m_log, &LogView::marksChanged, this, &Inspector::marksChanged);
    connect(m_log, &LogView::paneWanted, this, &Inspector::paneWanted);
}

QSize Inspector::minimumSizeHint() const
{
    const int narrowest = fontMetrics().averageCharWidth() * NarrowestInCharacters;
    return {qMax(narrowest, m_form->minimumSizeHint().width()),
            QWidget::minimumSizeHint().height()};
}

void Inspector::setPhones(const QList<MacAddress> &macs)
{
    if (macs == m_macs && !macs.isEmpty())
        return;
    m_macs = macs;
    m_tabs->setEnabled(!macs.isEmpty() || m_form->holdsUnsaved()); // else nothing leads back to it
    showHead();
    showPage();
}

void Inspector::showSettings()
{
    m_tabs->setCurrentWidget(m_form);
}

void Inspector::setMarks(const QList<LogMark> &marks)
{
    m_log->setMarks(marks);
}

void Inspector::showLines()
{
    m_tabs->setCurrentWidget(m_lines);
}

QWidget *Inspector::page() const
{
    return m_tabs->currentWidget();
}

QList<Unsaved *> Inspector::unsaved() const
{
    return {m_lines, m_form};
}

// In a window of its own; a dock only hides it.
void Inspector::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!isWindow() || mayClose(this, unsaved()));
}

QString Inspector::title() const
{
    if (m_macs.isEmpty())
        return tr("No phone selected");
    if (m_macs.size() > 1)
        return tr("%n phone(s)", nullptr, int(m_macs.size()));
    return phoneName(*m_backend.fleet(), m_macs.first());
}

QString Inspector::facts() const
{
    return m_counts->isHidden() ? m_facts->text() : m_facts->text() + u'\n' + m_counts->text();
}

void Inspector::showHead()
{
    m_title->setText(title());
    const inventory::FleetPointer fleet = m_backend.fleet();
    showObstacle(*fleet);
    const inventory::Device *device = m_macs.size() == 1 ? fleet->device(m_macs.first()) : nullptr;
    m_mark->setVisible(device != nullptr);
    m_state->setVisible(device != nullptr);
    if (m_macs.size() < 2)
        m_counts->setCounts({});
    if (device)
        return showOne(*fleet, *device);
    if (m_macs.size() > 1)
        return countSeveral();
    m_facts->setText(tr("Select one in the table, or several to see and set what they share."));
}

void Inspector::showOne(const inventory::Fleet &fleet, const inventory::Device &device)
{
    const inventory::Contact contact = m_backend.contacts().value(device.mac);
    const auto standing = provisioning::standingOf(fleet, device, contact);
    const int side = fontMetrics().height();
    m_mark->setPixmap(standingIcon(standing).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(standingWord(standing));
    m_state->setToolTip(standingMeaning(standing));
    QStringList facts{device.mac.toString(), device.model};
    for (const QString &fact : {device.group, device.site, contact.address, contact.firmware}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    QString text = facts.join(QStringLiteral(" · "));
    if (!contact.failure.isEmpty())
        text += u'\n' + withoutCommands(contact.failure);
    m_facts->setText(text);
}

void Inspector::noteContacts(const QSet<MacAddress> &changed)
{
    const bool ours = std::any_of(m_macs.begin(), m_macs.end(), [&changed](const MacAddress &mac) {
        return changed.contains(mac);
    });
    if (!ours)
        return;
    if (m_macs.size() == 1)
        showHead();
    else if (!m_recount->isActive())
        m_recount->start();
}

// In another thread: all phones of a large fleet may be selected.
void Inspector::countSeveral()
{
    const int counting = ++m_countings;
    whenAnswered(
        QtConcurrent::run([fleet = m_backend.fleet(), contacts = m_backend.contacts(),
                           macs = m_macs] { return SharedFacts::of(*fleet, contacts, macs); }),
        this, [this, counting](const SharedFacts &shared) {
            if (counting == m_countings && m_macs.size() > 1)
                showSeveral(shared);
        });
}

void Inspector::showSeveral(const SharedFacts &shared)
{
    QStringList facts;
    const auto say = [&facts](const QString &text, const SharedFacts::Fact &fact) {
        if (!fact || !fact->isEmpty())
            facts.append(text.arg(fact.value_or(tr("varies"))));
    };
    say(tr("Model: %1"), shared.model);
    say(tr("Group: %1"), shared.group);
    say(tr("Site: %1"), shared.site);
    say(tr("Firmware: %1"), shared.firmware);
    m_facts->setText(facts.join(QStringLiteral(" · ")) + u'\n'
                     + tr("Settings below are written for each of them."));
    m_counts->setCounts(shared.standings);
}

void Inspector::showPage()
{
    std::optional<MacAddress> one;
    if (m_macs.size() == 1)
        one = m_macs.first();
    const QWidget *page = m_tabs->currentWidget();
    if (page == m_timeline)
        m_timeline->setPhones(m_macs);
    else if (page == m_lines)
        m_lines->setPhone(one);
    else if (page == m_form)
        m_form->setPhones(m_macs);
    else if (page == m_profile)
        m_profile->setPhone(one);
    else if (page == m_log)
        m_log->setPhones(m_macs);
}

} // namespace gui
