// How a line of a phone is drawn in the fleet, and what is said of it.

#include "gui/inventory/fleetdelegate.h"
#include "gui/inventory/fleetmodel.h"
#include "support/phones.h"

#include <QPainter>
#include <QTest>

using gui::FleetModel;

class FleetDelegateTest : public QObject
{
    Q_OBJECT

    FleetModel m_model;

    QModelIndex line(const inventory::Contact &contact)
    {
        m_model.setContacts({{phones::mac(1), contact}}, {phones::mac(1)});
        return m_model.index(0, FleetModel::Lines);
    }

    QImage drawn(const inventory::Contact &contact)
    {
        QStyleOptionViewItem option;
        option.rect = {0, 0, 80, 24};
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        gui::FleetDelegate().paint(&painter, option, line(contact));
        return image;
    }

    static inventory::Contact told(const QList<int> &registered)
    {
        inventory::Contact contact = phones::seen(QDateTime::currentDateTimeUtc());
        contact.registeredAsOf = contact.last;
        contact.registeredLines = registered;
        return contact;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_model.setFleet(phones::of({{{}, QStringLiteral("SPA504G"), {}, QStringLiteral("151")}}),
                         {});
    }

    void notKnownLooksNeitherRegisteredNorUnregistered()
    {
        const QImage unknown = drawn(phones::seen(QDateTime::currentDateTimeUtc()));
        QVERIFY(unknown != drawn(told({})));
        QVERIFY(unknown != drawn(told({1})));
        QVERIFY(drawn(told({})) != drawn(told({1})));
        QCOMPARE(drawn(told({2})), drawn(told({}))); // another line's registration is not its own
    }

    void theMarkIsSaidInWordsToo_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<QList<int>>("registered");
        QTest::addColumn<QString>("words");
        QTest::newRow("not known")
            << false << QList<int>{} << QStringLiteral("151: not known whether it is registered");
        QTest::newRow("unregistered")
            << true << QList<int>{} << QStringLiteral("151: not registered");
        QTest::newRow("registered") << true << QList<int>{1} << QStringLiteral("151: registered");
    }
    void theMarkIsSaidInWordsToo()
    {
        QFETCH(bool, told);
        QFETCH(QList<int>, registered);
        const QModelIndex cell = line(told ? FleetDelegateTest::told(registered)
                                           : phones::seen(QDateTime::currentDateTimeUtc()));
        QTEST(cell.data(Qt::ToolTipRole).toString(), "words");
        QTEST(cell.data(Qt::AccessibleTextRole).toString(), "words");
    }
};

QTEST_MAIN(FleetDelegateTest)
#include "fleetdelegate_test.moc"
