#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "inventory/fleet.h"
#include "profile/flatxmlwriter.h"
#include "provisioning/vault.h"
#include "schema/catalogue.h"

#include <memory>

namespace provisioning {

/** What one phone gets, and what must be remembered once it got it. */
struct Rendered
{
    QByteArray bytes;
    Findings findings; ///< what had to be written in other characters than the record holds
    QStringList told; ///< the elements a layer set, and with @ua where it said another access
                      ///< than the factory's, for inventory::Device::told
    QString adminPassword; ///< as the profile sets it; empty where it does not
};

/** From the record to the bytes a phone gets. They depend on the record alone. Holds no state but
 *  what it was given; any thread. */
class Renderer
{
public:
    Renderer(std::shared_ptr<const schema::Catalogue> catalogue, std::shared_ptr<const Vault> vault)
        : m_catalogue(std::move(catalogue)), m_vault(std::move(vault))
    {
    }

    /** What holds for every element of that phone and who said it, elements to be taken back
     *  included. */
    Result<profile::Profile> profileOf(const inventory::Fleet &fleet,
                                       const inventory::Device &device) const;

    /** The same in the characters that phone shows: as it is written. */
    struct Spelled
    {
        profile::Profile profile;
        Findings findings; ///< where that changed something
    };
    Result<Spelled> spelled(const inventory::Fleet &fleet, const inventory::Device &device) const;

    Result<Rendered> render(const inventory::Fleet &fleet, const inventory::Device &device,
                            profile::Extent extent = profile::Extent::Normal) const;

    /** The file a phone of that model asks for first: where its profile is and to ask at once. */
    Result<QByteArray> bootstrap(const inventory::Fleet &fleet,
                                 const schema::PhoneModel &model) const;

    /** The model of a phone in the record; refused where the catalogue lost it. */
    Result<const schema::PhoneModel *> modelOf(const inventory::Device &device) const;

    const schema::Catalogue &catalogue() const { return *m_catalogue; }
    const Vault &vault() const { return *m_vault; }

private:
    Result<std::vector<profile::LayerContent>> layersOf(const inventory::Fleet &fleet,
                                                        const inventory::Device &device,
                                                        const schema::PhoneModel &model) const;

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    std::shared_ptr<const Vault> m_vault;
    std::shared_ptr<profile::FlatXmlWriters> m_writers =
        std::make_shared<profile::FlatXmlWriters>();
};

/** The newest edit that may change what @p device gets. */
inventory::Revision effectiveRevision(const inventory::Fleet &fleet,
                                      const inventory::Device &device);

/** The scopes that speak to @p device, weakest first; its own last. */
QList<inventory::Scope> scopesOf(const inventory::Device &device);

} // namespace provisioning
