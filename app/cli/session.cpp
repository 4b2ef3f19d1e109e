#include "cli/session.h"

#include "textfile.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <iostream>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// Switches the terminal's echo off for as long as it lives.
class Unechoed
{
public:
    Unechoed()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unechoed()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unechoed(const Unechoed &) = delete;
    Unechoed &operator=(const Unechoed &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

Result<QString> secretFromInput()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return Error::usage(tr("No secret came on standard input. Give it as one line."));
    return QString::fromStdString(line);
}

Result<QString> secretFromPrompt(const QString &prompt)
{
    if (!isatty(STDIN_FILENO))
        return secretFromInput();
    std::cerr << prompt.toStdString() << ": " << std::flush;
    const Unechoed quiet;
    Result<QString> secret = secretFromInput();
    std::cerr << std::endl;
    return secret;
}

} // namespace

Result<std::shared_ptr<const schema::Catalogue>> Session::catalogue()
{
    if (!m_catalogue) {
        auto loaded = schema::Catalogue::load(ownModelsFolder());
        if (!loaded)
            return loaded.error();
        m_catalogue = *loaded;
    }
    return m_catalogue;
}

Result<Application *> Session::application()
{
    if (!m_application) {
        auto known = catalogue();
        if (!known)
            return known.error();
        auto opened = Application::open(databaseLocation(text(database)), *known);
        if (!opened)
            return opened.error();
        m_application = std::move(*opened);
        for (const QString &notice : m_application->takeNotices())
            terminal.message(notice);
    }
    return m_application.get();
}

Result<inventory::FleetPointer> Session::fleet()
{
    const Result<Application *> opened = application();
    if (!opened)
        return opened.error();
    return (*opened)->fleet();
}

void Session::warnOfOpenSecret()
{
    if (std::exchange(m_warnedOfSecret, true))
        return;
    terminal.message(
        tr("A secret on the command line can be seen by others on this machine; give it as @FILE, "
           "as - (standard input) or at the prompt."));
}

CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &description,
                     Session &session, Action action)
{
    CLI::App *command = parent.add_subcommand(name, description);
    command->fallthrough();
    command->callback([&session, action = std::move(action)] {
        const Result<Exit> done = action(session);
        if (!done)
            session.terminal.error(done.error());
        session.exit = done ? *done : exitOf(done.error());
    });
    return command;
}

CLI::App *addNoun(CLI::App &parent, const std::string &name, const std::string &description)
{
    const auto there =
        parent.get_subcommands([&name](CLI::App *app) { return app->get_name() == name; });
    if (!there.empty())
        return there.front();
    CLI::App *noun = parent.add_subcommand(name, description);
    noun->require_subcommand(1);
    noun->fallthrough();
    return noun;
}

std::optional<QString> given(const CLI::Option *option)
{
    if (option->count() == 0)
        return std::nullopt;
    return text(option->as<std::string>());
}

Result<QString> readSecret(Session &session, const std::string &given, const QString &prompt)
{
    if (given.empty())
        return secretFromPrompt(prompt);
    if (given == "-")
        return secretFromInput();
    if (given.front() == '@')
        return readSecretFile(text(given.substr(1)));
    session.warnOfOpenSecret();
    return text(given);
}

Result<Exit> write(Session &session, const std::string &file, const QByteArray &bytes)
{
    if (file.empty() || file == "-") {
        session.terminal.write(bytes);
        return Exit::Done;
    }
    QSaveFile target(text(file));
    const bool done = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && target.write(bytes) == bytes.size() && target.commit();
    if (!done)
        return Error::world(tr("Cannot write %1: %2").arg(text(file), target.errorString()));
    return Exit::Done;
}

Result<MacAddress> readMac(const std::string &given)
{
    if (const auto mac = MacAddress::parse(text(given)))
        return *mac;
    return Error::usage(tr("\"%1\" is not a MAC address: it takes 12 hexadecimal digits, as in "
                           "00:25:84:d8:d0:62.")
                            .arg(printable(text(given))));
}

} // namespace cli
