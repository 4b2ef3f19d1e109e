#pragma once

#include <QtGlobal>

/** Sends @p lines numbered lines, as SPA phones write them, to loopback @p port as fast as the
 *  system takes them, in the names of @p phones phones. One in a hundred tells of a resync, the
 *  rest is a debug log. Returns the seconds it took. */
double blastSyslog(int port, qint64 lines, int phones);
