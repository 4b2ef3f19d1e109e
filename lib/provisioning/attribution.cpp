#include "provisioning/attribution.h"

#include "provisioning/requestpath.h"

namespace provisioning {

using inventory::Device;
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

// How long the address is that begins at @p start: 12 digits, or six pairs with one separator
// between any two; 0 where there is none.
qsizetype macLength(QStringView text, qsizetype start)
{
    const bool separated = start + 2 < text.size() && isSeparator(text[start + 2]);
    const qsizetype length = separated ? 17 : 12;
    if (start + length > text.size())
        return 0;
    for (qsizetype i = 0; i < length; ++i) {
        const bool expectsSeparator = separated && i % 3 == 2;
        const QChar c = text[start + i];
        if (expectsSeparator ? c != text[start + 2] : !isHex(c))
            return 0;
    }
    const bool whole = start + length == text.size() || !text[start + length].isLetterOrNumber();
    return whole ? length : 0;
}

Event made(const LogLine &line, PhoneSays saying, const QString &what)
{
    Event event;
    event.when = line.when;
    event.mac = line.mac;
    event.door = Event::Door::Syslog;
    event.address = line.address;
    event.what = what.left(256);
    event.outcome = outcomeOf(saying);
    return event;
}

} // namespace

std::optional<MacAddress> macIn(QStringView text)
{
    for (qsizetype at = 0; at + 12 <= text.size();) {
        if (!text[at].isLetterOrNumber()) {
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

// A datagram's sender is easily forged: who sends a phone's name from everywhere must not fill our
// memory.
void Attribution::seenAt(const QString &address, const MacAddress &mac)
{
    if (m_phones.size() >= MostAddresses && !m_phones.contains(address))
        m_phones.clear();
    m_phones.insert(address, mac);
}

LogLine Attribution::attribute(const servers::LogMessage &message, const Fleet &fleet)
{
    LogLine line;
    line.when = message.received;
    line.address = message.peer.address;
    line.severity = message.severity;
    line.host = message.host;
    line.text = withoutToken(message.text); // phones tell the address they fetch from
    auto named = macIn(message.host); // where a multiplatform phone puts its Syslog_Identifier
    if (!named)
        named = macIn(message.text);
    line.mac = named;
    if (named && fleet.device(*named))
        seenAt(line.address, *named);
    else if (const auto seen = m_phones.constFind(line.address); seen != m_phones.constEnd())
        line.mac = *seen;
    return line;
}

std::optional<Event> Attribution::eventOf(const LogLine &line, const Fleet &fleet)
{
    const Device *device = line.mac ? fleet.device(*line.mac) : nullptr;
    const LogTemplates *own = device ? m_templates.of(fleet, *device) : nullptr;
    const auto saying = own ? own->recognise(line.text) : std::nullopt;
    if (saying)
        return made(line, *saying, phraseOf(*saying) + QStringLiteral(": ") + line.text);
    const auto factory = factoryPhrase(line.text);
    if (!factory)
        return std::nullopt;
    return made(line, factory->saying, line.text.mid(factory->at));
}

} // namespace provisioning
