#pragma once

#include "virtualphone/handset.h"
#include "virtualphone/retrieval.h"
#include "virtualphone/rulebook.h"

namespace virtualphone {

/** One try to get another firmware. */
class UpgradeRun
{
public:
    enum class State { Running, Succeeded, Failed };

    /** @p handset must outlive this. */
    UpgradeRun(Handset &handset, const Location &location);

    Actions begin();
    /** On success the handset runs the new version from its next start. */
    Actions receive(quint64 id, const FetchResult &result);

    State state() const { return m_state; }
    /** What the image says it is; only where it succeeded. */
    const QString &version() const { return m_version; }

private:
    Actions accept(const QByteArray &image);
    Actions fail(const QString &error);

    Handset &m_handset;
    Retrieval m_retrieval;
    QString m_version;
    State m_state = State::Running;
};

} // namespace virtualphone
