#pragma once

#include <chrono>
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
    std::chrono::seconds patience{12}; ///< without an answer a phone gives up
};

struct StormResult
{
    int complete = 0;
    int failed = 0;
    double seconds = 0; ///< until the last one was done
    double megabytesPerSecond = 0;
    double median = 0; ///< ms until a phone was done
    double last = 0; ///< ms, 99 of 100
};

/** Runs it to its end; a phone repeats what it said after two seconds of silence. */
StormResult run(const Storm &storm);
