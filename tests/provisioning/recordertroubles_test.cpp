// What the recorder does where the record cannot be read, or nothing can be written to it.

#include "inventory/databasefile.h"
#include "provisioning/editor.h"
#include "provisioning/recorder.h"
#include "support/fleets.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <csignal>

using inventory::Event;
using inventory::EventLog;
using inventory::Inventory;
using provisioning::Editor;
using provisioning::Recorder;
using provisioning::RecorderNews;
using provisioning::Told;

namespace {

// Another program that writes to a database, for as long as this lives.
class Writing
{
public:
    explicit Writing(const QString &file)
    {
        m_shell.start(QStringLiteral("sqlite3"), {file});
        m_shell.write(".timeout 10000\nBEGIN IMMEDIATE;\n.print begun\n");
    }
    ~Writing()
    {
        m_shell.closeWriteChannel();
        m_shell.waitForFinished(60'000);
    }
    bool hasBegun() { return m_shell.waitForReadyRead(60'000) && m_shell.readAll() == "begun\n"; }

private:
    QProcess m_shell;
};

// No file grows, for as long as this lives.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{4096, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

} // namespace

class RecorderTroublesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_location;
    std::unique_ptr<Inventory> m_inventory;
    const MacAddress m_mac = fleets::mac("002584d8d062");

    void addPhone()
    {
        const Editor editor(fleets::catalogue(), fleets::vault());
        provisioning::PhoneSpec spec(m_mac);
        spec.model = QStringLiteral("SPA525G");
        const auto draft = editor.addPhone(**m_inventory->fleet(), spec);
        QVERIFY(draft.ok());
        QVERIFY(m_inventory->commit(draft->edit).ok());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = m_folder->filePath(QStringLiteral("fleet.db"));
        auto opened = Inventory::open(m_location);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_inventory = std::move(*opened);
    }

    void cleanup() { m_inventory.reset(); }

    void saysWhyItCannotStartWhereTheRecordCannotBeRead()
    {
        inventory::Edit edit;
        for (quint64 i = 1; i <= 2'000; ++i) {
            inventory::Device device(*MacAddress::fromInteger(i));
            device.model = QStringLiteral("SPA525G");
            device.name = QStringLiteral("phone %1").arg(i);
            edit.changes.append(inventory::PutDevice{device});
        }
        QVERIFY(m_inventory->commit(edit).ok());
        m_inventory.reset();
        QFile file(m_location);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4'096;
        const qint64 inside = file.readAll().indexOf("phone 1000");
        QVERIFY(inside > page);
        QVERIFY(file.seek(inside / page * page));
        QCOMPARE(file.write(QByteArray(page, '\xff')), page);
        file.close();
        const auto started = Recorder::start(m_location, fleets::vault(), {});
        QVERIFY(!started.ok());
        QCOMPARE(started.error().kind, Error::Kind::World);
    }

    // Once for as long as it lasts, and again when it comes again.
    void saysATroubleOnceEachTimeItComes()
    {
        std::atomic<int> troubles = 0;
        std::atomic<int> kept = 0;
        RecorderNews news;
        news.trouble = [&troubles](const QString &) {
            ++troubles;
        };
        news.events = [&kept](const QList<Event> &) {
            ++kept;
        };
        const auto recorder = Recorder::start(m_location, fleets::vault(), news);
        QVERIFY(recorder.ok());
        Event good;
        good.when = QDateTime::currentDateTimeUtc();
        const Event timeless; // no database keeps it
        int noted = 0;
        for (const auto &[event, said] : {std::pair(timeless, 1), std::pair(timeless, 1),
                                          std::pair(good, 1), std::pair(timeless, 2)}) {
            (*recorder)->note(event);
            ++noted;
            QTRY_COMPARE_WITH_TIMEOUT(kept.load(), noted, 60'000);
            QCOMPARE(troubles.load(), said);
        }
    }

    void writesDownLaterWhatAnotherProgramKeptItFrom()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
            QSKIP("sqlite3 is not installed");
        addPhone();
        std::atomic<int> troubles = 0;
        RecorderNews news;
        news.trouble = [&troubles](const QString &) {
            ++troubles;
        };
        const auto recorder = Recorder::start(m_location, fleets::vault(), news);
        QVERIFY(recorder.ok());
        Event event;
        event.when = QDateTime::currentDateTimeUtc();
        event.mac = m_mac;
        event.what = QStringLiteral("GET /late");
        {
            Writing fleet(m_location);
            Writing log(inventory::logLocation(m_location));
            QVERIFY(fleet.hasBegun() && log.hasBegun());
            (*recorder)->note(event);
            (*recorder)->note(Told{m_mac,
                                   std::make_shared<const QStringList>(QStringLiteral("Proxy_1_")),
                                   QStringLiteral("sesame")});
            QVERIFY((*recorder)->note(m_mac, "<flat-profile/>"));
            QTRY_VERIFY_WITH_TIMEOUT(troubles > 0, 60'000);
        }
        const auto log = EventLog::open(m_location);
        QTRY_COMPARE_WITH_TIMEOUT((*log)->events({})->size(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT((*log)->reports(m_mac)->size(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT((*m_inventory->fleet())->device(m_mac)->told, 60'000);
        QCOMPARE(*fleets::vault()->toldPassword(*(*m_inventory->fleet())->device(m_mac)),
                 QStringLiteral("sesame"));
    }

    // However long the disk is full, no more is held for it than may wait to be looked at.
    void givesUpWhatIsTooMuchToHold()
    {
        std::atomic<bool> full = false;
        std::atomic<bool> lost = false;
        RecorderNews news;
        news.trouble = [&](const QString &text) {
            (text.contains(QStringLiteral("3 reports could not be written")) ? lost : full) = true;
        };
        const auto recorder = Recorder::start(m_location, fleets::vault(), news);
        QVERIFY(recorder.ok());
        const QByteArray half(provisioning::Backlog::MostReports / 2, 'x');
        {
            const FullDisk disk;
            QVERIFY((*recorder)->note(m_mac, half));
            QVERIFY((*recorder)->note(m_mac, half));
            QTRY_VERIFY_WITH_TIMEOUT(full, 60'000);
            QVERIFY((*recorder)->note(m_mac, "<one-more/>"));
            QTRY_VERIFY_WITH_TIMEOUT(lost, 60'000);
        }
        QVERIFY((*recorder)->note(m_mac, "<flat-profile/>"));
        const auto log = EventLog::open(m_location);
        QTRY_COMPARE_WITH_TIMEOUT((*log)->reports(m_mac)->size(), 1, 60'000);
    }
};

QTEST_GUILESS_MAIN(RecorderTroublesTest)
#include "recordertroubles_test.moc"
