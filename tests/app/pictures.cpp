// Makes a picture of every page, dialog and menu of the window: of the demonstration, with no
// phone, with five and with a hundred thousand.
//
//     pictures FOLDER SUFFIX [dark] [rtl] [few] [LANGUAGE]
//
// rtl mirrors it, few leaves out the large fleets, LANGUAGE is one of those under translations.

#include "gui/asterisk/asteriskview.h"
#include "gui/demo.h"
#include "gui/editors/dialplaneditor.h"
#include "gui/editors/keyuse.h"
#include "gui/inspector.h"
#include "gui/inventory/extensiondialog.h"
#include "gui/inventory/fleetview.h"
#include "gui/language.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/mainwindow.h"
#include "gui/profileform/formview.h"
#include "gui/push/pushstrip.h"
#include "gui/scan/scanview.h"
#include "gui/settings/settingsview.h"
#include "gui/syslog/logview.h"
#include "gui/syslog/marksdialog.h"
#include "gui/widgets/edges.h"
#include "gui/widgets/theme.h"
#include "support/manyphones.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int Patience = 120'000; // milliseconds
constexpr int FirstLook = 400; // milliseconds in which answers of the backend begin to arrive
constexpr int NextLook = 150;
constexpr int MostLooks = 20; // a page on which phones live never rests

// What never comes ends the run by its name.
template<typename Condition>
void await(const char *what, Condition come)
{
    if (!QTest::qWaitFor(come, Patience))
        qFatal("%s did not come", what);
}

// As it is once two looks see the same.
QImage atRest(QWidget &subject)
{
    QTest::qWait(FirstLook);
    QImage seen = subject.grab().toImage();
    for (int look = 1; look < MostLooks; ++look) {
        QTest::qWait(NextLook);
        QImage now = subject.grab().toImage();
        const bool rests = now == seen;
        seen = std::move(now);
        if (rests)
            break;
    }
    return seen;
}

class Photographer
{
public:
    Photographer(const QString &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix)
    {
    }

    void take(QWidget &subject, const QString &name)
    {
        const QString file = m_folder.filePath(name + m_suffix + QStringLiteral(".png"));
        if (!atRest(subject).save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

QString text(const char *plain)
{
    return QString::fromLatin1(plain);
}

std::unique_ptr<gui::ServiceBackend> opened(const QString &location)
{
    auto backend = gui::ServiceBackend::open(location);
    if (!backend)
        qFatal("%s", qPrintable(backend.error().message));
    await("the record", [&] { return (*backend)->isReady(); });
    return std::move(*backend);
}

// The phone of most pictures.
const MacAddress phone = *MacAddress::parse(u"002584d8d062");

// With its form and its keys.
void choosePhone(gui::MainWindow &window)
{
    window.go(gui::Place::Phones);
    await("the phone", [&] { return window.fleet()->model().rowOf(phone) >= 0; });
    window.fleet()->select(phone);
    await("the phone in the inspector",
          [&] { return window.inspector()->phones() == QList<MacAddress>{phone}; });
}

void openTab(gui::MainWindow &window, int tab)
{
    window.inspector()->findChild<QTabWidget *>()->setCurrentIndex(tab);
}

void photographFleet(gui::MainWindow &window, Photographer &camera)
{
    window.go(gui::Place::Overview);
    camera.take(window, text("overview"));
    choosePhone(window);
    camera.take(window, text("phones"));
    const char *tabs[] = {"timeline", "lines", "settings", "profile", "phonelog"};
    for (int tab = 0; tab < 5; ++tab) {
        openTab(window, tab);
        camera.take(window, text(tabs[tab]));
    }
    openTab(window, 2);
    window.fleet()->table()->selectAll();
    camera.take(window, text("several"));
    openTab(window, 4);
    camera.take(window, text("severallogs"));
    openTab(window, 0);
    camera.take(window, text("severaltimelines"));
    openTab(window, 0);
    window.fleet()->setGrouping(gui::FleetModel::Group);
    camera.take(window, text("groups"));
    window.fleet()->setGrouping(gui::FleetModel::NoGrouping);
    window.fleet()->table()->selectAll();
    window.action(text("resync"))->trigger();
    QTest::qWait(4000);
    camera.take(window, text("push"));
    window.go(gui::Place::Phones, text("model:5 -up-to-date"));
    camera.take(window, text("search"));
}

// A row of the form with the editor that wants room, in a window that has it.
void photographRow(gui::MainWindow &window, Photographer &camera, const QByteArray &element,
                   const QString &name, const QString &value = {})
{
    gui::FormView *form = window.inspector()->form();
    await(element.constData(), [&] {
        form->goTo(element);
        return form->model().indexOf(element).isValid();
    });
    if (!value.isEmpty())
        form->model().setData(form->table()->currentIndex(), value, Qt::EditRole);
    if (auto *dialling = window.inspector()->form()->findChild<gui::DialPlanEditor *>())
        dialling->digits()->setText(QStringLiteral("5551"));
    camera.take(window, name);
}

void putOnKeys(gui::LineKeysView &keys)
{
    await("the phone's keys", [&] { return keys.picture()->button({1, 18}) != nullptr; });
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
    openTab(window, 2);
    photographRow(window, camera, "Dial_Plan_1_", QStringLiteral("dialplan"));
    photographRow(window, camera, "Busy_Tone", QStringLiteral("tone"),
                  QStringLiteral("480@-19,620@-19;10(.5/.5/1+2)"));
    photographRow(window, camera, "Cadence_1", QStringLiteral("cadence"),
                  QStringLiteral("60(.3/.2,1/.2,.3/4)"));
    photographRow(window, camera, "Profile_Rule", QStringLiteral("rule"),
                  QStringLiteral("( $SWVER lt 7.5.0 )? /old/$PSN.cfg | "
                                 "http://192.0.2.10/xml/spa$MA.xml"));
    photographRow(window, camera, "Log_Resync_Request_Msg", QStringLiteral("macros"),
                  QStringLiteral("$PN $MAC -- asks $SCHEME://$SERVIP:$PORT$PATH"));
    photographRow(window, camera, "Extended_Function_2_", QStringLiteral("keyfunction"),
                  QStringLiteral("fnc=blf+sd+cp;sub=152@$PROXY;ext=152@$PROXY;nme=Sally"));
    openTab(window, 1);
    putOnKeys(*window.inspector()->lines());
    window.inspector()->lines()->picture()->button({1, 2})->setFocus();
    camera.take(window, text("keys"));
    window.resizeDocks({window.findChild<QDockWidget *>(QStringLiteral("inspector"))},
                       {before.width()}, Qt::Horizontal);
    window.resize(1'360, 860);
    camera.take(window, text("keysnarrow"));
}

// Every dialog that is open is taken and closed.
void photographDialog(gui::MainWindow &window, Photographer &camera, const QString &action)
{
    window.action(action)->trigger();
    QTest::qWait(1500);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        camera.take(*dialog, QStringLiteral("dialog-") + action);
        dialog->close();
    }
}

void photographDialogs(gui::MainWindow &window, Photographer &camera)
{
    choosePhone(window);
    for (const char *name : {"addPhone", "change", "reboot", "findPhone", "rehearse", "help"})
        photographDialog(window, camera, text(name));
    for (const QAction *menu : window.menuBar()->actions()) {
        menu->menu()->popup({});
        camera.take(*menu->menu(),
                    QStringLiteral("menu%1").arg(window.menuBar()->actions().indexOf(menu)));
        menu->menu()->hide();
    }
    const QSize before = window.size();
    window.resize(1'024, 700);
    camera.take(window, text("small"));
    window.resize(before);
}

void photographPlaces(gui::MainWindow &window, gui::Backend &backend, Photographer &camera)
{
    window.go(gui::Place::Extensions);
    camera.take(window, text("extensions"));
    gui::ExtensionDialog extension(backend, text("152"), &window);
    extension.setAttribute(Qt::WA_DeleteOnClose, false);
    extension.show();
    camera.take(extension, text("extension"));
    extension.close();
    window.go(gui::Place::Asterisk);
    window.asterisk()->setPjsip(true);
    camera.take(window, text("asterisk"));
    window.go(gui::Place::Settings);
    camera.take(window, text("servers"));
    window.findChild<gui::SettingsView *>()->goTo(text("networks.allowed"));
    camera.take(window, text("policy"));
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        if (tabs->count() == 2)
            tabs->setCurrentIndex(1);
    }
    camera.take(window, text("fleetsettings"));
    window.log()->setMarks({{text("resync"), gui::markColours()[2].second}});
    gui::MarksDialog marks(window.log()->marks(), &window);
    marks.setAttribute(Qt::WA_DeleteOnClose, false);
    marks.show();
    camera.take(marks, text("marks"));
    marks.close();
}

void photographScanning(gui::MainWindow &window, Photographer &camera)
{
    window.action(text("scan"))->trigger();
    for (const char *code :
         {"SPA504G", "00:25:84:AA:00:01", "00:25:84:AA:00:02", "CBT141400UK1", "002584D8D062"}) {
        window.scan()->field()->setText(text(code));
        QTest::keyClick(window.scan()->field(), Qt::Key_Return);
        QTest::qWait(100);
    }
    camera.take(window, text("scan"));
}

// Phones that nobody recorded: a line of the overview, and who they are.
void photographStrangers(gui::MainWindow &window, gui::ServiceBackend &backend,
                         Photographer &camera)
{
    QList<inventory::Event> events;
    for (int i = 0; i < 5; ++i) {
        inventory::Event event;
        event.when = QDateTime::currentDateTimeUtc();
        event.mac = MacAddress::fromInteger(0x000e08d90000 + i);
        event.address = QStringLiteral("192.0.2.%1").arg(31 + i);
        event.what = QStringLiteral("GET /spa%1.xml").arg(event.mac->digits());
        if (i % 2 == 0)
            event.what += text(" (SPA942)");
        event.outcome = inventory::Event::Outcome::Refused;
        events.append(event);
    }
    backend.pretend(events, {});
    window.go(gui::Place::Overview);
    QTest::qWait(1500);
    camera.take(window, text("strangers"));
    photographDialog(window, camera, text("adopt"));
}

void photographDemo(const QString &location, Photographer &camera)
{
    const auto backend = opened(location);
    gui::Demo demo(*backend);
    gui::MainWindow window(*backend);
    window.show();
    const auto served = [&] {
        return !backend->contacts().value(phone).registeredLines.isEmpty()
            && backend->census().standings.value(provisioning::Standing::UpToDate)
            >= gui::Demo::phoneCount() - 4;
    };
    if (!QTest::qWaitFor(served, Patience))
        qWarning("the demonstration's phones did not all come");
    photographFleet(window, camera);
    photographDialogs(window, camera);
    photographPlaces(window, *backend, camera);
    photographStrangers(window, *backend, camera);
    photographScanning(window, camera);
    choosePhone(window);
    photographEditors(window, camera);
}

// With no phone at all, a few, and more than anybody has.
void photographSize(const QString &location, int count, Photographer &camera)
{
    if (const auto made = manyphones::make(location, count); !made)
        qFatal("%s", qPrintable(made.error().message));
    const auto backend = opened(location);
    gui::MainWindow window(*backend);
    window.show();
    await("the phones", [&] { return window.fleet()->model().total() == count; });
    for (const auto &[place, name] :
         {std::pair(gui::Place::Overview, "overview"), std::pair(gui::Place::Phones, "phones")}) {
        window.go(place);
        camera.take(window, QStringLiteral("%1-%2").arg(text(name)).arg(count));
    }
}

void photographFirstRun(const QString &location, Photographer &camera)
{
    const auto backend = opened(location);
    gui::MainWindow window(*backend);
    window.show();
    camera.take(window, text("first"));
    for (int place = 1; place < 5; ++place) {
        window.go(gui::Place(place));
        camera.take(window, QStringLiteral("empty%1").arg(place));
    }
    window.action(text("scan"))->trigger();
    camera.take(window, text("emptyscan"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("spafleet-pictures"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: pictures FOLDER SUFFIX [dark] [rtl] [few] [LANGUAGE]");
    QLocale language(QLocale::English);
    for (const QString &word : arguments.mid(3)) {
        if (QFile::exists(QStringLiteral(":/i18n/spafleet_%1.qm").arg(word)))
            language = QLocale(word);
    }
    QLocale::setDefault(language);
    gui::speak(application, language);
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication::setStyle(QStringLiteral("fusion"));
    gui::showEdges();
    if (arguments.contains(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    gui::setAppearance(arguments.contains(QStringLiteral("dark")) ? gui::Appearance::Dark
                                                                  : gui::Appearance::Light);
    QDir().mkpath(arguments[1]);
    Photographer camera(arguments[1], arguments[2]);
    photographFirstRun(home.filePath(QStringLiteral("empty.db")), camera);
    photographDemo(home.filePath(QStringLiteral("demo.db")), camera);
    if (arguments.contains(QStringLiteral("few")))
        return 0;
    photographSize(home.filePath(QStringLiteral("five.db")), 5, camera);
    photographSize(home.filePath(QStringLiteral("many.db")), 100'000, camera);
    return 0;
}
