#pragma once

#include "schema/phonemodel.h"

#include <chrono>

namespace virtualphone {

/** The reading a virtual phone takes where the guides contradict each other, or themselves. Every
 *  member is one quarrel; of() takes the readings the catalogue's traits name, and takeReading()
 *  another by its name. */
struct Behaviour
{
    /** What a Resync_Trigger_n does (SPA/ATA guide p. 52 against MPP guide "Triggers"). */
    enum class Trigger {
        Starts, ///< a true one starts a resync, as though the period had ended
        Blocks, ///< as long as one is set and none is true, the periodic resync does not happen
    };
    /** Resync_Error_Retry_Delay of 0 (SPA/ATA guide p. 52 and p. 69 against p. 86). */
    enum class ZeroRetry {
        Never,
        AtOnce,
    };
    /** <X></X> in a profile (SPA/ATA guide p. 33 against p. 63). */
    enum class EmptyElement {
        Clears,
        RestoresFactoryValue,
    };
    /** Forced_Resync_Delay (SPA/ATA guide p. 52 against p. 86). */
    enum class ForcedDelay {
        LimitsWaitForIdle, ///< a due resync waits for the call's end, but never longer than this
        CountsFromIdle, ///< a due resync waits until the phone has been idle for this long
    };
    /** A changed parameter of the Provisioning page (SPA/ATA guide p. 52: any change reboots; the
     *  walk's trace, steps 9 to 11: a new Profile_Rule does not). */
    enum class ProvisioningChange {
        Reboots,
        TakesEffectAtOnce,
    };

    /** $SCHEME in a message (SPA/ATA guide p. 67 prints "tftp", p. 94 says "TFTP"). */
    enum class SchemeCase {
        Lower,
        Upper,
    };

    /** $MAC (SPA/ATA guide p. 93; the walk, "Building the spa$MAC.xml Files"). */
    enum class MacForm {
        Colons, ///< 00:0e:08:aa:bb:cc
        UpperDigits, ///< 000E08AABBCC
    };
    /** Resync_After_Upgrade_Attempt (SPA/ATA guide p. 51: after each attempt; MPP guide, "Resync
     *  After Upgrade Attempt": after an upgrade occurs). */
    enum class AfterUpgrade {
        EveryAttempt,
        SuccessOnly,
    };

    /** What widens Resync_At (SPA/ATA guide p. 53; MPP guide, "Resync At Random Delay"). */
    enum class AtSpread {
        TenMinutes,
        AsSet, ///< Resync_At_Random_Delay
    };

    Trigger trigger = Trigger::Starts;
    ZeroRetry zeroRetry = ZeroRetry::Never;
    EmptyElement emptyElement = EmptyElement::Clears;
    ForcedDelay forcedDelay = ForcedDelay::LimitsWaitForIdle;
    ProvisioningChange provisioningChange = ProvisioningChange::TakesEffectAtOnce;
    SchemeCase schemeCase = SchemeCase::Lower;
    MacForm macForm = MacForm::Colons;
    AfterUpgrade afterUpgrade = AfterUpgrade::EveryAttempt;
    AtSpread atSpread = AtSpread::TenMinutes;
    /** What Resync_Random_Delay counts (SPA/ATA guide p. 85: 20 s; p. 51 and MPP guide: 1 s). */
    std::chrono::seconds randomDelayUnit{20};
    /** From going down until the phone is on the network again. No guide says. */
    std::chrono::seconds bootTime{0};

    /** As the catalogue's traits have it; what they leave open is as above. */
    static Behaviour of(const schema::ModelFacts &facts);

    bool operator==(const Behaviour &) const = default;
};

} // namespace virtualphone
