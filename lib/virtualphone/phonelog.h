#pragma once

#include "virtualphone/handset.h"

namespace virtualphone {

/** What a phone says to a syslog server, and when (SPA/ATA guide p. 28). */
enum class LogEvent {
    ResyncRequest,
    ResyncSuccess,
    ResyncFailure,
    UpgradeRequest,
    UpgradeSuccess,
    UpgradeFailure,
};

/** Adds the line of @p event, in the words of the phone's own Log_… parameter, where there is one
 *  and a Syslog_Server (else a Debug_Server) to send it to. */
void logTo(Actions &actions, const Handset &handset, LogEvent event, const Attempt &attempt);

} // namespace virtualphone
