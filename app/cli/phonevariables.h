#pragma once

#include "cli/session.h"
#include "rules/variables.h"

#include <optional>
#include <vector>

namespace cli {

/** What the macros of a rule stand for on the command line: a phone of the record, and what
 *  --var says over it. */
struct PhoneVariables
{
    std::string mac; ///< of --mac; empty: none
    std::vector<std::string> given; ///< NAME=VALUE of each --var

    void addTo(CLI::App &command);

    struct Answer
    {
        rules::Variables variables;
        bool multiplatform = false; ///< the phone's dialect
    };

    /** Secrets stand masked in it unless they are to be shown. */
    Result<Answer> resolve(Session &session) const;
};

} // namespace cli
