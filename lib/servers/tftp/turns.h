#pragma once

#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>

namespace servers::tftp {

/** Who may move and who waits. When thousands ask at once, some are served quickly in the order in
 *  which they came, instead of all of them slowly. A place belongs to a transfer that moves: one
 *  whose phone does not answer lends it to the next, so that dead phones hold nobody up. */
template<typename Key, typename Asked>
class Turns
{
public:
    /** At most @p open begun and not ended, @p waiting in line. */
    Turns(int places, size_t open, size_t waiting)
        : m_places(places), m_mostOpen(open), m_mostWaiting(waiting)
    {
    }

    /** Takes its place at the end; one who asks again keeps the place and is given what it asked
     *  last. False where the line is full. */
    bool arrive(const Key &key, Asked asked)
    {
        if (const auto found = m_asked.find(key); found != m_asked.end()) {
            found->second = std::move(asked);
            return true;
        }
        if (m_line.size() >= m_mostWaiting)
            return false;
        m_line.push_back(key);
        m_asked.emplace(key, std::move(asked));
        return true;
    }

    /** The next in line, who now holds a place and is open; absent where none may begin. */
    std::optional<std::pair<Key, Asked>> admit()
    {
        if (m_line.empty() || m_moving >= m_places || m_open >= m_mostOpen)
            return std::nullopt;
        auto node = m_asked.extract(m_line.front());
        m_line.pop_front();
        ++m_moving;
        ++m_open;
        return std::pair(std::move(node.key()), std::move(node.mapped()));
    }

    void lend() { --m_moving; } ///< an open one stopped moving
    void resume() { ++m_moving; } ///< it moves again, at once, even if all places are taken

    /** An open one ended; @p moving: it held a place. */
    void leave(bool moving)
    {
        --m_open;
        if (moving)
            --m_moving;
    }

    size_t waiting() const { return m_line.size(); }
    size_t open() const { return m_open; }
    int moving() const { return m_moving; }

private:
    int m_places;
    size_t m_mostOpen;
    size_t m_mostWaiting;
    int m_moving = 0;
    size_t m_open = 0;
    std::deque<Key> m_line;
    std::unordered_map<Key, Asked> m_asked;
};

} // namespace servers::tftp
