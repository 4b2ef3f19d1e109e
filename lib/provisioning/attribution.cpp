#include "provisioning/attribution.h"

#include <array>

namespace provisioning {

using inventory::Event;
using inventory::Fleet;
using inventory::LogLine;

namespace {

bool isHex(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'-';
}

// The run of digits, separated in pairs or not at all, that begins at @p start.
qsizetype macLength(QStringView text, qsizetype start)
{
    int digits = 0;
    qsizetype at = start;
    while (at < text.size() && digits < 12) {
        if (isHex(text[at]))
            ++digits;
        else if (!isSeparator(text[at]) || digits == 0 || digits % 2 != 0)
            return 0;
        ++at;
    }
    const bool whole = digits == 12 && (at == text.size() || !text[at].isLetterOrNumber());
    return whole ? at - start : 0;
}

struct Phrase
{
    QLatin1String text; ///< as the factory's Log_Resync_… and Log_Upgrade_… templates have it
    Event::Outcome outcome;
};

constexpr std::array<Phrase, 6> Phrases{{
    {QLatin1String("Successful resync"), Event::Outcome::Done},
    {QLatin1String("Resync failed"), Event::Outcome::Failed},
    {QLatin1String("Requesting resync"), Event::Outcome::Started},
    {QLatin1String("Successful upgrade"), Event::Outcome::Done},
    {QLatin1String("Upgrade failed"), Event::Outcome::Failed},
    {QLatin1String("Requesting upgrade"), Event::Outcome::Started},
}};

} // namespace

std::optional<MacAddress> macIn(QStringView text)
{
    qsizetype at = 0;
    while (at + 12 <= text.size()) {
        if (!isHex(text[at])) {
            ++at;
            continue;
        }
        if (const qsizetype length = macLength(text, at)) {
            if (const auto mac = MacAddress::parse(text.mid(at, length)))
                return mac;
        }
        while (at < text.size() && text[at].isLetterOrNumber()) // on to the next word
            ++at;
    }
    return std::nullopt;
}

LogLine Attribution::attribute(const servers::LogMessage &message, const Fleet &fleet)
{
    LogLine line;
    line.when = message.received;
    line.address = message.peer.address;
    line.severity = message.severity;
    line.host = message.host;
    line.text = message.text;
    const auto named = macIn(message.text);
    if (named && fleet.device(*named))
        line.mac = named;
    else if (const auto seen = m_phones.constFind(line.address); seen != m_phones.constEnd())
        line.mac = *seen;
    else
        line.mac = named;
    if (named && fleet.device(*named))
        seenAt(line.address, *named);
    return line;
}

std::optional<Event> Attribution::eventOf(const LogLine &line)
{
    for (const Phrase &phrase : Phrases) {
        const qsizetype at = line.text.indexOf(phrase.text);
        if (at < 0)
            continue;
        Event event;
        event.when = line.when;
        event.mac = line.mac;
        event.door = Event::Door::Syslog;
        event.address = line.address;
        event.what = line.text.mid(at, 256);
        event.outcome = phrase.outcome;
        return event;
    }
    return std::nullopt;
}

} // namespace provisioning
