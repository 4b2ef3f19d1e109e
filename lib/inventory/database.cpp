#include "inventory/database.h"

#include "inventory/databasefile.h"
#include "inventory/migration.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

constexpr int WriterPatience = 5000; // milliseconds to wait for another writer

QString tr(const char *text)
{
    return QCoreApplication::translate("inventory", text);
}

// The address's query holds what libpq calls parameters, "?host=/run/postgresql".
void setAddress(QSqlDatabase &database, const QUrl &url)
{
    QStringList options{u"connect_timeout=5"_s};
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == "host"_L1)
            database.setHostName(value);
        else
            options << key + u'=' + value;
    }
    if (!url.host().isEmpty())
        database.setHostName(url.host());
    database.setPort(url.port(-1));
    database.setUserName(url.userName());
    database.setPassword(url.password());
    database.setDatabaseName(url.path().mid(1));
    database.setConnectOptions(options.join(u';'));
}

// For messages: without a password, wherever in the address it stands.
QString placeOf(const QString &location)
{
    if (!isPostgres(location))
        return location;
    QUrl url(location);
    QUrlQuery parameters(url);
    for (const QString &secret : {u"password"_s, u"sslpassword"_s})
        parameters.removeAllQueryItems(secret);
    url.setQuery(parameters);
    return url.toDisplayString(QUrl::RemovePassword);
}

} // namespace

Database::Database(Engine engine, Durability durability, QString place, QString connection)
    : m_engine(engine), m_durability(durability), m_place(std::move(place)),
      m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_listener.reset();
    m_prepared.clear(); // a query must not outlive its connection
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &location, const QString &family,
                                                 Durability durability)
{
    const bool postgres = isPostgres(location);
    if (!postgres) {
        if (auto made = ensureDatabaseFile(location); !made)
            return made.error();
    }
    std::unique_ptr<Database> database(
        new Database(postgres ? Engine::Postgres : Engine::Sqlite, durability, placeOf(location),
                     QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (auto done = database->connectTo(location); !done)
        return done.error();
    // looked at before anything is written: a database that is not ours stays as it is
    if (auto done = refuseForeign(*database, family); !done)
        return done.error();
    if (auto done = database->prepareEngine(); !done)
        return done.error();
    if (auto done = migrate(*database, family); !done)
        return done.error();
    return database;
}

Result<void> Database::connectTo(const QString &location)
{
    const bool sqlite = m_engine == Engine::Sqlite;
    m_database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
    if (!m_database.isValid())
        return Error::world(tr("Qt's driver for %1 is not installed; install the package %2.")
                                .arg(sqlite ? u"SQLite"_s : u"PostgreSQL"_s,
                                     sqlite ? u"libqt6sql6-sqlite"_s : u"libqt6sql6-psql"_s));
    if (sqlite) {
        m_database.setDatabaseName(location);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(WriterPatience));
    } else {
        setAddress(m_database, QUrl(location));
    }
    if (!m_database.open())
        return errorOf(m_database.lastError());
    return {};
}

Result<void> Database::prepareEngine()
{
    const bool every = m_durability == Durability::EveryCommit;
    QStringList sqlite{
        u"PRAGMA journal_mode = WAL"_s, // readers and a writer do not wait for each other
        every ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA foreign_keys = ON"_s,
    };
    if (!every) // a flood touches the same pages of an index again and again
        sqlite << u"PRAGMA cache_size = -65536"_s << u"PRAGMA wal_autocheckpoint = 16384"_s;
    const QStringList postgres{
        u"SET lock_timeout = %1"_s.arg(WriterPatience),
        every ? u"SET synchronous_commit = on"_s : u"SET synchronous_commit = off"_s,
        u"SET client_min_messages = warning"_s,
    };
    for (const QString &sql : m_engine == Engine::Sqlite ? sqlite : postgres) {
        if (auto done = runAlone(sql); !done)
            return done;
    }
    return {};
}

// A server that was restarted knows nothing of a connection from before. Nothing is lost by opening
// another: a transaction has not begun.
bool Database::reconnect()
{
    if (m_engine != Engine::Postgres)
        return false;
    m_prepared.clear();
    m_database.close();
    return m_database.open() && prepareEngine().ok();
}

Result<void> Database::runAlone(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return errorOf(query.lastError());
    return {};
}

Result<void> Database::listen(const QString &channel, const std::function<void()> &heard)
{
    if (m_engine == Engine::Sqlite)
        return {};
    if (!m_database.driver()->subscribeToNotification(channel))
        return errorOf(m_database.driver()->lastError());
    m_listener = std::make_unique<QObject>();
    QObject::connect(m_database.driver(), &QSqlDriver::notification, m_listener.get(),
                     [heard] { heard(); });
    return {};
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return &known->second;
    QSqlQuery query(m_database);
    // PostgreSQL's driver would lose the rest of the rows when another query runs between
    query.setForwardOnly(m_engine == Engine::Sqlite);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    return &m_prepared.emplace(sql, std::move(query)).first->second;
}

QString Database::remedyFor(const QSqlError &error) const
{
    if (m_engine == Engine::Postgres)
        return error.nativeErrorCode() == "55P03"_L1 ? tr("Another program holds it; try again.")
            : error.type() == QSqlError::ConnectionError
            ? tr("Check the address, and that the server runs and lets you in.")
            : QString();
    switch (error.nativeErrorCode().toInt() & 0xff) { // the low byte of an extended result code
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return tr("Another program is writing to it; try again.");
    case 8: // SQLITE_READONLY
        return tr("It cannot be written: see to it that the file and its folder belong to you.");
    case 10: // SQLITE_IOERR
        return tr("The disk failed or is full; nothing was changed.");
    case 11: // SQLITE_CORRUPT
        return tr("It is damaged; put back a copy.");
    case 13: // SQLITE_FULL
        return tr("The disk is full: make room and try again; nothing was changed.");
    case 14: // SQLITE_CANTOPEN
        return tr("It cannot be opened: see to it that the file and its folder belong to you.");
    case 26: // SQLITE_NOTADB
        return tr("It is no database; name another file.");
    default:
        return {};
    }
}

// Does the database refuse what it was given, rather than fail for reasons of its own?
bool Database::refuses(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    if (m_engine == Engine::Postgres)
        return code.startsWith(u"22"_s) || code.startsWith(u"23"_s); // data, constraints
    const int kind = code.toInt() & 0xff;
    return kind == 18 || kind == 19 || kind == 20; // too big, constraint, mismatch
}

Error Database::errorOf(const QSqlError &error) const
{
    const QString reason =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    QString message = tr("The database %1: %2").arg(m_place, reason.trimmed());
    if (!message.endsWith(u'.'))
        message += u'.';
    message = (message + u' ' + remedyFor(error)).trimmed();
    return refuses(error) ? Error::refused(message) : Error::world(message);
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish(); // SQLite holds its read lock until then
}

bool Rows::next()
{
    if (!m_query || m_query->next())
        return m_query != nullptr;
    if (m_query->lastError().isValid())
        m_in.fail(m_query->lastError());
    return false;
}

QDateTime Rows::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    const QString begin = database.engine() == Engine::Sqlite
        ? (kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s)
        : (kind == Kind::Write ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    auto begun = database.runAlone(begin);
    if (!begun && database.reconnect())
        begun = database.runAlone(begin);
    if (!begun)
        m_error = begun.error();
    else
        m_open = true;
}

Transaction::~Transaction()
{
    // a rollback that fails leaves what the engine undoes by itself
    if (m_open)
        (void)m_database.runAlone(u"ROLLBACK"_s).ok();
}

Result<void> Transaction::commit()
{
    if (m_error)
        return *m_error;
    auto done = m_database.runAlone(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

bool Transaction::define(const QString &sql)
{
    if (m_error)
        return false;
    if (auto done = m_database.runAlone(sql); !done)
        m_error = done.error();
    return !m_error;
}

QSqlQuery *Transaction::start(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    const auto query = m_database.prepared(sql);
    if (!query) {
        m_error = query.error();
        return nullptr;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(int(i), values[i]);
    if (!(*query)->exec()) {
        fail((*query)->lastError());
        return nullptr;
    }
    m_changed = (*query)->isSelect() ? 0 : (*query)->numRowsAffected();
    return *query;
}

void Transaction::fail(const QSqlError &error)
{
    if (!m_error)
        m_error = m_database.errorOf(error);
}

QVariant Transaction::toVariant(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant Transaction::toVariant(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

QVariant Transaction::toVariant(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

} // namespace inventory
