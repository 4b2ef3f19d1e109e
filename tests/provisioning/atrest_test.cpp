#include "inventory/inventory.h"
#include "provisioning/vault.h"
#include "secrets/secretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** What lies on the disk when a fleet with passwords was edited, undone and left. */
class AtRestTest : public QObject
{
    Q_OBJECT

    static QByteArray everyByteBelow(const QString &folder)
    {
        QByteArray bytes;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

private Q_SLOTS:
    void theDatabaseAloneRevealsNoPassword()
    {
        const QTemporaryDir record, own;
        const QString location = record.filePath(u"fleet.db"_s);
        auto inventory = inventory::Inventory::open(location);
        QVERIFY(inventory.ok());
        inventory::Inventory &kept = **inventory;
        const secrets::KeyRing ring{[&] { return kept.keyHolders(); },
                                    [&](const QString &name, const QByteArray &wrapped) {
                                        return kept.putFirstKeyHolder(name, wrapped);
                                    },
                                    [&](const QString &name, const QByteArray &wrapped) {
                                        return kept.putKeyHolder(name, wrapped);
                                    }};
        secrets::SecretStore store(ring, {own.filePath(u"fleet.key"_s), false, {}, {}});
        const auto key = store.key();
        QVERIFY(key.ok());
        const provisioning::Vault vault([&](auto) { return key; });

        const auto mac = *MacAddress::parse(u"002584d8d062");
        const inventory::Scope own1{profile::Layer::Phone, mac.digits()};
        const QStringList passwords{u"Tr0ub4dor-and-3"_s, u"blau-Kraut-17"_s, u"hunter-two-2"_s};
        inventory::Extension fred;
        fred.number = u"151"_s;
        fred.secret = *vault.sealSecret(fred.number, passwords[0]);
        inventory::Device device(mac);
        device.model = u"SPA525G"_s;
        const auto admin =
            vault.keep(own1, u"Admin_Passwd"_s, profile::Setting::of(passwords[1]), true);
        const auto changed =
            vault.keep(own1, u"Admin_Passwd"_s, profile::Setting::of(passwords[2]), true);
        QVERIFY(kept.commit({u"add"_s,
                             {inventory::PutExtension{fred}, inventory::PutDevice{device},
                              inventory::SetSetting{own1, u"Admin_Passwd"_s, *admin}}})
                    .ok());
        QVERIFY(kept.commit({u"set"_s, {inventory::SetSetting{own1, u"Admin_Passwd"_s, *changed}}})
                    .ok());
        device.toldPassword = *vault.sealToldPassword(mac, passwords[2]);
        QVERIFY(kept.noteTold({device}).ok());
        QVERIFY(kept.undo(mac).ok());

        const QByteArray open = everyByteBelow(record.path()); // with what is still in the -wal
        QVERIFY(QFile::exists(location + u"-wal"_s));
        inventory->reset();
        const QByteArray bytes = open + everyByteBelow(record.path());
        QVERIFY(bytes.contains("Admin_Passwd")); // what is no secret is there to be found
        for (const QString &password : passwords) {
            QVERIFY(!bytes.contains(password.toUtf8()));
            QVERIFY(!bytes.contains(password.toUtf8().toBase64()));
            QVERIFY(!bytes.contains(password.toUtf8().toHex()));
        }
        QVERIFY(!bytes.contains(key->bytes()));
        QVERIFY(!bytes.contains(key->bytes().toBase64()));

        auto again = inventory::Inventory::open(location);
        const auto fleet = (*again)->fleet();
        QCOMPARE(*vault.secretOf(*(*fleet)->extension(u"151"_s)), passwords[0]);
        const auto value = vault.setting(own1, u"Admin_Passwd"_s,
                                         (*fleet)->device(mac)->settings.value(u"Admin_Passwd"_s));
        QCOMPARE(value->value, passwords[1]); // the undo brought it back
    }
};

QTEST_GUILESS_MAIN(AtRestTest)
#include "atrest_test.moc"
