#pragma once

#include <string>

/** Phones that all ask for one file over TFTP at the same moment. */
struct Storm
{
    std::string host = "127.0.0.1";
    int port = 69;
    std::string file; ///< "{mac}" is each phone's own, from 002584000000 on
    int phones = 1;
    int blockSize = 0; ///< 0: none is asked for
    bool stall = false; ///< acknowledge no block: to hold transfers open
    int repeats = 5; ///< of what it said, two seconds of silence apart; then a phone gives up
};

struct StormResult
{
    int complete = 0;
    int failed = 0;
    double seconds = 0; ///< until the last one was done, or gave up
    double megabytesPerSecond = 0;
    double median = 0; ///< ms until a phone was done
    double last = 0; ///< ms, 99 of 100
};

/** Runs it to its end, which is when nobody waits any more. */
StormResult run(const Storm &storm);
