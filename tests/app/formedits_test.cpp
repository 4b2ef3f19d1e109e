// What is typed into the form and not saved yet: it waits for whom it was typed, is never saved for
// others, and is asked about at the end.

#include "gui/profileform/draftsbutton.h"
#include "gui/profileform/formview.h"
#include "support/realwindow.h"

#include <QComboBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using gui::FormModel;
using gui::FormView;
using provisioning::Assignment;
using provisioning::Editor;

Q_DECLARE_METATYPE(QMessageBox::StandardButton)

class FormEditsTest : public QObject, private RealWindow
{
    Q_OBJECT

private:
    const MacAddress m_lobby = *MacAddress::parse(u"002584d8d063");
    const MacAddress m_hall = *MacAddress::parse(u"000e08000001");

    void edit(const gui::EditMaker &maker)
    {
        const auto done = m_backend->edit(maker);
        QTRY_VERIFY(done.isFinished());
        QVERIFY2(done.result().ok(),
                 done.result() ? "" : qPrintable(done.result().error().message));
    }

    void putPhone(const MacAddress &mac, const QString &name, const QString &model)
    {
        edit([=, this](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::PhoneSpec spec(mac);
            spec.name = name;
            spec.model = model;
            spec.group = u"Sales"_s;
            return fleet.device(mac) ? editor.changePhone(fleet, spec)
                                     : editor.addPhone(fleet, spec);
        });
    }

    void set(const MacAddress &mac, const QString &assignment)
    {
        edit([=](const Editor &editor, const inventory::Fleet &fleet) {
            return editor.assign(fleet, {{profile::Layer::Phone, mac.digits()}},
                                 {Assignment::parse(assignment)});
        });
    }

    QString own(const MacAddress &mac, const QString &element) const
    {
        return m_backend->fleet()->device(mac)->settings.value(element).value;
    }

    FormView *form() const { return m_window->inspector()->form(); }

    // Waits until the form speaks of these.
    void select(const QList<MacAddress> &macs)
    {
        m_window->fleet()->select(macs);
        QCOMPARE(m_window->inspector()->phones().size(), macs.size());
        QTRY_VERIFY(form()->model().view().model);
        QTRY_VERIFY(
            form()->model().view().scopes.contains({profile::Layer::Phone, macs.first().digits()}));
        QTRY_COMPARE(form()->model().view().scopes.size(), macs.size());
    }

    void type(const QByteArray &element, const QString &text)
    {
        form()->goTo(element);
        const QModelIndex row = form()->model().indexOf(element);
        QVERIFY(row.isValid());
        QVERIFY(form()->model().setData(row, text, Qt::EditRole));
    }

    QString shown(const QByteArray &element)
    {
        form()->goTo(element);
        return form()->model().indexOf(element).data(Qt::EditRole).toString();
    }

    void chooseScope(const QString &text)
    {
        for (QComboBox *box : form()->findChildren<QComboBox *>()) {
            if (const int index = box->findText(text); index >= 0) {
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index);
                return;
            }
        }
        QFAIL("no such scope");
    }

    void answer(QMessageBox::StandardButton button)
    {
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(button)->click();
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }

private Q_SLOTS:
    void init()
    {
        open();
        setServer();
        putPhone(m_phone, u"Fred"_s, u"SPA525G"_s);
        putPhone(m_lobby, u"Lobby"_s, u"SPA525G"_s);
        putPhone(m_hall, u"Hall"_s, u"SPA942"_s);
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 3);
        m_window->go(gui::Place::Phones);
        m_window->inspector()->showSettings();
        select({m_phone});
    }
    void cleanup() { close(); }

    void whatIsTypedWaitsWhereItWasTyped_data()
    {
        QTest::addColumn<QString>("elsewhere");
        QTest::newRow("while another phone is shown") << u"phone"_s;
        QTest::newRow("while its group is shown") << u"scope"_s;
        QTest::newRow("while who says something is shown") << u"chip"_s;
        QTest::newRow("while no phone is shown") << u"nobody"_s;
    }
    void whatIsTypedWaitsWhereItWasTyped()
    {
        QFETCH(QString, elsewhere);
        edit([](const Editor &editor, const inventory::Fleet &fleet) {
            return editor.assign(fleet, {{profile::Layer::Group, u"Sales"_s}},
                                 {Assignment::parse(u"Time_Zone=GMT+01:00"_s)});
        });
        form()->goTo("Time_Zone");
        QTRY_COMPARE(form()->model().indexOf("Time_Zone").siblingAtColumn(FormModel::Origin).data(),
                     QVariant(u"Group Sales"_s));
        QVERIFY(form()->draftsButton()->isHidden());
        type("Station_Name", u"Reception"_s);
        if (elsewhere == u"phone")
            select({m_lobby});
        else if (elsewhere == u"scope")
            chooseScope(u"Group Sales"_s);
        else if (elsewhere == u"nobody")
            m_window->fleet()->table()->clearSelection();
        else {
            form()->goTo("Time_Zone");
            Q_EMIT form()->table()->clicked(
                form()->model().indexOf("Time_Zone").siblingAtColumn(FormModel::Origin));
        }
        QTRY_COMPARE(form()->model().editCount(), 0);
        QCOMPARE(shown("Station_Name"), QString());
        QVERIFY(!form()->draftsButton()->isHidden());
        QVERIFY(form()->draftsButton()->text().contains(u"Fred"_s));

        form()->draftsButton()->click();
        QTRY_COMPARE(form()->model().editCount(), 1);
        QCOMPARE(m_window->inspector()->phones(), QList<MacAddress>{m_phone});
        QCOMPARE(shown("Station_Name"), u"Reception"_s);
        QVERIFY(form()->draftsButton()->isHidden());
        form()->save();
        QTRY_COMPARE(own(m_phone, u"Station_Name"_s), u"Reception"_s);
        QCOMPARE(own(m_lobby, u"Station_Name"_s), QString());
    }

    void savesWhatIsShownAndNothingElse()
    {
        type("Station_Name", u"Reception"_s);
        select({m_lobby});
        type("Station_Name", u"Entrance"_s);
        form()->save();
        QTRY_COMPARE(own(m_lobby, u"Station_Name"_s), u"Entrance"_s);
        QCOMPARE(own(m_phone, u"Station_Name"_s), QString());
        QCOMPARE(form()->unsaved(), QStringList{u"Fred: 1 unsaved"_s});
    }

    void whatOthersSaveMeanwhileIsNotTakenFromTheForm()
    {
        type("Station_Name", u"Reception"_s);
        set(m_phone, u"Proxy_1_=192.0.2.77"_s);
        QTRY_COMPARE(own(m_phone, u"Proxy_1_"_s), u"192.0.2.77"_s);
        QCOMPARE(form()->model().editCount(), 1);
        form()->model().discard();
        QTRY_COMPARE(shown("Proxy_1_"), u"192.0.2.77"_s); // and is shown once nothing is typed
    }

    void whatSomebodyChangedMeanwhileIsNotReplacedUnseen()
    {
        type("Station_Name", u"Reception"_s);
        set(m_phone, u"Station_Name=Theirs"_s);
        QTRY_COMPARE(own(m_phone, u"Station_Name"_s), u"Theirs"_s);
        form()->save();
        QTRY_COMPARE(form()->model().overtaken().size(), 1);
        QCOMPARE(own(m_phone, u"Station_Name"_s), u"Theirs"_s);
        QCOMPARE(shown("Station_Name"), u"Reception"_s);
        QVERIFY(form()
                    ->model()
                    .indexOf("Station_Name")
                    .data(FormModel::OvertakenRole)
                    .toString()
                    .contains(u"Theirs"_s));
        form()->save(); // now it is said
        QTRY_COMPARE(own(m_phone, u"Station_Name"_s), u"Reception"_s);
        QTRY_COMPARE(form()->model().overtaken().size(), 0);
    }

    void whatWaitedIsHeldAgainstWhatIsRecordedNow()
    {
        type("Station_Name", u"Reception"_s);
        type("Proxy_1_", u"192.0.2.77"_s);
        select({m_lobby});
        set(m_phone, u"Station_Name=Theirs"_s);
        select({m_phone});
        QTRY_COMPARE(form()->model().editCount(), 2);
        QCOMPARE(form()->model().overtaken(), QStringList{u"Station Name"_s});
        form()->save();
        QTRY_COMPARE(own(m_phone, u"Station_Name"_s), u"Reception"_s);
        QCOMPARE(own(m_phone, u"Proxy_1_"_s), u"192.0.2.77"_s);
    }

    void whatWasTypedForAnotherModelIsNotAppliedToThisOne()
    {
        type("Station_Name", u"Reception"_s);
        select({m_lobby});
        putPhone(m_phone, u"Fred"_s, u"SPA942"_s);
        select({m_phone});
        QTRY_COMPARE(form()->model().view().model->name(), u"SPA942"_s);
        QCOMPARE(form()->model().editCount(), 0);
        QCOMPARE(shown("Station_Name"), QString());
        QVERIFY(form()->draftsButton()->text().contains(u"SPA525G"_s));
        form()->draftsButton()->click();
        form()->save();
        QCOMPARE(form()->model().editCount(), 0);
        QCOMPARE(form()->unsaved().size(), 1);
        QCOMPARE(own(m_phone, u"Station_Name"_s), QString());
    }

    void closingAsksWhatShallBecomeOfIt_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("saved");
        QTest::newRow("save") << QMessageBox::Save << true << u"Reception"_s;
        QTest::newRow("discard") << QMessageBox::Discard << true << QString();
        QTest::newRow("cancel") << QMessageBox::Cancel << false << QString();
    }
    void closingAsksWhatShallBecomeOfIt()
    {
        QFETCH(QMessageBox::StandardButton, button);
        QFETCH(bool, closes);
        QFETCH(QString, saved);
        type("Station_Name", u"Reception"_s);
        select({m_lobby});
        type("Proxy_1_", u"192.0.2.77"_s);
        QVERIFY(!m_window->close());
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"Fred"_s));
        QVERIFY(box->informativeText().contains(u"Lobby"_s));
        answer(button);
        QTRY_COMPARE(m_window->isVisible(), !closes);
        QTRY_COMPARE(own(m_phone, u"Station_Name"_s), saved);
        QCOMPARE(own(m_lobby, u"Proxy_1_"_s).isEmpty(), saved.isEmpty());
        QCOMPARE(form()->unsaved().size(), closes ? 0 : 2);
    }

    void anInspectorOfItsOwnAsksToo()
    {
        gui::Inspector inspector(*m_backend);
        inspector.setPhones({m_phone});
        inspector.showSettings();
        inspector.show();
        FormModel &rows = inspector.form()->model();
        QTRY_VERIFY(rows.view().model);
        inspector.form()->goTo("Station_Name");
        QVERIFY(rows.setData(rows.indexOf("Station_Name"), u"Reception"_s, Qt::EditRole));
        QVERIFY(!inspector.close());
        auto *box = inspector.findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(QMessageBox::Save)->click();
        QTRY_VERIFY(!inspector.isVisible());
        QCOMPARE(own(m_phone, u"Station_Name"_s), u"Reception"_s);
    }

    void closingTakesWhatIsJustBeingTyped()
    {
        form()->goTo("Station_Name");
        form()->table()->setFocus();
        form()->table()->edit(form()->model().indexOf("Station_Name"));
        auto *editor = form()->table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Reception"_s);
        QVERIFY(!m_window->close());
        answer(QMessageBox::Save);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(own(m_phone, u"Station_Name"_s), u"Reception"_s);
    }

    void whatIsRefusedAtTheEndKeepsTheWindowOpen()
    {
        type("Resync_Periodic", u"soon"_s);
        QVERIFY(!m_window->close());
        m_window->findChild<QMessageBox *>()->button(QMessageBox::Save)->click();
        const auto refusal = [this]() -> QMessageBox * {
            for (auto *box : m_window->findChildren<QMessageBox *>()) {
                if (box->informativeText().contains(u"Resync_Periodic"_s))
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(refusal());
        QVERIFY(m_window->isVisible());
        QTRY_COMPARE(form()->model().editCount(), 1);
    }

    void aSaveThatWasRefusedWishesForNothingLater()
    {
        QSignalSpy resyncs(form(), &FormView::resyncWanted);
        type("Station_Name", u"Reception"_s);
        set(m_phone, u"Station_Name=Theirs"_s);
        form()->save(FormView::Then::Resync);
        QTRY_COMPARE(form()->model().overtaken().size(), 1);
        form()->save();
        QTRY_COMPARE(own(m_phone, u"Station_Name"_s), u"Reception"_s);
        QTRY_COMPARE(form()->model().editCount(), 0);
        QCOMPARE(resyncs.size(), 0);
        type("Station_Name", u"Front"_s);
        form()->save(FormView::Then::Resync);
        QTRY_COMPARE(resyncs.size(), 1);
        QCOMPARE(resyncs.first().first().value<QList<MacAddress>>(), QList<MacAddress>{m_phone});
    }

    void phonesOfSeveralModelsAreComparedByElement()
    {
        set(m_hall, u"Station_Name=Hall"_s);
        set(m_phone, u"BLF_List_URI=sip:all@pbx"_s);
        select({m_phone, m_hall});
        const auto placeholder = [this](const QByteArray &element) {
            form()->goTo(element);
            return form()->model().indexOf(element).data(FormModel::PlaceholderRole).toString();
        };
        QCOMPARE(placeholder("Station_Name"), u"varies"_s);
        QCOMPARE(shown("BLF_List_URI"), u"sip:all@pbx"_s); // the other has no such element
    }

    void phonesOfSeveralModelsAreToldWhatTheyHave()
    {
        QSignalSpy resyncs(form(), &FormView::resyncWanted);
        select({m_phone, m_hall});
        QCOMPARE(form()->model().view().model->name(), u"SPA525G"_s); // the first one's
        type("BLF_List_URI", u"sip:all@pbx"_s);
        QCOMPARE(form()->model().reach(), 1);
        form()->save(FormView::Then::Resync);
        QTRY_COMPARE(own(m_phone, u"BLF_List_URI"_s), u"sip:all@pbx"_s);
        QCOMPARE(own(m_hall, u"BLF_List_URI"_s), QString());
        QTRY_COMPARE(resyncs.size(), 1);
        QCOMPARE(resyncs.first().first().value<QList<MacAddress>>(), QList<MacAddress>{m_phone});
        type("Station_Name", u"Everywhere"_s);
        QCOMPARE(form()->model().reach(), 2);
        form()->save();
        QTRY_COMPARE(own(m_hall, u"Station_Name"_s), u"Everywhere"_s);
        QCOMPARE(own(m_phone, u"Station_Name"_s), u"Everywhere"_s);
    }
};

QTEST_MAIN(FormEditsTest)
#include "formedits_test.moc"
