#include "inventory/eventlog.h"
#include "inventory/inventory.h"

#include "fleets.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace fleets;

namespace {

/** A plain connection beside ours, as another program has. */
class Other
{
public:
    explicit Other(const QString &location)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        m_database.setDatabaseName(location);
        m_database.open();
    }
    ~Other()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }

private:
    QSqlDatabase m_database;
};

/** No file of this process grows beyond so many bytes while it lives. */
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

Edit large(int size)
{
    QList<Change> changes;
    for (int i = 0; i < size; ++i)
        changes << set(1, u"E%1"_s.arg(i), QString(1'000, u'x'));
    return edit(changes);
}

} // namespace

class TroubleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString location() const { return m_folder->filePath(u"fleet.db"_s); }

    void makeFleet(const QString &where) const
    {
        auto inventory = Inventory::open(where);
        QVERIFY2(inventory.ok(), inventory ? "" : qPrintable(inventory.error().message));
        QVERIFY((*inventory)->commit(edit({put(phone(1)), set(1, u"A"_s, u"b"_s)})).ok());
    }
    static void isRefused(const Error &error, const QString &says)
    {
        QCOMPARE(error.kind, Error::Kind::World);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
    }
    // The fleet of makeFleet(), and nothing else.
    static void isAsItWas(const QString &where)
    {
        auto inventory = Inventory::open(where);
        QVERIFY2(inventory.ok(), inventory ? "" : qPrintable(inventory.error().message));
        const FleetPointer fleet = *(*inventory)->fleet();
        QCOMPARE(fleet->revision, 1);
        QCOMPARE(fleet->device(mac(1))->settings.size(), 1);
        QVERIFY((*inventory)->commit(edit({set(1, u"B"_s, u"c"_s)})).ok());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void leavesWhatIsNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("a text") << QByteArray("Dear diary, ").repeated(100) << u"no database"_s;
        QTest::newRow("a cut database")
            << QByteArray("SQLite format 3\0\x10\0\x01\x01\0\x40", 22) << u"no database"_s;
    }
    void leavesWhatIsNotItsOwn()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        write(location(), content);
        const auto inventory = Inventory::open(location());
        QVERIFY(!inventory.ok());
        isRefused(inventory.error(), says);
        QCOMPARE(contentOf(location()), content);
    }

    void leavesADatabaseOfAnotherProgram()
    {
        QVERIFY(Other(location()).run(u"CREATE TABLE songs (title TEXT)"_s));
        const QByteArray before = contentOf(location());
        const auto inventory = Inventory::open(location());
        QVERIFY(!inventory.ok());
        isRefused(inventory.error(), u"another program"_s);
        QCOMPARE(contentOf(location()), before);
    }

    void leavesADatabaseOfANewerVersion_data()
    {
        QTest::addColumn<bool>("log");
        QTest::newRow("the fleet") << false;
        QTest::newRow("the log") << true;
    }
    void leavesADatabaseOfANewerVersion()
    {
        QFETCH(bool, log);
        makeFleet(location());
        QVERIFY(EventLog::open(location()).ok());
        const QString file = log ? m_folder->filePath(u"log.db"_s) : location();
        QVERIFY(Other(file).run(
            u"UPDATE spafleet_%1 SET version = 999"_s.arg(log ? u"log"_s : u"fleet"_s)));
        const QByteArray before = contentOf(file);
        const Error error =
            log ? EventLog::open(location()).error() : Inventory::open(location()).error();
        isRefused(error, u"newer Spafleet"_s);
        QVERIFY(error.message.contains(u"999"_s));
        QCOMPARE(contentOf(file), before);
    }

    void saysWhatCannotBeMade_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("below a file") << u"file/fleet.db"_s;
        QTest::newRow("a name too long") << QString(300, u'x');
    }
    void saysWhatCannotBeMade()
    {
        QFETCH(QString, path);
        write(m_folder->filePath(u"file"_s), "x");
        const auto inventory = Inventory::open(m_folder->filePath(path));
        QVERIFY(!inventory.ok());
        isRefused(inventory.error(), u"cannot be made"_s);
    }

    void aPageThatCannotBeReadIsAnErrorAndNoSmallerFleet()
    {
        QList<Change> changes;
        for (int i = 1; i <= 2'000; ++i)
            changes << put(phone(quint64(i)));
        {
            auto inventory = Inventory::open(location());
            QVERIFY((*inventory)->commit(edit(changes)).ok());
        }
        constexpr qsizetype page = 4'096;
        QByteArray content = contentOf(location());
        const qsizetype name = content.indexOf("phone 1000");
        QVERIFY(name > page);
        content.replace(name / page * page, page, QByteArray(page, '\xff'));
        write(location(), content);
        auto inventory = Inventory::open(location());
        QVERIFY2(inventory.ok(), inventory ? "" : qPrintable(inventory.error().message));
        for (int again = 0; again < 2; ++again) { // what was read so far is no answer later either
            const auto fleet = (*inventory)->fleet();
            QVERIFY(!fleet.ok());
            isRefused(fleet.error(), u"damaged"_s);
        }
    }

    void noMessageHoldsThePasswordOfAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("before the host") << u"postgresql://me:hush-hush@127.0.0.1:1/fleet"_s;
        QTest::newRow("among the parameters")
            << u"postgresql://me@127.0.0.1:1/fleet?password=hush-hush&application_name=x"_s;
        QTest::newRow("that of a key")
            << u"postgresql://me@127.0.0.1:1/fleet?sslpassword=hush-hush"_s;
    }
    void noMessageHoldsThePasswordOfAnAddress()
    {
        QFETCH(QString, address);
        const auto inventory = Inventory::open(address);
        QVERIFY(!inventory.ok());
        QVERIFY2(!inventory.error().message.contains(u"hush-hush"_s),
                 qPrintable(inventory.error().message));
    }

    void makesTheFoldersOnTheWay()
    {
        makeFleet(m_folder->filePath(u"a/b/fleet.db"_s));
        QVERIFY(QFile::exists(m_folder->filePath(u"a/b/fleet.db"_s)));
    }

    void aFileThatCannotGrowLosesNothing()
    {
        makeFleet(location());
        {
            auto inventory = Inventory::open(location());
            Result<Revision> done = Revision(0);
            {
                const FileLimit limit(rlim_t(contentOf(location()).size()) + 50'000);
                done = (*inventory)->commit(large(1'000));
            }
            QVERIFY(!done.ok());
            isRefused(done.error(), u"nothing was changed"_s);
            QCOMPARE((*(*inventory)->fleet())->revision, 1);
        }
        isAsItWas(location());
    }

    void aFullDiskLosesNothing()
    {
        const QString disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (::mount("none", qPrintable(disk), "tmpfs", 0, "size=600k") != 0)
            QSKIP("A small disk can be mounted by root only.");
        const auto unmount = qScopeGuard([&] { ::umount2(qPrintable(disk), MNT_DETACH); });
        const QString where = disk + u"/fleet.db"_s;
        makeFleet(where);
        {
            auto inventory = Inventory::open(where);
            const auto done = (*inventory)->commit(large(1'000));
            QVERIFY(!done.ok());
            isRefused(done.error(), u"disk"_s);
            QCOMPARE((*(*inventory)->fleet())->revision, 1);
        }
        isAsItWas(where);
    }

    void aDiskFullFromTheStartIsSaid()
    {
        const FileLimit limit(0);
        const auto inventory = Inventory::open(location());
        QVERIFY(!inventory.ok());
        isRefused(inventory.error(), u"disk"_s);
    }

    void aFileOfSomebodyElseIsReadOrRefusedButNotChanged()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can become somebody else.");
        makeFleet(location());
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
        QVERIFY(::chmod(qPrintable(location()), 0644) == 0);
        const QByteArray before = contentOf(location());
        QVERIFY(::seteuid(65534) == 0);
        const auto back = qScopeGuard([] { (void)!::seteuid(0); });
        auto inventory = Inventory::open(location());
        const Error error = inventory ? (*inventory)->commit(edit({set(1, u"B"_s, u"c"_s)})).error()
                                      : inventory.error();
        isRefused(error, u"belong to you"_s);
        QCOMPARE(contentOf(location()), before);
    }

    void aWriterWaitsOnlySoLongForAnother()
    {
        makeFleet(location());
        auto inventory = Inventory::open(location());
        Other other(location());
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        QCOMPARE((*(*inventory)->fleet())->revision, 1); // who only reads does not wait at all
        const auto done = (*inventory)->commit(edit({set(1, u"B"_s, u"c"_s)}));
        QVERIFY(!done.ok());
        isRefused(done.error(), u"try again"_s);
        QVERIFY(other.run(u"ROLLBACK"_s));
        QVERIFY((*inventory)->commit(edit({set(1, u"B"_s, u"c"_s)})).ok());
    }

    void twoThatMakeOneDatabaseAtOnceMakeOne()
    {
        auto one = Inventory::open(location());
        auto other = Inventory::open(location());
        QVERIFY((*one)->commit(edit({put(phone(1))})).ok());
        QVERIFY((*other)->commit(edit({put(phone(2))})).ok());
        QCOMPARE((*(*one)->fleet())->devices.size(), 2);
        QCOMPARE((*(*other)->fleet())->revision, 2);
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "trouble_test.moc"
