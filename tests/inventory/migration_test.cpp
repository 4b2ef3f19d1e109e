#include "carriedover.h"

#include <QTemporaryDir>

/** What an older version wrote is carried over; postgres_test.cpp does the same on that engine. */
class MigrationTest : public QObject
{
    Q_OBJECT

    static QSqlDatabase made(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
        database.setDatabaseName(file);
        database.open();
        return database;
    }

private Q_SLOTS:
    void anOlderVersionsRowsAreCarriedOver_data() { oldrecord::versions(); }
    void anOlderVersionsRowsAreCarriedOver()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString location = folder.filePath(QStringLiteral("fleet.db"));
        const QString logFile = folder.filePath(QStringLiteral("log.db"));
        {
            QSqlDatabase fleet = made(location), log = made(logFile);
            oldrecord::isCarriedOver(fleet, log, version, location);
        }
        QSqlDatabase::removeDatabase(location);
        QSqlDatabase::removeDatabase(logFile);
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
