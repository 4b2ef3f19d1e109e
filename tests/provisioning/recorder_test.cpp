#include "inventory/databasefile.h"
#include "provisioning/editor.h"
#include "provisioning/recorder.h"
#include "provisioning/reports.h"
#include "support/fleets.h"

#include <QDir>
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

class RecorderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_location;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Recorder> m_recorder;
    std::atomic<inventory::Revision> m_seen = -1;
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
        bool hasBegun()
        {
            return m_shell.waitForReadyRead(60'000) && m_shell.readAll() == "begun\n";
        }

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

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_location = m_folder.filePath(QStringLiteral("%1/fleet.db").arg(++count));
        QVERIFY(QDir(m_folder.path()).mkdir(QString::number(count)));
        auto opened = Inventory::open(m_location);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_inventory = std::move(*opened);
        RecorderNews news;
        news.fleet = [this](const inventory::FleetPointer &fleet) {
            m_seen = fleet->revision;
        };
        auto started = Recorder::start(m_location, fleets::vault(), news);
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().message));
        m_recorder = std::move(*started);
    }

    void cleanup()
    {
        m_recorder.reset();
        m_inventory.reset();
    }

    void seesAnEditOfAnotherConnection()
    {
        addPhone();
        const auto revision = (*m_inventory->fleet())->revision;
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.load(), revision, 60'000);
    }

    void keepsWhatItWasGivenBeforeItEnds()
    {
        for (int i = 0; i < 100; ++i) {
            Event event;
            event.when = QDateTime::currentDateTimeUtc();
            event.mac = m_mac;
            event.what = QStringLiteral("GET /%1").arg(i);
            m_recorder->note(event);
        }
        m_recorder.reset();
        auto log = EventLog::open(m_location);
        QVERIFY(log.ok());
        const auto events = (*log)->events({});
        QVERIFY(events.ok());
        QCOMPARE(events->size(), 100);
        QCOMPARE(events->back().what, QStringLiteral("GET /99"));
    }

    void remembersWhatAPhoneWasTold()
    {
        addPhone();
        QTRY_VERIFY_WITH_TIMEOUT(m_seen.load() > 0, 60'000);
        const QStringList told{QStringLiteral("Station_Name"), QStringLiteral("User_ID_1_")};
        m_recorder->note(
            Told{m_mac, std::make_shared<const QStringList>(told), QStringLiteral("sesame")});
        m_recorder.reset();
        const auto fleet = m_inventory->fleet();
        QVERIFY(fleet.ok());
        const inventory::Device *device = (*fleet)->device(m_mac);
        QVERIFY(device && device->told);
        QCOMPARE(*device->told, told);
        QVERIFY(!device->toldPassword.contains("sesame"));
        QCOMPARE(*fleets::vault()->toldPassword(*device), QStringLiteral("sesame"));
    }

    void remembersWhatAPhoneSaysItRuns()
    {
        addPhone();
        QTRY_VERIFY_WITH_TIMEOUT(m_seen.load() > 0, 60'000);
        Event event;
        event.when = QDateTime::currentDateTimeUtc();
        event.mac = m_mac;
        event.firmware = QStringLiteral("7.6.2SR7") + QString(1000, u'x'); // hostile
        m_recorder->note(event);
        m_recorder.reset();
        const auto fleet = m_inventory->fleet();
        QVERIFY(fleet.ok());
        const inventory::Device *device = (*fleet)->device(m_mac);
        QVERIFY(device && device->firmware.startsWith(QStringLiteral("7.6.2SR7")));
        QVERIFY(device->firmware.size() <= 64);
        const auto again = (*Inventory::open(m_location))->fleet();
        QCOMPARE((*again)->device(m_mac)->firmware, device->firmware);
    }

    void keepsLogLinesAndTheEventsInThem()
    {
        addPhone();
        QTRY_VERIFY_WITH_TIMEOUT(m_seen.load() > 0, 60'000);
        servers::LogMessage message;
        message.received = QDateTime::currentDateTimeUtc();
        message.peer.address = QStringLiteral("192.0.2.7");
        message.text = QStringLiteral("SPA525G 002584d8d062 -- Successful resync tftp://h/x");
        servers::LogMessage nameless = message;
        nameless.text = QStringLiteral("fs:10:ac");
        m_recorder->received({message, nameless});
        m_recorder.reset();
        auto log = EventLog::open(m_location);
        QVERIFY(log.ok());
        const auto lines = (*log)->lines({});
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->at(1).mac, m_mac);
        const auto events = (*log)->events({});
        QCOMPARE(events->size(), 1);
        QVERIFY((*log)->contacts()->value(m_mac).resynced.isValid());
    }

    void whoWasRefusedUnderANameIsNotTakenForIt()
    {
        addPhone();
        QTRY_VERIFY_WITH_TIMEOUT(m_seen.load() > 0, 60'000);
        Event event;
        event.when = QDateTime::currentDateTimeUtc();
        event.mac = m_mac;
        event.address = QStringLiteral("192.0.2.8");
        event.outcome = Event::Outcome::Refused;
        servers::LogMessage nameless;
        nameless.received = event.when;
        nameless.peer.address = event.address;
        nameless.text = QStringLiteral("fs:10:ac");
        m_recorder->note(event);
        m_recorder->received({nameless});
        m_recorder.reset();
        auto log = EventLog::open(m_location);
        QVERIFY(log.ok());
        QCOMPARE((*log)->events({})->first().mac, m_mac);
        QVERIFY(!(*log)->lines({})->first().mac);
    }

    void keepsAReportSealed()
    {
        const QByteArray report = "<flat-profile><Password_1_>hush</Password_1_></flat-profile>";
        m_recorder->note(m_mac, report);
        m_recorder.reset();
        auto log = EventLog::open(m_location);
        const auto reports = provisioning::reportsOf(**log, *fleets::vault(), m_mac);
        QVERIFY2(reports.ok(), reports ? "" : qPrintable(reports.error().message));
        QCOMPARE(reports->size(), 1);
        QCOMPARE(reports->first().bytes, report);
        const QDir folder = QFileInfo(m_location).absoluteDir();
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hush"));
        }
        // sealed for this phone: as another's it does not open
        const auto kept = (*log)->reports(m_mac);
        const auto other = fleets::mac("000e08abcdef");
        QVERIFY((*log)->keepReport({other, kept->first().when, kept->first().sealed}).ok());
        QVERIFY(!provisioning::reportsOf(**log, *fleets::vault(), other).ok());
    }

    void takesInReportsThatOnceLayOpen()
    {
        m_recorder.reset();
        const QDir folder = QFileInfo(m_location).absoluteDir();
        QVERIFY(folder.mkdir(QStringLiteral("reports")));
        QFile file(folder.filePath(QStringLiteral("reports/002584d8d062.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<flat-profile/>");
        file.close();
        QVERIFY(Recorder::start(m_location, fleets::vault(), {}).ok());
        QVERIFY(!folder.exists(QStringLiteral("reports")));
        auto log = EventLog::open(m_location);
        const auto reports = provisioning::reportsOf(**log, *fleets::vault(), m_mac);
        QCOMPARE(reports->first().bytes, QByteArray("<flat-profile/>"));
    }

    void remembersWhoEnrolledFirst()
    {
        addPhone();
        QVERIFY(m_inventory->invite({m_mac}).ok());
        const QDateTime invited = (*m_inventory->fleet())->device(m_mac)->invited;
        QVERIFY(invited.isValid());
        m_recorder->note(inventory::Claim{m_mac, invited, QStringLiteral("192.0.2.7")});
        m_recorder->note(inventory::Claim{m_mac, invited, QStringLiteral("192.0.2.8")});
        m_recorder.reset();
        QCOMPARE((*m_inventory->fleet())->device(m_mac)->claimed, QStringLiteral("192.0.2.7"));
        QVERIFY(m_inventory->invite({m_mac}).ok());
        QVERIFY((*m_inventory->fleet())->device(m_mac)->claimed.isEmpty());
    }

    void saysWhyItCannotStartWhereTheRecordCannotBeRead()
    {
        m_recorder.reset();
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
        m_recorder.reset();
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
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.load(), (*m_inventory->fleet())->revision, 60'000);
        m_recorder.reset();
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
        m_recorder.reset();
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

    void forgetsWhatIsTooOldOnceItStarts()
    {
        m_recorder.reset();
        {
            auto log = EventLog::open(m_location);
            inventory::LogLine old;
            old.when = QDateTime::currentDateTimeUtc().addDays(-31);
            inventory::LogLine fresh;
            fresh.when = QDateTime::currentDateTimeUtc();
            QVERIFY((*log)->append({}, {old, fresh}).ok());
        }
        QVERIFY(Recorder::start(m_location, fleets::vault(), {}).ok());
        auto log = EventLog::open(m_location);
        QCOMPARE((*log)->lines({})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "recorder_test.moc"
