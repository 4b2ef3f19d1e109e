#pragma once

#include "asterisk/conffile.h"

namespace asterisk {

/** What an extensions.conf does with a number: its contexts, with what they include. */
class DialPlan
{
public:
    /** @p file outlives it. */
    explicit DialPlan(const ConfFile &file) : m_file(file) { }

    bool has(const QString &context) const;

    /** Whether a call to @p number in @p context goes somewhere, by name, by pattern or by
     *  a context it includes. True as well where a switch could answer that we do not ask. */
    bool reaches(const QString &context, const QString &number) const;

    /** Whether phones can watch @p number there. */
    bool hasHint(const QString &context, const QString &number) const;

private:
    enum class Wanted { Call, Hint };
    bool finds(const QString &context, const QString &number, Wanted wanted, int depth) const;

    const ConfFile &m_file;
};

} // namespace asterisk
