#pragma once

#include "base/result.h"
#include "servers/configuration.h"

#include <QDateTime>

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <mutex>

namespace servers::http {

/** Certificate, key and client CA as OpenSSL wants them, and again when their files change. What
 *  is being handed out stays in use by the connections that have it. For all threads. */
class Credentials
{
public:
    using Context = boost::asio::ssl::context;

    /** The error names the file and what is wrong with it. */
    static Result<std::shared_ptr<Credentials>> load(const HttpSettings &settings);

    std::shared_ptr<Context> context() const;

    /** On failure what was loaded before stays. */
    Result<void> reload();

    /** Whether a file differs in its time from what was loaded, or tried to be, last. */
    bool haveChanged() const;

private:
    explicit Credentials(HttpSettings settings) : m_settings(std::move(settings)) { }

    QList<QDateTime> fileTimes() const;

    const HttpSettings m_settings;
    mutable std::mutex m_mutex;
    std::shared_ptr<Context> m_context;
    QList<QDateTime> m_times;
};

} // namespace servers::http
