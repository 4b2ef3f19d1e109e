#include "gui/serverstates.h"

#include "provisioning/mishapremedy.h"

namespace gui {

namespace {

// One that is open at some addresses only is no server phones can rely on: it says so.
ServerState stateOf(const QString &name, quint16 wanted, quint16 port,
                    const servers::Traffic &traffic, const QString &trouble)
{
    ServerState state{name, ServerState::Condition::Off, wanted, 0, {}};
    if (!trouble.isEmpty() && wanted != 0) {
        state.condition = ServerState::Condition::Failed;
        state.trouble = trouble;
    } else if (port != 0) {
        state.condition = ServerState::Condition::Listening;
        state.port = port;
        state.perSecond = traffic.requestsPerSecond;
    }
    return state;
}

ServerState withLosses(ServerState state, quint64 lines)
{
    if (lines > 0 && state.condition == ServerState::Condition::Listening)
        state.trouble = provisioning::lostLinesTrouble(lines);
    return state;
}

} // namespace

QList<ServerState> serverStates(const ServerPlan &plan, const servers::Status &status,
                                const QString &trouble)
{
    using servers::Door;
    const auto state = [&](const char *name, Door door, quint16 wanted,
                           const servers::Traffic &traffic) {
        return stateOf(QString::fromLatin1(name), wanted, status.port(door), traffic,
                       trouble.isEmpty() ? status.trouble(door) : trouble);
    };
    QList<ServerState> states{state("TFTP", Door::Tftp, plan.tftp, status.tftp),
                              state("HTTP", Door::Http, plan.http, status.http)};
    if (plan.https != 0) // what few use is not called off; its requests are counted with HTTP's
        states.append(state("HTTPS", Door::Https, plan.https, servers::Traffic()));
    states.append(
        withLosses(state("Syslog", Door::Syslog, plan.syslog, status.syslog), status.lostLines));
    return states;
}

} // namespace gui
