#include "cli/commands.h"
#include "cli/session.h"

#include <QCoreApplication>

#include <csignal>

namespace {

const char *const Description =
    "Looks after a fleet of Cisco, Linksys and Sipura SPA phones on Asterisk.";

void addGlobalOptions(CLI::App &app, cli::Session &session)
{
    app.add_option("--database", session.database,
                   "The inventory: a file, or a postgresql:// address "
                   "(SPAFLEET_DATABASE; else the user's own)");
    app.add_flag("--json", session.json, "One JSON document instead of a table");
    app.add_flag("--show-secrets", session.showSecrets, "Print secrets instead of masking them");
}

int parseFailure(const CLI::App &app, const CLI::ParseError &error, cli::Session &session)
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success)) { // --help, --version
        app.exit(error);
        return cli::Exit::Done;
    }
    session.terminal.message(cli::text(error.what()));
    return cli::Exit::Usage;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a failed write, which the terminal remembers
    std::signal(SIGXFSZ, SIG_IGN); // so is a file that may not grow
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spafleetctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPAFLEET_VERSION));

    cli::Session session;
    CLI::App app(Description, "spafleetctl");
    app.require_subcommand(1);
    app.set_version_flag("--version", SPAFLEET_VERSION);
    addGlobalOptions(app, session);
    cli::addAllCommands(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parseFailure(app, error, session);
    }
    session.terminal.flush();
    if (session.terminal.failed()) {
        session.terminal.message(QCoreApplication::translate(
            "cli", "The result could not be written to standard output in full."));
        return cli::Exit::World;
    }
    return session.exit;
}
