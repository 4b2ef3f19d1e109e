#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QStringList>

#include <optional>

namespace provisioning {
struct ServiceOptions;
}

/** What this machine serves, and how. */
struct ServerPlan
{
    QStringList addresses; ///< to listen on; empty: every address of this machine
    quint16 tftp = 69; ///< 0: off, here and below
    quint16 http = 80;
    quint16 https = 0;
    quint16 syslog = 514; ///< UDP
    quint16 syslogTcp = 0;
    QString transferPorts; ///< "50000-50255": TFTP transfers answer from these; empty: from any
    bool singlePort = false; ///< TFTP transfers answer from the port that was asked
    QString certificateFile; ///< PEM, of HTTPS; the server's first, then its chain
    QString keyFile; ///< PEM
    QString clientCaFile; ///< PEM; empty: phones need no certificate
    bool oldSpaPhones = false; ///< servers::TlsProfile::OldSpaPhones
    QString filesFolder; ///< firmware, logos, ring tones; empty: none
    /** For a demonstration: the ports are any that are free, and nothing of the plan is kept. */
    bool passing = false;

    bool servesNothing() const;
    bool operator==(const ServerPlan &) const = default;
};

/** What is to be opened. Error::usage: a range of ports that is none, HTTPS without a certificate;
 *  Error::world: the folder is not there. */
Result<provisioning::ServiceOptions> serviceOptions(const ServerPlan &plan);

/** What should be known of @p plan before phones are served by it: certificates they will not take,
 *  what is no longer safe. Reads the certificate's file. */
Findings findingsOn(const ServerPlan &plan);

/** What this machine does for the record at @p database; absent: nobody said yet, and then nothing
 *  listens. Kept among the user's own settings, which the window and
 *  spafleetctl share, for it is no property of the fleet. */
std::optional<ServerPlan> loadServerPlan(const QString &database);
void saveServerPlan(const QString &database, const ServerPlan &plan);
