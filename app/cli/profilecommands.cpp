#include "cli/profilecommands.h"

#include "profile/check.h"
#include "profile/decode.h"
#include "profile/envelope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string file;
    std::string model;
    CLI::Option *key = nullptr;
};

constexpr qint64 LongestFile = profile::EnvelopeLimits::size + 1; // one more, to be noticed

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(LongestFile);
    if (file.error() != QFile::NoError)
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    return bytes;
}

Result<QByteArray> keyOf(Session &session, const Options &options)
{
    if (!options.key || options.key->count() == 0)
        return QByteArray();
    const Result<QString> key =
        readSecret(session, options.key->as<std::string>(), tr("Key of the profile"));
    if (!key)
        return key.error();
    return key->toUtf8();
}

/** Files an SPC text imports lie beside it, and nowhere else. */
profile::ImportedFile importsBeside(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    return [folder](const QString &name) -> std::optional<QByteArray> {
        const QString inside = QFileInfo(folder.filePath(name)).canonicalFilePath();
        if (inside.isEmpty() || !inside.startsWith(folder.canonicalPath() + u'/'))
            return {};
        const Result<QByteArray> bytes = readAll(inside);
        return bytes ? std::optional(*bytes) : std::nullopt;
    };
}

Result<Exit> decode(Session &session, const Options &options)
{
    const QString path = text(options.file);
    const Result<QByteArray> file = readAll(path);
    if (!file)
        return file.error();
    const Result<QByteArray> key = keyOf(session, options);
    if (!key)
        return key.error();
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

/** The model a dump says it is of, where nobody names one. */
const schema::PhoneModel *modelIn(const profile::ReadProfile &profile,
                                  const schema::Catalogue &catalogue)
{
    for (const profile::ReadElement &element : profile.elements) {
        if (element.isStatus() && element.name == "Product_Name")
            return catalogue.model(element.value);
    }
    return nullptr;
}

Result<const schema::PhoneModel *> modelOf(const Options &options,
                                           const profile::ReadProfile &profile,
                                           const schema::Catalogue &catalogue)
{
    if (options.model.empty())
        return modelIn(profile, catalogue);
    const QString name = text(options.model);
    const schema::PhoneModel *model = catalogue.model(name);
    if (!model)
        return Error::refused(tr("\"%1\" is no model the catalogue knows. Nearest is %2.")
                                  .arg(name, catalogue.nearestModel(name)));
    return model;
}

/** The first model whose profile has an element of that name. */
QString modelWith(const schema::Catalogue &catalogue, QByteArrayView name)
{
    for (const QString &each : catalogue.modelNames()) {
        const schema::PhoneModel *model = catalogue.model(each);
        if (model && model->indexOf(name))
            return each;
    }
    return {};
}

profile::Origin originOf(QByteArrayView text, const schema::PhoneModel *model)
{
    if (text.contains("group=\"Info/"))
        return profile::Origin::PhoneDump;
    const bool multiplatform = model && model->facts().dialect == schema::Dialect::Multiplatform;
    return multiplatform ? profile::Origin::MultiplatformProfile : profile::Origin::Profile;
}

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

Result<Exit> check(Session &session, const Options &options)
{
    const QString path = text(options.file);
    const auto file = readAll(path);
    if (!file)
        return file.error();
    const auto key = keyOf(session, options);
    if (!key)
        return key.error();
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto opened = profile::open(*file, *key);
    if (!opened)
        return opened.error();
    auto read = profile::readText(opened->text, profile::Origin::Profile, importsBeside(path));
    const auto model = modelOf(options, read, **catalogue);
    if (!model)
        return model.error();
    const profile::Origin origin = originOf(opened->text, *model);
    if (origin != profile::Origin::Profile)
        read = profile::readText(opened->text, origin, importsBeside(path));
    profile::CheckContext context;
    context.bootstrap = isBootstrap(path, read, *model);
    context.modelWith = [&](QByteArrayView name) {
        return modelWith(**catalogue, name);
    };
    const Findings findings = profile::check(read, *model, context);
    if (session.json)
        session.terminal.json(QJsonDocument(findingsToJson(findings)));
    else
        session.terminal.findings(findings);
    return containsError(findings) ? Exit::Found : Exit::Done;
}

void addKey(CLI::App &command, Options &options)
{
    options.key = command.add_option("--key",
                                     "Key it is encrypted with: @FILE, - or nothing to be "
                                     "asked");
    options.key->expected(0, 1)->default_str("");
}

} // namespace

void addProfileCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "profile", "What phones are told");

    auto decoding = std::make_shared<Options>();
    CLI::App *reader = addCommand(*noun, "decode", "What a phone reads of a file, as flat XML",
                                  session, [decoding](Session &s) { return decode(s, *decoding); });
    reader->add_option("file", decoding->file, "Profile, or - for standard input")->required();
    addKey(*reader, *decoding);

    auto checking = std::make_shared<Options>();
    CLI::App *linter = addCommand(*noun, "check", "What is wrong with a profile", session,
                                  [checking](Session &s) { return check(s, *checking); });
    linter->add_option("file", checking->file, "Profile, or - for standard input")->required();
    linter->add_option("--model", checking->model, "Model it is meant for, as in SPA525G");
    addKey(*linter, *checking);
}

} // namespace cli
