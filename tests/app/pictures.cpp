// Makes a picture of every page of the window on the demonstration fleet.
//
//     pictures FOLDER SUFFIX [dark]

#include "gui/demo.h"
#include "gui/editors/dialplaneditor.h"
#include "gui/editors/keyuse.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/mainwindow.h"
#include "gui/profileform/formview.h"
#include "gui/push/pushstrip.h"
#include "gui/scan/scanview.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

class Photographer
{
public:
    Photographer(gui::MainWindow &window, const QString &folder, const QString &suffix)
        : m_window(window), m_folder(folder), m_suffix(suffix)
    {
    }

    void take(const QString &name)
    {
        QTest::qWait(400); // answers of the backend arrive
        const QString file = m_folder.filePath(name + m_suffix + QStringLiteral(".png"));
        if (!m_window.grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

private:
    gui::MainWindow &m_window;
    QDir m_folder;
    QString m_suffix;
};

void showTab(gui::MainWindow &window, int tab)
{
    window.inspector()->findChild<QTabWidget *>()->setCurrentIndex(tab);
}

void photographFleet(gui::MainWindow &window, Photographer &camera)
{
    window.go(gui::Place::Overview);
    camera.take(QStringLiteral("overview"));
    window.go(gui::Place::Phones);
    window.fleet()->select(*MacAddress::parse(u"002584d8d062"));
    camera.take(QStringLiteral("phones"));
    const char *tabs[] = {"timeline", "lines", "settings", "profile", "phonelog"};
    for (int tab = 1; tab < 5; ++tab) {
        showTab(window, tab);
        camera.take(QString::fromLatin1(tabs[tab]));
    }
    showTab(window, 0);
    window.fleet()->table()->selectAll();
    window.action(QStringLiteral("resync"))->trigger();
    camera.take(QStringLiteral("push"));
    window.go(gui::Place::Phones, QStringLiteral("model:5 -up-to-date"));
    camera.take(QStringLiteral("search"));
}

// A row of the form with the editor that wants room, in a window that has it.
void photographRow(gui::MainWindow &window, Photographer &camera, const QByteArray &element,
                   const QString &name, const QString &value = {})
{
    gui::FormView *form = window.inspector()->form();
    form->goTo(element);
    if (!value.isEmpty())
        form->model().setData(form->table()->currentIndex(), value, Qt::EditRole);
    if (auto *dialling = window.inspector()->form()->findChild<gui::DialPlanEditor *>())
        dialling->digits()->setText(QStringLiteral("5551"));
    camera.take(name);
}

void putOnKeys(gui::LineKeysView &keys)
{
    const QPair<gui::KeyPlace, gui::KeyUse> uses[] = {
        {{0, 3},
         {gui::KeyUse::Kind::WatchCallPickUp, QStringLiteral("153"), QStringLiteral("Reception")}},
        {{0, 5}, {gui::KeyUse::Kind::Park, QStringLiteral("701"), QStringLiteral("Park 701")}},
        {{1, 1}, {gui::KeyUse::Kind::WatchCall, QStringLiteral("152"), QStringLiteral("Sally")}},
        {{1, 2}, {gui::KeyUse::Kind::SpeedDial, QStringLiteral("0199"), QStringLiteral("Taxi")}},
        {{1, 18}, {gui::KeyUse::Kind::WatchCall, QStringLiteral("158"), QStringLiteral("Room 1")}},
    };
    for (const auto &[place, use] : uses) {
        Q_EMIT keys.picture()->putWanted(place, {{}, {}, gui::keyText(use)});
        QTest::qWait(200);
    }
}

void photographEditors(gui::MainWindow &window, Photographer &camera)
{
    window.resize(1'500, 1'000);
    const QSize before = window.inspector()->size();
    window.resizeDocks({window.findChild<QDockWidget *>(QStringLiteral("inspector"))}, {900},
                       Qt::Horizontal);
    showTab(window, 2);
    photographRow(window, camera, "Dial_Plan_1_", QStringLiteral("dialplan"));
    photographRow(window, camera, "Busy_Tone", QStringLiteral("tone"),
                  QStringLiteral("480@-19,620@-19;10(.5/.5/1+2)"));
    photographRow(window, camera, "Cadence_1", QStringLiteral("cadence"),
                  QStringLiteral("60(.3/.2,1/.2,.3/4)"));
    photographRow(window, camera, "Profile_Rule", QStringLiteral("rule"),
                  QStringLiteral("( $SWVER lt 7.5.0 )? /old/$PSN.cfg | [--key $SA] "
                                 "http://192.0.2.10/xml/spa$MA.xml"));
    photographRow(window, camera, "Log_Resync_Request_Msg", QStringLiteral("macros"),
                  QStringLiteral("$PN $MAC -- asks $SCHEME://$SERVIP:$PORT$PATH"));
    photographRow(window, camera, "Extended_Function_2_", QStringLiteral("keyfunction"),
                  QStringLiteral("fnc=blf+sd+cp;sub=152@$PROXY;ext=152@$PROXY;nme=Sally"));
    showTab(window, 1);
    QTest::qWait(400);
    putOnKeys(*window.inspector()->lines());
    window.inspector()->lines()->picture()->button({1, 2})->setFocus();
    camera.take(QStringLiteral("keys"));
    window.resizeDocks({window.findChild<QDockWidget *>(QStringLiteral("inspector"))},
                       {before.width()}, Qt::Horizontal);
    window.resize(1'360, 860);
    camera.take(QStringLiteral("keysnarrow"));
}

void photographPlaces(gui::MainWindow &window, Photographer &camera)
{
    window.go(gui::Place::Extensions);
    camera.take(QStringLiteral("extensions"));
    window.go(gui::Place::Asterisk);
    camera.take(QStringLiteral("asterisk"));
    window.go(gui::Place::Settings);
    camera.take(QStringLiteral("servers"));
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        if (tabs->count() == 2)
            tabs->setCurrentIndex(1);
    }
    camera.take(QStringLiteral("fleetsettings"));
    window.action(QStringLiteral("scan"))->trigger();
    for (const char *code :
         {"SPA504G", "00:25:84:AA:00:01", "00:25:84:AA:00:02", "CBT141400UK1", "002584D8D062"}) {
        window.scan()->field()->setText(QString::fromLatin1(code));
        QTest::keyClick(window.scan()->field(), Qt::Key_Return);
        QTest::qWait(100);
    }
    camera.take(QStringLiteral("scan"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("spafleet-pictures"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: pictures FOLDER SUFFIX [dark]");
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication::setStyle(QStringLiteral("fusion"));
    gui::setAppearance(arguments.contains(QStringLiteral("dark")) ? gui::Appearance::Dark
                                                                  : gui::Appearance::Light);
    QDir().mkpath(arguments[1]);
    const auto empty = gui::ServiceBackend::open(home.filePath(QStringLiteral("empty.db")));
    const auto demo = gui::ServiceBackend::open(home.filePath(QStringLiteral("demo.db")));
    if (!empty || !demo)
        qFatal("%s", qPrintable((empty ? demo : empty).error().message));
    {
        gui::MainWindow window(**empty);
        window.show();
        Photographer(window, arguments[1], arguments[2]).take(QStringLiteral("first"));
    }
    gui::fillDemo(**demo);
    if (!QTest::qWaitFor([&] { return (*demo)->contacts().size() > 20; }, 60'000))
        qFatal("the demonstration fleet did not come");
    gui::MainWindow window(**demo);
    window.show();
    Photographer camera(window, arguments[1], arguments[2]);
    photographFleet(window, camera);
    photographPlaces(window, camera);
    window.go(gui::Place::Phones);
    window.fleet()->select(*MacAddress::parse(u"002584d8d062"));
    photographEditors(window, camera);
    return 0;
}
