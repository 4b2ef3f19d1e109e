#include "cli/certificatecommands.h"

#include "servers/certificates.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

using servers::CertificateRequest;
using servers::CertificateWish;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string host, organisation, locality, state, country, email;
    int bits = 2048;
    std::string key, request; ///< files; empty: named after the host
    std::string certificate; ///< to be checked
};

CertificateWish wishOf(const Options &options)
{
    CertificateWish wish;
    wish.host = text(options.host);
    wish.organisation = text(options.organisation);
    wish.locality = text(options.locality);
    wish.state = text(options.state);
    wish.country = text(options.country);
    wish.email = text(options.email);
    wish.bits = options.bits;
    return wish;
}

std::string fileOf(const std::string &given, const std::string &otherwise)
{
    return given.empty() ? otherwise : given;
}

QString whatNext(const QString &host, const QString &key, const QString &request)
{
    return tr("The key is in %2: it stays on this machine, keep a copy. The request is in %3.\n"
              "What to do next:\n"
              "1. Send the request, zipped, to ciscosb-certadmin@cisco.com, or upload it at\n"
              "   https://webapps.cisco.com/software/edos/home under Certificate Management.\n"
              "   SPA phones trust no other signer; multiplatform phones and SPA5xx with 7.5.x\n"
              "   also take one of your own, by their Custom CA parameter.\n"
              "2. Keep what comes back: the server's certificate (%1.crt) and the root of the\n"
              "   phones' own certificates (spacroot.cert).\n"
              "3. See to it that DNS gives %1 this machine's address: phones look it up.\n"
              "4. spafleetctl certificate check %1.crt\n"
              "5. spafleetctl serve --https 443 --cert %1.crt --key %2 --client-ca spacroot.cert\n"
              "6. spafleetctl setting set profile.url='https://%1/xml/spa$MA.xml' "
              "secrets.policy=certificate\n")
        .arg(host, key, request);
}

Result<Exit> request(Session &session, const Options &options)
{
    const std::string key = fileOf(options.key, options.host + ".key");
    const std::string csr = fileOf(options.request, options.host + ".csr");
    for (const std::string &file : {key, csr}) {
        if (QFileInfo::exists(text(file)))
            return Error::refused(tr("%1 is there already and may be in use. Name other files with "
                                     "--key and --out, or put it away first.")
                                      .arg(text(file)));
    }
    const Result<CertificateRequest> made = servers::requestCertificate(wishOf(options));
    if (!made)
        return made.error();
    if (auto done = write(session, key, made->key); !done)
        return done;
    if (auto done = write(session, csr, made->request); !done)
        return done;
    session.terminal.write(whatNext(text(options.host), text(key), text(csr)).toUtf8());
    return Exit::Done;
}

Result<Exit> check(Session &session, const Options &options)
{
    const Findings findings =
        servers::checkServerCertificate(text(options.certificate), QDateTime::currentDateTimeUtc());
    if (session.json)
        session.terminal.json(QJsonDocument(findingsToJson(findings)));
    else
        session.terminal.findings(findings);
    return findings.isEmpty() ? Exit::Done : Exit::Found;
}

} // namespace

void addCertificateCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "certificate", "What HTTPS needs");
    auto options = std::make_shared<Options>();
    CLI::App *command =
        addCommand(*noun, "request", "Makes a key and the request to have it certified", session,
                   [options](Session &s) { return request(s, *options); });
    command->add_option("host", options->host, "Full name of this server, as phones are sent to it")
        ->required()
        ->type_name("HOST");
    command->add_option("--organisation", options->organisation, "Who runs it");
    command->add_option("--locality", options->locality, "Town");
    command->add_option("--state", options->state, "State or province");
    command->add_option("--country", options->country, "Two letters");
    command->add_option("--email", options->email, "Where the signer answers to");
    command->add_option("--bits", options->bits, "Of the RSA key (2048)");
    command->add_option("--key", options->key, "File for the key (HOST.key), mode 0600");
    command->add_option("--out", options->request, "File for the request (HOST.csr)");

    auto checking = std::make_shared<Options>();
    addCommand(*noun, "check", "What phones will hold against a server's certificate", session,
               [checking](Session &s) { return check(s, *checking); })
        ->add_option("file", checking->certificate, "PEM file")
        ->required()
        ->type_name("FILE");
}

} // namespace cli
