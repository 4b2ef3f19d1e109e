#pragma once

#include "gui/backend.h"
#include "gui/placestree.h"
#include "settings.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace gui {

class AsteriskView;
class ExtensionView;
class FleetView;
class FormView;
class Inspector;
class LogView;
class Overview;
class PushStrip;
class ScanView;
class SearchCompleter;
class SettingsView;
class TrialPhone;
class Unsaved;

/** The one window: places at the left, the fleet in the middle, an inspector of the selection at
 *  the right, the log below, the servers in the status bar. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Backend &backend, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(Place place, const QString &query = {});
    FleetView *fleet() const { return m_fleet; }
    ScanView *scan() const { return m_scan; }
    Inspector *inspector() const { return m_inspector; }
    LogView *log() const { return m_log; }
    PushStrip *pushes() const { return m_pushes; }
    AsteriskView *asterisk() const { return m_asterisk; }
    /** By object name: "scan", "resync" …: what menus, tests and pictures use. */
    QAction *action(const QString &name) const;
    void importPhones(const QString &file);
    /** Records a phone that asked by itself: at once where its model is known. */
    void adopt(const MacAddress &mac, const QString &model);
    void adoptSeveral();
    /** The log of one phone in a window of its own. */
    void openLogPane(const MacAddress &mac);
    /** So that closing asks nothing any more: the system ends the program. */
    void discardUnsaved();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createPages();
    void createDocks();
    void createActions();
    void createPhoneActions();
    void createLogActions();
    void createMenus();
    void createToolBar();
    void createStatusBar();
    void createWaiting();
    void connectPages();
    void restoreLayout();
    QAction *add(const QString &name, const QString &picture, const QString &text,
                 const QKeySequence &key, std::function<void()> does);

    void push(PushKind kind);
    void pushAll(const QList<MacAddress> &macs, PushKind kind);
    void send(const QList<MacAddress> &macs, PushKind kind, const QString &address = {});
    void showPushes();
    void addPhone(const std::optional<MacAddress> &mac, const QString &model);
    void changePhones();
    void removePhones();
    void takeBack(const QFuture<Result<QString>> &answer, const QString &said);
    void showUndoable();
    void showRecord();
    void setMarks(const QList<LogMark> &marks);
    void goTo(Place place);
    void askForAddress();
    void goToPhone(const MacAddress &mac);
    void findPhone();
    void help();
    void createAppearance(QMenu *menu);
    void connectOverview();
    void connectLog(LogView *log);
    void cover(bool covered);
    void showInspector(void (Inspector::*page)());
    void moveFocus(bool backwards);
    void rehearse();
    void beginScan();
    void endScan();
    void searchFor(const QString &text);
    void tearOffInspector();
    void chooseImport();
    void chooseExport();
    void showSelection();
    QList<Unsaved *> unsaved() const;
    void showTrouble(const QString &message);
    void showOutcome(const QString &title, const QString &outcome);
    void report(const QFuture<Result<Findings>> &answer);
    void showDhcpLines();
    void about();
    void say(const QString &title, const QString &text);

    Backend &m_backend;
    WindowSettings m_kept; ///< as it was left; what views hold is put in when it is kept
    bool m_inspectorShown = true; ///< while phones are listed
    QList<QDockWidget *> m_covered; ///< what the scan mode hides, to be shown again
    bool m_recordShown = false; ///< the first page was chosen by what is recorded
    TrialPhone *m_trial;
    QStackedWidget *m_pages;
    PlacesTree *m_places = nullptr;
    Overview *m_overview = nullptr;
    FleetView *m_fleet = nullptr;
    ExtensionView *m_extensions = nullptr;
    AsteriskView *m_asterisk = nullptr;
    QTabWidget *m_settings = nullptr;
    SettingsView *m_fleetSettings = nullptr;
    FormView *m_fleetForm = nullptr;
    ScanView *m_scan = nullptr;
    Inspector *m_inspector = nullptr;
    LogView *m_log = nullptr;
    PushStrip *m_pushes = nullptr;
    QDockWidget *m_placesDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_logDock = nullptr;
    QDockWidget *m_pushDock = nullptr;
    QLineEdit *m_search = nullptr;
    SearchCompleter *m_completer = nullptr; ///< of phones; other pages have words only
    QLabel *m_message = nullptr;
    QToolBar *m_toolBar = nullptr;
    QList<QAction *> m_onSelection; ///< enabled while phones are selected
};

} // namespace gui
