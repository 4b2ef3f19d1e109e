#pragma once

#include "base/result.h"
#include "servers/configuration.h"
#include "servers/contentsource.h"

#include <memory>

namespace servers {

/** The doors phones come to: TFTP, HTTP, HTTPS and syslog, in threads of their own.
 *  Its functions may be called from any thread, one at a time; the source and the sink must
 *  outlive it. */
class Servers
{
public:
    Servers(ContentSource &source, LogSink &sink);
    ~Servers(); ///< stops
    Servers(const Servers &) = delete;
    Servers &operator=(const Servers &) = delete;

    /** Opens the ports of @p configuration: every one or none, or those that can be opened, as it
     *  says. The error names the port, who holds it where the system tells, and what to do; a
     *  message may have several lines. Restarts if running. */
    Result<void> start(const Configuration &configuration);

    /** Ends what is under way and waits for the threads; nothing is called afterwards. */
    void stop();

    bool isRunning() const;
    Status status() const;

    /** Reads certificate, key and client CA again for connections to come; on failure the old ones
     *  stay in use. Changed files are also noticed without this, within some seconds. */
    Result<void> reloadCertificates();

private:
    struct Running;
    ContentSource &m_source;
    LogSink &m_sink;
    std::unique_ptr<Running> m_running;
};

} // namespace servers
