#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "inventory/fleet.h"
#include "provisioning/renderer.h"
#include "virtualphone/action.h"

#include <QList>

#include <chrono>

namespace rehearsal {

/** One thing the phone would do. */
struct RehearsedStep
{
    std::chrono::milliseconds after{0}; ///< since the admin said "now"
    virtualphone::Step::Kind kind = virtualphone::Step::Kind::Boots;
    QString text; ///< translated; holds no secret

    bool operator==(const RehearsedStep &) const = default;
};

/** What a phone would do with what was just saved. */
struct Rehearsal
{
    QList<RehearsedStep> steps; ///< in order
    Findings findings; ///< what does not end well: a reboot at every resync, an upgrade loop …
    QList<int> registeredLines; ///< at the end, were the registrar to believe it
    QString firmware; ///< at the end
};

/** Plays a virtual phone against what our own servers would hand out, in virtual time: no packet
 *  is sent and nothing is written down. Any thread; a full profile takes milliseconds. */
class Stage
{
public:
    /** @p files is the folder of firmware and its kin; empty: none. */
    Stage(provisioning::Renderer renderer, QString files)
        : m_renderer(std::move(renderer)), m_files(std::move(files))
    {
    }

    /** The phone knows what @p before had for it (null, or without that phone: it comes from its
     *  box), @p after is saved, and the phone is told to resync. It runs @p firmware (empty: a
     *  version nobody names); what it does within @p span is told. */
    Result<Rehearsal> rehearse(const inventory::FleetPointer &before,
                               const inventory::FleetPointer &after, const MacAddress &mac,
                               const QString &firmware = {},
                               std::chrono::seconds span = std::chrono::hours(3)) const;

private:
    provisioning::Renderer m_renderer;
    QString m_files;
};

} // namespace rehearsal
