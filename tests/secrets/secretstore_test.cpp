#include "secrets/secretstore.h"

#include "secrets/keyfile.h"
#include "secrets/passphrase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace secrets;

namespace {

/** The wrapped keys of a fleet, kept in memory. */
struct Ring
{
    QMap<QString, QByteArray> kept;

    KeyRing ring()
    {
        return {[this] { return kept; },
                [this](const QString &holder, const QByteArray &wrapped) {
                    const bool first = kept.isEmpty();
                    if (first)
                        kept.insert(holder, wrapped);
                    return Result<bool>(first);
                },
                [this](const QString &holder, const QByteArray &wrapped) {
                    kept.insert(holder, wrapped);
                    return Result<void>();
                }};
    }
};

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString keyFile() const { return m_folder->filePath(QStringLiteral("own/fleet.key")); }
    KeyMeans means() const { return {keyFile(), false, std::chrono::seconds(1), {}}; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFleetGetsAKeyAndSaysWhere()
    {
        Ring ring;
        SecretStore store(ring.ring(), means());
        const auto key = store.key();
        QVERIFY(key.ok());
        const QStringList notices = store.takeNotices();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(keyFile()));
        QCOMPARE(
            int(QFile::permissions(keyFile())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
            0);
        SecretStore again(ring.ring(), means());
        QCOMPARE(again.key()->bytes(), key->bytes());
        QVERIFY(again.takeNotices().isEmpty());
    }

    void theDatabaseHoldsNoKeyThatOpensIt()
    {
        Ring ring;
        const auto key = SecretStore(ring.ring(), means()).key();
        QFile file(keyFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key->bytes().toBase64()));
        QVERIFY(!ring.kept.first().contains(key->bytes()));
    }

    void oneKeyFileServesSeveralFleets()
    {
        Ring one, other;
        const auto first = SecretStore(one.ring(), means()).key();
        const auto second = SecretStore(other.ring(), means()).key();
        QVERIFY(first->bytes() != second->bytes());
        QCOMPARE(SecretStore(one.ring(), means()).key()->bytes(), first->bytes());
    }

    void aKeyThatCannotBeOpenedIsNeverReplaced_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("says");
        QTest::newRow("the file is away") << 0 << QStringLiteral("cannot be read");
        QTest::newRow("others may read it") << 1 << QStringLiteral("chmod 600");
        QTest::newRow("another file") << 2 << QStringLiteral("another key");
        QTest::newRow("damaged") << 3 << QStringLiteral("damaged");
        QTest::newRow("empty") << 4 << QStringLiteral("damaged");
    }
    void aKeyThatCannotBeOpenedIsNeverReplaced()
    {
        QFETCH(int, trouble);
        QFETCH(QString, says);
        Ring ring, elsewhere;
        QVERIFY(SecretStore(ring.ring(), means()).key().ok());
        const auto kept = ring.kept;
        QFile file(keyFile());
        if (trouble == 0 || trouble == 2)
            QVERIFY(file.remove());
        if (trouble == 1)
            QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        if (trouble == 2)
            QVERIFY(SecretStore(elsewhere.ring(), means()).key().ok());
        if (trouble >= 3) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(trouble == 3 ? "spafleet key file 1\nid 00\nkey AAAA\n" : "");
            file.close();
        }
        const auto key = SecretStore(ring.ring(), means()).key();
        QVERIFY(!key.ok());
        QCOMPARE(key.error().kind, Error::Kind::World);
        QVERIFY2(key.error().message.contains(says), qPrintable(key.error().message));
        QCOMPARE(ring.kept, kept);
    }

    void whoeverItIsSharedWithOpensIt()
    {
        Ring ring;
        SecretStore store(ring.ring(), means());
        const auto key = store.key();
        const QString service = m_folder->filePath(QStringLiteral("service.key"));
        QVERIFY(store.shareWithKeyFile(QStringLiteral("pbx"), service).ok());
        const QString phrase = QStringLiteral("correct horse battery");
        QVERIFY(store.shareWithPassphrase(QStringLiteral("the safe"), phrase).ok());
        QCOMPARE(store.holders()->size(), 3);

        QVERIFY(QFile::remove(keyFile()));
        KeyMeans pbx = means();
        pbx.keyFile = service;
        QCOMPARE(SecretStore(ring.ring(), pbx).key()->bytes(), key->bytes());

        QVERIFY(QFile::remove(service));
        KeyMeans asked = means();
        asked.passphrase = [phrase] {
            return phrase;
        };
        QCOMPARE(SecretStore(ring.ring(), asked).key()->bytes(), key->bytes());
        asked.passphrase = [] {
            return QStringLiteral("correct horse batteries");
        };
        const auto wrong = SecretStore(ring.ring(), asked).key();
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().message.contains(QStringLiteral("not the passphrase")));
    }

    void whoCannotOpenItCannotShareIt()
    {
        Ring ring;
        QVERIFY(SecretStore(ring.ring(), means()).key().ok());
        QVERIFY(QFile::remove(keyFile()));
        const auto kept = ring.kept;
        SecretStore store(ring.ring(), means());
        QVERIFY(!store.shareWithKeyFile(QStringLiteral("x"), keyFile()).ok());
        QVERIFY(!store.shareWithPassphrase(QStringLiteral("x"), QStringLiteral("long enough to be"))
                     .ok());
        QCOMPARE(ring.kept, kept);
        QVERIFY(!QFile::exists(keyFile()));
    }

    void aShortPassphraseIsRefused()
    {
        Ring ring;
        SecretStore store(ring.ring(), means());
        const auto shared = store.shareWithPassphrase(QStringLiteral("x"), QStringLiteral("short"));
        QVERIFY(!shared.ok());
        QCOMPARE(shared.error().kind, Error::Kind::Refused);
        QCOMPARE(ring.kept.size(), 1);
    }

    void theSlowerOfTwoProgramsTakesTheOthersKey()
    {
        Ring ring;
        const auto quicker = SecretStore(ring.ring(), means()).key();
        KeyRing late = ring.ring();
        bool looked = false;
        late.holders = [&ring, &looked] { // empty at first: the other was not done yet
            return std::exchange(looked, true) ? ring.kept : QMap<QString, QByteArray>();
        };
        SecretStore slower(late, means());
        QCOMPARE(slower.key()->bytes(), quicker->bytes());
        QCOMPARE(ring.kept.size(), 1);
        QVERIFY(slower.takeNotices().isEmpty());
    }

    void holdersComeBackFromTheirNames_data()
    {
        QTest::addColumn<KeyHolder>("holder");
        using Kind = KeyHolder::Kind;
        QTest::newRow("keychain") << KeyHolder::make(Kind::Keychain, QStringLiteral("a@b"));
        QTest::newRow("key file") << KeyHolder::make(Kind::KeyFile, QStringLiteral("a: b"),
                                                     QStringLiteral("C:/x y/fleet.key"));
        QTest::newRow("passphrase") << KeyHolder::make(Kind::Passphrase, {});
    }
    void holdersComeBackFromTheirNames()
    {
        QFETCH(KeyHolder, holder);
        QCOMPARE(KeyHolder::parse(holder.toString()), holder);
    }

    void aWrappedKeyOpensForItsHolderOnly()
    {
        const FleetKey fleet = FleetKey::generate(), own = FleetKey::generate();
        const auto one = KeyHolder::make(KeyHolder::Kind::KeyFile, QStringLiteral("a"));
        const auto other = KeyHolder::make(KeyHolder::Kind::KeyFile, QStringLiteral("a"));
        const QByteArray wrapped = wrap(fleet, own, one);
        QCOMPARE(unwrap(wrapped, own, one)->bytes(), fleet.bytes());
        QVERIFY(!unwrap(wrapped, own, other).ok());
        QVERIFY(!unwrap(wrapped, FleetKey::generate(), one).ok());
        QVERIFY(!unwrapByPassphrase(wrapped, QStringLiteral("whatever it may be"), one).ok());
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstore_test.moc"
