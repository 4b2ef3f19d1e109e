#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTest>

/** A record and a log as the first version of the tables had them, with rows in them. */
namespace oldrecord {

inline QStringList statementsOf(const QString &file)
{
    QFile script(QStringLiteral(SPAFLEET_SOURCE_DIR "/resources/sql/") + file);
    if (!script.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    static const QRegularExpression blankLine(QStringLiteral("\\n\\s*\\n"));
    return QString::fromUtf8(script.readAll())
        .remove(comment)
        .split(blankLine, Qt::SkipEmptyParts)
        .filter(QRegularExpression(QStringLiteral("\\S")));
}

inline void run(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
    }
}

inline const QStringList fleetRows{
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

inline const QStringList logRows{
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

} // namespace oldrecord
