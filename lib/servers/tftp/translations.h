#pragma once

#include "servers/room.h"

#include <QByteArray>

#include <map>
#include <memory>

namespace servers::tftp {

/** Texts as netascii wants them on the wire. Each is made once for all who are fetching it, and
 * goes with the last of them. One thread. */
class Translations
{
public:
    using Bytes = std::shared_ptr<const QByteArray>;

    /** @p bytes: of all that are held at once. */
    explicit Translations(qint64 bytes) : m_room(bytes) { }

    /** Of @p text, which is not null; null where there is no room for it now. */
    Bytes of(const Bytes &text);

private:
    Bytes translate(const QByteArray &text);
    void forgetThoseGone();

    Room m_room;
    /** By the text itself: one that is gone is never taken for another at its address. */
    std::map<std::weak_ptr<const QByteArray>, std::weak_ptr<const QByteArray>, std::owner_less<>>
        m_known;
    size_t m_mostKnown = 0; ///< before it is looked who is gone
};

} // namespace servers::tftp
