#include "inventory/migration.h"

#include "inventory/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inventory", text);
}

QDir folderOf(const QString &family)
{
    return QDir(u":/sql/"_s + family);
}

int versionOf(const QString &fileName)
{
    return QStringView(fileName).left(3).toInt();
}

// Sorted, 001_x.psql.sql stands before 001_x.sql; the common part must run first.
QStringList scriptsOf(const QString &family, Engine engine, int version)
{
    const QString own = engine == Engine::Sqlite ? u".sqlite.sql"_s : u".psql.sql"_s;
    QStringList common, special;
    for (const QString &name : folderOf(family).entryList(QDir::Files, QDir::Name)) {
        if (versionOf(name) != version)
            continue;
        if (name.endsWith(own))
            special << name;
        else if (name.count(u'.') == 1)
            common << name;
    }
    return common + special;
}

QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    QStringList statements = QString::fromUtf8(file.readAll()).remove(comment).split(blankLine);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

bool hasTable(Transaction &in, const QString &table)
{
    const QString sql = in.engine() == Engine::Sqlite
        ? u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name"_s
        : u"SELECT 1 FROM information_schema.tables"
          " WHERE table_schema = current_schema() AND table_name = :name"_s;
    return in.rows(sql, table).next();
}

bool hasAnyTable(Transaction &in)
{
    return in.engine() == Engine::Sqlite && in.rows(u"SELECT 1 FROM sqlite_master"_s).next();
}

// 0 where the family's tables have not been made.
int versionIn(Transaction &in, const QString &family)
{
    if (!hasTable(in, u"spafleet_"_s + family))
        return 0;
    Rows rows = in.rows(u"SELECT version FROM spafleet_%1"_s.arg(family));
    return rows.next() ? int(rows.number(0)) : 0;
}

Error newerThanUs(const Database &database, int version, int ours)
{
    return Error::world(tr("The database %1 was made by a newer Spafleet (its version is %2, this "
                           "program knows %3). It was left as it is; update this program.")
                            .arg(database.place())
                            .arg(version)
                            .arg(ours));
}

void runScripts(Transaction &in, const QString &family, int version)
{
    for (const QString &script : scriptsOf(family, in.engine(), version)) {
        for (const QString &statement : statementsOf(folderOf(family).filePath(script)))
            in.define(statement);
    }
}

} // namespace

int newestVersion(const QString &family)
{
    const QStringList names = folderOf(family).entryList(QDir::Files, QDir::Name);
    return names.isEmpty() ? 0 : versionOf(names.last());
}

Result<void> refuseForeign(Database &database, const QString &family)
{
    Transaction in(database, Transaction::Kind::Read);
    const int version = versionIn(in, family);
    const bool foreign = version == 0 && hasAnyTable(in);
    if (in.failed())
        return in.error();
    if (foreign)
        return Error::world(tr("The database %1 belongs to another program. It was left as it is; "
                               "name another file.")
                                .arg(database.place()));
    if (const int ours = newestVersion(family); version > ours)
        return newerThanUs(database, version, ours);
    return in.commit();
}

Result<void> migrate(Database &database, const QString &family)
{
    const int newest = newestVersion(family);
    {
        Transaction look(database, Transaction::Kind::Read);
        const int version = versionIn(look, family);
        if (!look.failed() && version == newest)
            return look.commit();
    }
    Transaction in(database, Transaction::Kind::Write);
    if (in.engine() == Engine::Postgres) // two that find it empty make it one after the other
        in.run(u"SELECT pg_advisory_xact_lock(7728)"_s);
    const int version = versionIn(in, family); // another may just have done it
    if (version > newest)
        return newerThanUs(database, version, newest);
    const QString table = u"spafleet_"_s + family;
    if (version == 0) {
        in.define(u"CREATE TABLE %1 (version INTEGER NOT NULL)"_s.arg(table));
        in.run(u"INSERT INTO %1 (version) VALUES (0)"_s.arg(table));
    }
    for (int next = version + 1; next <= newest; ++next)
        runScripts(in, family, next);
    in.run(u"UPDATE %1 SET version = :version"_s.arg(table), newest);
    return in.commit();
}

} // namespace inventory
