#pragma once

#include "inventory/eventlog.h"
#include "inventory/inventory.h"

#include "oldrecord.h"

namespace oldrecord {

/** Whether the first version's rows are understood, and what came with the new tables works. */
inline void isUnderstood(const QString &location)
{
    using namespace inventory;
    const auto mac = *MacAddress::fromInteger(0x002587000001);
    auto opened = Inventory::open(location);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
    Inventory &record = **opened;
    const FleetPointer fleet = *record.fleet();
    QCOMPARE(fleet->revision, 7);
    QCOMPARE(fleet->settingsChanged, 5);
    QCOMPARE(fleet->setting(QStringLiteral("server")), QStringLiteral("192.0.2.1"));
    const Device *device = fleet->device(mac);
    QVERIFY(device);
    QCOMPARE(device->name, QStringLiteral("Desk"));
    QCOMPARE(device->lines.first().label, QStringLiteral("Fred"));
    QCOMPARE(*device->told, QStringList{QStringLiteral("A")});
    QVERIFY(device->token.isEmpty() && !device->invited.isValid() && device->claimed.isEmpty());
    QCOMPARE(record.keyHolders()->value(QStringLiteral("me")), QByteArray("x"));
    QVERIFY(record.invite({mac}).ok());
    QVERIFY((*record.fleet())->device(mac)->invited.isValid());
    QVERIFY(record.undo(mac).ok()); // an edit of before
    QCOMPARE((*record.fleet())->device(mac)->settings.value(QStringLiteral("A")).value,
             QStringLiteral("1"));

    auto log = EventLog::open(location);
    QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().message));
    QCOMPARE((*log)->events({})->first().firmware, QStringLiteral("7.5.5"));
    QCOMPARE((*log)->contacts()->value(mac).registeredLines, QList<int>{1});
    EventFilter needle;
    needle.text = QStringLiteral("NEEDLE");
    QCOMPARE((*log)->lines(needle)->size(), 1);
    LogLimits small;
    small.days = 36'500;
    small.bytes = 100; // the two lines there were are counted
    QVERIFY((*log)->trim(small).ok());
    QCOMPARE((*log)->lines({})->size(), 1);
    QCOMPARE((*log)->lines({})->first().text, QStringLiteral("hay"));
    Event upgraded;
    upgraded.when = QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC);
    upgraded.mac = mac;
    upgraded.firmware = QStringLiteral("7.6.2"); // other than before
    QVERIFY((*log)->append({upgraded}, {}).ok());
    QCOMPARE((*EventLog::open(location))->contacts()->value(mac).upgraded, upgraded.when);
}

/** Fills @p fleet and @p log, which are empty and may be one, as @p version had them; whether all
 *  of it is there once the program opened what lies at @p location. */
inline void isCarriedOver(QSqlDatabase &fleet, QSqlDatabase &log, int version,
                          const QString &location)
{
    make(fleet, QStringLiteral("fleet"), version);
    make(log, QStringLiteral("log"), version);
    const Columns fleetColumns = columnsOf(fleet), logColumns = columnsOf(log);
    const QStringList before = rowsIn(fleet, fleetColumns) + rowsIn(log, logColumns);
    QVERIFY(before.size() > 12 && !before.filter(QStringLiteral("needle")).isEmpty());
    QVERIFY(inventory::Inventory::open(location).ok());
    QVERIFY(inventory::EventLog::open(location).ok());
    QCOMPARE(rowsIn(fleet, fleetColumns) + rowsIn(log, logColumns), before);
    isUnderstood(location);
    if (!QTest::currentTestFailed())
        QVERIFY(inventory::Inventory::open(location).ok()); // once is enough
}

inline void versions()
{
    QTest::addColumn<int>("version");
    QTest::newRow("the first") << 1;
    QTest::newRow("the second") << 2;
}

} // namespace oldrecord
