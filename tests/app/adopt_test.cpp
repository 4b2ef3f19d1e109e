// Phones that asked by themselves become ours, one or many, and get the number they should have.

#include "gui/dashboard/adoptdialog.h"
#include "gui/dashboard/overview.h"
#include "gui/inventory/phonedialog.h"
#include "support/realwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using gui::AttentionModel;

class AdoptTest : public QObject, private RealWindow
{
    Q_OBJECT

    static MacAddress mac(int number)
    {
        return *MacAddress::fromInteger(m_known + quint64(number));
    }

    static inventory::Event asked(const MacAddress &mac, const char *model)
    {
        inventory::Event event;
        event.when = QDateTime::currentDateTimeUtc();
        event.mac = mac;
        event.address = QStringLiteral("192.0.2.9");
        event.what =
            QStringLiteral("GET /xml/spa%1.xml (%2)").arg(mac.digits(), QString::fromLatin1(model));
        event.outcome = inventory::Event::Outcome::Refused;
        return event;
    }

    void showStrangers(int count)
    {
        QList<inventory::Event> events;
        for (int i = 0; i < count; ++i)
            events.append(asked(mac(i), "SPA504G"));
        m_backend->pretend(events, {});
        m_window->go(gui::Place::Overview);
        QTRY_COMPARE(m_window->findChild<gui::Overview *>()->strangers().size(), count);
    }

    int cures(AttentionModel::Cure cure) const
    {
        const QAbstractItemModel &model = *list()->model();
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row, 0).data(AttentionModel::CureRole).toInt() == int(cure);
        return count;
    }

    void cure(AttentionModel::Cure cure) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex item = list()->model()->index(row, 0);
            if (item.data(AttentionModel::CureRole).toInt() != int(cure))
                continue;
            list()->scrollTo(item);
            return QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                                     list()->visualRect(item).center());
        }
        QFAIL("nothing says so");
    }

    QListView *list() const
    {
        return m_window->findChild<gui::Overview *>()->findChild<QListView *>();
    }

    gui::AdoptDialog *dialog() const { return m_window->findChild<gui::AdoptDialog *>(); }

    static QPushButton *accepting(QDialog *dialog)
    {
        for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            const auto role = dialog->findChild<QDialogButtonBox *>()->buttonRole(button);
            if (role == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton *>(button);
        }
        return nullptr;
    }

    static constexpr quint64 m_known = 0x002584d8d000;

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void oneIsAdoptedWithOneClick()
    {
        showStrangers(1);
        QCOMPARE(cures(AttentionModel::Cure::AdoptSeveral), 0);
        cure(AttentionModel::Cure::Adopt);
        QTRY_VERIFY(m_backend->fleet()->device(mac(0)));
        QCOMPARE(m_backend->fleet()->device(mac(0))->model, QStringLiteral("SPA504G"));
        QTRY_COMPARE(cures(AttentionModel::Cure::Adopt), 0);
    }

    void manyAreAdoptedTogetherEachWithAnExtension()
    {
        showStrangers(5);
        QCOMPARE(cures(AttentionModel::Cure::Adopt), 0); // five lines would say the same
        cure(AttentionModel::Cure::AdoptSeveral);
        QTRY_VERIFY(dialog());
        QAbstractItemModel *phones = dialog()->findChild<QTableView *>()->model();
        QVERIFY(phones->setData(phones->index(4, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTest::mouseClick(accepting(dialog()), Qt::LeftButton);
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 4);
        const inventory::FleetPointer fleet = m_backend->fleet();
        QSet<QString> numbers;
        for (const auto &device : fleet->devices)
            numbers.insert(device->lines.value(0).extension);
        QCOMPARE(numbers.size(), 4);
        QCOMPARE(fleet->extensions.size(), 4);
        action("undo")->trigger();
        QTRY_VERIFY(m_backend->fleet()->devices.isEmpty());
        QVERIFY(m_backend->fleet()->extensions.isEmpty());
    }

    void whoseModelNobodyKnowsIsToldByAPerson()
    {
        const MacAddress stranger = *MacAddress::parse(u"a0b1c2d8d062");
        m_backend->pretend({asked(stranger, "")}, {});
        QTRY_COMPARE(m_window->findChild<gui::Overview *>()->strangers().size(), 1);
        action("adopt")->trigger();
        QTRY_VERIFY(dialog());
        auto *table = dialog()->findChild<QTableView *>();
        QVERIFY(
            !table->model()->setData(table->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!accepting(dialog())->isEnabled());
        table->selectAll();
        auto *model = dialog()->findChild<QComboBox *>();
        model->setCurrentText(QStringLiteral("SPA942"));
        Q_EMIT model->activated(model->currentIndex());
        QTest::mouseClick(accepting(dialog()), Qt::LeftButton);
        QTRY_VERIFY(m_backend->fleet()->device(stranger));
        QCOMPARE(m_backend->fleet()->device(stranger)->model, QStringLiteral("SPA942"));
    }

    void theListOfThemIsSound()
    {
        gui::AdoptModel model({{mac(0), {{}, {}, QStringLiteral("SPA504G")}}, {mac(1), {}}});
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.chosen().size(), 1);
        model.setModel(1, QStringLiteral("SPA942"));
        QCOMPARE(model.chosen().size(), 2);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().first().model, QStringLiteral("SPA942"));
    }

    void theExtensionOfTheLastScanIsChangedByItsKey()
    {
        action("scan")->trigger();
        scan("SPA525G");
        scan("002584D8D062");
        QTRY_VERIFY(m_backend->fleet()->extension(QStringLiteral("100")));
        QTRY_COMPARE(m_window->scan()->session().last()->extension, QStringLiteral("100"));
        QTest::keyClick(m_window->scan()->field(), Qt::Key_F2);
        QTRY_VERIFY(m_window->findChild<gui::PhoneDialog *>());
        auto *dialog = m_window->findChild<gui::PhoneDialog *>();
        auto *number = dialog->findChild<QLineEdit *>(QStringLiteral("extension"));
        QCOMPARE(number->text(), QStringLiteral("100"));
        number->setText(QStringLiteral("151"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY(m_backend->fleet()->extension(QStringLiteral("151")));
        QVERIFY(!m_backend->fleet()->extension(QStringLiteral("100"))); // nobody would have it
        QCOMPARE(m_backend->fleet()->device(m_phone)->lines.value(0).extension,
                 QStringLiteral("151"));
        QTRY_COMPARE(m_window->scan()->session().last()->extension, QStringLiteral("151"));
    }

    void anExtensionIsTakenOverAndTheOldOneStays()
    {
        addPhone();
        const QString before = m_backend->fleet()->device(m_phone)->lines.value(0).extension;
        const auto number = QStringLiteral("7001");
        for (const QString &wanted : {number, QString(), before}) {
            action("change")->trigger();
            QTRY_VERIFY(m_window->findChild<gui::PhoneDialog *>());
            auto *dialog = m_window->findChild<gui::PhoneDialog *>();
            dialog->findChild<QLineEdit *>(QStringLiteral("extension"))->setText(wanted);
            QTest::mouseClick(
                dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                Qt::LeftButton);
            QTRY_COMPARE(m_backend->fleet()->device(m_phone)->lines.value(0).extension, wanted);
            QTRY_VERIFY(!m_window->findChild<gui::PhoneDialog *>());
            QVERIFY(m_backend->fleet()->extension(before));
            QVERIFY(m_backend->fleet()->extension(number));
        }
    }
};

QTEST_MAIN(AdoptTest)
#include "adopt_test.moc"
