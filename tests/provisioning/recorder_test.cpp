#include "provisioning/editor.h"
#include "provisioning/recorder.h"
#include "provisioning/reports.h"
#include "support/fleets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

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
