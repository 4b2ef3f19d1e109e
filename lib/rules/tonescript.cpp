#include "rules/tonescript.h"

#include "rules/cursor.h"
#include "rules/number.h"

#include <QCoreApplication>

namespace rules {

namespace {

constexpr qsizetype LongestScript = 127; // guide SPA/ATA p. 58
constexpr size_t MostSections = 2;
constexpr size_t MostSegments = 6;
constexpr size_t MostFrequencies = 6;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

Result<Duration> takeDuration(Cursor &at)
{
    if (at.take(u'*'))
        return Duration{Duration::Endless};
    const auto milliseconds = takeDecimal(at, 3);
    if (!milliseconds)
        return Error::at(milliseconds.error().column,
                         tr("expected a time in seconds with up to three decimals, or *"));
    return Duration{*milliseconds};
}

std::optional<Error> expect(Cursor &at, QChar wanted)
{
    if (at.take(wanted))
        return std::nullopt;
    return at.error(tr("expected %1").arg(wanted));
}

// n1[+n2…], or a single 0 for silence
Result<std::vector<int>> takeComponents(Cursor &at, size_t known)
{
    std::vector<int> components;
    if (at.peek() == u'0') {
        at.skip();
        return components;
    }
    do {
        const int digit = at.peek().digitValue();
        if (!Cursor::isDigit(at.peek()) || digit < 1 || size_t(digit) > known)
            return at.error(
                known == 1 ? tr("expected 1, the only frequency, or 0")
                           : tr("expected a frequency's number from 1 to %1, or 0").arg(known));
        at.skip();
        components.push_back(digit);
        if (components.size() > MostFrequencies)
            return at.error(tr("at most six frequencies sound together"));
    } while (at.take(u'+'));
    return components;
}

// on/off, and in a tone /components
Result<Segment> takeSegment(Cursor &at, std::optional<size_t> frequencies)
{
    Segment segment;
    const auto on = takeDuration(at);
    if (!on)
        return on.error();
    if (const auto error = expect(at, u'/'))
        return *error;
    const auto off = takeDuration(at);
    if (!off)
        return off.error();
    segment.on = *on;
    segment.off = *off;
    if (!frequencies)
        return segment;
    if (const auto error = expect(at, u'/'))
        return *error;
    auto components = takeComponents(at, *frequencies);
    if (!components)
        return components.error();
    segment.components = std::move(*components);
    return segment;
}

bool isSilentForNoTime(const Section &section)
{
    for (const Segment &segment : section.segments)
        if (segment.on.milliseconds != 0 || segment.off.milliseconds != 0)
            return false;
    return true;
}

Result<Section> takeSection(Cursor &at, std::optional<size_t> frequencies)
{
    Section section;
    const auto length = takeDuration(at);
    if (!length)
        return length.error();
    section.length = *length;
    if (const auto error = expect(at, u'('))
        return *error;
    const Cursor inside = at;
    do {
        at.skipBlanks();
        if (section.segments.size() == MostSegments)
            return at.error(tr("a section has at most six segments"));
        auto segment = takeSegment(at, frequencies);
        if (!segment)
            return segment.error();
        section.segments.push_back(std::move(*segment));
        at.skipBlanks();
    } while (at.take(u','));
    if (!at.take(u')'))
        return at.error(tr("expected , or )"));
    if (isSilentForNoTime(section))
        return inside.error(tr("a section needs a segment that takes time"));
    return section;
}

Result<std::vector<Section>> takeSections(Cursor &at, std::optional<size_t> frequencies)
{
    std::vector<Section> sections;
    do {
        if (sections.size() == MostSections)
            return at.error(tr("at most two sections"));
        auto section = takeSection(at, frequencies);
        if (!section)
            return section.error();
        sections.push_back(std::move(*section));
    } while (at.take(u';'));
    if (!at.atEnd())
        return at.error(tr("expected ; and a second section, or the end"));
    return sections;
}

// F@L: a whole number of hertz, a level with at most one decimal
Result<Frequency> takeFrequency(Cursor &at)
{
    const Cursor start = at;
    const QStringView hertz = at.takeWhile(Cursor::isDigit);
    if (hertz.isEmpty() || hertz.size() > 5 || hertz.toInt() == 0)
        return start.error(tr("expected a frequency in hertz"));
    if (const auto error = expect(at, u'@'))
        return *error;
    const Cursor level = at;
    const bool negative = at.take(u'-');
    const auto tenths = takeDecimal(at, 1);
    if (!tenths || *tenths > 999)
        return level.error(tr("expected a level in dBm with at most one decimal"));
    return Frequency{hertz.toInt(), int(negative ? -*tenths : *tenths)};
}

Result<std::vector<Frequency>> takeFrequencies(Cursor &at)
{
    std::vector<Frequency> frequencies;
    do {
        at.skipBlanks();
        if (frequencies.size() == MostFrequencies)
            return at.error(tr("at most six frequencies"));
        const auto frequency = takeFrequency(at);
        if (!frequency)
            return frequency.error();
        frequencies.push_back(*frequency);
        at.skipBlanks();
    } while (at.take(u','));
    return frequencies;
}

std::optional<Error> tooLong(QStringView text)
{
    if (text.size() <= LongestScript)
        return std::nullopt;
    return Error::at(int(LongestScript) + 1, tr("a script has at most 127 characters"));
}

Duration sum(const std::vector<Section> &sections)
{
    Duration all;
    for (const Section &section : sections) {
        if (section.length.forever())
            return section.length;
        all.milliseconds += section.length.milliseconds;
    }
    return all;
}

QString levelInWords(int tenths)
{
    return QString::number(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
}

QString segmentInWords(const Segment &segment)
{
    const bool silent = segment.on.milliseconds == 0;
    const bool steady = segment.off.milliseconds == 0;
    if (silent)
        return tr("off %1").arg(inWords(segment.off));
    if (steady || segment.on.forever())
        return tr("on %1").arg(inWords(segment.on));
    return tr("on %1, off %2").arg(inWords(segment.on), inWords(segment.off));
}

QString componentsInWords(const Segment &segment, size_t known)
{
    if (segment.components.empty() || segment.components.size() == known)
        return {};
    QStringList numbers;
    for (const int component : segment.components)
        numbers << QString::number(component);
    return tr(" (frequency %1)").arg(numbers.join(u'+'));
}

QString sectionsInWords(const std::vector<Section> &sections, size_t frequencies)
{
    QStringList parts;
    for (const Section &section : sections) {
        QStringList segments;
        for (const Segment &segment : section.segments)
            segments << segmentInWords(segment) + componentsInWords(segment, frequencies);
        parts << (section.length.forever()
                      ? tr("%1, without end").arg(segments.join(tr(", ")))
                      : tr("%1, for %2").arg(segments.join(tr(", ")), inWords(section.length)));
    }
    return parts.join(tr("; then "));
}

} // namespace

Result<Cadence> Cadence::parse(QStringView text)
{
    if (const auto error = tooLong(text))
        return *error;
    Cursor at(text);
    auto sections = takeSections(at, std::nullopt);
    if (!sections)
        return sections.error();
    return Cadence{std::move(*sections)};
}

Duration Cadence::length() const
{
    return sum(sections);
}

Result<std::vector<Frequency>> parseFrequencies(QStringView text)
{
    if (const auto error = tooLong(text))
        return *error;
    Cursor at(text);
    auto frequencies = takeFrequencies(at);
    if (frequencies && !at.atEnd())
        return at.error(tr("expected , and another frequency, or the end"));
    return frequencies;
}

Result<Tone> Tone::parse(QStringView text)
{
    if (const auto error = tooLong(text))
        return *error;
    Cursor at(text);
    auto frequencies = takeFrequencies(at);
    if (!frequencies)
        return frequencies.error();
    if (const auto error = expect(at, u';'))
        return *error;
    auto sections = takeSections(at, frequencies->size());
    if (!sections)
        return sections.error();
    return Tone{std::move(*frequencies), std::move(*sections)};
}

Duration Tone::length() const
{
    return sum(sections);
}

QString inWords(Duration duration)
{
    if (duration.forever())
        return tr("forever");
    QString seconds = QString::number(double(duration.milliseconds) / 1000.0, 'f', 3);
    while (seconds.endsWith(u'0'))
        seconds.chop(1);
    if (seconds.endsWith(u'.'))
        seconds.chop(1);
    return tr("%1 s").arg(seconds);
}

QString inWords(const Cadence &cadence)
{
    return sectionsInWords(cadence.sections, 0);
}

QString inWords(const std::vector<Frequency> &frequencies)
{
    QStringList parts;
    for (const Frequency &frequency : frequencies)
        parts << tr("%1 Hz at %2 dBm").arg(frequency.hertz).arg(levelInWords(frequency.decibels10));
    return parts.join(tr(" and "));
}

QString inWords(const Tone &tone)
{
    return tr("%1: %2").arg(inWords(tone.frequencies),
                            sectionsInWords(tone.sections, tone.frequencies.size()));
}

} // namespace rules
