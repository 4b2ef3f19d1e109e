#pragma once

#include "inventory/eventlog.h"
#include "inventory/inventory.h"

#include <QString>

/** Records and logs as large as one likes, for benchmarks and pictures. */
namespace manyphones {

inline MacAddress mac(int number)
{
    return *MacAddress::fromInteger(0x002584000000 + quint64(number));
}

inline QList<inventory::Change> changes(int count)
{
    const char *const models[] = {"SPA504G", "SPA525G", "SPA303", "SPA942", "SPA514G"};
    const char *const groups[] = {"Sales", "Support", "Front", "Works"};
    QList<inventory::Change> changes;
    for (int i = 1; i <= count; ++i) {
        inventory::Extension extension;
        extension.number = QString::number(100'000 + i);
        extension.name = QStringLiteral("Desk %1").arg(i);
        inventory::Device device(mac(i));
        device.model = QString::fromLatin1(models[i % 5]);
        device.name = extension.name;
        device.group = QString::fromLatin1(groups[i % 4]);
        device.site = QStringLiteral("Building %1").arg(i % 40);
        device.lines = {{1, extension.number, {}}};
        changes.append(inventory::PutExtension{extension});
        changes.append(inventory::PutDevice{device});
    }
    return changes;
}

/** Every phone but each tenth has fetched what is recorded. */
inline QList<inventory::Event> fetches(int count, inventory::Revision revision)
{
    QList<inventory::Event> events;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 1; i <= count; ++i) {
        if (i % 10 == 0)
            continue;
        inventory::Event event;
        event.when = now.addSecs(-i % 86'400);
        event.mac = mac(i);
        event.address = QStringLiteral("10.%1.%2.%3").arg(i >> 16).arg(i >> 8 & 255).arg(i & 255);
        event.what = QStringLiteral("GET /xml/spa%1.xml").arg(mac(i).digits());
        event.firmware = i % 3 ? QStringLiteral("7.6.2SR7") : QStringLiteral("7.4.9c");
        event.bytes = 67'269;
        event.revision = revision;
        events.append(event);
    }
    return events;
}

/** Makes an empty record at @p location hold @p count phones that were seen. */
inline Result<void> make(const QString &location, int count)
{
    const auto record = inventory::Inventory::open(location);
    const auto log = inventory::EventLog::open(location);
    if (!record || !log)
        return (record ? log.error() : record.error());
    const auto revision = (*record)->commit({QStringLiteral("many phones"), changes(count)});
    if (!revision)
        return revision.error();
    return (*log)->append(fetches(count, *revision), {});
}

} // namespace manyphones
