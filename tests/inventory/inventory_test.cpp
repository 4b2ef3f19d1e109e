#include "inventory/inventory.h"

#include "fleets.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace fleets;

class InventoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"fleet.db"_s); }

    std::unique_ptr<Inventory> opened() const
    {
        auto inventory = Inventory::open(path());
        if (!inventory)
            qWarning("%s", qPrintable(inventory.error().message));
        return inventory ? std::move(*inventory) : nullptr;
    }
    static Fleet fleetOf(const std::unique_ptr<Inventory> &inventory)
    {
        const auto fleet = inventory->fleet();
        return fleet ? **fleet : Fleet();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewRecordIsEmptyAndForItsOwnerAlone()
    {
        const auto inventory = opened();
        QVERIFY(inventory);
        QCOMPARE(fleetOf(inventory).revision, 0);
        QVERIFY(fleetOf(inventory).devices.isEmpty());
        QVERIFY(inventory->commit(edit({put(phone(1))})).ok());
        for (const QString &file : {path(), path() + u"-wal"_s, path() + u"-shm"_s}) {
            struct stat status = {};
            QCOMPARE(::stat(qPrintable(file), &status), 0);
            QCOMPARE(status.st_mode & 0777, mode_t(0600));
        }
    }

    void whatIsCommittedIsThereWhenOpenedAgain()
    {
        Device device = phone(1, {{2, u"152"_s, u"Sally"_s}, {1, u"151"_s, {}}});
        device.group = u"sales"_s;
        device.site = u"Graz"_s;
        Extension fred = extension(u"151"_s);
        fred.secret = QByteArray("\0sealed\xff", 8);
        fred.options.insert(u"nat"_s, u"yes"_s);
        const Scope group{profile::Layer::Group, u"sales"_s};
        const StoredSetting sealed{profile::State::Value, {}, QByteArray("\x01\0\x02", 3)};
        {
            const auto inventory = opened();
            QVERIFY(inventory);
            const auto done = inventory->commit(edit(
                {put(fred), put(extension(u"152"_s)), put(device),
                 SetOption{u"server"_s, u"192.0.2.1"_s},
                 SetSetting{group, u"Proxy_{n}_"_s, StoredSetting{profile::State::Keep, {}, {}}},
                 SetSetting{group, u"Admin_Passwd"_s, sealed},
                 set(1, u"Station_Name"_s, u"Äußerst ☎"_s)}));
            QVERIFY(done.ok());
            QCOMPARE(*done, 1);
        }
        const Fleet fleet = fleetOf(opened());
        QCOMPARE(fleet.revision, 1);
        QCOMPARE(fleet.setting(u"server"_s), u"192.0.2.1"_s);
        QCOMPARE(fleet.settingsChanged, 1);
        const Device *read = fleet.device(mac(1));
        QVERIFY(read);
        QCOMPARE(read->group, u"sales"_s);
        QCOMPARE(read->site, u"Graz"_s);
        QCOMPARE(read->lines, (QList<Line>{{1, u"151"_s, {}}, {2, u"152"_s, u"Sally"_s}}));
        QCOMPARE(read->settings.value(u"Station_Name"_s).value, u"Äußerst ☎"_s);
        QCOMPARE(read->changed, 1);
        QVERIFY(fleet.extension(u"151"_s));
        fred.changed = 1;
        QCOMPARE(*fleet.extension(u"151"_s), fred);
        QCOMPARE(fleet.layers.value(group)->settings.value(u"Admin_Passwd"_s), sealed);
        QCOMPARE(fleet.layers.value(group)->settings.value(u"Proxy_{n}_"_s).state,
                 profile::State::Keep);
    }

    void anEditThatChangesNothingIsNone()
    {
        const auto inventory = opened();
        QVERIFY(inventory->commit(edit({put(phone(1)), set(1, u"A"_s, u"b"_s)})).ok());
        const auto again = inventory->commit(edit({put(phone(1)), set(1, u"A"_s, u"b"_s)}));
        QCOMPARE(*again, 1);
        QCOMPARE(inventory->history(mac(1))->size(), 1);
    }

    void onlyWhatAnEditTouchesIsNew()
    {
        const auto inventory = opened();
        QVERIFY(inventory->commit(edit({put(phone(1)), put(phone(2))})).ok());
        const FleetPointer before = *inventory->fleet();
        QCOMPARE((*inventory->fleet()).get(), before.get());
        QVERIFY(inventory->commit(edit({set(1, u"A"_s, u"b"_s)})).ok());
        const FleetPointer after = *inventory->fleet();
        QCOMPARE(after->device(mac(2)), before->device(mac(2)));
        QVERIFY(after->device(mac(1)) != before->device(mac(1)));
        QCOMPARE(after->device(mac(1))->changed, 2);
        QVERIFY(before->device(mac(1))->settings.isEmpty());
    }

    void aSecondProgramSeesEveryEdit_data()
    {
        QTest::addColumn<int>("phones");
        QTest::newRow("one at a time") << 1;
        QTest::newRow("more than is read singly") << 3'000;
    }
    void aSecondProgramSeesEveryEdit()
    {
        QFETCH(int, phones);
        const auto one = opened();
        const auto other = opened();
        QCOMPARE(fleetOf(other).revision, 0);
        QList<Change> changes{put(extension(u"151"_s)), SetOption{u"server"_s, u"a"_s}};
        for (int i = 1; i <= phones; ++i)
            changes << put(phone(quint64(i), {{1, u"151"_s, {}}}))
                    << set(quint64(i), u"A"_s, u"b"_s);
        const Scope model{profile::Layer::Model, u"SPA502G"_s};
        changes << SetSetting{model, u"B"_s, StoredSetting{profile::State::Empty, {}, {}}};
        QVERIFY(one->commit(edit(changes)).ok());
        const Fleet seen = fleetOf(other);
        QCOMPARE(seen.devices.size(), phones);
        QCOMPARE(seen.device(mac(1))->settings.value(u"A"_s).value, u"b"_s);
        QCOMPARE(seen.setting(u"server"_s), u"a"_s);
        QCOMPARE(seen.layers.value(model)->settings.size(), 1);

        QVERIFY(other->commit(edit({RemoveDevice{mac(1)}, SetOption{u"server"_s, {}}})).ok());
        QVERIFY(!fleetOf(one).device(mac(1)));
        QVERIFY(!fleetOf(one).settings.contains(u"server"_s));
        QVERIFY(one->commit(edit({SetSetting{model, u"B"_s, {}}})).ok());
        QVERIFY(fleetOf(other).layers.value(model)->settings.isEmpty());
        QCOMPARE(fleetOf(other).layers.value(model)->changed, 3);
    }

    void equalListsOfWhatPhonesWereToldAreOne()
    {
        const auto one = opened();
        const auto other = opened();
        QVERIFY(one->commit(edit({put(phone(1)), put(phone(2))})).ok());
        QCOMPARE(fleetOf(other).devices.size(), 2);
        QList<Device> told{phone(1), phone(2), phone(3)}; // the third is gone by now
        for (Device &device : told) {
            device.told = std::make_shared<const QStringList>(QStringList{u"A"_s, u"B"_s});
            device.toldPassword = "sealed";
        }
        QVERIFY(one->noteTold(told).ok());
        const Fleet seen = fleetOf(other);
        QCOMPARE(*seen.device(mac(1))->told, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(seen.device(mac(1))->told.get(), seen.device(mac(2))->told.get());
        QCOMPARE(seen.device(mac(2))->toldPassword, QByteArray("sealed"));
        QCOMPARE(seen.revision, 1);
        // an edit and another opening keep it
        QVERIFY(other->commit(edit({set(1, u"A"_s, u"b"_s)})).ok());
        const Fleet again = fleetOf(opened());
        QCOMPARE(*again.device(mac(1))->told, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(again.device(mac(1))->told.get(), again.device(mac(2))->told.get());
    }

    void onlyTheFirstGivesTheRecordItsKey()
    {
        const auto one = opened();
        const auto other = opened();
        QCOMPARE(*one->putFirstKeyHolder(u"keyfile:1"_s, "w1"), true);
        QCOMPARE(*other->putFirstKeyHolder(u"keychain:2"_s, "w2"), false);
        QVERIFY(other->putKeyHolder(u"passphrase:3"_s, "w3").ok());
        QCOMPARE(*one->keyHolders(),
                 (QMap<QString, QByteArray>{{u"keyfile:1"_s, "w1"}, {u"passphrase:3"_s, "w3"}}));
        QVERIFY(one->removeKeyHolder(u"passphrase:3"_s).ok());
        QVERIFY(!one->removeKeyHolder(u"passphrase:3"_s).ok());
    }
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "inventory_test.moc"
