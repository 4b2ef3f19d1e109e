#include "secrets/keychain.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace secrets;
using namespace std::chrono_literals;

namespace {

constexpr auto Inside = "SPAFLEET_TEST_KEYCHAIN"; // set within the session of our own

bool canRun()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

// Runs this test once more, on a bus and with a home of its own and an unlocked GNOME keyring.
int runInSession(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(Inside), QStringLiteral("1"));
    for (const auto *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.remove(QStringLiteral("DISPLAY")); // or it would ask somebody
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script = QStringLiteral(
        "printf hush | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
        "exec \"$0\" \"$@\"");
    session.start(QStringLiteral("dbus-run-session"),
                  QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                              script, program}
                      + arguments);
    session.waitForFinished(-1);
    return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

bool lockKeyring()
{
    QProcess lock;
    lock.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    return lock.waitForFinished() && lock.exitCode() == 0;
}

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

    QMap<QString, QByteArray> m_kept;
    QTemporaryDir m_folder;

    KeyRing ring()
    {
        return {[this] { return m_kept; },
                [this](const QString &holder, const QByteArray &wrapped) {
                    m_kept.insert(holder, wrapped);
                    return Result<bool>(true);
                },
                [this](const QString &holder, const QByteArray &wrapped) {
                    m_kept.insert(holder, wrapped);
                    return Result<void>();
                }};
    }
    KeyMeans means() const
    {
        return {m_folder.filePath(QStringLiteral("fleet.key")), true, 3s, {}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(Inside))
            QSKIP("Needs dbus-run-session and gnome-keyring-daemon (Debian: dbus, gnome-keyring).");
        QVERIFY(Keychain::isPresent());
    }

    void keepsASecret()
    {
        const Keychain keychain(3s);
        const QByteArray secret("\0any\xff", 5);
        const auto done = keychain.write(QStringLiteral("spafleet/test"), secret);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
        QCOMPARE(*keychain.read(QStringLiteral("spafleet/test")), secret);
    }

    void saysWhatItDoesNotHave()
    {
        const auto read = Keychain(3s).read(QStringLiteral("spafleet/nothing"));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(QStringLiteral("no such entry")),
                 qPrintable(read.error().message));
    }

    void aNewFleetsKeyGoesIntoTheKeychain()
    {
        SecretStore store(ring(), means());
        const auto key = store.key();
        QVERIFY2(key.ok(), key ? "" : qPrintable(key.error().message));
        QVERIFY(store.takeNotices().isEmpty());
        QVERIFY(!QFile::exists(means().keyFile));
        QCOMPARE(store.holders()->first().kind, KeyHolder::Kind::Keychain);
        QCOMPARE(SecretStore(ring(), means()).key()->bytes(), key->bytes());
    }

    void aLockedKeychainNeverLeadsToANewKey()
    {
        const auto kept = m_kept;
        QVERIFY(!kept.isEmpty());
        QVERIFY(lockKeyring());
        const auto key = SecretStore(ring(), means()).key();
        QVERIFY(!key.ok());
        QCOMPARE(key.error().kind, Error::Kind::World);
        QVERIFY2(key.error().message.contains(QStringLiteral("locked")),
                 qPrintable(key.error().message));
        QCOMPARE(m_kept, kept);

        m_kept.clear(); // nor does the key of a new fleet go elsewhere meanwhile
        QVERIFY(!SecretStore(ring(), means()).key().ok());
        QVERIFY(m_kept.isEmpty());
        QVERIFY(!QFile::exists(means().keyFile));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet(Inside) && canRun())
        return runInSession(QCoreApplication::applicationFilePath(),
                            QCoreApplication::arguments().mid(1));
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychain_test.moc"
