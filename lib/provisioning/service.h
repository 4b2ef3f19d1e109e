#pragma once

#include "provisioning/recorder.h"
#include "provisioning/responder.h"
#include "servers/servers.h"

#include <memory>

namespace provisioning {

/** Where the servers listen and what they hand out besides profiles. */
struct ServiceOptions
{
    servers::Configuration listen;
    QString files; ///< folder of firmware, logos, ring tones; empty: none
};

/** Phones being served: the servers, what they answer and who writes down what happened. The same
 *  inside the window and in `spafleetctl serve`. May be made and ended on any thread. */
class Service
{
public:
    /** The ports are open once this returns, as servers::Opening says; the error names the port and
     *  what to do. @p news is called from the recorder's thread. */
    static Result<std::unique_ptr<Service>>
    start(const QString &location, std::shared_ptr<const schema::Catalogue> catalogue,
          std::shared_ptr<const Vault> vault, const ServiceOptions &options, RecorderNews news);

    /** No phone is answered any more; what happened so far is kept. */
    ~Service();

    servers::Status status() const { return m_servers->status(); }

private:
    Service() = default;

    // Destroyed from the last to the first: the servers use the responder, both leave with the
    // recorder what happened.
    std::shared_ptr<CurrentFleet> m_current;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Responder> m_responder;
    std::unique_ptr<servers::Servers> m_servers;
};

} // namespace provisioning
