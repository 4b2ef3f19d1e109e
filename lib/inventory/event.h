#pragma once

#include "base/macaddress.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace inventory {

/** One contact of a phone, by whichever door: the timeline, the dashboard and "did the phone take
 *  it?" are views of these. */
struct Event
{
    enum class Door { Tftp, Http, Https, Syslog, Sip, Push, Admin };
    enum class Outcome { Done, Started, Refused, Failed };

    qint64 id = 0; ///< in the order they were kept; 0: not kept yet
    QDateTime when; ///< UTC
    std::optional<MacAddress> mac; ///< absent: nobody knows whose
    Door door = Door::Tftp;
    QString address; ///< the phone's
    QString what; ///< "GET /xml/spa002584d8d062.xml", "resync", "Successful resync"; never a secret
    Outcome outcome = Outcome::Done;
    qint64 bytes = 0; ///< handed over; 0 where that means nothing
    qint64 revision = 0; ///< of the record that was served; 0 where none
    QString remedy; ///< what to do where it did not work; may be empty
    QString firmware; ///< where the contact told it
    QString agent; ///< User-Agent, where the contact told it
    QString serial; ///< the phone's serial number, where the contact told it
    std::optional<QList<int>> registeredLines; ///< where the contact told it (status.xml)
};

/** A line of syslog, kept. */
struct LogLine
{
    qint64 id = 0;
    QDateTime when; ///< UTC, our clock
    std::optional<MacAddress> mac; ///< named in the text, or whose address it came from
    QString address;
    int severity = -1; ///< -1: the message had none
    QString host;
    QString text;
};

/** "tftp", "http", … and "done", "started", "refused", "failed": what scripts see. */
QString doorName(Event::Door door);
QString outcomeName(Event::Outcome outcome);

/** What the events say of one phone, kept up to date as they come in. */
struct Contact
{
    QDateTime last; ///< UTC; invalid: never seen
    QString address; ///< where it was answered last; until then, where it says it is
    QString firmware;
    QString agent; ///< as it named itself last by HTTP: maker, product, firmware, serial
    QString serial;
    qint64 fetchedRevision = 0; ///< of the record whose profile it fetched last; 0: none
    QDateTime fetched;
    QDateTime resynced; ///< its own "Successful resync"
    QDateTime upgraded; ///< its own "Successful upgrade", or other firmware than before was seen
    QDateTime pushed;
    bool fetching = false;
    QString failure; ///< the step that failed last and why; empty: none since the last success
    QList<int> registeredLines; ///< as status.xml told last
    QDateTime registeredAsOf;
};

} // namespace inventory
