#include "cli/edits.h"

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
    for (const Finding &finding : draft->findings)
        session.terminal.message(finding.message + u' ' + finding.remedy);
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

QString masked(const QString &secret)
{
    return secret.isEmpty() ? QString() : QStringLiteral("********");
}

} // namespace cli
