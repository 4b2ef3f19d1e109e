#pragma once

#include "application.h"
#include "cli/terminal.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

namespace cli {

/** One run of the program: its global options, its streams, and the application, opened when a
 *  command first asks for it. */
class Session
{
public:
    bool json = false;
    bool showSecrets = false;
    std::string database; ///< as given; empty: the environment's or the user's own

    Terminal terminal;

    /** The record and everything around it; the error says what to do. */
    Result<Application *> application();

    /** The record as it is now. */
    Result<inventory::FleetPointer> fleet();

    /** The catalogue, without opening any database. */
    Result<std::shared_ptr<const schema::Catalogue>> catalogue();

    Exit exit = Exit::Done;

    /** Says once that a secret stood on the command line, however many did. */
    void warnOfOpenSecret();

private:
    std::unique_ptr<Application> m_application;
    std::shared_ptr<const schema::Catalogue> m_catalogue;
    bool m_warnedOfSecret = false;
};

/** What a command does once the whole line is understood. */
using Action = std::function<Result<Exit>(Session &)>;

/** Adds the command @p name below @p parent; @p session outlives the parsing. Options are bound to
 *  a struct that @p action shares: see any of the command files. */
CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &description,
                     Session &session, Action action);

/** A noun that only groups verbs: "phone", "rule". The same one when asked for twice. */
CLI::App *addNoun(CLI::App &parent, const std::string &name, const std::string &description);

inline QString text(const std::string &argument)
{
    return QString::fromStdString(argument);
}

/** What an option was given; absent where it was not. */
std::optional<QString> given(const CLI::Option *option);

/** A secret as it was given: "-" reads a line of standard input, "@FILE" the first line of FILE,
 *  "" asks on the terminal without echo; anything else is the secret itself, warned about once. */
Result<QString> readSecret(Session &session, const std::string &given, const QString &prompt);

/** Puts a result where it belongs: into FILE, replaced whole or not at all, or, without one, on
 *  standard output. A file is its owner's alone: it may hold secrets. */
Result<Exit> write(Session &session, const std::string &file, const QByteArray &bytes);

/** A MAC as typed, or an Error of kind Usage. */
Result<MacAddress> readMac(const std::string &given);

} // namespace cli
