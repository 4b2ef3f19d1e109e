#include "gui/mainwindow.h"

#include "gui/asterisk/asteriskview.h"
#include "gui/confirmdialog.h"
#include "gui/dashboard/overview.h"
#include "gui/inspector.h"
#include "gui/inventory/extensionview.h"
#include "gui/inventory/fleetview.h"
#include "gui/inventory/phonedialog.h"
#include "gui/profileform/formview.h"
#include "gui/push/pushstrip.h"
#include "gui/scan/scanview.h"
#include "gui/settings/settingsview.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/answer.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>

namespace gui {

MainWindow::MainWindow(Backend &backend, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_pages(new QStackedWidget(this))
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
    showSelection();
    m_places->choose(backend.fleet()->devices.isEmpty() ? Place::Overview : Place::Phones);
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
    m_settings->addTab(new SettingsView(m_backend, m_settings), tr("Fleet and servers"));
    m_settings->addTab(m_fleetForm, tr("What phones are told"));
    m_scan = new ScanView(m_backend, this);
    // In the order of Place; the scan mode covers them all.
    for (QWidget *page :
         QList<QWidget *>{m_overview, m_fleet, m_extensions, m_asterisk, m_settings, m_scan})
        m_pages->addWidget(page);
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
    m_log = new LogView(m_backend, std::nullopt, this);
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
    resizeDocks({m_placesDock, m_inspectorDock}, {190, 430}, Qt::Horizontal);
    resizeDocks({m_logDock}, {200}, Qt::Vertical);
}

void MainWindow::connectPages()
{
    connect(m_places, &PlacesTree::chosen, this, &MainWindow::go);
    connect(m_fleet, &FleetView::selectionChanged, this, &MainWindow::showSelection);
    connect(m_fleet, &FleetView::activated, this, [this] {
        m_inspectorDock->show();
        m_inspector->showSettings();
    });
    connect(m_fleet, &FleetView::scanWanted, this, &MainWindow::beginScan);
    connect(m_fleet, &FleetView::importWanted, this, &MainWindow::importPhones);
    connect(m_scan, &ScanView::ended, this, &MainWindow::endScan);
    const auto search = [this](const QString &query) {
        go(Place::Phones, query);
    };
    connect(m_overview, &Overview::phonesWanted, this, search);
    connect(m_overview, &Overview::resyncWanted, this, [this, search](const QString &query) {
        search(query);
        m_fleet->table()->selectAll();
        push(PushKind::Resync);
    });
    connect(m_overview, &Overview::settingsWanted, this, [this] { go(Place::Settings); });
    connect(m_overview, &Overview::adoptWanted, this, &MainWindow::addPhone);
    connect(m_overview, &Overview::scanWanted, this, &MainWindow::beginScan);
    connect(m_overview, &Overview::importWanted, this, &MainWindow::chooseImport);
    connect(m_log, &LogView::phoneWanted, this, [this](const MacAddress &mac) {
        go(Place::Phones);
        m_fleet->select(mac);
    });
    const auto resync = [this](const QList<MacAddress> &macs) {
        pushAll(macs, PushKind::Resync);
    };
    connect(m_inspector, &Inspector::resyncWanted, this, resync);
    connect(m_fleetForm, &FormView::resyncWanted, this, resync);
    connect(m_pushes, &PushStrip::progress, this, [this](int done, int all) {
        m_progress->setVisible(done < all);
        m_progress->setRange(0, qMax(1, all));
        m_progress->setValue(done);
    });
    connect(&m_backend, &Backend::troubled, this, &MainWindow::showTrouble);
}

void MainWindow::restoreLayout()
{
    const QSettings kept;
    resize(1360, 860);
    restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(kept.value(QStringLiteral("window/docks")).toByteArray());
    m_fleet->restoreColumns(kept.value(QStringLiteral("window/columns")).toByteArray());
    for (const QString &query : kept.value(QStringLiteral("window/searches")).toStringList())
        m_places->keep(query);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings kept;
    kept.setValue(QStringLiteral("window/geometry"), saveGeometry());
    kept.setValue(QStringLiteral("window/docks"), saveState());
    kept.setValue(QStringLiteral("window/columns"), m_fleet->saveColumns());
    kept.setValue(QStringLiteral("window/searches"), m_places->kept());
    QMainWindow::closeEvent(event);
}

void MainWindow::go(Place place, const QString &query)
{
    m_pages->setCurrentIndex(int(place));
    m_places->mark(place, query);
    const bool phones = place == Place::Phones;
    m_inspectorDock->setVisible(phones);
    m_search->setPlaceholderText(phones ? tr("Search: name, MAC, model:504, never-seen")
                                        : tr("Search"));
    m_search->setText(query);
    searchFor(query);
    if (place == Place::Settings)
        m_fleetForm->setWholeFleet();
    showSelection();
}

void MainWindow::searchFor(const QString &text)
{
    m_fleet->setQuery(text);
    m_extensions->setFilter(m_pages->currentWidget() == m_extensions ? text : QString());
}

void MainWindow::showSelection()
{
    const QList<MacAddress> macs = m_fleet->selected();
    const bool any = !macs.isEmpty() && m_pages->currentWidget() == m_fleet;
    for (QAction *onSelection : std::as_const(m_onSelection))
        onSelection->setEnabled(any);
    m_inspector->setPhones(macs);
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

void MainWindow::beginScan()
{
    m_pages->setCurrentWidget(m_scan);
    m_inspectorDock->hide();
    m_scan->begin();
}

void MainWindow::endScan()
{
    go(Place::Phones);
    m_places->choose(Place::Phones);
}

void MainWindow::addPhone(const std::optional<MacAddress> &mac, const QString &model)
{
    auto *dialog = new PhoneDialog(m_backend, {}, this);
    if (mac)
        dialog->suggest(*mac, model);
    dialog->open();
}

void MainWindow::changePhones()
{
    (new PhoneDialog(m_backend, m_fleet->selected(), this))->open();
}

// Not asked about: undo brings them back.
void MainWindow::removePhones()
{
    const QList<MacAddress> macs = m_fleet->selected();
    report(
        m_backend.edit([macs](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.removePhones(fleet, macs);
        }));
}

void MainWindow::undo()
{
    const QList<MacAddress> macs = m_fleet->selected();
    for (const MacAddress &mac : macs) {
        whenAnswered(m_backend.undo(mac), this, [this](const Result<void> &done) {
            showTrouble(done ? tr("The newest edit is taken back.") : done.error().message);
        });
    }
}

void MainWindow::push(PushKind kind)
{
    pushAll(m_fleet->selected(), kind);
}

void MainWindow::pushAll(const QList<MacAddress> &macs, PushKind kind)
{
    if (macs.isEmpty())
        return;
    switch (kind) {
    case PushKind::Resync:
        return send(macs, kind);
    case PushKind::Reboot:
        return ConfirmDialog::ask(
            tr("Reboot %n phone(s)? One in a call is left alone.", nullptr, int(macs.size())), this,
            [this, macs, kind] { send(macs, kind); });
    case PushKind::Upgrade:
        return ConfirmDialog::ask(tr("Upgrade %n phone(s) as their Upgrade_Rule says? They reboot; "
                                     "one in a call is left alone.",
                                     nullptr, int(macs.size())),
                                  this, [this, macs, kind] { send(macs, kind); });
    }
}

void MainWindow::send(const QList<MacAddress> &macs, PushKind kind)
{
    m_pushDock->show();
    m_pushDock->raise();
    m_pushes->push(macs, kind);
}

void MainWindow::tearOffInspector()
{
    auto *another = new Inspector(m_backend);
    another->setAttribute(Qt::WA_DeleteOnClose);
    another->setPhones(m_fleet->selected());
    another->setWindowTitle(tr("Inspector"));
    another->resize(520, 640);
    connect(this, &QObject::destroyed, another, &QWidget::close);
    connect(another, &Inspector::resyncWanted, this,
            [this](const QList<MacAddress> &macs) { pushAll(macs, PushKind::Resync); });
    another->show();
}

void MainWindow::importPhones(const QString &file)
{
    whenAnswered(m_backend.importPhones(file), this, [this](const Result<QString> &done) {
        showTrouble(done ? *done : done.error().message);
    });
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import phones"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importPhones);
    dialog->open();
}

void MainWindow::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export phones"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        whenAnswered(m_backend.exportPhones(file), this, [this](const Result<QString> &done) {
            showTrouble(done ? *done : done.error().message);
        });
    });
    dialog->open();
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Spafleet"),
                       tr("Spafleet %1\nFleet management for Cisco, Linksys and Sipura SPA phones "
                          "on Asterisk.\nApache License 2.0")
                           .arg(QStringLiteral(SPAFLEET_VERSION)));
}

} // namespace gui
