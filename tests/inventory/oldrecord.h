#pragma once

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QTest>

/** A record and a log as earlier versions of the tables had them, with rows in them. */
namespace oldrecord {

inline QStringList statementsOf(const QString &path)
{
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    static const QRegularExpression blankLine(QStringLiteral("\\n\\s*\\n"));
    return QString::fromUtf8(script.readAll())
        .remove(comment)
        .split(blankLine, Qt::SkipEmptyParts)
        .filter(QRegularExpression(QStringLiteral("\\S")));
}

// What makes @p version out of the one before, on @p engine ("sqlite", "psql").
inline QStringList statementsOf(const QString &family, int version, const QString &engine)
{
    const QDir folder(QStringLiteral(SPAFLEET_SOURCE_DIR "/resources/sql/") + family);
    const QString number = QStringLiteral("%1_*").arg(version, 3, 10, QLatin1Char('0'));
    QStringList common, special;
    for (const QString &name : folder.entryList({number + QStringLiteral(".sql")})) {
        if (name.count(u'.') == 1)
            common += statementsOf(folder.filePath(name));
        else if (name.contains(u'.' + engine + u'.'))
            special += statementsOf(folder.filePath(name));
    }
    return common + special;
}

inline void run(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
    }
}

// Rows that the first version had.
inline const QStringList firstFleetRows{
    QStringLiteral("CREATE TABLE spafleet_fleet (version INTEGER NOT NULL)"),
    QStringLiteral("INSERT INTO spafleet_fleet VALUES (1)"),
    QStringLiteral("UPDATE counter SET revision = 7, settings_changed = 5, told = 3"),
    QStringLiteral("INSERT INTO option VALUES ('server', '192.0.2.1')"),
    QStringLiteral("INSERT INTO extension VALUES ('151', 'Fred', NULL, '', '', '', 2)"),
    QStringLiteral("INSERT INTO told VALUES (11, 'A')"),
    QStringLiteral("INSERT INTO device VALUES (161178714113, 'SPA502G', 'Desk', 'sales', '', 7, 11,"
                   " NULL, 3)"), // 00:25:87:00:00:01
    QStringLiteral("INSERT INTO line VALUES (161178714113, 1, '151', 'Fred')"),
    QStringLiteral("INSERT INTO phone_setting VALUES (161178714113, 'A', 'value', '2', NULL)"),
    QStringLiteral("INSERT INTO history VALUES (7, 0, 'me@here', 'set A', NULL)"),
    QStringLiteral("INSERT INTO history_change VALUES (7, 0, 'setting', 'phone', '002587000001',"
                   " 'A', 161178714113, '{\"state\":\"value\",\"value\":\"1\",\"sealed\":\"\"}',"
                   " 'A: 1')"),
    QStringLiteral("INSERT INTO key_holder VALUES ('me', 'x')"),
};

inline const QStringList firstLogRows{
    QStringLiteral("CREATE TABLE spafleet_log (version INTEGER NOT NULL)"),
    QStringLiteral("INSERT INTO spafleet_log VALUES (1)"),
    QStringLiteral("UPDATE log_counter SET event = 1, line = 2, contact = 4"),
    QStringLiteral("INSERT INTO event VALUES (1, 1000, 161178714113, 'http', '192.0.2.7', 'GET /x',"
                   " 'done', 9, 7, '', '7.5.5', NULL)"),
    QStringLiteral("INSERT INTO line_kept VALUES (1, 1000, NULL, '192.0.2.7', 6, '', 'a needle')"),
    QStringLiteral("INSERT INTO line_kept VALUES (2, 1000, NULL, '192.0.2.7', 6, '', 'hay')"),
    QStringLiteral("INSERT INTO contact VALUES (161178714113, 4, 1000, '192.0.2.7', '7.5.5', 7,"
                   " 1000, NULL, NULL, 0, '', '1', 1000)"),
};

// Rows that only the second could have.
inline const QStringList secondFleetRows{
    QStringLiteral("UPDATE spafleet_fleet SET version = 2"),
    QStringLiteral("INSERT INTO device VALUES (161178714114, 'SPA504G', 'Lobby', '', '', 7, NULL,"
                   " NULL, 3, 't', 5000, '192.0.2.8')"), // 00:25:87:00:00:02
};

inline const QStringList secondLogRows{
    QStringLiteral("UPDATE spafleet_log SET version = 2"),
    QStringLiteral("UPDATE log_counter SET event = 2, contact = 5"),
    QStringLiteral("INSERT INTO event VALUES (2, 1000, 161178714114, 'http', '192.0.2.8', 'GET /y',"
                   " 'done', 9, 7, '', '7.4.9', NULL, 'Cisco/SPA504G-7.4.9', 'CBT1')"),
    QStringLiteral("INSERT INTO contact VALUES (161178714114, 5, 1000, '192.0.2.8', '7.4.9', 7,"
                   " 1000, NULL, NULL, 0, '', '1', 1000, 'Cisco/SPA504G-7.4.9', 'CBT1')"),
    QStringLiteral("INSERT INTO report VALUES (161178714114, 1000, 'sealed')"),
};

/** Makes in @p database, which is empty, the tables of @p family as @p version had them. */
inline void make(QSqlDatabase &database, const QString &family, int version)
{
    const bool fleet = family == QStringLiteral("fleet");
    const QString engine = database.driverName().mid(1).toLower();
    const QStringList rows[] = {fleet ? firstFleetRows : firstLogRows,
                                fleet ? secondFleetRows : secondLogRows};
    for (int next = 1; next <= version; ++next)
        run(database, statementsOf(family, next, engine) + rows[next - 1]);
}

/** Columns by table. */
using Columns = QMap<QString, QStringList>;

/** Those of all tables but the ones that hold a version. */
inline Columns columnsOf(const QSqlDatabase &database)
{
    Columns columns;
    for (const QString &table : database.tables()) {
        if (table.startsWith(QStringLiteral("spafleet_")))
            continue;
        const QSqlRecord record = database.record(table);
        for (int i = 0; i < record.count(); ++i)
            columns[table].append(record.fieldName(i));
    }
    return columns;
}

/** All that stands in them, table by table, each row as text. */
inline QStringList rowsIn(const QSqlDatabase &database, const Columns &columns)
{
    QStringList rows;
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        QStringList own;
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("SELECT %1 FROM %2")
                            .arg(table->join(QStringLiteral(", ")), table.key())))
            own.append(query.lastError().text());
        while (query.next()) {
            QStringList row{table.key()};
            for (qsizetype i = 0; i < table->size(); ++i)
                row.append(query.isNull(int(i)) ? QStringLiteral("NULL")
                                                : query.value(int(i)).toString());
            own.append(row.join(u'|'));
        }
        own.sort();
        rows += own;
    }
    return rows;
}

} // namespace oldrecord
