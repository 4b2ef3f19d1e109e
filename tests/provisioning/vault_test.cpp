#include "provisioning/vault.h"

#include <QTest>

#include <thread>

using inventory::Scope;
using inventory::StoredSetting;
using profile::Layer;
using profile::Setting;
using profile::State;
using provisioning::Vault;

Q_DECLARE_METATYPE(Layer)

class VaultTest : public QObject
{
    Q_OBJECT

    const secrets::FleetKey m_key = secrets::FleetKey::generate();
    const Vault m_vault{[this](auto) {
        return Result<secrets::FleetKey>(m_key);
    }};
    const QString m_element = QStringLiteral("Admin_Passwd");
    const QString m_name = QStringLiteral("sales");

    // Whether the key was there, asked for on a thread as the servers have them.
    static bool opensElsewhere(const Vault &vault)
    {
        bool opened = false;
        std::thread([&] {
            opened = vault.sealSecret(QStringLiteral("151"), QStringLiteral("hush")).ok();
        }).join();
        return opened;
    }

private Q_SLOTS:
    void keepsNobodyWhoServesPhonesWaiting()
    {
        QList<std::chrono::milliseconds> asked;
        Result<secrets::FleetKey> answer = Error::world(QStringLiteral("locked"));
        const Vault vault{[&](std::chrono::milliseconds patience) {
            asked.append(patience);
            return answer;
        }};
        QVERIFY(!opensElsewhere(vault));
        QVERIFY(!opensElsewhere(vault)); // and did not ask again
        QCOMPARE(asked, QList<std::chrono::milliseconds>{Vault::ServingPatience});
        answer = m_key;
        const auto sealed = vault.sealSecret(QStringLiteral("151"), QStringLiteral("hush"));
        QVERIFY(sealed.ok()); // but a person may try again at any time
        QCOMPARE(asked.last(), std::chrono::milliseconds(Vault::Patience));
        QVERIFY(opensElsewhere(vault));
        QCOMPARE(asked.size(), 2);
    }

    void servesOthersWhileAPersonIsAsked()
    {
        bool refused = false;
        const Vault *vault = nullptr;
        const Vault asking{[&](auto) {
            refused = !opensElsewhere(*vault); // would wait for us for ever
            return Result<secrets::FleetKey>(m_key);
        }};
        vault = &asking;
        QVERIFY(asking.sealSecret(QStringLiteral("151"), QStringLiteral("hush")).ok());
        QVERIFY(refused);
        QVERIFY(opensElsewhere(asking));
    }

    void bindsASealToTheNameOfItsLayer()
    {
        const auto kept = m_vault.keep({Layer::Group, m_name}, m_element,
                                       Setting::of(QStringLiteral("hush")), true);
        QVERIFY(kept.ok() && kept->value.isEmpty());
        QCOMPARE(*m_key.open(kept->sealed, "setting/group/sales/Admin_Passwd"), QByteArray("hush"));
        QCOMPARE(m_vault.setting({Layer::Group, m_name}, m_element, *kept)->value,
                 QStringLiteral("hush"));
        QVERIFY(!m_vault.setting({Layer::Site, m_name}, m_element, *kept).ok());
    }

    void opensWhatOldRecordsSealed_data()
    {
        QTest::addColumn<Layer>("layer");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("fleet") << Layer::Fleet << QByteArray("setting/2/sales/Admin_Passwd");
        QTest::newRow("site") << Layer::Site << QByteArray("setting/3/sales/Admin_Passwd");
        QTest::newRow("model") << Layer::Model << QByteArray("setting/4/sales/Admin_Passwd");
        QTest::newRow("group") << Layer::Group << QByteArray("setting/5/sales/Admin_Passwd");
        QTest::newRow("phone") << Layer::Phone << QByteArray("setting/6/sales/Admin_Passwd");
    }
    void opensWhatOldRecordsSealed()
    {
        QFETCH(Layer, layer);
        QFETCH(QByteArray, place);
        const StoredSetting kept{State::Value, {}, m_key.seal("hush", place)};
        const auto opened = m_vault.setting({layer, m_name}, m_element, kept);
        QVERIFY(opened.ok());
        QCOMPARE(opened->value, QStringLiteral("hush"));
        const Layer other = layer == Layer::Fleet ? Layer::Phone : Layer::Fleet;
        QVERIFY(!m_vault.setting({other, m_name}, m_element, kept).ok());
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
