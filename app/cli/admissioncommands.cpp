#include "cli/admissioncommands.h"

#include "cli/edits.h"
#include "cli/selection.h"
#include "provisioning/admission.h"
#include "provisioning/options.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using inventory::Fleet;
using provisioning::Draft;
using provisioning::Editor;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<QList<MacAddress>> chosen(Session &session, const Selection &selection)
{
    const auto fleet = session.fleet();
    return fleet ? selection.phones(**fleet) : fleet.error();
}

Result<Exit> invite(Session &session, const Selection &selection)
{
    const auto macs = chosen(session, selection);
    if (!macs)
        return macs.error();
    if (auto done = (*session.application())->inventory().invite(*macs); !done)
        return done.error();
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    session.terminal.message(
        tr("Invited: %1. %2").arg(macs->size()).arg(provisioning::Admission(**fleet).described()));
    return Exit::Done;
}

using Change = Result<Draft> (Editor::*)(const Fleet &, const QList<MacAddress> &) const;

Result<Exit> changeTokens(Session &session, const Selection &selection, Change change)
{
    return edit(session, [&](const Editor &editor, const Fleet &fleet) -> Result<Draft> {
        const auto macs = selection.phones(fleet);
        return macs ? (editor.*change)(fleet, *macs) : macs.error();
    });
}

Result<Exit> show(Session &session, const Selection &selection)
{
    const auto fleet = session.fleet();
    const auto macs = chosen(session, selection);
    if (!fleet || !macs)
        return fleet ? macs.error() : fleet.error();
    QJsonArray array;
    Table table{{tr("PHONE"), tr("TOKEN"), tr("PROFILE_RULE")}, {}};
    for (const MacAddress &mac : *macs) {
        const auto token = (*session.application())->vault().tokenOf(*(*fleet)->device(mac));
        if (!token)
            return token.error();
        const QString shown = session.showSecrets ? *token : masked(*token);
        const auto rule = provisioning::Addresses(**fleet).profileRule(shown);
        if (!rule)
            return rule.error();
        table.rows.append({mac.toString(), shown, *rule});
        array.append(QJsonObject{{QStringLiteral("mac"), mac.toString()},
                                 {QStringLiteral("token"), shown},
                                 {QStringLiteral("profile_rule"), *rule}});
    }
    if (session.json)
        session.terminal.json(QJsonDocument(array));
    else
        session.terminal.table(table);
    return Exit::Done;
}

using OfPhones = Result<Exit> (*)(Session &, const Selection &);

void addVerb(CLI::App &noun, Session &session, const std::string &name,
             const std::string &description, OfPhones action)
{
    auto selection = std::make_shared<Selection>();
    selection->addTo(*addCommand(noun, name, description, session, [selection, action](Session &s) {
        return action(s, *selection);
    }));
}

} // namespace

void addAdmissionCommands(CLI::App &app, Session &session)
{
    addVerb(*addNoun(app, "phone", "The phones and their lines"), session, "invite",
            "Lets phones enrol from now on, under the policy enrolment", invite);
    CLI::App *tokens = addNoun(*addNoun(app, "secret", "The key to the fleet's passwords"), "token",
                               "The tokens in phones' own URLs, under the policy token");
    addVerb(*tokens, session, "make", "New ones; the old open nothing any more",
            [](Session &s, const Selection &selection) {
                return changeTokens(s, selection, &Editor::makeTokens);
            });
    addVerb(*tokens, session, "show", "What phones have", show);
    addVerb(*tokens, session, "revoke", "Takes them away: nothing is handed out until one is made",
            [](Session &s, const Selection &selection) {
                return changeTokens(s, selection, &Editor::revokeTokens);
            });
}

} // namespace cli
