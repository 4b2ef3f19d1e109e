#pragma once

#include "cli/session.h"

namespace cli {

/** MAC…, --group NAME or --all, as commands on phones take them. */
struct Selection
{
    std::vector<std::string> macs;
    std::string group;
    bool all = false;

    void addTo(CLI::App &command);

    /** The phones meant, in the order given or by MAC; each must be in the record. Refused where it
     *  means none. */
    Result<QList<MacAddress>> phones(const inventory::Fleet &fleet) const;
};

} // namespace cli
