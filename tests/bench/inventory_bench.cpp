// The record of a fleet of 100,000 phones, each figure beside a yardstick of the same run:
//   loading a snapshot          | a bare loop over the same rows by QSqlQuery
//   an edit and its snapshot    | a bare UPDATE of one row, committed
//   lines kept in the log       | the same lines by a bare prepared INSERT
//   their texts indexed         | the same
//   a rare text found           | a LIKE over all of them
//
//     inventory_bench [PHONES]

#include "inventory/eventlog.h"
#include "inventory/inventory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace inventory;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int Edits = 50;
constexpr int Lines = 200'000;
constexpr int LinesAtOnce = 5'000;
constexpr int Searched = 1'000'000;

using Work = std::function<void()>;

double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// In turns, so that a slow moment of the machine falls upon both.
void compare(const char *what, int rounds, const Work &ours, const Work &yardstick)
{
    std::vector<double> first, second;
    for (int round = 0; round < rounds; ++round) {
        second.push_back(milliseconds(yardstick));
        first.push_back(milliseconds(ours));
    }
    std::printf("%-28s %10.3f ms  yardstick %10.3f ms  ratio %.2f\n", what, median(first),
                median(second), median(first) / median(second));
    std::fflush(stdout);
}

MacAddress mac(int number)
{
    return *MacAddress::fromInteger(0x002584000000 + quint64(number));
}

Edit fleetOf(int phones)
{
    Edit edit{u"a fleet"_s, {}};
    for (int i = 0; i < phones; ++i) {
        Extension extension;
        extension.number = QString::number(i);
        extension.name = u"Person %1"_s.arg(i);
        edit.changes << PutExtension{extension};
        Device device(mac(i));
        device.model = u"SPA504G"_s;
        device.name = u"Desk %1"_s.arg(i);
        device.group = u"group %1"_s.arg(i % 50);
        device.lines = {{1, extension.number, {}}, {2, extension.number, u"again"_s}};
        edit.changes << PutDevice{device};
        for (const QString &element : {u"Station_Name"_s, u"Preferred_Codec_1_"_s})
            edit.changes << SetSetting{{profile::Layer::Phone, device.mac.digits()},
                                       element,
                                       StoredSetting{profile::State::Value, device.name, {}}};
    }
    return edit;
}

QSqlDatabase bare(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
    database.setDatabaseName(path);
    database.open();
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s})
        QSqlQuery(database).exec(pragma);
    return database;
}

// Every value of every row, as one must who wants them.
void readAll(const QSqlDatabase &database)
{
    for (const QString &table : {u"extension"_s, u"device"_s, u"line"_s, u"phone_setting"_s}) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT * FROM "_s + table);
        const int columns = query.record().count();
        while (query.next()) {
            for (int column = 0; column < columns; ++column)
                (void)query.value(column);
        }
    }
}

LogLine lineOf(int number)
{
    LogLine line;
    line.when = QDateTime::currentDateTimeUtc();
    line.mac = mac(number % 10'000);
    line.address = u"192.0.2.1"_s;
    line.severity = 6;
    line.text = u"SPA504G %1 -- Successful resync http://192.0.2.1:80/xml/spa%1.xml"_s.arg(
        line.mac->digits());
    return line;
}

void keepBare(QSqlDatabase &database, const QList<LogLine> &lines)
{
    database.transaction();
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO line (at, mac, address, severity, host, message)"
                  " VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const LogLine &line : lines) {
        query.bindValue(0, line.when.toMSecsSinceEpoch());
        query.bindValue(1, qint64(line.mac->toInteger()));
        query.bindValue(2, line.address);
        query.bindValue(3, line.severity);
        query.bindValue(4, line.host);
        query.bindValue(5, line.text);
        query.exec();
    }
    database.commit();
}

void benchRecord(const QString &location, int phones)
{
    auto inventory = std::move(*Inventory::open(location));
    std::printf("%d phones made in one edit: %.0f ms\n", phones,
                milliseconds([&] { (void)inventory->commit(fleetOf(phones)).ok(); }));
    QSqlDatabase database = bare(location);
    compare(
        "load a snapshot", Rounds, [&] { (void)(*Inventory::open(location))->fleet().ok(); },
        [&] { readAll(database); });
    int number = 0;
    compare(
        "an edit and its snapshot", Edits,
        [&] {
            const Scope scope{profile::Layer::Phone, mac(++number).digits()};
            (void)inventory
                ->commit({u"edit"_s,
                          {SetSetting{scope, u"Station_Name"_s,
                                      StoredSetting{profile::State::Value, u"x"_s, {}}}}})
                .ok();
            (void)inventory->fleet().ok();
        },
        [&] {
            QSqlQuery(database).exec(
                u"UPDATE phone_setting SET value = 'y%1' WHERE element = 'Station_Name' AND"
                " device = %2"_s.arg(number)
                    .arg(mac(phones / 2).toInteger()));
        });
}

// As many lines as the yardstick's table holds, indexed in the steps the recorder takes.
void benchSearch(EventLog &log, QSqlDatabase &database, const QList<LogLine> &lines)
{
    const double kept = milliseconds([&] {
        for (int i = 0; i < Searched / LinesAtOnce; ++i) {
            (void)log.append({}, lines).ok();
            keepBare(database, lines);
        }
    });
    qint64 indexed = 0;
    const double took = milliseconds([&] {
        for (auto step = log.indexSome(); step && *step > 0; step = log.indexSome())
            indexed += *step;
    });
    std::printf("%lld lines indexed: %.0f lines/s (kept twice: %.0f lines/s)\n", qlonglong(indexed),
                double(indexed) / took * 1000, Searched / kept * 1000);
    LogLine rare = lines.first();
    rare.text = u"an extraordinary thing"_s;
    (void)log.append({}, {rare}).ok();
    keepBare(database, {rare});
    EventFilter filter;
    filter.text = u"xtraordinar"_s;
    compare(
        "a rare text found", Rounds, [&] { (void)log.lines(filter).ok(); },
        [&] {
            QSqlQuery query(database);
            query.exec(u"SELECT * FROM line WHERE message LIKE '%xtraordinar%'"_s);
            query.next();
        });
}

void benchLog(const QString &location, const QString &other)
{
    auto log = std::move(*EventLog::open(location));
    QSqlDatabase database = bare(other);
    QSqlQuery(database).exec(u"PRAGMA synchronous = NORMAL"_s);
    QSqlQuery(database).exec(u"CREATE TABLE line (id INTEGER PRIMARY KEY, at BIGINT, mac BIGINT,"
                             " address TEXT, severity INTEGER, host TEXT, message TEXT)"_s);
    QList<LogLine> lines;
    for (int i = 0; i < LinesAtOnce; ++i)
        lines << lineOf(i);
    compare(
        "5,000 lines kept", Lines / LinesAtOnce, [&] { (void)log->append({}, lines).ok(); },
        [&] { keepBare(database, lines); });
    benchSearch(*log, database, lines);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int phones = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    benchRecord(folder.filePath(u"fleet.db"_s), std::max(phones, 2 * Edits + 2));
    benchLog(folder.filePath(u"fleet.db"_s), folder.filePath(u"other.db"_s));
    return 0;
}
