#include "inventory/changewatch.h"
#include "inventory/eventlog.h"
#include "inventory/inventory.h"

#include "carriedover.h"
#include "fleets.h"
#include "oldrecord.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <csignal>

#include <pwd.h>
#include <unistd.h>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace fleets;

/** The same record on a real PostgreSQL server, which this test starts in a folder of its own,
 *  reachable through a Unix socket there and no other way. */
class PostgresTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_programs; // the folder of initdb and postgres
    QProcess m_server;
    QString m_address;

    static QString programs()
    {
        const QDir versions(u"/usr/lib/postgresql"_s);
        for (const QString &version :
             versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
            const QString folder = versions.filePath(version) + u"/bin/"_s;
            if (QFile::exists(folder + u"initdb"_s) && QFile::exists(folder + u"postgres"_s))
                return folder;
        }
        return {};
    }

    // PostgreSQL does not run as root.
    static void becomeOrdinary(QProcess &process)
    {
        if (::geteuid() != 0)
            return;
        const passwd *nobody = ::getpwnam("nobody");
        const uid_t user = nobody ? nobody->pw_uid : 65534;
        const gid_t group = nobody ? nobody->pw_gid : 65534;
        process.setChildProcessModifier([user, group] {
            if (::setgid(group) != 0 || ::setuid(user) != 0)
                ::_exit(1);
        });
    }

    bool initialise(const QString &data)
    {
        QProcess process;
        becomeOrdinary(process);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_programs + u"initdb"_s,
                      {u"-D"_s, data, u"-A"_s, u"trust"_s, u"-U"_s, u"spafleet"_s, u"-E"_s,
                       u"UTF8"_s, u"--no-sync"_s});
        return process.waitForFinished(120'000) && process.exitCode() == 0;
    }

    void startServer()
    {
        m_server.start(m_programs + u"postgres"_s,
                       {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-c"_s,
                        u"listen_addresses="_s, u"-F"_s});
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(Inventory::open(m_address).ok(), 60'000);
    }

    void stopServer()
    {
        ::kill(pid_t(m_server.processId()), SIGINT); // a fast shutdown: connections are cut
        QVERIFY(m_server.waitForFinished(60'000));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = programs();
        if (m_programs.isEmpty())
            QSKIP("PostgreSQL is not installed (Debian: postgresql).");
        QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7777));
        const QString data = m_folder.filePath(u"data"_s);
        QVERIFY(initialise(data));
        becomeOrdinary(m_server);
        m_server.setWorkingDirectory(m_folder.path());
        m_address = u"postgresql://spafleet@/postgres?host="_s + m_folder.path();
        startServer();
    }

    void cleanupTestCase()
    {
        m_server.terminate();
        if (m_server.state() != QProcess::NotRunning)
            QVERIFY(m_server.waitForFinished());
    }

    void twoProgramsShareARecord()
    {
        auto one = Inventory::open(m_address);
        auto other = Inventory::open(m_address);
        QVERIFY(one.ok() && other.ok());
        QCOMPARE((*(*other)->fleet())->revision, 0);
        Extension fred = extension(u"151"_s);
        fred.secret = QByteArray("\0\\sealed\xff'", 10);
        fred.options.insert(u"nat"_s, u"yes"_s);
        const auto done = (*one)->commit(
            edit({put(fred), put(phone(1, {{1, u"151"_s, u"Äußerst ☎"_s}})), set(1, u"A"_s, u"1"_s),
                  SetOption{u"server"_s, u"a"_s},
                  SetSetting{{}, u"B"_s, StoredSetting{profile::State::Empty, {}, {}}}}));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
        const FleetPointer seen = *(*other)->fleet();
        QCOMPARE(seen->device(mac(1))->lines, (QList<Line>{{1, u"151"_s, u"Äußerst ☎"_s}}));
        QCOMPARE(seen->extension(u"151"_s)->secret, fred.secret);
        QCOMPARE(seen->extension(u"151"_s)->options, fred.options);
        QCOMPARE(seen->layers.value({})->settings.value(u"B"_s).state, profile::State::Empty);

        QVERIFY((*other)->commit(edit({set(1, u"A"_s, u"2"_s)})).ok());
        QVERIFY((*one)->undo(mac(1)).ok());
        QCOMPARE((*(*other)->fleet())->device(mac(1))->settings.value(u"A"_s).value, u"1"_s);
        QCOMPARE((*other)->history(mac(1))->size(), 3);
        QVERIFY(!(*one)->commit(edit({RemoveExtension{u"151"_s}})).ok());
    }

    void whatPhonesWereToldIsShared()
    {
        auto one = Inventory::open(m_address);
        auto other = Inventory::open(m_address);
        QVERIFY((*one)->commit(edit({put(phone(7)), put(phone(8))})).ok());
        QVERIFY((*other)->fleet().ok());
        QList<Device> told{phone(7), phone(8)};
        for (Device &device : told)
            device.told = std::make_shared<const QStringList>(QStringList{u"A"_s});
        const auto done = (*one)->noteTold(told);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
        const FleetPointer seen = *(*other)->fleet();
        QVERIFY(seen->device(mac(7))->told);
        QCOMPARE(seen->device(mac(7))->told.get(), seen->device(mac(8))->told.get());
    }

    void onlyTheFirstGivesTheRecordItsKey()
    {
        auto one = Inventory::open(m_address);
        auto other = Inventory::open(m_address);
        QCOMPARE(*(*one)->putFirstKeyHolder(u"a"_s, QByteArray("\0x", 2)), true);
        QCOMPARE(*(*other)->putFirstKeyHolder(u"b"_s, "y"), false);
        QCOMPARE((*other)->keyHolders()->value(u"a"_s), QByteArray("\0x", 2));
    }

    void theLogLiesInTheSameDatabase()
    {
        auto log = EventLog::open(m_address);
        QVERIFY2(log.ok(), log ? "" : qPrintable(log.error().message));
        Event event;
        event.when = QDateTime::currentDateTimeUtc();
        event.mac = mac(1);
        event.what = u"GET /x"_s;
        event.revision = 3;
        LogLine line;
        line.when = event.when;
        line.text = u"50% of_it"_s;
        const auto done = (*log)->append({event}, {line, line});
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
        QCOMPARE((*log)->events({mac(1), {}, u"get"_s, 0, 0})->size(), 1);
        QCOMPARE((*log)->lines({{}, {}, u"% OF_"_s, 1, 5})->size(), 1);
        QCOMPARE((*log)->contacts()->value(mac(1)).fetchedRevision, 3);
        QVERIFY((*log)->trim({30, 1, 10, 1'000'000}).ok());
        QCOMPARE((*log)->lines({})->size(), 1);
    }

    void anOlderVersionsRowsAreCarriedOver_data() { oldrecord::versions(); }
    void anOlderVersionsRowsAreCarriedOver()
    {
        QFETCH(int, version);
        const QString name = u"old%1"_s.arg(version);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            database.setHostName(m_folder.path());
            database.setUserName(u"spafleet"_s);
            database.setDatabaseName(u"postgres"_s);
            QVERIFY(database.open());
            oldrecord::run(database, {u"CREATE DATABASE "_s + name});
            database.close();
            database.setDatabaseName(name);
            QVERIFY(database.open());
            oldrecord::isCarriedOver(
                database, database, version,
                u"postgresql://spafleet@/%1?host=%2"_s.arg(name, m_folder.path()));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void hearsOfAnEditAtOnce()
    {
        std::atomic<int> heard = 0;
        auto watch = ChangeWatch::start(m_address, Watched::Fleet, [&heard] { ++heard; });
        QVERIFY2(watch.ok(), watch ? "" : qPrintable(watch.error().message));
        auto record = Inventory::open(m_address);
        QVERIFY((*record)->commit(edit({put(phone(21))})).ok());
        QTRY_VERIFY_WITH_TIMEOUT(heard >= 1, 60'000);
        const int before = heard;
        QVERIFY((*record)->invite({mac(21)}).ok());
        QTRY_VERIFY_WITH_TIMEOUT(heard > before, 60'000);
        watch->reset();
        const int ended = heard;
        QVERIFY((*record)->commit(edit({put(phone(22))})).ok());
        QCOMPARE(heard, ended);
    }

    void anEditOfManyIsTakenBackWhole()
    {
        auto record = Inventory::open(m_address);
        QVERIFY((*record)->commit(edit({put(phone(31)), put(phone(32))})).ok());
        QVERIFY((*record)
                    ->commit(edit({set(31, u"A"_s, u"1"_s), set(32, u"A"_s, u"1"_s),
                                   put(extension(u"161"_s))}))
                    .ok());
        QVERIFY((*record)->commit(edit({set(32, u"A"_s, u"2"_s)}, u"later"_s)).ok());
        QVERIFY((*record)->undo(mac(31)).error().message.contains(u"later"_s));
        QVERIFY((*record)->undo(mac(32)).ok());
        QVERIFY((*record)->undo(mac(31)).ok());
        const FleetPointer fleet = *(*record)->fleet();
        QVERIFY(fleet->device(mac(32))->settings.isEmpty());
        QVERIFY(!fleet->extension(u"161"_s));
    }

    void goesOnWhereTheServerWasRestarted()
    {
        auto record = Inventory::open(m_address);
        auto log = EventLog::open(m_address);
        QVERIFY((*record)->commit(edit({put(phone(41))})).ok());
        LogLine line;
        line.when = QDateTime::currentDateTimeUtc();
        QVERIFY((*log)->append({}, {line}).ok());
        stopServer();
        QCOMPARE((*record)->fleet().error().kind, Error::Kind::World);
        startServer();
        const auto done = (*record)->commit(edit({put(phone(42))}));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
        QVERIFY((*(*record)->fleet())->device(mac(41)));
        const auto kept = (*log)->append({}, {line});
        QVERIFY2(kept.ok(), kept ? "" : qPrintable(kept.error().message));
    }

    void aServerThatIsNotThereIsSaid()
    {
        const auto inventory = Inventory::open(u"postgresql://me:hush@/postgres?host=/nowhere"_s);
        QVERIFY(!inventory.ok());
        QCOMPARE(inventory.error().kind, Error::Kind::World);
        QVERIFY(inventory.error().message.contains(u"Check the address"_s));
        QVERIFY(!inventory.error().message.contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "postgres_test.moc"
