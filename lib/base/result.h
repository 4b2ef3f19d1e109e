#pragma once

#include <QString>

#include <utility>
#include <variant>

/** Why something could not be done: what we tried and what stood in the way, ready to be shown. */
struct Error
{
    enum class Kind {
        Refused, ///< the request is understood and was declined (exit status 1)
        Usage, ///< the request itself is wrong (exit status 2)
        World, ///< disk, network, database or keychain failed (exit status 3)
    };

    Kind kind = Kind::Refused;
    QString message; ///< translated, says what to do; never holds a secret
    int column = 0; ///< in a text that does not parse, from 1; 0 where there is none

    static Error refused(const QString &message) { return {Kind::Refused, message, 0}; }
    static Error usage(const QString &message) { return {Kind::Usage, message, 0}; }
    static Error world(const QString &message) { return {Kind::World, message, 0}; }
    static Error at(int column, const QString &message) { return {Kind::Refused, message, column}; }

    bool operator==(const Error &) const = default;
};

/** A value, or the Error that stands in its place. Whoever receives one looks before taking. */
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /** Only where ok(). */
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value: what a loop or a reference takes from a passing result outlives it.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /** Only where not ok(). */
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/** Done, or the Error that prevented it. */
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }

    /** Only where not ok(). */
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};
