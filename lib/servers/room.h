#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>

namespace servers {

/** Memory for what is under way: many who send or fetch at once must not fill it. One thread. */
class Room
{
public:
    explicit Room(qint64 bytes) : m_free(std::make_shared<qint64>(bytes)) { }

    /** What one of them takes up, for as long as this lives; may outlive its Room. */
    class Share
    {
    public:
        explicit Share(std::shared_ptr<qint64> room) : m_room(std::move(room)) { }
        Share(Share &&other) noexcept
            : m_room(std::move(other.m_room)), m_bytes(std::exchange(other.m_bytes, 0))
        {
        }
        Share &operator=(Share &&other) noexcept
        {
            std::swap(m_room, other.m_room);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        ~Share() { giveBack(); }

        /** False, and nothing changes, where so many @p bytes more have no room now. */
        bool grow(qint64 bytes)
        {
            if (bytes > *m_room)
                return false;
            *m_room -= bytes;
            m_bytes += bytes;
            return true;
        }

        /** All of it; may grow again. */
        void giveBack()
        {
            if (m_room)
                *m_room += std::exchange(m_bytes, 0);
        }

    private:
        std::shared_ptr<qint64> m_room; ///< bytes that are free; null where moved from
        qint64 m_bytes = 0;
    };

    /** Takes nothing yet. */
    Share share() { return Share(m_free); }

    /** None where @p bytes have no room now. */
    std::optional<Share> take(qint64 bytes)
    {
        Share taken = share();
        return taken.grow(bytes) ? std::optional(std::move(taken)) : std::nullopt;
    }

private:
    std::shared_ptr<qint64> m_free;
};

} // namespace servers
