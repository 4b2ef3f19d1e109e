#pragma once

#include <chrono>

/** What clients that ask for a file over TLS, each on a connection of its own, saw. */
struct Handshakes
{
    int complete = 0; ///< shaken and the answer read to its end
    int failed = 0;
    int resumed = 0; ///< of the complete ones: no full handshake
    double seconds = 0;
};

/** @p clients at a time ask loopback @p port for "/tiny", for @p time. No client ever has a session
 *  to offer, so that each handshake is a full one; what OpenSSL says of it is counted. */
Handshakes shakeHands(int port, int clients, std::chrono::milliseconds time);
