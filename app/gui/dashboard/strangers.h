#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"
#include "provisioning/requestpath.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace gui {

/** Phones that asked for a profile and are not recorded, and what model each seems to be: by the
 *  User-Agent it came with, else by the model's first file it had asked for from the same address,
 *  else by the maker's part of its address. */
class Strangers
{
public:
    struct Stranger
    {
        QString asked; ///< what it asked for last
        QString address;
        QString model; ///< empty: nobody knows
    };

    explicit Strangers(std::shared_ptr<const schema::Catalogue> catalogue);

    /** Whether anything is new. */
    bool note(const QList<inventory::Event> &events, const inventory::Fleet &fleet);
    const QMap<MacAddress, Stranger> &all() const { return m_strangers; }

private:
    void noteBootstrap(const inventory::Event &event);
    QString modelOf(const inventory::Event &event) const;

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    provisioning::RequestPaths m_paths;
    QMap<MacAddress, Stranger> m_strangers;
    QHash<QString, QString> m_bootstraps; ///< model by address
};

} // namespace gui
