#include "servers/tftp/translations.h"

#include "servers/tftp/netascii.h"

namespace servers::tftp {

namespace {

/** With the room it takes up, for as long as anybody holds it. */
struct Translation
{
    Room::Share share;
    QByteArray wire;
};

} // namespace

Translations::Bytes Translations::of(const Bytes &text)
{
    if (const auto found = m_known.find(text); found != m_known.end()) {
        if (Bytes wire = found->second.lock())
            return wire;
    }
    forgetThoseGone();
    Bytes wire = translate(*text);
    if (wire)
        m_known[text] = wire;
    return wire;
}

Translations::Bytes Translations::translate(const QByteArray &text)
{
    auto share = m_room.take(netasciiSize(text));
    if (!share)
        return nullptr;
    const auto made =
        std::make_shared<const Translation>(Translation{std::move(*share), toNetascii(text)});
    return {made, &made->wire};
}

// Seldom, so that it costs each next to nothing.
void Translations::forgetThoseGone()
{
    if (m_known.size() < m_mostKnown)
        return;
    std::erase_if(m_known, [](const auto &known) { return known.second.expired(); });
    m_mostKnown = 2 * m_known.size() + 16;
}

} // namespace servers::tftp
