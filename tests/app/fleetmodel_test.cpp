#include "gui/inventory/fleetmodel.h"
#include "support/phones.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using gui::FleetModel;
using gui::FleetQuery;

class FleetModelTest : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const FleetModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, FleetModel::Name).data().toString());
        return names;
    }

    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

    static inventory::FleetPointer three()
    {
        return phones::of({{QStringLiteral("b10"), QStringLiteral("SPA525G")},
                           {QStringLiteral("b9"), QStringLiteral("SPA504G")},
                           {QStringLiteral("a"), QStringLiteral("SPA504G")}});
    }

private Q_SLOTS:
    void sortsNumbersAsPeopleCount()
    {
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFleet(three(), {});
        QCOMPARE(names(model), words("a b9 b10"));
        model.sort(FleetModel::Name, Qt::DescendingOrder);
        QCOMPARE(names(model), words("b10 b9 a"));
        model.sort(FleetModel::Mac, Qt::AscendingOrder);
        QCOMPARE(names(model), words("b10 b9 a"));
    }

    void narrowsAndWidensAgain()
    {
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFleet(three(), {});
        model.setQuery(FleetQuery::parse(QStringLiteral("model:504")));
        QCOMPARE(names(model), words("a b9"));
        QCOMPARE(model.total(), 3);
        QCOMPARE(model.rowOf(phones::mac(1)), -1);
        model.setQuery({});
        QCOMPARE(names(model), words("a b9 b10"));
        QCOMPARE(model.macAt(model.rowOf(phones::mac(1))), phones::mac(1));
    }

    void showsWhatAContactChanged()
    {
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFleet(three(), {});
        const int row = model.rowOf(phones::mac(2));
        const QString before = model.index(row, FleetModel::State).data().toString();
        const QSignalSpy changed(&model, &FleetModel::dataChanged);
        model.setContacts({{phones::mac(2), phones::seen(QDateTime::currentDateTimeUtc())}},
                          {phones::mac(2)});
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(row, FleetModel::State).data().toString() != before);
        QCOMPARE(model.index(row, FleetModel::Seen).data().toString(), QStringLiteral("now"));
    }

    void movesARowIntoTheSearchThatItNowMatches()
    {
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFleet(three(), {});
        model.setQuery(FleetQuery::parse(QStringLiteral("-never-seen")));
        QCOMPARE(model.rowCount(), 0);
        model.setContacts({{phones::mac(2), phones::seen(QDateTime::currentDateTimeUtc())}},
                          {phones::mac(2)});
        QCOMPARE(names(model), words("b9"));
    }

    void keepsTheOrderWhereContactsPourIn()
    {
        auto fleet = std::make_shared<inventory::Fleet>();
        for (quint64 i = 1; i <= 2'000; ++i)
            fleet->devices.insert(phones::mac(i),
                                  std::make_shared<inventory::Device>(phones::mac(i)));
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFleet(fleet, {});
        model.sort(FleetModel::Seen, Qt::AscendingOrder);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (quint64 i = 1; i <= 50; ++i)
            model.setContacts({{phones::mac(i), phones::seen(now.addSecs(qint64(i)))}},
                              {phones::mac(i)});
        QTRY_COMPARE_WITH_TIMEOUT(model.macAt(0), phones::mac(50), 60'000);
        QCOMPARE(model.macAt(49), phones::mac(1));
    }

    void findsWhatAContactTells()
    {
        FleetModel model;
        model.setFleet(three(), {});
        auto contact = phones::seen(QDateTime::currentDateTimeUtc());
        contact.address = QStringLiteral("192.0.2.77");
        model.setContacts({{phones::mac(2), contact}}, {phones::mac(2)});
        model.setQuery(FleetQuery::parse(QStringLiteral("2.77")));
        QCOMPARE(names(model), words("b9"));
        contact.address = QStringLiteral("192.0.2.9");
        model.setContacts({{phones::mac(2), contact}}, {phones::mac(2)});
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsAndFolds()
    {
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFleet(three(), {});
        model.setGrouping(FleetModel::Model);
        const auto shown = [&model] {
            QStringList rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                const int column = model.isHeading(row) ? 0 : int(FleetModel::Name);
                rows.append(model.index(row, column).data().toString());
            }
            return rows.join(u'|');
        };
        QCOMPARE(shown(), QStringLiteral("SPA504G (2)|a|b9|SPA525G (1)|b10"));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        model.fold(0);
        QCOMPARE(shown(), QStringLiteral("SPA504G (2)|SPA525G (1)|b10"));
        QCOMPARE(model.rowOf(phones::mac(2)), -1);
        model.setQuery(FleetQuery::parse(QStringLiteral("b9")));
        QCOMPARE(shown(), QStringLiteral("SPA504G (1)"));
        model.setQuery({});
        model.fold(0);
        model.setGrouping(FleetModel::NoGrouping);
        QCOMPARE(shown(), QStringLiteral("a|b9|b10"));
    }

    void holdsAHundredThousand()
    {
        auto fleet = std::make_shared<inventory::Fleet>();
        for (quint64 i = 1; i <= 100'000; ++i) {
            auto device = std::make_shared<inventory::Device>(phones::mac(i));
            device->name = QStringLiteral("phone %1").arg(i);
            fleet->devices.insert(device->mac, device);
        }
        FleetModel model;
        model.setFleet(fleet, {});
        // A contact that comes while the record is got ready is not lost.
        model.setContacts({{phones::mac(7), phones::seen(QDateTime::currentDateTimeUtc())}},
                          {phones::mac(7)});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 60'000);
        QCOMPARE(model.rowAt(model.rowOf(phones::mac(7))).standing,
                 provisioning::Standing::UpToDate);
        model.setQuery(FleetQuery::parse(QStringLiteral("99999")));
        QCOMPARE(names(model), QStringList(QStringLiteral("phone 99999")));
    }
};

QTEST_MAIN(FleetModelTest)
#include "fleetmodel_test.moc"
