#pragma once

#include "base/result.h"
#include "rules/tonescript.h"

#include <QString>

#include <vector>

namespace rules {

/** How a line key's lamp shines: "c=a;p=ud;u=.1/.1/.1/.9" (SPA9x2 administration guide p. 181,
 *  "Creating an LED Script"). Blanks do not matter. */
struct Lamp
{
    enum class Color { Off, Red, Green, Amber };
    enum class Pattern { Steady, SlowBlink, FastBlink, DoubleBlink, UserDefined };

    Color color = Color::Green;
    Pattern pattern = Pattern::Steady;
    std::vector<Duration> userDefined; ///< on, off, on, off …: one to four pairs

    static Result<Lamp> parse(QStringView text);
};

QString inWords(const Lamp &lamp); ///< "red, blinking slowly"

/** A ring tone: "n=Classic-1;w=3;c=1" (the same guide, "RingScript"). */
struct Ring
{
    QString name;
    QString waveform; ///< a number, or where the phone fetches it
    int cadence = 1; ///< Cadence_1 to Cadence_9
    Duration total; ///< t: stops then; 0: it does not say

    static Result<Ring> parse(QStringView text);
};

QString inWords(const Ring &ring);

} // namespace rules
