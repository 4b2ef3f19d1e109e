#include "rules/tonescript.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rules {

namespace {

constexpr qint64 LongestSound = 60'000; // ms
constexpr double FullScale = 3.14; // dBm0 of a sine that just fits (ITU-T G.711)

qint64 shorter(qint64 a, qint64 b)
{
    if (a == Duration::Endless || b == Duration::Endless)
        return std::max(a, b);
    return std::min(a, b);
}

// One round of a section's segments; endless where one of them never ends.
qint64 roundLength(const Section &section)
{
    qint64 sum = 0;
    for (const Segment &segment : section.segments) {
        if (segment.on.forever() || segment.off.forever())
            return Duration::Endless;
        sum += segment.on.milliseconds + segment.off.milliseconds;
    }
    return sum;
}

std::optional<Playing> playingIn(const Section &section, qint64 at)
{
    const qint64 end =
        section.length.forever() ? Duration::Endless : section.length.milliseconds - at;
    const qint64 round = roundLength(section);
    if (round > 0)
        at %= round;
    for (const Segment &segment : section.segments) {
        for (const bool on : {true, false}) {
            const Duration part = on ? segment.on : segment.off;
            if (part.forever())
                return Playing{&segment, on, end};
            if (at < part.milliseconds)
                return Playing{&segment, on, shorter(part.milliseconds - at, end)};
            at -= part.milliseconds;
        }
    }
    return std::nullopt;
}

double amplitude(const Frequency &frequency)
{
    return std::pow(10.0, (frequency.decibels10 / 10.0 - FullScale) / 20.0);
}

float soundAt(const Tone &tone, const Segment &segment, double seconds)
{
    double sum = 0;
    for (const int component : segment.components) {
        const Frequency &frequency = tone.frequencies[size_t(component - 1)];
        sum += amplitude(frequency) * std::sin(2 * std::numbers::pi * frequency.hertz * seconds);
    }
    return float(std::clamp(sum, -1.0, 1.0));
}

} // namespace

std::optional<Playing> playingAt(const std::vector<Section> &sections, qint64 at)
{
    for (const Section &section : sections) {
        if (section.length.forever() || at < section.length.milliseconds)
            return playingIn(section, at);
        at -= section.length.milliseconds;
    }
    return std::nullopt;
}

std::vector<float> Tone::samples(int rate, qint64 longest) const
{
    rate = std::clamp(rate, 8'000, 48'000);
    const qint64 end = std::clamp(longest, qint64(0), LongestSound);
    std::vector<float> result;
    for (qint64 at = 0; at < end;) {
        const auto playing = playingAt(sections, at);
        if (!playing || playing->left == 0)
            break;
        const qint64 until =
            playing->left == Duration::Endless ? end : std::min(end, at + playing->left);
        for (size_t next = size_t(until * rate / 1000); result.size() < next;)
            result.push_back(playing->on
                                 ? soundAt(*this, *playing->segment, double(result.size()) / rate)
                                 : 0.0F);
        at = until;
    }
    return result;
}

} // namespace rules
