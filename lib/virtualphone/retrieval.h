#pragma once

#include "virtualphone/action.h"
#include "virtualphone/digest.h"

#include <optional>

namespace virtualphone {

/** What came of asking for a file. */
struct Retrieved
{
    enum class End {
        Content,
        FileFailure, ///< not found
        NoConnection, ///< everything else that went wrong
    };

    End end = End::NoConnection;
    QByteArray body;
    QString error; ///< as a phone puts it in $ERR; empty with Content
};

/** One file asked for until it came or could not be had: goes where it is redirected, proves who
 *  it is when asked to. */
class Retrieval
{
public:
    /** @p fetch without id and authorization. */
    Retrieval(Fetch fetch, digest::Credentials credentials);

    Fetch ask(quint64 id);
    bool awaits(quint64 id) const { return m_fetch.id == id; }

    /** Absent: ask() again. */
    std::optional<Retrieved> receive(const FetchResult &result);

    const Location &location() const { return m_fetch.location; }

private:
    std::optional<Retrieved> receiveStatus(const FetchResult &result);
    bool redirect(const QByteArray &target);
    bool prove(const QByteArray &challenge);

    Fetch m_fetch;
    digest::Credentials m_credentials;
    int m_redirects = 0;
    int m_proofs = 0;
};

} // namespace virtualphone
