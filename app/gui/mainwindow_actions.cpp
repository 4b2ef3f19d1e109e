// The menus, tool bar and status bar of the main window: what can be done and how it is reached.

#include "gui/mainwindow.h"

#include "gui/asterisk/asteriskview.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/inventory/searchcompleter.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/push/pushprogress.h"
#include "gui/push/pushstrip.h"
#include "gui/statusstrip.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/pagemenu.h"
#include "gui/widgets/shortcut.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/waits.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

namespace gui {

namespace {

constexpr auto KeepsSearch = Qt::CTRL | Qt::Key_D;

QString text(const char *plain)
{
    return QString::fromLatin1(plain);
}

// On X11 Ctrl+D deletes a character of a field; in this one it keeps the search.
class SearchField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        const bool claims = event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent *>(event)->keyCombination() == KeepsSearch;
        if (claims)
            event->ignore();
        return !claims && QLineEdit::event(event);
    }
};

} // namespace

QAction *MainWindow::add(const QString &name, const QString &picture, const QString &text,
                         const QKeySequence &key, std::function<void()> does)
{
    auto *made = new QAction(text, this);
    if (!picture.isEmpty())
        made->setIcon(icon(picture));
    made->setObjectName(name);
    made->setShortcut(key);
    connect(made, &QAction::triggered, this, std::move(does));
    addAction(made);
    return made;
}

QAction *MainWindow::action(const QString &name) const
{
    return findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

void MainWindow::createActions()
{
    add(text("scan"), text("scan"), tr("&Scan labels…"), tr("Ctrl+N"), [this] { beginScan(); });
    add(text("addPhone"), text("add"), tr("&New phone…"), tr("Ctrl+Shift+N"),
        [this] { addPhone(std::nullopt, {}); });
    add(text("import"), text("import"), tr("&Import CSV…"), tr("Ctrl+O"),
        [this] { chooseImport(); });
    add(text("exportCsv"), text("export"), tr("&Export CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        [this] { chooseExport(); });
    add(text("exportAsterisk"), text("asterisk"), tr("Export for &Asterisk…"), tr("Ctrl+E"),
        [this] {
            goTo(Place::Asterisk); // where what will be written can be read
            m_asterisk->exportFiles();
        });
    add(text("findPhone"), text("search"), tr("&Find a phone by its address…"), tr("Ctrl+Shift+A"),
        [this] { findPhone(); });
    add(text("adopt"), text("add"), tr("&Adopt phones that asked…"), tr("Ctrl+Shift+P"),
        [this] { adoptSeveral(); });
    add(text("quit"), {}, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
    createPhoneActions();
    add(text("undo"), text("undo"), tr("U&ndo"), QKeySequence::Undo,
        [this] { takeBack(m_backend.undo(), tr("Taken back: %1")); });
    add(text("redo"), text("redo"), tr("Re&do"), QKeySequence::Redo,
        [this] { takeBack(m_backend.redo(), tr("Done again: %1")); });
    add(text("stopPushing"), text("stop"), tr("S&top telling phones"), tr("Ctrl+."), [this] {
        m_pushes->stop();
    })->setEnabled(false);
    add(text("stopWaiting"), text("stop"), tr("Stop &waiting"), Qt::SHIFT | Qt::Key_Escape, [] {
        Waits::all().giveUp();
    })->setEnabled(false);
    add(text("search"), text("search"), tr("&Search"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(text("keepSearch"), {}, tr("&Keep this search as a place"), KeepsSearch, [this] {
        if (m_pages->currentWidget() == m_fleet) // a place is a search among phones
            m_places->keep(m_search->text());
    });
    createLogActions();
    add(text("nextPart"), {}, tr("Next &part of the window"), Qt::Key_F6,
        [this] { moveFocus(false); });
    add(text("previousPart"), {}, tr("Pre&vious part of the window"), Qt::SHIFT | Qt::Key_F6,
        [this] { moveFocus(true); });
    add(text("help"), text("help"), tr("&This page"), QKeySequence::HelpContents,
        [this] { help(); });
    add(text("dhcp"), text("phone"), tr("Lines for the &DHCP server…"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_F1, [this] { showDhcpLines(); });
    add(text("about"), text("help"), tr("&About Spafleet"), Qt::CTRL | Qt::Key_F1,
        [this] { about(); });
}

// To the log one is in, or to everybody's, which is then brought into sight.
void MainWindow::createLogActions()
{
    for (const LogView::Command &command : LogView::commands()) {
        add(command.name, command.picture, command.text, command.key, [this, does = command.does] {
            LogView *log = m_inspector->log();
            if (!log->isAncestorOf(focusWidget())) {
                log = m_log;
                m_logDock->show();
                m_logDock->raise();
            }
            (log->*does)();
        });
    }
}

// What is done to the phones that are selected.
void MainWindow::createPhoneActions()
{
    m_onSelection = {
        add(text("resync"), text("resync"), tr("&Resync"), tr("Ctrl+R"),
            [this] { push(PushKind::Resync); }),
        add(text("reboot"), text("reboot"), tr("Re&boot…"), tr("Ctrl+Shift+R"),
            [this] { push(PushKind::Reboot); }),
        add(text("upgrade"), text("upgrade"), tr("&Upgrade…"), tr("Ctrl+U"),
            [this] { push(PushKind::Upgrade); }),
        add(text("change"), text("settings"), tr("&Change…"), tr("F2"), [this] { changePhones(); }),
        add(text("settings"), text("profile"), tr("Se&ttings"), tr("Ctrl+T"),
            [this] { showInspector(&Inspector::showSettings); }),
        add(text("lines"), text("extension"), tr("&Lines"), tr("Ctrl+L"),
            [this] {
                showInspector(&Inspector::showLines);
                m_inspector->lines()->goToKey();
            }),
        add(text("rehearse"), text("rehearse"), tr("Tr&y with a virtual phone"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { rehearse(); }),
        add(text("phoneLog"), text("log"), tr("L&og in a window"), tr("Ctrl+Shift+L"),
            [this] { openLogPane(m_fleet->selected().first()); }),
        add(text("remove"), text("remove"), tr("Re&move"), tr("Ctrl+Del"),
            [this] { removePhones(); }),
        add(text("tearOff"), {}, tr("Inspector in a &window of its own"), tr("Ctrl+I"),
            [this] { tearOffInspector(); }),
    };
}

void MainWindow::createMenus()
{
    const auto fill = [this](QMenu *menu, const QStringList &names) {
        for (const QString &name : names) {
            if (name.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(action(name));
        }
    };
    const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(u' ');
    };
    fill(menuBar()->addMenu(tr("&Fleet")),
         list("scan addPhone findPhone adopt  import exportCsv exportAsterisk  quit"));
    fill(menuBar()->addMenu(tr("&Edit")), list("undo redo stopWaiting  remove  search keepSearch"));
    const QStringList phone = list("resync reboot upgrade stopPushing  change lines settings "
                                   "rehearse  phoneLog tearOff  remove");
    fill(menuBar()->addMenu(tr("&Phone")), phone);
    fill(menuBar()->addMenu(tr("&Log")),
         list("filterLog highlightLog onlyChosen  pauseLog followLog  markLog saveLog"));

    menuBar()->addMenu(new PageMenu(tr("Pa&ge"), {m_pages, m_inspector, m_pushes}, menuBar()));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const QStringList places{tr("Overview"), tr("Phones"), tr("Extensions"), tr("Asterisk"),
                             tr("Settings")};
    for (int i = 0; i < places.size(); ++i) {
        QAction *go =
            add(QStringLiteral("place%1").arg(i), {}, places[i],
                QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, i] { goTo(Place(i)); });
        view->addAction(go);
    }
    view->addSeparator();
    fill(view, list("nextPart previousPart"));
    view->addSeparator();
    int number = Qt::Key_1;
    for (QDockWidget *dock : {m_placesDock, m_inspectorDock, m_logDock, m_pushDock}) {
        dock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key(number++));
        view->addAction(dock->toggleViewAction());
    }
    view->addSeparator();
    view->addMenu(m_fleet->columnMenu());
    view->addMenu(m_fleet->groupMenu());
    createAppearance(view->addMenu(tr("&Appearance")));
    fill(menuBar()->addMenu(tr("&Help")), list("help dhcp about"));

    for (const QString &name : phone) {
        if (!name.isEmpty())
            m_fleet->table()->addAction(action(name));
    }
}

void MainWindow::createAppearance(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QStringList names{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < names.size(); ++i) {
        QAction *look = menu->addAction(names[i], this, [this, i] {
            m_kept.appearance = i;
            setAppearance(Appearance(i));
        });
        look->setCheckable(true);
        look->setChecked(i == m_kept.appearance);
        group->addAction(look);
    }
    if (m_kept.appearance != int(Appearance::System))
        setAppearance(Appearance(m_kept.appearance));
}

void MainWindow::createToolBar()
{
    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char *name :
         {"scan", "addPhone", "", "resync", "reboot", "upgrade", "", "exportAsterisk"}) {
        if (*name == '\0') {
            m_toolBar->addSeparator();
            continue;
        }
        QAction *tool = action(QString::fromLatin1(name));
        tool->setIconText(withoutMnemonic(tool->text()));
        tool->setToolTip(withKey(tool->text(), tool->shortcut()));
        m_toolBar->addAction(tool);
    }
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_completer = new SearchCompleter(
        m_search, [this]() -> const Census & { return m_backend.census(); }, this);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::searchFor);
    auto *clear = new QAction(m_search);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(clear);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    m_toolBar->addWidget(m_search);
}

void MainWindow::createStatusBar()
{
    auto *servers = new StatusStrip(m_backend, this);
    connect(servers, &StatusStrip::clicked, this, [this] { m_places->choose(Place::Settings); });
    m_message = new QLabel(this);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // has a tooltip
    auto *progress = new PushProgress(*m_pushes, action(QStringLiteral("stopPushing")), this);
    connect(progress, &PushProgress::clicked, this, &MainWindow::showPushes);
    statusBar()->addWidget(servers);
    statusBar()->addWidget(m_message, 1);
    createWaiting();
    statusBar()->addPermanentWidget(progress);
}

// Somebody sees that something is under way, and after a while is offered to do without it.
void MainWindow::createWaiting()
{
    auto *waiting = new QProgressBar(this);
    waiting->setRange(0, 0);
    waiting->setFixedWidth(80);
    waiting->setTextVisible(false);
    waiting->setObjectName(text("waiting"));
    waiting->setAccessibleName(tr("Working"));
    auto *stop = new QToolButton(this);
    stop->setDefaultAction(action(text("stopWaiting")));
    stop->setAutoRaise(true);
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *part : {static_cast<QWidget *>(waiting), static_cast<QWidget *>(stop)}) {
        statusBar()->addPermanentWidget(part);
        part->hide();
    }
    connect(&Waits::all(), &Waits::noticed, waiting, &QWidget::setVisible);
    connect(&Waits::all(), &Waits::becameLong, stop, &QWidget::setVisible);
    connect(&Waits::all(), &Waits::becameLong, stop->defaultAction(), &QAction::setEnabled);
}

} // namespace gui
