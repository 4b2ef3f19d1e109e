#include "gui/inventory/fleettable.h"
#include "support/phones.h"

#include <QTest>

using gui::FleetQuery;

class FleetQueryTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

    // Whether a fleet of one phone shows it.
    static bool found(const inventory::Fleet &fleet, const gui::Contacts &contacts,
                      const QString &query, const QDateTime &now)
    {
        return gui::FleetTable(fleet, contacts).matching(FleetQuery::parse(query), now).at(0);
    }

    bool matches(const QString &query) const
    {
        auto fleet = phones::of({{QStringLiteral("Fred's desk"), QStringLiteral("SPA504G"),
                                  QStringLiteral("Front Sales"), QStringLiteral("151")}});
        auto contact = phones::seen(m_now.addSecs(-7200));
        contact.firmware = QStringLiteral("7.4.9c");
        contact.address = QStringLiteral("192.0.2.7");
        return found(*fleet, {{phones::mac(1), contact}}, query, m_now);
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("matches");
        const auto yes = [](const char *text) {
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        };
        const auto no = [](const char *text) {
            QTest::newRow(text) << QString::fromUtf8(text) << false;
        };
        yes("");
        yes("fred");
        yes("FRED 504");
        no("fred 502");
        yes("151");
        yes("00:25:84");
        yes("002584000001");
        yes("mac:00-25-84");
        yes("model:504");
        no("model:525");
        yes("group:sales");
        yes("group:\"front sales\"");
        no("group:back");
        no("group:");
        yes("site:");
        yes("ext:151");
        no("ext:15");
        no("ext:");
        yes("ip:192.0.2");
        yes("state:up");
        yes("up-to-date");
        no("never-seen");
        yes("-never-seen");
        no("-fred");
        yes("fw:7.4");
        yes("fw:<7.5");
        no("fw:>7.5");
        yes("seen:>1h");
        no("seen:>1d");
        yes("seen:<1d");
        no("seen:<1h");
        yes("seen:>"); // still being typed
        yes("seen:>1");
        no("unknown:key");
        no("\"desk fred\"");
        yes("\"fred's desk\"");
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(bool, matches);
        QCOMPARE(this->matches(query), matches);
    }

    void takesAPhoneThatWasNeverSeenForOlderThanAnyAge()
    {
        auto fleet = phones::of({{QStringLiteral("new")}});
        const auto shown = [&](const char *query) {
            return found(*fleet, {}, QString::fromLatin1(query), m_now);
        };
        QVERIFY(shown("seen:>100d"));
        QVERIFY(!shown("seen:<100d"));
        QVERIFY(shown("never-seen"));
        QVERIFY(!shown("fw:<9"));
    }
};

QTEST_GUILESS_MAIN(FleetQueryTest)
#include "fleetquery_test.moc"
