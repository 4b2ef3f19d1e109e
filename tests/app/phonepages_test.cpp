// A phone's lines and settings, edited in the real window: the profile says what was entered.

#include "gui/editors/scripteditor.h"
#include "gui/linekeys/keydetail.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/profileform/formview.h"
#include "gui/profileform/rowdetail.h"
#include "gui/settings/settingsview.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTableView>

class PhonePagesTest : public QObject, private RealWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
        action("lines")->trigger();
        QTRY_VERIFY(qobject_cast<gui::KeyButton *>(m_window->focusWidget()));
    }

    void settingsAreReachedByTheirKeyAtARowThatCanBeEdited()
    {
        setServer();
        addPhone();
        action("settings")->trigger();
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

    void whoSaysItLeadsThere_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("origin");
        QTest::newRow("the phone's lines")
            << QByteArray("Display_Name_1_") << QStringLiteral("Lines");
        QTest::newRow("the addresses of the fleet")
            << QByteArray("Profile_Rule") << QStringLiteral("Servers");
    }
    void whoSaysItLeadsThere()
    {
        QFETCH(QByteArray, element);
        QFETCH(QString, origin);
        setServer();
        addPhone();
        m_window->inspector()->showSettings();
        gui::FormView *form = m_window->inspector()->form();
        QTRY_VERIFY(form->model().view().model != nullptr);
        form->goTo(element);
        const QModelIndex chip = form->table()->currentIndex().siblingAtColumn(2);
        QCOMPARE(chip.data().toString(), origin);
        QVERIFY(chip.data(Qt::ToolTipRole).toString().contains(origin));
        QTest::mouseClick(form->table()->viewport(), Qt::LeftButton, {},
                          form->table()->visualRect(chip).center());
        if (origin == QLatin1String("Lines"))
            QTRY_VERIFY(m_window->inspector()->lines()->isVisible());
        else
            QTRY_VERIFY(m_window->findChild<gui::SettingsView *>()->isVisible());
    }

    void anInspectorInAWindowOfItsOwnGoesToTheLinesOfOneOfItsPhones()
    {
        addPhone();
        action("tearOff")->trigger();
        gui::Inspector *torn = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets())
            torn = torn ? torn : qobject_cast<gui::Inspector *>(top);
        QVERIFY(torn);
        torn->setPhones({m_phone, *MacAddress::parse(u"002584d8d063")});
        Q_EMIT torn->form()->linesWanted(m_phone);
        QCOMPARE(torn->phones(), QList<MacAddress>{m_phone});
        QVERIFY(torn->lines()->isVisible());
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
        action("scan")->trigger();
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
};

QTEST_MAIN(PhonePagesTest)
#include "phonepages_test.moc"
