#pragma once

#include "virtualphone/phone.h"

#include <deque>
#include <functional>

namespace virtualphone {

/** Plays a phone in virtual time, with nothing behind it but functions: an hour takes as long as
 *  its computing. */
class Player
{
public:
    static constexpr size_t MostEvents = 10000; ///< a phone that reboots for ever ends here

    using Network = std::function<FetchResult(const Fetch &, Moment)>;
    using Registrar = std::function<int(const Account &, Moment)>; ///< a SIP status, 0: nobody

    /** What happened when. */
    struct Event
    {
        Moment when;
        Action action;
    };

    /** @p phone must outlive this. */
    Player(Phone &phone, Network network, Registrar registrar);

    /** Switches the phone on. */
    void start(Moment now);
    /** Everything that is due up to and including @p end. */
    void playUntil(Moment end);
    /** Carries out what the phone answered to something else. */
    void perform(Actions actions);

    Moment now() const { return m_now; }
    const std::vector<Event> &events() const { return m_events; }
    bool isExhausted() const { return m_events.size() >= MostEvents; }

    /** Those events that are of kind T, in order. */
    template<typename T>
    std::vector<std::pair<Moment, T>> all() const
    {
        std::vector<std::pair<Moment, T>> result;
        for (const Event &event : m_events) {
            if (const T *wanted = std::get_if<T>(&event.action))
                result.emplace_back(event.when, *wanted);
        }
        return result;
    }

private:
    Actions answer(const Action &action);

    Phone &m_phone;
    Network m_network;
    Registrar m_registrar;
    Moment m_now;
    std::vector<Event> m_events;
};

} // namespace virtualphone
