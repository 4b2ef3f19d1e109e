#pragma once

// Events and lines as the tests of the log write them.

#include "inventory/eventlog.h"

#include "fleets.h"

namespace logs {

inline QDateTime at(int second)
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(second);
}

inline inventory::Event eventAt(int second, inventory::Event::Door door, const QString &what,
                                inventory::Event::Outcome outcome)
{
    inventory::Event made;
    made.when = at(second);
    made.mac = fleets::mac(1);
    made.door = door;
    made.what = what;
    made.outcome = outcome;
    made.address = QStringLiteral("192.0.2.7");
    return made;
}

inline inventory::LogLine line(std::optional<MacAddress> whose, const QString &address,
                               const QString &text)
{
    inventory::LogLine made;
    made.when = at(0);
    made.mac = whose;
    made.address = address;
    made.text = text;
    return made;
}

inline QStringList texts(const Result<QList<inventory::LogLine>> &lines)
{
    QStringList found;
    for (const inventory::LogLine &one : *lines)
        found << one.text;
    return found;
}

inline inventory::LogLimits limits(int days, qint64 lines)
{
    inventory::LogLimits made;
    made.days = days;
    made.lines = lines;
    return made;
}

} // namespace logs
