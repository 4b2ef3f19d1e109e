#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>

namespace servers::http {

/** Memory for the bodies under way: many who send at once must not fill it. One thread. */
class Room
{
public:
    explicit Room(qint64 bytes) : m_free(std::make_shared<qint64>(bytes)) { }

    /** What one body takes up, for as long as this lives; may outlive its Room. */
    class Share
    {
    public:
        Share(std::shared_ptr<qint64> room, qint64 bytes) : m_room(std::move(room)), m_bytes(bytes)
        {
            *m_room -= m_bytes;
        }
        Share(Share &&) = default;
        Share &operator=(Share &&other) noexcept
        {
            std::swap(m_room, other.m_room);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        ~Share()
        {
            if (m_room)
                *m_room += m_bytes;
        }

    private:
        std::shared_ptr<qint64> m_room;
        qint64 m_bytes;
    };

    /** None where @p bytes have no room now. */
    std::optional<Share> take(qint64 bytes)
    {
        if (bytes > *m_free)
            return std::nullopt;
        return Share(m_free, bytes);
    }

private:
    std::shared_ptr<qint64> m_free;
};

} // namespace servers::http
