#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace provisioning {

/** What a phone was told by the profile it fetches. */
struct Told
{
    MacAddress mac;
    std::shared_ptr<const QStringList> elements;
    QString adminPassword; ///< plain, in memory only; empty where the profile sets none
};

/** Where the responder leaves what happened. Called from servers' threads; never blocks. */
class Journal
{
public:
    virtual ~Journal() = default;

    virtual void note(inventory::Event event) = 0;
    virtual void note(Told told) = 0;
    /** An address that enrolled as a phone, the first since it was invited. */
    virtual void note(inventory::Claim claim) = 0;
    /** A phone's own settings, as it sent them; false, and nothing is done, where no more can be
     *  taken now. */
    virtual bool note(const MacAddress &mac, QByteArray report) = 0;
};

} // namespace provisioning
