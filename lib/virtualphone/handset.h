#pragma once

#include "virtualphone/action.h"
#include "virtualphone/behaviour.h"
#include "virtualphone/configuration.h"
#include "virtualphone/identity.h"

#include <map>
#include <optional>
#include <random>

namespace virtualphone {

/** Why a resync happens, as $PRVST has it (SPA/ATA guide p. 94). */
enum class ResyncReason { Explicit = -1, PowerUp = 0, Periodic = 1, Retry = 2 };

/** What the last try at something was and when. */
struct Attempt
{
    std::optional<Moment> when;
    int failures = 0; ///< in a row
    QString error; ///< of the last one; empty where it succeeded
    Location location;
};

/** How a line stands with its registrar. */
struct LineState
{
    Account account;
    bool registered = false;
    Moment since; ///< when that last changed
};

/** What is set wrong on purpose. */
struct Sabotage
{
    bool wrongKey = false; ///< decrypts with another key than it was told
    bool wrongPassword = false; ///< registers and proves itself with other passwords
};

/** The phone's memory: everything its rules may ask about. What it does with it is in Phone. */
struct Handset
{
    Handset(Identity who, Lease lease_, Behaviour reading, quint64 seed);

    Identity identity;
    Lease lease;
    Behaviour behaviour;
    Sabotage sabotage;
    Configuration configuration;
    QString firmware;
    ResyncReason reason = ResyncReason::PowerUp;
    Attempt resync;
    Attempt upgrade;
    std::map<int, LineState> lines; ///< those with an account
    Moment now;
    quint64 lastFetch = 0; ///< the number of the last Fetch handed out

    /** From 0 to @p most, both possible. */
    std::chrono::milliseconds randomDelay(std::chrono::milliseconds most);

    /** What $NAME stands for now, absent where no guide knows it (SPA/ATA guide pp. 92-94). The
     *  general purpose parameters are not here: rules ask for them by themselves. */
    std::optional<QString> variable(QStringView name) const;

    QString productName() const { return identity.model->facts().productName; }
    QByteArray userAgent() const; ///< "Cisco/SPA525G-7.1.3 (CBT141900G7)"
    QByteArray sipUserAgent() const; ///< "Cisco/SPA525G-7.2.30"
    QString serial() const;

    /** The accounts the configuration asks to register. */
    std::vector<Account> accounts() const;

private:
    std::optional<QString> productVariable(QStringView name) const;
    std::optional<QString> stateVariable(QStringView name) const;
    std::optional<QString> targetVariable(QStringView name) const;
    QString secondsSinceLoss(int line) const;

    std::minstd_rand m_random; // four bytes a phone: ten thousand fit
};

} // namespace virtualphone
