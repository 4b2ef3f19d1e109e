#include "inventory/changewatch.h"

#include "fleets.h"
#include "inventory/eventlog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace inventory;
using namespace Qt::StringLiterals;
using fleets::edit;
using fleets::phone;
using fleets::put;

/** On SQLite; tests/inventory/postgres_test.cpp watches the other engine. */
class ChangeWatchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<EventLog> m_log;
    std::atomic<int> m_heard = 0;

    QString location() const { return m_folder->filePath(u"fleet.db"_s); }

    std::unique_ptr<ChangeWatch> watching(Watched watched, const QString &path)
    {
        m_heard = 0;
        auto watch = ChangeWatch::start(path, watched, [this] { ++m_heard; });
        return watch ? std::move(*watch) : nullptr;
    }

    void commit() { QVERIFY(m_inventory->commit(edit({put(phone(quint64(++m_phones)))})).ok()); }
    int m_phones = 0;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto record = Inventory::open(location());
        auto log = EventLog::open(location());
        QVERIFY(record.ok() && log.ok());
        m_inventory = std::move(*record);
        m_log = std::move(*log);
    }

    void cleanup()
    {
        m_inventory.reset();
        m_log.reset();
    }

    void hearsOfEveryEdit()
    {
        const auto watch = watching(Watched::Fleet, location());
        QVERIFY(watch && watch->hearsAll());
        for (int i = 0; i < 3; ++i) {
            const int before = m_heard;
            commit();
            QTRY_VERIFY_WITH_TIMEOUT(m_heard > before, 60'000);
        }
        QVERIFY(watch->hearsAll());
    }

    void hearsOfTheLogWhereAskedTo()
    {
        const auto watch = watching(Watched::FleetAndLog, location());
        QVERIFY(watch && watch->hearsAll());
        LogLine line;
        line.when = QDateTime::currentDateTimeUtc();
        line.text = u"hello"_s;
        QVERIFY(m_log->append({}, {line}).ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_heard > 0, 60'000);
    }

    void hearsThroughALink()
    {
        const QString link = m_folder->filePath(u"link.db"_s);
        QVERIFY(QFile::link(location(), link));
        const auto watch = watching(Watched::Fleet, link);
        QVERIFY(watch && watch->hearsAll());
        commit();
        QTRY_VERIFY_WITH_TIMEOUT(m_heard > 0, 60'000);
    }

    void saysThatItIsDeafWhereThereIsNothingToWatch()
    {
        const auto watch = watching(Watched::Fleet, m_folder->filePath(u"nothing.db"_s));
        QVERIFY(watch && !watch->hearsAll());
    }

    void isSilentOnceItEnded()
    {
        auto watch = watching(Watched::Fleet, location());
        QVERIFY(watch);
        commit();
        watch.reset();
        const int ended = m_heard;
        commit();
        QTest::qWait(200); // longer than it would have gathered
        QCOMPARE(m_heard.load(), ended);
    }
};

QTEST_GUILESS_MAIN(ChangeWatchTest)
#include "changewatch_test.moc"
