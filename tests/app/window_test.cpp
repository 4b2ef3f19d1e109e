// The real window over a real record in a temporary folder.

#include "application.h"
#include "gui/asterisk/asteriskview.h"
#include "gui/dashboard/overview.h"
#include "gui/editors/scripteditor.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/linekeys/keydetail.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/mainwindow.h"
#include "gui/profileform/formview.h"
#include "gui/profileform/rowdetail.h"
#include "gui/scan/scanview.h"
#include "gui/servicebackend.h"
#include "gui/syslog/logview.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using gui::MainWindow;
using gui::ServiceBackend;

class WindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
    const MacAddress m_phone = *MacAddress::parse(u"002584d8d062");

    void scan(const char *code)
    {
        QLineEdit *field = m_window->scan()->field();
        QTest::keyClicks(field, QString::fromLatin1(code));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void addPhone()
    {
        m_window->action(QStringLiteral("scan"))->trigger();
        scan("SPA525G");
        scan("002584D8D062");
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 1);
        QTest::keyClick(m_window->scan(), Qt::Key_Escape);
        m_window->fleet()->select(m_phone);
        QCOMPARE(m_window->inspector()->phones(), QList<MacAddress>{m_phone});
    }

    void setServer()
    {
        auto done = m_backend->edit([](const provisioning::Editor &editor,
                                       const inventory::Fleet &fleet) {
            return editor.setOption(fleet, QStringLiteral("server"), QStringLiteral("192.0.2.10"));
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().ok());
    }

    QString rendered()
    {
        auto profile = m_backend->renderedProfile(m_phone, profile::Extent::Normal, {});
        while (!profile.isFinished())
            QTest::qWait(5);
        return profile.result() ? QString::fromUtf8(profile.result()->bytes)
                                : profile.result().error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        auto opened = ServiceBackend::open(m_folder->filePath(QStringLiteral("fleet.db")));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_backend);
        m_window->show();
        m_window->activateWindow(); // where nobody manages windows it has to ask
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_backend.reset();
    }

    void scansThreeLabelsIntoThreePhones()
    {
        m_window->action(QStringLiteral("scan"))->trigger();
        scan("SPA504G");
        scan("00:25:84:AA:00:01");
        scan("MAC: 002584AA0002");
        scan("not a label");
        scan("002584aa0001");
        scan("0025.84aa.0003");
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 3);
        QCOMPARE(m_window->scan()->session().taken(), 3);
        QCOMPARE(m_backend->fleet()->extensions.size(), 3);
        QTest::keyClick(m_window->scan(), Qt::Key_Escape);
        QTRY_COMPARE(m_window->fleet()->model().rowCount(), 3);
    }

    void editsALineAndTheProfileChanges()
    {
        setServer();
        addPhone();
        m_window->inspector()->showLines();
        gui::LineKeysView *lines = m_window->inspector()->lines();
        QTRY_VERIFY(lines->map().facts());
        QVERIFY(!rendered().contains(QStringLiteral("Front door")));
        lines->picture()->button({0, 1})->setFocus();
        lines->detail()->labelField()->clear();
        QTest::keyClicks(lines->detail()->labelField(), QStringLiteral("Front door"));
        QTest::keyClick(lines->detail()->labelField(), Qt::Key_Return);
        QTRY_VERIFY(!m_backend->fleet()->device(m_phone)->lines.isEmpty());
        QTRY_COMPARE(m_backend->fleet()->device(m_phone)->lines.first().label,
                     QStringLiteral("Front door"));
        QVERIFY(rendered().contains(QStringLiteral(">Front door</Short_Name_1_>")));
    }

    void linesAreReachedByTheirKeyAtAKeyOfThePhone()
    {
        setServer();
        addPhone();
        m_window->action(QStringLiteral("lines"))->trigger();
        QTRY_VERIFY(qobject_cast<gui::KeyButton *>(m_window->focusWidget()));
    }

    void settingsAreReachedByTheirKeyAtARowThatCanBeEdited()
    {
        setServer();
        addPhone();
        m_window->action(QStringLiteral("settings"))->trigger();
        QTableView *rows = m_window->inspector()->form()->table();
        QTRY_COMPARE(m_window->focusWidget(), rows);
        QTRY_VERIFY(rows->currentIndex().flags() & Qt::ItemIsSelectable);
    }

    void editsASettingInTheFormAndTheProfileChanges()
    {
        setServer();
        addPhone();
        m_window->inspector()->showSettings();
        gui::FormView *form = m_window->inspector()->form();
        QTRY_VERIFY(form->model().view().model != nullptr);
        form->searchField()->setText(QStringLiteral("Station_Name"));
        const QModelIndex row = form->model().indexOf("Station_Name");
        QVERIFY(row.isValid());
        form->table()->setCurrentIndex(row);
        form->table()->edit(row);
        auto *editor = form->table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Reception"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(form->model().editCount(), 1);
        form->save();
        QTRY_COMPARE(form->model().editCount(), 0);
        QVERIFY(rendered().contains(QStringLiteral(">Reception</Station_Name>")));
    }

    void editsADialPlanBelowTheListAndTheProfileChanges()
    {
        setServer();
        addPhone();
        m_window->inspector()->showSettings();
        gui::FormView *form = m_window->inspector()->form();
        QTRY_VERIFY(form->model().view().model != nullptr);
        form->goTo("Dial_Plan_1_");
        QVERIFY(form->detail()->editor());
        auto *field = form->detail()->editor()->findChild<QPlainTextEdit *>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("(1x|"));
        QVERIFY(form->model().hasFault());
        QTest::keyClicks(field, QStringLiteral("2x)"));
        QVERIFY(!form->model().hasFault());
        QTest::keyClick(field, Qt::Key_Return);
        form->save();
        QTRY_COMPARE(form->model().editCount(), 0);
        QVERIFY(rendered().contains(QStringLiteral(">(1x|2x)</Dial_Plan_1_>")));
    }

    void saysWhatThePhonesUserMayDo()
    {
        setServer();
        addPhone();
        m_window->inspector()->showSettings();
        gui::FormView *form = m_window->inspector()->form();
        QTRY_VERIFY(form->model().view().model != nullptr);
        form->goTo("Station_Name");
        form->model().assignAccess(form->table()->currentIndex(), schema::Access::ReadOnly);
        form->save();
        QTRY_COMPARE(form->model().editCount(), 0);
        QVERIFY(rendered().contains(QStringLiteral("<Station_Name ua=\"ro\"")));
        QTRY_COMPARE(form->model().indexOf("Station_Name").data(gui::FormModel::OwnAccessRole),
                     int(schema::Access::ReadOnly));
    }

    void saysWhereAnOlderPhoneGetsPlainLetters()
    {
        setServer();
        m_window->action(QStringLiteral("scan"))->trigger();
        scan("SPA942");
        scan("002584D8D062");
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 1);
        const auto named = [this](const provisioning::Editor &editor,
                                  const inventory::Fleet &fleet) {
            return editor.assign(
                fleet, {{profile::Layer::Phone, m_phone.digits()}},
                {provisioning::Assignment::parse(QStringLiteral("Station_Name=Müller"))});
        };
        auto shown = m_backend->renderedProfile(m_phone, profile::Extent::Normal, named);
        QTRY_VERIFY(shown.isFinished());
        QVERIFY(shown.result().ok());
        QVERIFY(shown.result()->bytes.contains(">Muller</Station_Name>"));
        QCOMPARE(shown.result()->findings.size(), 1);
        QCOMPARE(shown.result()->findings.first().where, QStringLiteral("Station_Name"));
    }

    void undoTakesTheNewestEditBackAndRedoDoesItAgain()
    {
        QAction *undo = m_window->action(QStringLiteral("undo"));
        QAction *redo = m_window->action(QStringLiteral("redo"));
        QVERIFY(!undo->isEnabled());
        setServer();
        addPhone();
        undo->trigger();
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 0);
        QCOMPARE(m_backend->fleet()->extensions.size(), 0);
        undo->trigger();
        QTRY_VERIFY(m_backend->fleet()->setting(QStringLiteral("server")).isEmpty());
        QTRY_VERIFY(!undo->isEnabled());
        redo->trigger();
        QTRY_VERIFY(!m_backend->fleet()->setting(QStringLiteral("server")).isEmpty());
        redo->trigger();
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 1);
    }

    void undoLeavesWhatSomebodyElseChanged()
    {
        addPhone();
        const auto other = Application::open(m_folder->filePath(QStringLiteral("fleet.db")),
                                             m_backend->catalogue());
        QVERIFY(other.ok());
        inventory::Device device = *m_backend->fleet()->device(m_phone);
        device.name = QStringLiteral("theirs");
        QVERIFY((*other)
                    ->inventory()
                    .commit({QStringLiteral("theirs"), {inventory::PutDevice{device}}})
                    .ok());
        auto undone = m_backend->undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(!undone.result().ok());
        QTRY_COMPARE(m_backend->fleet()->device(m_phone)->name, QStringLiteral("theirs"));
    }

    void aPhoneThatAskedByItselfIsAdoptedWithOneClick()
    {
        inventory::Event asked;
        asked.when = QDateTime::currentDateTimeUtc();
        asked.mac = m_phone;
        asked.what = QStringLiteral("GET /xml/spa002584d8d062.xml (SPA504G)");
        asked.outcome = inventory::Event::Outcome::Refused;
        m_backend->pretend({asked}, {});
        m_window->go(gui::Place::Overview);
        auto *list = m_window->findChild<gui::Overview *>()->findChild<QListView *>();
        const auto adoptable = [list] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex item = list->model()->index(row, 0);
                if (item.data(gui::AttentionModel::CureRole).toInt()
                    == int(gui::AttentionModel::Cure::Adopt))
                    return item;
            }
            return QModelIndex();
        };
        QTRY_VERIFY(adoptable().isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(adoptable()).center());
        QTRY_VERIFY(m_backend->fleet()->device(m_phone));
        QCOMPARE(m_backend->fleet()->device(m_phone)->model, QStringLiteral("SPA504G"));
        QTRY_VERIFY(!adoptable().isValid());
    }

    void theWindowComesBackAsItWasLeft()
    {
        addPhone();
        QHeaderView *header = m_window->fleet()->table()->horizontalHeader();
        header->setSectionHidden(gui::FleetModel::Site, false);
        header->setSectionHidden(gui::FleetModel::Firmware, true);
        m_window->fleet()->setGrouping(gui::FleetModel::Model);
        m_window->log()->setMarks({{QStringLiteral("resync"), QStringLiteral("#e05050")}});
        Q_EMIT m_window->log()->marksChanged(m_window->log()->marks());
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_backend);
        header = m_window->fleet()->table()->horizontalHeader();
        QVERIFY(!header->isSectionHidden(gui::FleetModel::Site));
        QVERIFY(header->isSectionHidden(gui::FleetModel::Firmware));
        QCOMPARE(m_window->fleet()->grouping(), int(gui::FleetModel::Model));
        QCOMPARE(m_window->log()->marks().size(), 1);
    }

    void comparesAsterisksFilesWithThoseOnDisk()
    {
        addPhone();
        m_window->go(gui::Place::Asterisk);
        const QString folder = m_folder->filePath(QStringLiteral("asterisk"));
        m_window->asterisk()->setPjsip(true);
        m_window->asterisk()->setFolder(folder);
        const auto text = [this] {
            const auto *page =
                qobject_cast<QPlainTextEdit *>(m_window->asterisk()->tabs()->widget(0));
            return page ? page->toPlainText() : QString();
        };
        QTRY_VERIFY(text().contains(QStringLiteral("+ type = auth"))
                    || text().contains(QStringLiteral("+ type=auth")));
        QVERIFY(!text().contains(m_backend->secretOf(QStringLiteral("100")).result().value()));
        m_window->asterisk()->exportTo(folder);
        QTRY_COMPARE(text(), QString());
    }

    void showsSyslogAsItComesAndFiltersIt()
    {
        addPhone();
        inventory::LogLine good;
        good.when = QDateTime::currentDateTimeUtc();
        good.mac = m_phone;
        good.severity = 6;
        good.text = QStringLiteral("Successful resync");
        inventory::LogLine bad = good;
        bad.severity = 3;
        bad.text = QStringLiteral("Resync failed: timeout");
        m_backend->pretend({}, {good, bad});
        gui::LogModel &log = m_window->log()->model();
        QTRY_COMPARE(log.rowCount(), 2);
        m_window->log()->filterField()->setText(QStringLiteral("failed"));
        QTRY_COMPARE(log.rowCount(), 1);
        QCOMPARE(log.index(0, gui::LogModel::Text).data().toString(), bad.text);
    }

    void theLogNarrowsToThePhonesThatAreSelected()
    {
        addPhone();
        inventory::LogLine ours;
        ours.when = QDateTime::currentDateTimeUtc();
        ours.mac = m_phone;
        ours.text = QStringLiteral("ours");
        inventory::LogLine other = ours;
        other.mac = MacAddress::parse(u"002584aa0007");
        m_backend->pretend({}, {ours, other});
        gui::LogModel &log = m_window->log()->model();
        QTRY_COMPARE(log.rowCount(), 2);
        m_window->log()->chosenButton()->click();
        QTRY_COMPARE(log.rowCount(), 1);
        QCOMPARE(log.index(0, gui::LogModel::Text).data().toString(), ours.text);
        m_window->fleet()->table()->clearSelection();
        QTRY_COMPARE(log.rowCount(), 2);
    }

    void theInspectorIsAsWideWhateverItShows()
    {
        setServer();
        addPhone();
        auto *tabs = m_window->inspector()->findChild<QTabWidget *>();
        tabs->setCurrentIndex(0);
        QTest::qWait(50); // the layout settles
        const int width = m_window->inspector()->width();
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(50);
            QCOMPARE(m_window->inspector()->width(), width);
        }
    }

    void leadsFromAPhoneToTheAddressNobodySaid()
    {
        addPhone();
        QPushButton *cure = nullptr;
        for (QPushButton *button : m_window->inspector()->findChildren<QPushButton *>()) {
            if (button->text() == gui::Inspector::tr("Set the address…"))
                cure = button;
        }
        QVERIFY(cure && cure->isVisible());
        cure->click();
        QVERIFY(m_window->focusWidget());
        QTest::keyClicks(m_window->focusWidget(), QStringLiteral("192.0.2.10"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_backend->fleet()->setting(QStringLiteral("server")),
                     QStringLiteral("192.0.2.10"));
        m_window->go(gui::Place::Phones);
        QTRY_VERIFY(!cure->isVisible());
    }

    void turnsUpToDateOnceThePhoneFetched()
    {
        addPhone();
        const auto state = [this] {
            const int row = m_window->fleet()->model().rowOf(m_phone);
            return m_window->fleet()->model().index(row, gui::FleetModel::State).data().toString();
        };
        const QString before = state();
        inventory::Event fetched;
        fetched.when = QDateTime::currentDateTimeUtc();
        fetched.mac = m_phone;
        fetched.what = QStringLiteral("GET /xml/spa002584d8d062.xml");
        fetched.bytes = 67'269;
        fetched.revision = m_backend->fleet()->revision;
        m_backend->pretend({fetched}, {});
        QTRY_VERIFY(state() != before);
        QCOMPARE(m_window->fleet()->model().rowAt(0).standing, provisioning::Standing::UpToDate);
    }

    void exportsAsterisksFiles()
    {
        addPhone();
        const QString folder = m_folder->filePath(QStringLiteral("asterisk"));
        m_window->asterisk()->exportTo(folder);
        QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/sip.conf")));
        QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/extensions.conf")));
    }

    void listensOnlyOnceSomebodySaidWhere()
    {
        QTRY_COMPARE(m_backend->servers().size(), 3);
        for (const gui::ServerState &server : m_backend->servers())
            QCOMPARE(server.condition, gui::ServerState::Condition::Off);
    }

    void everyActionHasANameAndAWayToReachIt()
    {
        for (const QAction *action : m_window->actions()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }

    void everyListHasAnAccessibleName()
    {
        for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            const bool ours = QByteArray(view->metaObject()->className()).startsWith("QTable");
            if (ours)
                QVERIFY2(!view->accessibleName().isEmpty(), view->metaObject()->className());
        }
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
