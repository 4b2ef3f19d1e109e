#include "cli/democommand.h"

#include "rehearsal/demonstration.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using rehearsal::Demonstration;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString nameOf(Demonstration::Actor actor)
{
    switch (actor) {
    case Demonstration::Actor::Admin:
        return Words::tr("admin");
    case Demonstration::Actor::Phone:
        return Words::tr("phone");
    case Demonstration::Actor::Server:
        return Words::tr("server");
    case Demonstration::Actor::Registrar:
        return Words::tr("registrar");
    }
    Q_UNREACHABLE();
}

QString lineOf(const Demonstration::Moment &moment)
{
    const double seconds = double(moment.after.count()) / 1000;
    return QStringLiteral("%1  %2  %3")
        .arg(seconds, 7, 'f', 2)
        .arg(nameOf(moment.actor).leftJustified(9), moment.text);
}

Result<Exit> demonstrate(Session &session)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto shown = [&session](const Demonstration::Moment &moment) {
        session.terminal.line(printable(lineOf(moment)));
        session.terminal.flush();
    };
    const auto done = Demonstration::run(*catalogue, shown);
    if (!done)
        return done.error();
    session.terminal.line(
        Words::tr("The phone runs the firmware the rule asks for, holds its profile, and both "
                  "lines are registered."));
    return Exit::Done;
}

} // namespace

void addDemoCommand(CLI::App &app, Session &session)
{
    addCommand(app, "demo",
               "The zero-touch walk of the Asterisk guide with a virtual phone; needs nothing "
               "but itself",
               session, demonstrate);
}

} // namespace cli
