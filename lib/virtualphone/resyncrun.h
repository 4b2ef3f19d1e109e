#pragma once

#include "virtualphone/handset.h"
#include "virtualphone/profilereader.h"
#include "virtualphone/retrieval.h"
#include "virtualphone/rulebook.h"

#include <QStringList>

namespace virtualphone {

/** One resync: Profile_Rule to Profile_Rule_D in order, or one rule given for once. The first
 *  failure ends it. */
class ResyncRun
{
public:
    enum class State { Running, Succeeded, Failed };

    /** @p handset must outlive this; @p once: a rule from a web command, else empty. */
    ResyncRun(Handset &handset, const QString &once);

    Actions begin();
    Actions receive(quint64 id, const FetchResult &result);

    State state() const { return m_state; }
    bool needsReboot() const { return m_needsReboot; }
    bool appliedAnything() const { return m_applied; }

private:
    Actions next();
    Actions fetch(const Verdict &verdict);
    Actions accept(const Retrieved &retrieved);
    Actions fail(const QString &error);
    void assign(const Verdict &verdict);
    bool anyChangeReboots() const;
    QByteArray postBody(const Verdict &verdict) const;

    Handset &m_handset;
    QString m_once;
    QList<QByteArray> m_rules; ///< still to come, by element
    Verdict m_verdict;
    std::optional<Retrieval> m_retrieval;
    State m_state = State::Running;
    bool m_needsReboot = false;
    bool m_applied = false;
};

} // namespace virtualphone
