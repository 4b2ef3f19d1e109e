#pragma once

#include <QString>

#include <optional>

/** Where the servers of the window's process listen. */
struct ServerPlan
{
    QString address; ///< empty: every address of this machine
    quint16 tftp = 69; ///< 0: off, here and below
    quint16 http = 80;
    quint16 syslog = 514;
    QString filesFolder; ///< firmware, logos, ring tones; empty: none

    bool operator==(const ServerPlan &) const = default;
};

/** What this machine does for the record at @p database; absent: nobody said yet, and then nothing
 *  listens. Kept among the user's own settings, for it is no property of the fleet. */
std::optional<ServerPlan> loadServerPlan(const QString &database);
void saveServerPlan(const QString &database, const ServerPlan &plan);
