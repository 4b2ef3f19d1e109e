#include "rules/lampscript.h"

#include "rules/cursor.h"
#include "rules/fields.h"
#include "rules/number.h"

#include <QCoreApplication>

namespace rules {

namespace {

constexpr size_t MostDurations = 8; // four pairs
constexpr qsizetype LongestText = 127;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

Result<QList<Field>> knownFields(QStringView text, QStringView names)
{
    if (text.size() > LongestText)
        return Error::at(int(LongestText) + 1, tr("a script has at most 127 characters"));
    auto fields = parseUniqueFields(text);
    if (!fields)
        return fields;
    for (const Field &field : *fields)
        if (field.name.size() != 1 || !names.contains(field.name[0]))
            return Error::at(field.column, tr("expected one of: %1").arg(names));
    return fields;
}

std::optional<Error> readColor(const Field &field, Lamp &lamp)
{
    constexpr QStringView letters = u"orga";
    const qsizetype index = field.value.size() == 1 ? letters.indexOf(field.value[0]) : -1;
    if (index < 0)
        return Error::at(field.valueColumn,
                         tr("expected o (off), r (red), g (green) or a (amber)"));
    lamp.color = Lamp::Color(index);
    return std::nullopt;
}

// n[b], s[b], f[b], d[b], u[d]
std::optional<Error> readPattern(const Field &field, Lamp &lamp)
{
    constexpr QStringView spellings[] = {u"nb", u"sb", u"fb", u"db", u"ud"};
    for (int index = 0; index < 5; ++index) {
        if (field.value != spellings[index] && field.value != spellings[index].first(1))
            continue;
        lamp.pattern = Lamp::Pattern(index);
        return std::nullopt;
    }
    return Error::at(field.valueColumn,
                     tr("expected nb (steady), sb (slow), fb (fast), db "
                        "(double) or ud (user-defined)"));
}

std::optional<Error> readUserDefined(const Field &field, Lamp &lamp)
{
    Cursor at(field.value);
    const auto inField = [&field](const Error &error) {
        return Error::at(field.valueColumn + error.column - 1, error.message);
    };
    do {
        const auto hundredths = takeDecimal(at, 2);
        if (!hundredths)
            return inField(hundredths.error());
        lamp.userDefined.push_back({*hundredths * 10});
    } while (at.take(u'/'));
    if (!at.atEnd())
        return inField(at.error(tr("expected / between on and off")));
    if (lamp.userDefined.size() % 2 != 0 || lamp.userDefined.size() > MostDurations)
        return inField(at.error(tr("expected one to four pairs of on/off")));
    return std::nullopt;
}

QString colorInWords(Lamp::Color color)
{
    switch (color) {
    case Lamp::Color::Off:
        return tr("off");
    case Lamp::Color::Red:
        return tr("red");
    case Lamp::Color::Green:
        return tr("green");
    case Lamp::Color::Amber:
        return tr("amber");
    }
    Q_UNREACHABLE();
}

QString patternInWords(const Lamp &lamp)
{
    switch (lamp.pattern) {
    case Lamp::Pattern::Steady:
        return tr("steady");
    case Lamp::Pattern::SlowBlink:
        return tr("blinking slowly");
    case Lamp::Pattern::FastBlink:
        return tr("blinking fast");
    case Lamp::Pattern::DoubleBlink:
        return tr("blinking twice");
    case Lamp::Pattern::UserDefined: {
        QStringList parts;
        for (size_t index = 0; index < lamp.userDefined.size(); ++index)
            parts << (index % 2 == 0 ? tr("on %1") : tr("off %1"))
                         .arg(inWords(lamp.userDefined[index]));
        return parts.join(tr(", "));
    }
    }
    Q_UNREACHABLE();
}

std::optional<Error> readCadence(const Field &field, Ring &ring)
{
    bool ok = false;
    ring.cadence = field.value.toInt(&ok);
    if (ok && ring.cadence >= 0 && ring.cadence <= 9) // 0: a SPA525G2 plays the file as it is
        return std::nullopt;
    return Error::at(field.valueColumn, tr("expected a cadence from 0 to 9"));
}

std::optional<Error> readTotal(const Field &field, Ring &ring)
{
    Cursor at(field.value);
    const auto milliseconds = takeDecimal(at, 3);
    if (!milliseconds || !at.atEnd())
        return Error::at(field.valueColumn, tr("expected a time in seconds"));
    ring.total = {*milliseconds};
    return std::nullopt;
}

} // namespace

Result<Lamp> Lamp::parse(QStringView text)
{
    const auto fields = knownFields(text, u"cpu");
    if (!fields)
        return fields.error();
    Lamp lamp;
    for (const Field &field : *fields) {
        const auto error = field.name == u"c" ? readColor(field, lamp)
            : field.name == u"p"              ? readPattern(field, lamp)
                                              : readUserDefined(field, lamp);
        if (error)
            return *error;
    }
    if ((lamp.pattern == Pattern::UserDefined) == lamp.userDefined.empty())
        return Error::at(1, tr("p=ud and u=on/off go together"));
    return lamp;
}

QString inWords(const Lamp &lamp)
{
    if (lamp.color == Lamp::Color::Off)
        return colorInWords(lamp.color);
    return tr("%1, %2").arg(colorInWords(lamp.color), patternInWords(lamp));
}

Result<Ring> Ring::parse(QStringView text)
{
    const auto fields = knownFields(text, u"nwct");
    if (!fields)
        return fields.error();
    Ring ring;
    for (const Field &field : *fields) {
        std::optional<Error> error;
        if (field.value.isEmpty())
            error = Error::at(field.valueColumn, tr("expected a value"));
        else if (field.name == u"n")
            ring.name = field.value;
        else if (field.name == u"w")
            ring.waveform = field.value;
        else
            error = field.name == u"c" ? readCadence(field, ring) : readTotal(field, ring);
        if (error)
            return *error;
    }
    if (ring.waveform.isEmpty())
        return Error::at(int(text.size()) + 1, tr("expected w=, a waveform's number or file"));
    return ring;
}

QString inWords(const Ring &ring)
{
    return tr("%1: waveform %2, cadence %3").arg(ring.name, ring.waveform).arg(ring.cadence);
}

} // namespace rules
