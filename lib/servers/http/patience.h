#pragma once

#include "servers/configuration.h"

#include <chrono>

namespace servers::http {

/** Where a connection stands. Each step has a time limit as a whole, not from byte to byte: one
 *  who trickles gains nothing. */
enum class Step {
    Handshake,
    Head, ///< the first request's
    Idle, ///< until the next request's head is here
    Body, ///< of a POST
    Answer, ///< on its way
    Farewell, ///< we are done; the peer hangs up
};

/** Whether in @p step we wait for a word of the phone; otherwise a body or an answer is under way.
 */
bool isWaiting(Step step);

/** When @p step has to be over, begun at @p now; @p bytes are to be moved in it, over a line
 *  that may be as slow as the settings say, no slower. */
std::chrono::steady_clock::time_point deadline(Step step, const HttpSettings &settings,
                                               std::chrono::steady_clock::time_point now,
                                               qint64 bytes = 0);

} // namespace servers::http
