#include "gui/mainwindow.h"

#include "gui/asterisk/asteriskview.h"
#include "gui/dashboard/overview.h"
#include "gui/inspector.h"
#include "gui/inventory/extensionview.h"
#include "gui/inventory/fleetview.h"
#include "gui/inventory/phonedialog.h"
#include "gui/inventory/searchcompleter.h"
#include "gui/profileform/formview.h"
#include "gui/push/pushstrip.h"
#include "gui/scan/scanview.h"
#include "gui/settings/settingsview.h"
#include "gui/syslog/logview.h"
#include "gui/trialphone.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/focus.h"
#include "gui/widgets/pages.h"
#include "gui/widgets/restingcursor.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>

#include <algorithm>

namespace gui {

MainWindow::MainWindow(Backend &backend, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_kept(loadWindowSettings()),
      m_trial(new TrialPhone(backend, this)), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Spafleet"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    createPages();
    createDocks();
    createActions();
    createMenus();
    createToolBar();
    createStatusBar();
    connectPages();
    restoreLayout();
    new RestingCursor(this);
    showSelection();
    showUndoable();
    m_inspectorShown = m_kept.inspectorShown;
    m_places->choose(Place(qBound(0, m_kept.place, int(Place::Settings))));
    showRecord();
}

MainWindow::~MainWindow() = default;

void MainWindow::createPages()
{
    m_overview = new Overview(m_backend, this);
    m_fleet = new FleetView(m_backend, this);
    m_extensions = new ExtensionView(m_backend, this);
    m_asterisk = new AsteriskView(m_backend, this);
    m_settings = new QTabWidget(this);
    m_settings->setDocumentMode(true);
    m_fleetForm = new FormView(m_backend, m_settings);
    m_fleetSettings = new SettingsView(m_backend, m_settings);
    m_settings->addTab(m_fleetSettings, tr("Fleet and servers"));
    m_settings->addTab(m_fleetForm, tr("What phones are told"));
    m_scan = new ScanView(m_backend, this);
    // In the order of Place; the scan mode covers them all.
    for (QWidget *page :
         QList<QWidget *>{m_overview, m_fleet, m_extensions, m_asterisk, m_settings, m_scan})
        m_pages->addWidget(page);
    askOnlyForThePageSeen(m_pages);
    setCentralWidget(m_pages);
}

void MainWindow::createDocks()
{
    const auto dock = [this](const QString &name, const QString &title, QWidget *content,
                             Qt::DockWidgetArea area) {
        auto *made = new QDockWidget(title, this);
        made->setObjectName(name);
        made->setWidget(content);
        addDockWidget(area, made);
        return made;
    };
    m_places = new PlacesTree(m_backend, this);
    m_inspector = new Inspector(m_backend, this);
    m_log = new LogView(m_backend, LogView::Whose::Everybodys, this);
    m_pushes = new PushStrip(m_backend, this);
    m_placesDock = dock(QStringLiteral("places"), tr("Places"), m_places, Qt::LeftDockWidgetArea);
    m_placesDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_placesDock->setTitleBarWidget(new QWidget(this));
    m_inspectorDock =
        dock(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_logDock = dock(QStringLiteral("log"), tr("Log"), m_log, Qt::BottomDockWidgetArea);
    m_pushDock = dock(QStringLiteral("pushes"), tr("Pushed"), m_pushes, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_pushDock, m_logDock);
    m_logDock->raise();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resizeDocks({m_placesDock, m_inspectorDock}, {190, 470}, Qt::Horizontal);
    resizeDocks({m_logDock}, {200}, Qt::Vertical);
}

void MainWindow::connectPages()
{
    connect(m_places, &PlacesTree::chosen, this, &MainWindow::go);
    connect(m_fleet, &FleetView::selectionChanged, this, &MainWindow::showSelection);
    connect(m_fleet, &FleetView::activated, this,
            [this] { showInspector(&Inspector::showSettings); });
    connect(m_fleet, &FleetView::scanWanted, this, &MainWindow::beginScan);
    connect(m_fleet, &FleetView::importWanted, this, &MainWindow::importPhones);
    connect(m_fleet, &FleetView::pictureWanted, this, [this](const QString &file) {
        beginScan();
        m_scan->readPicture(file);
    });
    connect(m_scan, &ScanView::ended, this, &MainWindow::endScan);
    connect(m_scan, &ScanView::changeWanted, this,
            [this](const MacAddress &mac, const QString &fresh) {
                auto *dialog = new PhoneDialog(m_backend, {mac}, this);
                dialog->setFresh(fresh);
                dialog->open();
            });
    connectOverview();
    connectLog(m_log);
    auto *back = new QAction(m_inspector);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_inspector->addAction(back);
    connect(back, &QAction::triggered, m_fleet->table(), qOverload<>(&QWidget::setFocus));
    const auto resync = [this](const QList<MacAddress> &macs) {
        pushAll(macs, PushKind::Resync);
    };
    connect(m_inspector, &Inspector::resyncWanted, this, resync);
    connect(m_inspector, &Inspector::addressWanted, this, &MainWindow::askForAddress);
    connect(m_inspector, &Inspector::marksChanged, this, &MainWindow::setMarks);
    connect(m_inspector, &Inspector::paneWanted, this, &MainWindow::openLogPane);
    connect(m_inspector, &Inspector::phonesWanted, this, [this](const QList<MacAddress> &macs) {
        go(Place::Phones);
        m_fleet->select(macs);
    });
    connect(m_fleetForm, &FormView::resyncWanted, this, resync);
    connect(m_fleetForm, &FormView::addressWanted, this, &MainWindow::askForAddress);
    connect(m_fleetForm, &FormView::linesWanted, this, [this](const MacAddress &mac) {
        goToPhone(mac);
        showInspector(&Inspector::showLines);
    });
    connect(m_pushes, &PushStrip::phoneWanted, this, &MainWindow::goToPhone);
    connect(m_pushes, &PushStrip::progress, this, [this](int, int, int waiting) {
        action(QStringLiteral("stopPushing"))->setEnabled(waiting > 0);
    });
    connect(&m_backend, &Backend::troubled, this, &MainWindow::showTrouble);
    connect(&m_backend, &Backend::fleetChanged, this, &MainWindow::showRecord);
    connect(&m_backend, &Backend::undoableChanged, this, &MainWindow::showUndoable);
}

void MainWindow::connectOverview()
{
    const auto search = [this](const QString &query) {
        go(Place::Phones, query);
    };
    connect(m_overview, &Overview::phonesWanted, this, search);
    connect(m_overview, &Overview::resyncWanted, this, [this, search](const QString &query) {
        search(query);
        m_fleet->table()->selectAll();
        push(PushKind::Resync);
    });
    connect(m_overview, &Overview::settingsWanted, this, &MainWindow::askForAddress);
    connect(m_overview, &Overview::needsChanged, m_places, &PlacesTree::setNeeds);
    m_places->setNeeds(m_overview->needs());
    connect(m_overview, &Overview::asteriskWanted, this, [this] { goTo(Place::Asterisk); });
    connect(m_overview, &Overview::adoptWanted, this, &MainWindow::adopt);
    connect(m_overview, &Overview::adoptSeveralWanted, this, &MainWindow::adoptSeveral);
    connect(m_overview, &Overview::scanWanted, this, &MainWindow::beginScan);
    connect(m_overview, &Overview::importWanted, this, &MainWindow::chooseImport);
    connect(m_overview, &Overview::trialWanted, this, [this] {
        const Result<void> plugged = m_trial->plugIn();
        showTrouble(plugged ? tr("A virtual phone is plugged in: adopt it when it asks.")
                            : plugged.error().message);
    });
    connect(m_overview, &Overview::pushWanted, this,
            [this](const MacAddress &mac, const QString &address) {
                send({mac}, PushKind::Resync, address);
            });
}

void MainWindow::connectLog(LogView *log)
{
    connect(log, &LogView::phoneWanted, this, &MainWindow::goToPhone);
    connect(log, &LogView::paneWanted, this, &MainWindow::openLogPane);
    connect(log, &LogView::marksChanged, this, &MainWindow::setMarks);
}

void MainWindow::showInspector(void (Inspector::*page)())
{
    m_inspectorDock->show();
    (m_inspector->*page)();
    focusInto(m_inspector->page());
}

// From one part of the window to the next, as F6 does elsewhere.
void MainWindow::moveFocus(bool backwards)
{
    QList<QWidget *> parts{m_places, m_pages->currentWidget(), m_inspector, m_log, m_pushes};
    parts.removeIf([](const QWidget *part) { return !isInSight(part); });
    if (backwards)
        std::reverse(parts.begin(), parts.end());
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i]->isAncestorOf(focusWidget()) || parts[i] == focusWidget())
            at = i;
    }
    if (!parts.isEmpty())
        focusInto(parts[(at + 1) % parts.size()]);
}

void MainWindow::goToPhone(const MacAddress &mac)
{
    go(Place::Phones);
    m_fleet->select(mac);
    activateWindow();
}

// Nobody knows whether this is a first run before the record has been read.
void MainWindow::showRecord()
{
    if (m_recordShown || !m_backend.isReady())
        return;
    m_recordShown = true;
    const bool empty = m_backend.fleet()->devices.isEmpty();
    if (empty && m_pages->currentWidget() == m_fleet)
        m_places->choose(Place::Overview);
}

void MainWindow::setMarks(const QList<LogMark> &marks)
{
    m_kept.marks = marks;
    m_log->setMarks(marks);
    m_inspector->setMarks(marks);
}

void MainWindow::go(Place place, const QString &query)
{
    cover(false);
    const bool phones = place == Place::Phones;
    if (m_pages->currentWidget() == m_fleet)
        m_inspectorShown = !m_inspectorDock->isHidden(); // as it was left
    m_pages->setCurrentIndex(int(place));
    m_places->mark(place, query);
    m_inspectorDock->setVisible(phones && m_inspectorShown);
    m_search->setPlaceholderText(phones ? tr("Search: name, MAC, model:504, never-seen")
                                        : tr("Search"));
    m_search->setCompleter(phones ? m_completer : nullptr);
    m_search->setText(query);
    searchFor(query);
    if (place == Place::Settings)
        m_fleetForm->setWholeFleet();
    showSelection();
}

// By a key: the page is also where one types next.
void MainWindow::goTo(Place place)
{
    go(place);
    m_places->choose(place);
    focusInto(m_pages->currentWidget());
    if (place == Place::Phones)
        m_fleet->selectSomething();
}

// To where servers and the address that phones are told are set; that first, while nobody said it.
void MainWindow::askForAddress()
{
    goTo(Place::Settings);
    m_settings->setCurrentWidget(m_fleetSettings);
    if (m_backend.fleet()->setting(QStringLiteral("server")).isEmpty())
        m_fleetSettings->goTo(QStringLiteral("server"));
}

void MainWindow::searchFor(const QString &text)
{
    const QWidget *page = m_pages->currentWidget();
    if (!text.isEmpty() && page != m_fleet && page != m_extensions)
        return go(Place::Phones, text); // where what is found can be seen
    m_fleet->setQuery(text);
    m_extensions->setFilter(page == m_extensions ? text : QString());
}

void MainWindow::showSelection()
{
    const QList<MacAddress> macs = m_fleet->selected();
    const bool any = !macs.isEmpty() && m_pages->currentWidget() == m_fleet;
    for (QAction *onSelection : std::as_const(m_onSelection))
        onSelection->setEnabled(any);
    m_inspector->setPhones(macs);
    m_log->setChosen(macs);
}

void MainWindow::showTrouble(const QString &message)
{
    m_message->setText(message.section(u'\n', 0, 0));
    m_message->setToolTip(message);
}

void MainWindow::report(const QFuture<Result<Findings>> &answer)
{
    whenAnswered(answer, this, [this](const Result<Findings> &done) {
        if (!done)
            return showTrouble(done.error().message);
        showTrouble(done->isEmpty() ? QString() : done->first().message);
    });
}

// While labels are scanned nothing else is there to look at.
void MainWindow::cover(bool covered)
{
    m_search->setEnabled(!covered);
    if (!covered) {
        for (QDockWidget *dock : std::exchange(m_covered, {})) {
            dock->show();
            dock->raise();
        }
        return;
    }
    for (QDockWidget *dock : {m_placesDock, m_inspectorDock, m_logDock, m_pushDock}) {
        const bool onTop = isInSight(dock); // shown again last
        if (!dock->isHidden())
            m_covered.insert(onTop ? m_covered.size() : 0, dock);
    }
    for (QDockWidget *dock : std::as_const(m_covered))
        dock->hide();
}

void MainWindow::beginScan()
{
    if (m_pages->currentWidget() == m_fleet)
        m_inspectorShown = !m_inspectorDock->isHidden();
    if (m_pages->currentWidget() != m_scan)
        cover(true);
    m_pages->setCurrentWidget(m_scan);
    showSelection();
    m_scan->begin();
}

void MainWindow::endScan()
{
    goTo(Place::Phones);
    const ScanSession::Scan *last = m_scan->session().last();
    if (last && last->mac)
        m_fleet->select(*last->mac);
}

} // namespace gui
