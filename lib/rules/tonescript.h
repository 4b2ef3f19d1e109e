#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace rules {

/** How long something sounds, in milliseconds; "*" in a script is forever. */
struct Duration
{
    static constexpr qint64 Endless = -1;

    qint64 milliseconds = 0;

    bool forever() const { return milliseconds == Endless; }
    bool operator==(const Duration &) const = default;
};

/** One on and off of a section. */
struct Segment
{
    Duration on;
    Duration off;
    std::vector<int> components; ///< of a tone: which frequencies sound together, from 1

    bool operator==(const Segment &) const = default;
};

/** Segments played in turn and repeated until the section's length has passed. */
struct Section
{
    Duration length;
    std::vector<Segment> segments; ///< 1 to 6
};

/** A CadScript, "60(2/4)": one or two sections (guide SPA/ATA p. 58). */
struct Cadence
{
    std::vector<Section> sections;

    static Result<Cadence> parse(QStringView text);

    /** All sections together. */
    Duration length() const;
};

/** One component of a tone. */
struct Frequency
{
    int hertz = 0;
    int decibels10 = 0; ///< level in tenths of a dBm

    bool operator==(const Frequency &) const = default;
};

/** A FreqScript, "350@-19,440@-19": one to six components. */
Result<std::vector<Frequency>> parseFrequencies(QStringView text);

/** A ToneScript, "480@-19,620@-19;10(.5/.5/1+2)": components, then one or two sections whose
 *  segments name the components that sound in them. */
struct Tone
{
    std::vector<Frequency> frequencies;
    std::vector<Section> sections;

    static Result<Tone> parse(QStringView text);

    Duration length() const;

    /** What is heard, for a plot or a speaker: @p rate samples a second (8,000 to 48,000), at most
     *  @p longest milliseconds and 60 s, each from -1 to 1. A level is read as dBm0, of which
     *  +3.14 is full scale (ITU-T G.711). */
    std::vector<float> samples(int rate, qint64 longest) const;
};

/** The segment of @p sections that plays @p at milliseconds after the start, and how far it is
 *  into it; absent once all is played. */
struct Playing
{
    const Segment *segment = nullptr; ///< lives as long as the sections
    bool on = false;
    qint64 left = 0; ///< milliseconds until something changes; Duration::Endless: never
};
std::optional<Playing> playingAt(const std::vector<Section> &sections, qint64 at);

/** In words: "on 2 s, off 4 s, for 60 s". */
QString inWords(const Cadence &cadence);
QString inWords(const std::vector<Frequency> &frequencies);
QString inWords(const Tone &tone);

/** "0.25 s" or "forever". */
QString inWords(Duration duration);

} // namespace rules
