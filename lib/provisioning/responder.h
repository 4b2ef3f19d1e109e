#pragma once

#include "provisioning/admission.h"
#include "provisioning/fileshelf.h"
#include "provisioning/journal.h"
#include "provisioning/renderer.h"
#include "provisioning/requestpath.h"
#include "servers/contentsource.h"
#include "servers/tokenbucket.h"

#include <QCache>

#include <atomic>
#include <memory>
#include <mutex>

namespace provisioning {

/** The record as of now, handed from whoever watches it to whoever serves; neither waits. */
class CurrentFleet
{
public:
    CurrentFleet() : m_fleet(std::make_shared<const inventory::Fleet>()) { }
    void set(inventory::FleetPointer fleet) { m_fleet.store(std::move(fleet)); }
    inventory::FleetPointer get() const { return m_fleet.load(); }

private:
    std::atomic<inventory::FleetPointer> m_fleet;
};

/** Answers what phones ask, from the snapshot it was last given; keeps rendered profiles until an
 *  edit touches their phone. Everything that happens goes to the journal. */
class Responder : public servers::ContentSource
{
public:
    /** Phones get what @p fleet holds when they ask; @p journal outlives the responder. */
    Responder(Renderer renderer, std::shared_ptr<const CurrentFleet> fleet, Journal &journal,
              const QString &filesFolder, FileShelf::Patience patience = {});

    servers::Answer contentFor(const servers::Request &request) override;
    std::optional<servers::Refusal> refusalOf(const servers::Request &request) override;
    void finished(const servers::Request &request, const servers::Content &content,
                  const servers::Outcome &outcome) override;
    void mishap(const servers::Mishap &mishap) override;

private:
    /** A profile as it was rendered, and what makes it stale. */
    struct Cached
    {
        std::shared_ptr<const QByteArray> bytes;
        std::shared_ptr<const QStringList> told;
        QString adminPassword;
        QString remark; ///< what of it reads otherwise than the record; may be empty
        QString firmware; ///< it was written for
        inventory::Revision revision = 0;
        std::shared_ptr<const QStringList> toldBefore;
    };

    /** What the fleet of this moment says of who gets what. */
    struct KnownAdmission
    {
        inventory::FleetPointer fleet;
        Admission admission;
    };
    std::shared_ptr<const Admission> admission(const inventory::FleetPointer &fleet);
    Verdict judge(const Admission &admission, const inventory::Device &device,
                  const servers::Request &request, const Wanted &wanted);
    bool claims(const inventory::Device &device, const QString &address);
    servers::Answer refused(const servers::Request &request, const std::optional<MacAddress> &mac,
                            const QString &remedy,
                            const servers::Refusal &why = {servers::Refusal::Reason::Forbidden,
                                                           QStringLiteral("Access violation")});

    void noteRefusal(inventory::Event event);

    servers::Answer bootstrap(const servers::Request &request, const Wanted &wanted);
    servers::Answer profile(const servers::Request &request, const Wanted &wanted);
    servers::Answer report(const servers::Request &request, const Wanted &wanted);
    servers::Answer fileOrProfile(const servers::Request &request, const Wanted &wanted);
    servers::Answer file(const servers::Request &request, const Wanted &wanted,
                         const FileShelf::Found &found);
    servers::Answer unknownPhone(const servers::Request &request, const MacAddress &mac);
    servers::Answer failed(const servers::Request &request, const inventory::Device *device,
                           const Error &error);
    Result<std::shared_ptr<const Cached>> cached(const inventory::Fleet &fleet,
                                                 const inventory::Device &device);
    void noteStart(const inventory::Device &device, const Cached &profile);
    void noteEnd(const inventory::Device &device, const Cached &profile);
    std::shared_ptr<const QStringList> shared(QStringList told);

    Renderer m_renderer;
    std::shared_ptr<const CurrentFleet> m_fleet;
    Journal &m_journal;
    RequestPaths m_paths;
    FileShelf m_files;
    std::atomic<std::shared_ptr<const KnownAdmission>> m_admission;
    std::mutex m_mutex; ///< for what follows; never held while rendering
    QCache<quint64, std::shared_ptr<const Cached>> m_cache; ///< by MAC, cost in bytes
    QHash<MacAddress, inventory::Claim> m_claims; ///< who enrolled first, under this roof
    QHash<QByteArray, std::weak_ptr<const QStringList>> m_toldLists; ///< equal lists are one
    // A site whose phones nobody has recorded yet is told of whole; a flood is not.
    servers::TokenBucket m_refusals{10'000, 50};
    qint64 m_untold = 0; ///< refusals that were one too many
};

} // namespace provisioning
