// The menus, tool bar and status bar of the main window: what can be done and how it is reached.

#include "gui/mainwindow.h"

#include "gui/asterisk/asteriskview.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetquery.h"
#include "gui/inventory/fleetview.h"
#include "gui/statusstrip.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QSettings>
#include <QStatusBar>
#include <QStringListModel>
#include <QTableView>
#include <QToolBar>

namespace gui {

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
    const auto text = [](const char *plain) {
        return QString::fromLatin1(plain);
    };
    add(text("scan"), text("scan"), tr("&Scan labels…"), tr("Ctrl+N"), [this] { beginScan(); });
    add(text("addPhone"), text("add"), tr("&New phone…"), tr("Ctrl+Shift+N"),
        [this] { addPhone(std::nullopt, {}); });
    add(text("import"), text("import"), tr("&Import CSV…"), tr("Ctrl+O"),
        [this] { chooseImport(); });
    add(text("exportCsv"), text("export"), tr("&Export CSV…"), QKeySequence(),
        [this] { chooseExport(); });
    add(text("exportAsterisk"), text("asterisk"), tr("Export for &Asterisk…"), tr("Ctrl+E"),
        [this] { m_asterisk->exportFiles(); });
    add(text("quit"), {}, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    m_onSelection = {
        add(text("resync"), text("resync"), tr("&Resync"), tr("Ctrl+R"),
            [this] { push(PushKind::Resync); }),
        add(text("reboot"), text("reboot"), tr("Re&boot…"), tr("Ctrl+Shift+R"),
            [this] { push(PushKind::Reboot); }),
        add(text("upgrade"), text("upgrade"), tr("&Upgrade…"), tr("Ctrl+U"),
            [this] { push(PushKind::Upgrade); }),
        add(text("change"), text("settings"), tr("&Change…"), tr("F2"), [this] { changePhones(); }),
        add(text("settings"), text("profile"), tr("Se&ttings"), tr("Ctrl+T"),
            [this] { m_inspector->showSettings(); }),
        add(text("lines"), text("extension"), tr("&Lines"), tr("Ctrl+L"),
            [this] { m_inspector->showLines(); }),
        add(text("undo"), text("undo"), tr("U&ndo the newest edit"), QKeySequence::Undo,
            [this] { undo(); }),
        add(text("remove"), text("remove"), tr("Re&move"), tr("Ctrl+Del"),
            [this] { removePhones(); }),
        add(text("tearOff"), {}, tr("Inspector in a &window of its own"), tr("Ctrl+I"),
            [this] { tearOffInspector(); }),
    };
    add(text("search"), text("search"), tr("&Search"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(text("keepSearch"), {}, tr("&Keep this search as a place"), tr("Ctrl+D"),
        [this] { m_places->keep(m_search->text()); });
    add(text("filterLog"), text("log"), tr("&Filter the log"), tr("Ctrl+Shift+F"), [this] {
        m_logDock->show();
        m_logDock->raise();
        m_log->filterField()->setFocus();
    });
    add(text("about"), text("help"), tr("&About Spafleet"), QKeySequence(), [this] { about(); });
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
         list("scan addPhone  import exportCsv exportAsterisk  quit"));
    fill(menuBar()->addMenu(tr("&Edit")), list("undo remove  search keepSearch filterLog"));
    const QStringList phone = list("resync reboot upgrade  change lines settings  remove tearOff");
    fill(menuBar()->addMenu(tr("&Phone")), phone);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const QStringList places{tr("Overview"), tr("Phones"), tr("Extensions"), tr("Asterisk"),
                             tr("Settings")};
    for (int i = 0; i < places.size(); ++i) {
        QAction *go = add(QStringLiteral("place%1").arg(i), {}, places[i],
                          QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                          [this, i] { m_places->choose(Place(i)); });
        view->addAction(go);
    }
    view->addSeparator();
    for (QDockWidget *dock : {m_placesDock, m_inspectorDock, m_logDock, m_pushDock})
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    QMenu *looks = view->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const QStringList names{tr("As the system"), tr("Light"), tr("Dark")};
    const int chosen = QSettings().value(QStringLiteral("window/appearance")).toInt();
    for (int i = 0; i < names.size(); ++i) {
        QAction *look = looks->addAction(names[i], this, [i] {
            setAppearance(Appearance(i));
            QSettings().setValue(QStringLiteral("window/appearance"), i);
        });
        look->setCheckable(true);
        look->setChecked(i == chosen);
        group->addAction(look);
    }
    fill(menuBar()->addMenu(tr("&Help")), list("about"));

    m_fleet->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const QString &name : phone) {
        if (!name.isEmpty())
            m_fleet->table()->addAction(action(name));
    }
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
        if (*name == '\0')
            m_toolBar->addSeparator();
        else
            m_toolBar->addAction(action(QString::fromLatin1(name)));
    }
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *completer = new QCompleter(FleetQuery::keys(), m_search);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_search->setCompleter(completer);
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
    m_progress = new QProgressBar(this);
    m_progress->setFixedWidth(180);
    m_progress->setFormat(tr("%v of %m"));
    m_progress->setAccessibleName(tr("Progress of what is pushed"));
    m_progress->hide();
    statusBar()->addWidget(servers);
    statusBar()->addWidget(m_message, 1);
    statusBar()->addPermanentWidget(m_progress);
}

} // namespace gui
