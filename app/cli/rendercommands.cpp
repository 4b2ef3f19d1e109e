#include "cli/rendercommands.h"

#include "cli/profilefile.h"
#include "profile/envelope.h"
#include "profile/plaintext.h"
#include "provisioning/knowndevice.h"
#include "provisioning/renderer.h"

#include <QCoreApplication>

namespace cli {

namespace {

using profile::Extent;
using provisioning::Renderer;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string what; ///< a MAC, or a model
    bool full = false;
    bool sparse = false;
    bool gzip = false;
    bool contentCoding = false;
    std::string format = "xml";
    CLI::Option *key = nullptr;
    std::string output;
};

Extent extentOf(const Options &options)
{
    if (options.full)
        return Extent::Full;
    return options.sparse ? Extent::Sparse : Extent::Normal;
}

Result<QByteArray> bytesOf(Session &session, const Renderer &renderer,
                           const inventory::Fleet &fleet, const inventory::Device &device,
                           const Options &options)
{
    if (options.format == "text") {
        const auto spelled = renderer.spelled(fleet, device);
        if (!spelled)
            return spelled.error();
        session.terminal.messages(spelled->findings);
        return profile::writePlainText(spelled->profile, extentOf(options));
    }
    const auto rendered = renderer.render(fleet, device, extentOf(options));
    if (!rendered)
        return rendered.error();
    session.terminal.messages(rendered->findings);
    return rendered->bytes;
}

/** A reset that cannot reset everything says so. */
Result<void> tellKept(Session &session, const Renderer &renderer, const inventory::Fleet &fleet,
                      const inventory::Device &device)
{
    const auto profile = renderer.profileOf(fleet, device);
    if (!profile)
        return profile.error();
    if (const int kept = profile::keptUnconfirmed(*profile); kept > 0)
        session.terminal.message(
            tr("%1 elements have no confirmed factory value and are kept").arg(kept));
    return {};
}

Result<QByteArray> wrapped(Session &session, QByteArray bytes, const Options &options)
{
    if (options.gzip)
        bytes = profile::gzip(bytes);
    if (options.key->count() == 0)
        return bytes;
    const Result<QString> key =
        readSecret(session, options.key->as<std::string>(), tr("Key of the profile"));
    if (!key)
        return key.error();
    if (key->isEmpty())
        return Error::usage(tr("The key is empty."));
    if (!options.contentCoding)
        return profile::encrypt(bytes, key->toUtf8());
    const auto material = profile::keyMaterial(key->toUtf8());
    if (!material) {
        return Error::usage(tr("With --rfc8188 the key is hexadecimal digits in pairs, as "
                               "`openssl rand -hex 16` makes them."));
    }
    return profile::encryptContent(bytes, *material);
}

Result<void> checkCoding(const Renderer &renderer, const inventory::Device &device,
                         const Options &options)
{
    const auto model = renderer.modelOf(device);
    if (!model)
        return model.error();
    if (!options.contentCoding || (*model)->facts().dialect == schema::Dialect::Multiplatform)
        return {};
    return Error::refused(tr("A %1 cannot undo RFC 8188, only multiplatform phones can: leave "
                             "--rfc8188 out.")
                              .arg(device.model));
}

Result<Exit> render(Session &session, const Options &options)
{
    const Result<MacAddress> mac = readMac(options.what);
    if (!mac)
        return mac.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    const auto device = provisioning::knownDevice(**fleet, *mac);
    if (!device)
        return device.error();
    const Renderer renderer((*application)->sharedCatalogue(), (*application)->sharedVault());
    if (auto done = checkCoding(renderer, **device, options); !done)
        return done.error();
    Result<QByteArray> bytes = bytesOf(session, renderer, **fleet, **device, options);
    if (!bytes)
        return bytes.error();
    if (options.full) {
        if (auto said = tellKept(session, renderer, **fleet, **device); !said)
            return said.error();
    }
    bytes = wrapped(session, std::move(*bytes), options);
    if (!bytes)
        return bytes.error();
    return write(session, options.output, *bytes);
}

Result<Exit> bootstrap(Session &session, const Options &options)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto model = modelNamed(**catalogue, text(options.what));
    if (!model)
        return model.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    const Renderer renderer(*catalogue, (*application)->sharedVault());
    const Result<QByteArray> bytes = renderer.bootstrap(**fleet, **model);
    if (!bytes)
        return bytes.error();
    return write(session, options.output, *bytes);
}

} // namespace

void addRenderCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "profile", "What phones are told");

    auto options = std::make_shared<Options>();
    CLI::App *one = addCommand(*noun, "render", "The exact bytes this phone gets, secrets in it",
                               session, [options](Session &s) { return render(s, *options); });
    one->add_option("mac", options->what, "MAC address")->required();
    CLI::Option *full =
        one->add_flag("--full", options->full, "Factory values instead of keep: a reset");
    one->add_flag("--sparse", options->sparse, "Only what a layer sets or must take back")
        ->excludes(full);
    one->add_option("--format", options->format, "xml or text")
        ->check(CLI::IsMember({"xml", "text"}));
    one->add_flag("--gzip", options->gzip, "Compressed");
    options->key =
        one->add_option("--key", "Encrypted (AES-256-CBC): @FILE, - or nothing to be asked");
    options->key->expected(0, 1)->default_str("");
    one->add_flag("--rfc8188", options->contentCoding,
                  "Encrypted as aes128gcm (RFC 8188) instead, for multiplatform phones: the key is "
                  "hexadecimal, and its server says Content-Encoding: aes128gcm")
        ->needs(options->key);
    one->add_option("-o,--output", options->output, "Write to FILE instead of standard output");

    auto first = std::make_shared<Options>();
    CLI::App *boot = addCommand(*noun, "bootstrap", "The first file of a model, without secrets",
                                session, [first](Session &s) { return bootstrap(s, *first); });
    boot->add_option("model", first->what, "Model, as in SPA525G")->required();
    boot->add_option("-o,--output", first->output, "Write to FILE instead of standard output");
}

} // namespace cli
