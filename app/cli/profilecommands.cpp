#include "cli/profilecommands.h"

#include "application.h"
#include "cli/profilefile.h"
#include "profile/check.h"
#include "profile/decode.h"
#include "provisioning/knowndevice.h"
#include "provisioning/renderer.h"
#include "provisioning/surroundings.h"
#include "serverplan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

using inventory::Device;
using inventory::FleetPointer;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Exit> decode(Session &session, const ProfileFile &options)
{
    const Result<QByteArray> file = options.bytes();
    if (!file)
        return file.error();
    const Result<QByteArray> key = options.keyBytes(session);
    if (!key)
        return key.error();
    const QString path = text(options.path);
    const auto decoded = profile::decode(*file, *key, importsBeside(path));
    if (!decoded)
        return decoded.error();
    session.terminal.write(decoded->xml);
    for (const Finding &finding : decoded->findings) {
        session.terminal.message(
            QStringLiteral("%1:%2:%3: %4: %5 %6")
                .arg(path)
                .arg(finding.line)
                .arg(finding.column)
                .arg(severityName(finding.severity), finding.where, finding.message));
    }
    return containsError(decoded->findings) ? Exit::Found : Exit::Done;
}

struct CheckOptions
{
    ProfileFile file; ///< its path may be a phone's MAC instead
    std::string mac;
    std::string firmware;
    std::string files;
};

/** What is known around a profile that is checked. */
struct Around
{
    FleetPointer fleet; ///< null: there is no record
    const Device *device = nullptr; ///< null: no phone was named
    QString filesFolder; ///< empty: nobody said which firmware we hold
};

bool isBootstrap(const QString &path, const profile::ReadProfile &profile,
                 const schema::PhoneModel *model)
{
    const QString name = QFileInfo(path).fileName();
    const auto asksForIt = [&](const QString &file) {
        return file.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0;
    };
    return profile::looksLikeBootstrap(profile)
        || (model
            && std::any_of(model->facts().bootstrapFiles.begin(),
                           model->facts().bootstrapFiles.end(), asksForIt));
}

// A check changes nothing: it makes no record where there is none.
bool hasRecord(const Session &session)
{
    const QString location = databaseLocation(text(session.database));
    return location.contains(QStringLiteral("://")) || QFileInfo::exists(location);
}

Result<Around> aroundOf(Session &session, const CheckOptions &options, const std::string &mac)
{
    Around around;
    around.filesFolder = text(options.files);
    if (mac.empty() && !hasRecord(session))
        return around;
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    around.fleet = *fleet;
    const auto plan = loadServerPlan(databaseLocation(text(session.database)));
    if (around.filesFolder.isEmpty() && plan)
        around.filesFolder = plan->filesFolder;
    if (mac.empty())
        return around;
    const Result<MacAddress> address = readMac(mac);
    if (!address)
        return address.error();
    const auto known = provisioning::knownDevice(*around.fleet, *address);
    if (!known)
        return known.error();
    around.device = *known;
    return around;
}

Result<profile::CheckContext> contextOf(Session &session, const CheckOptions &options,
                                        const Around &around)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    auto context = provisioning::surroundings(*catalogue, around.fleet.get(), around.device);
    if (!options.firmware.empty())
        context.firmware = text(options.firmware);
    if (!around.filesFolder.isEmpty() && !QFileInfo(around.filesFolder).isDir())
        return Error::world(tr("--files %1 is no folder.").arg(around.filesFolder));
    if (!around.filesFolder.isEmpty())
        context.images = provisioning::imagesIn(around.filesFolder);
    return context;
}

Result<Findings> checkPhone(Session &session, const CheckOptions &options)
{
    const Result<Around> around = aroundOf(session, options, options.file.path);
    if (!around)
        return around.error();
    const auto context = contextOf(session, options, *around);
    if (!context)
        return context.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const provisioning::Renderer renderer((*application)->sharedCatalogue(),
                                          (*application)->sharedVault());
    const auto spelled = renderer.spelled(*around->fleet, *around->device);
    if (!spelled)
        return spelled.error();
    Findings findings = spelled->findings;
    for (const Finding &finding : profile::check(spelled->profile, *context)) {
        if (!findings.contains(finding)) // a secret no phone knows how to say is found by both
            findings.append(finding);
    }
    return findings;
}

Result<Findings> checkFile(Session &session, const CheckOptions &options)
{
    const Result<Around> around = aroundOf(session, options, options.mac);
    if (!around)
        return around.error();
    const auto file = options.file.read(session);
    if (!file)
        return file.error();
    auto context = contextOf(session, options, *around);
    if (!context)
        return context.error();
    const schema::PhoneModel *model = file->model;
    if (!model && around->device)
        model = (*session.catalogue())->model(around->device->model);
    context->bootstrap = isBootstrap(text(options.file.path), file->read, model);
    return profile::check(file->read, model, *context);
}

Result<Exit> check(Session &session, const CheckOptions &options)
{
    const QString path = text(options.file.path);
    const bool phone = !QFileInfo::exists(path) && MacAddress::parse(path);
    const Result<Findings> findings =
        phone ? checkPhone(session, options) : checkFile(session, options);
    if (!findings)
        return findings.error();
    if (session.json)
        session.terminal.json(QJsonDocument(findingsToJson(*findings)));
    else
        session.terminal.findings(*findings);
    return containsError(*findings) ? Exit::Found : Exit::Done;
}

} // namespace

void addProfileCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "profile", "What phones are told");

    auto decoding = std::make_shared<ProfileFile>();
    CLI::App *reader = addCommand(*noun, "decode", "What a phone reads of a file, as flat XML",
                                  session, [decoding](Session &s) { return decode(s, *decoding); });
    reader->add_option("file", decoding->path, "Profile, or - for standard input")->required();
    decoding->addKeyTo(*reader);

    auto checking = std::make_shared<CheckOptions>();
    CLI::App *linter = addCommand(*noun, "check", "What is wrong with a profile", session,
                                  [checking](Session &s) { return check(s, *checking); });
    linter
        ->add_option("file", checking->file.path,
                     "Profile, - for standard input, or a phone's MAC: what it gets now")
        ->required();
    checking->file.addModelTo(*linter);
    checking->file.addKeyTo(*linter);
    linter->add_option("--mac", checking->mac, "Phone of the record that the file is for");
    linter->add_option("--firmware", checking->firmware, "What the phone runs");
    linter->add_option("--files", checking->files,
                       "Folder of firmware: is there what Upgrade_Rule asks for?");
}

} // namespace cli
