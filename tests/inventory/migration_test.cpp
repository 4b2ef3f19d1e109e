#include "carriedover.h"
#include "oldrecord.h"

#include <QTemporaryDir>

/** What an older version wrote is carried over; postgres_test.cpp does the same on that engine. */
class MigrationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void make(const QString &file, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
            database.setDatabaseName(m_folder.filePath(file));
            QVERIFY(database.open());
            oldrecord::run(database, statements);
        }
        QSqlDatabase::removeDatabase(file);
    }

private Q_SLOTS:
    void theFirstVersionsRowsAreCarriedOver()
    {
        make(QStringLiteral("fleet.db"),
             oldrecord::statementsOf(QStringLiteral("fleet/001_fleet.sql")) + oldrecord::fleetRows);
        make(QStringLiteral("log.db"),
             oldrecord::statementsOf(QStringLiteral("log/001_log.sql")) + oldrecord::logRows);
        const QString location = m_folder.filePath(QStringLiteral("fleet.db"));
        oldrecord::isCarriedOver(location);
        if (!QTest::currentTestFailed())
            QVERIFY(inventory::Inventory::open(location).ok()); // once is enough
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
