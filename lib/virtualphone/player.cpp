#include "virtualphone/player.h"

namespace virtualphone {

Player::Player(Phone &phone, Network network, Registrar registrar)
    : m_phone(phone), m_network(std::move(network)), m_registrar(std::move(registrar))
{
}

void Player::start(Moment now)
{
    m_now = now;
    perform(m_phone.powerOn(now));
}

void Player::playUntil(Moment end)
{
    for (auto due = m_phone.due(); due && *due <= end && !isExhausted(); due = m_phone.due()) {
        m_now = std::max(m_now, *due);
        perform(m_phone.wake(m_now));
    }
    m_now = std::max(m_now, end);
}

void Player::perform(Actions actions)
{
    std::deque<Action> waiting(std::make_move_iterator(actions.begin()),
                               std::make_move_iterator(actions.end()));
    while (!waiting.empty() && !isExhausted()) {
        const Action action = std::move(waiting.front());
        waiting.pop_front();
        m_events.push_back({m_now, action});
        Actions more = answer(action);
        std::move(more.begin(), more.end(), std::back_inserter(waiting));
    }
}

Actions Player::answer(const Action &action)
{
    if (const Fetch *fetch = std::get_if<Fetch>(&action))
        return m_phone.fetched(fetch->id, m_network(*fetch, m_now), m_now);
    if (const Register *wanted = std::get_if<Register>(&action))
        return m_phone.registration(wanted->account.line, m_registrar(wanted->account, m_now),
                                    m_now);
    return {};
}

} // namespace virtualphone
