// The real window over a real record in a temporary folder.

#include "gui/asterisk/asteriskview.h"
#include "gui/dashboard/overview.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/textdialog.h"
#include "support/realwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryFile>
#include <QToolButton>

class WindowTest : public QObject, private RealWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void scansThreeLabelsIntoThreePhones()
    {
        action("scan")->trigger();
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

    void aScannerTypesIntoTheFieldWhereverTheFocusIs()
    {
        action("scan")->trigger();
        scan("SPA504G");
        auto *assign = m_window->scan()->findChild<QCheckBox *>();
        auto *model = m_window->scan()->findChild<QComboBox *>();
        const int chosen = model->currentIndex();
        for (QWidget *other : {static_cast<QWidget *>(assign), static_cast<QWidget *>(model)}) {
            other->setFocus();
            QTest::keyClicks(other, QStringLiteral("0"));
            QCOMPARE(m_window->scan()->field()->text(), QStringLiteral("0"));
            QVERIFY(m_window->scan()->field()->hasFocus());
            m_window->scan()->field()->clear();
        }
        QCOMPARE(model->currentIndex(), chosen);
        assign->setFocus();
        const bool assigned = assign->isChecked();
        QTest::keyClick(assign, Qt::Key_Space);
        QCOMPARE(assign->isChecked(), !assigned);
    }

    void undoTakesTheNewestEditBackAndRedoDoesItAgain()
    {
        QAction *undo = action("undo");
        QAction *redo = action("redo");
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

    void theWindowComesBackAsItWasLeft()
    {
        addPhone();
        QHeaderView *header = m_window->fleet()->table()->horizontalHeader();
        header->setSectionHidden(gui::FleetModel::Site, false);
        header->setSectionHidden(gui::FleetModel::Firmware, true);
        m_window->fleet()->setGrouping(gui::FleetModel::Model);
        m_window->log()->setMarks({{QStringLiteral("resync"), QStringLiteral("#e05050")}});
        Q_EMIT m_window->log()->marksChanged(m_window->log()->marks());
        m_window->findChild<QDockWidget *>(QStringLiteral("inspector"))->hide();
        action("place3")->trigger();
        m_window->close();
        m_window = std::make_unique<gui::MainWindow>(*m_backend);
        QVERIFY(m_window->findChild<gui::AsteriskView *>()->isVisibleTo(m_window.get()));
        action("place1")->trigger();
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("inspector"))->isHidden());
        header = m_window->fleet()->table()->horizontalHeader();
        QVERIFY(!header->isSectionHidden(gui::FleetModel::Site));
        QVERIFY(header->isSectionHidden(gui::FleetModel::Firmware));
        QCOMPARE(m_window->fleet()->grouping(), int(gui::FleetModel::Model));
        QCOMPARE(m_window->log()->marks().size(), 1);
    }

    void whatIsSearchedForIsShownAmongThePhones()
    {
        addPhone();
        action("place3")->trigger();
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("nobody"));
        QVERIFY(m_window->fleet()->isVisibleTo(m_window.get()));
        QCOMPARE(search->text(), QStringLiteral("nobody"));
        QCOMPARE(m_window->fleet()->model().rowCount(), 0);
    }

    void rowsOfAFileThatWereNotTakenCanBeRead()
    {
        setServer();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("mac,model\n002584aa0001,SPA504G\nnonsense,SPA504G\n002584aa0002,SPA9\n");
        file.close();
        m_window->importPhones(file.fileName());
        QTRY_VERIFY(m_window->findChild<gui::TextDialog *>());
        const auto *page = m_window->findChild<gui::TextDialog *>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("nonsense")));
        QVERIFY(page->toPlainText().contains(QStringLiteral("SPA9")));
        QCOMPARE(m_backend->fleet()->devices.size(), 1);
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

    void theLogStandsStillWhileItIsSorted()
    {
        addPhone();
        inventory::LogLine one;
        one.when = QDateTime::currentDateTimeUtc();
        one.mac = m_phone;
        one.text = QStringLiteral("b");
        inventory::LogLine two = one;
        two.text = QStringLiteral("a");
        m_backend->pretend({}, {one, two});
        gui::LogView *log = m_window->log();
        QTRY_COMPARE(log->model().rowCount(), 2);
        const auto first = [log] {
            return log->model().index(0, gui::LogModel::Text).data().toString();
        };
        QHeaderView *head = log->table()->horizontalHeader();
        const QPoint title(head->sectionViewportPosition(gui::LogModel::Text) + 20,
                           head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, title);
        QTRY_COMPARE(first(), QStringLiteral("a"));
        QVERIFY(log->isPaused());
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, title);
        QTRY_COMPARE(first(), QStringLiteral("b"));
        m_backend->pretend({}, {two});
        QTRY_COMPARE(log->model().held(), 1U);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, title);
        QTRY_COMPARE(log->model().rowCount(), 3);
        QVERIFY(!log->isPaused());
        QCOMPARE(head->sortIndicatorSection(), -1);
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
        for (const QAction *each : m_window->actions()) {
            QVERIFY(!each->text().isEmpty());
            QVERIFY2(!each->objectName().isEmpty(), qPrintable(each->text()));
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
