#include "cli/edits.h"

#include "provisioning/admission.h"

namespace cli {

Result<Exit> commit(Session &session, const Result<provisioning::Draft> &draft)
{
    if (!draft)
        return draft.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const Result<inventory::Revision> done = (*application)->inventory().commit(draft->edit);
    if (!done)
        return done.error();
    session.terminal.messages(draft->findings);
    for (const QString &notice : (*application)->takeNotices())
        session.terminal.message(notice);
    return containsError(draft->findings) ? Exit::Found : Exit::Done;
}

Result<provisioning::Editor> editor(Session &session)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    return provisioning::Editor((*application)->sharedCatalogue(), (*application)->sharedVault());
}

Result<Exit> edit(Session &session, const Make &make)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    const Result<provisioning::Editor> edits = editor(session);
    if (!edits)
        return edits.error();
    return commit(session, make(*edits, **fleet));
}

void sayStanding(Session &session, const inventory::Fleet &fleet, const QStringList &about)
{
    for (const Finding &finding : provisioning::standingFindings(fleet)) {
        if (about.isEmpty() || about.contains(finding.where))
            session.terminal.message(
                QStringLiteral("%1: %2 %3").arg(finding.where, finding.message, finding.remedy));
    }
}

QString masked(const QString &secret)
{
    return secret.isEmpty() ? QString() : QStringLiteral("********");
}

} // namespace cli
