#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "provisioning/logtemplates.h"
#include "servers/contentsource.h"

#include <QHash>
#include <QString>

#include <optional>

namespace provisioning {

/** Finds whose a line of syslog is: by a MAC in the text, else by the address a phone was last seen
 *  at. Belongs to one thread. */
class Attribution
{
public:
    static constexpr qsizetype MostAddresses = 262'144; ///< then they are learned anew

    void seenAt(const QString &address, const MacAddress &mac);

    /** Addresses it remembers. */
    qsizetype size() const { return m_phones.size(); }

    inventory::LogLine attribute(const servers::LogMessage &message, const inventory::Fleet &fleet);

    /** What a phone's own line says happened, where it is one of its resync and upgrade messages:
     *  by the texts its layers set, else by the factory's. */
    std::optional<inventory::Event> eventOf(const inventory::LogLine &line,
                                            const inventory::Fleet &fleet);

private:
    LogTemplateBook m_templates;
    QHash<QString, MacAddress> m_phones; ///< by address
};

/** The first MAC address in @p text, with or without separators; a longer run of digits is none. */
std::optional<MacAddress> macIn(QStringView text);

} // namespace provisioning
