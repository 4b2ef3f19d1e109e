#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace inventory {

enum class Engine { Sqlite, Postgres };

/** What happens to a commit when the power goes; either way the file stays sound. */
enum class Durability {
    EveryCommit, ///< on the disk before commit() returns
    WhenConvenient, ///< the last moments may be lost, faster
};

/** A connection to SQLite or PostgreSQL. Belongs to the thread that opened it. Everything is read
 *  and written within a Transaction. A connection that PostgreSQL closed, as it does when it is
 *  restarted, is opened again by the next Transaction. */
class Database
{
public:
    /** @p location is a file's path, made with mode 0600 where it does not exist, or a
     *  postgresql:// address. @p family names the set of tables (resources/sql/FAMILY), which are
     *  made or brought up to date. Error::world where that cannot be. */
    static Result<std::unique_ptr<Database>> open(const QString &location, const QString &family,
                                                  Durability durability);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_engine; }
    /** Where it lies, for messages; without a password. */
    const QString &place() const { return m_place; }

    /** Runs @p sql outside any transaction (PRAGMA, LISTEN). */
    Result<void> runAlone(const QString &sql);

    /** Calls @p heard, in this thread's event loop, whenever another connection tells @p channel
     *  something (NOTIFY). PostgreSQL only; elsewhere nothing is ever heard. */
    Result<void> listen(const QString &channel, const std::function<void()> &heard);

private:
    friend class Transaction;

    Database(Engine engine, Durability durability, QString place, QString connection);
    Result<void> connectTo(const QString &location);
    Result<void> prepareEngine();
    bool reconnect();
    Result<QSqlQuery *> prepared(const QString &sql);
    Error errorOf(const QSqlError &error) const;
    bool refuses(const QSqlError &error) const;
    QString remedyFor(const QSqlError &error) const;

    Engine m_engine;
    Durability m_durability;
    QString m_place;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared; // by their SQL; addresses stay
    std::unique_ptr<QObject> m_listener;
};

class Transaction;

/** The rows of a SELECT; one at a time, while its transaction lives. */
class Rows
{
public:
    Rows(Transaction &in, QSqlQuery *query) : m_in(in), m_query(query) { } ///< null: no rows
    ~Rows();
    Rows(Rows &&other) noexcept : m_in(other.m_in), m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;

    /** False behind the last one, and where reading on failed: the transaction then failed, too. */
    bool next();

    /** Of the present row; columns count from 0. */
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    /** Kept as milliseconds since 1970, UTC; NULL is an invalid time. */
    QDateTime time(int column) const;

private:
    Transaction &m_in;
    QSqlQuery *m_query;
};

/** What is read or written together. The first statement that fails makes all that follow do
 *  nothing, and commit() returns its error; so only the end needs to be looked at. Rolled back
 *  unless committed. */
class Transaction
{
public:
    enum class Kind {
        Read, ///< sees one state throughout
        Write, ///< waits, a few seconds at most, until no one else writes
    };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    bool failed() const { return m_error.has_value(); }
    /** Only where failed(). */
    const Error &error() const { return *m_error; }

    /** Runs @p sql with @p values for its :names, in the order they stand there. */
    template<typename... Values>
    bool run(const QString &sql, const Values &...values)
    {
        return start(sql, {toVariant(values)...}) != nullptr;
    }
    template<typename... Values>
    Rows rows(const QString &sql, const Values &...values)
    {
        return rowsOf(sql, {toVariant(values)...});
    }
    Rows rowsOf(const QString &sql, const QVariantList &values)
    {
        return Rows(*this, start(sql, values));
    }
    /** Makes or changes tables: what PostgreSQL does not prepare. */
    bool define(const QString &sql);
    /** How many rows the last run() changed. */
    int changedRows() const { return m_changed; }

    Result<void> commit();
    Engine engine() const { return m_database.engine(); }

private:
    friend class Rows;

    QSqlQuery *start(const QString &sql, const QVariantList &values);
    void fail(const QSqlError &error);

    static QVariant toVariant(const QString &text); ///< never NULL
    static QVariant toVariant(const QByteArray &bytes); ///< empty: NULL
    static QVariant toVariant(const QDateTime &time); ///< invalid: NULL
    static QVariant toVariant(qint64 number) { return QVariant(number); }
    static QVariant toVariant(int number) { return QVariant(number); }
    static QVariant toVariant(const QVariant &value) { return value; }

    Database &m_database;
    std::optional<Error> m_error;
    int m_changed = 0;
    bool m_open = false;
};

} // namespace inventory
