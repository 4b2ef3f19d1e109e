#include "cli/profilefile.h"

#include "profile/decode.h"
#include "profile/envelope.h"
#include "profile/provenance.h"
#include "textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cli {

namespace {

constexpr qint64 LongestFile = profile::EnvelopeLimits::size + 1; // one more, to be noticed

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    QByteArray bytes = readToEnd(file, LongestFile);
    if (file.error() != QFile::NoError)
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    return bytes;
}

} // namespace

void ProfileFile::addKeyTo(CLI::App &command)
{
    key = command.add_option("--key", "Key it is encrypted with: @FILE, - or nothing to be asked");
    key->expected(0, 1)->default_str("");
}

void ProfileFile::addModelTo(CLI::App &command)
{
    command.add_option("--model", model, "Model it is of, as in SPA525G (what it says itself)");
}

Result<QByteArray> ProfileFile::bytes() const
{
    return readAll(text(path));
}

Result<QByteArray> ProfileFile::keyBytes(Session &session) const
{
    if (!key || key->count() == 0)
        return QByteArray();
    const Result<QString> secret =
        readSecret(session, key->as<std::string>(), tr("Key of the profile"));
    if (!secret)
        return secret.error();
    return secret->toUtf8();
}

Result<ProfileFile::Text> ProfileFile::read(Session &session) const
{
    const Result<QByteArray> file = bytes();
    if (!file)
        return file.error();
    return read(session, *file);
}

Result<ProfileFile::Text> ProfileFile::read(Session &session, const QByteArray &bytes) const
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<QByteArray> secret = keyBytes(session);
    if (!secret)
        return secret.error();
    auto opened = profile::open(bytes, *secret);
    if (!opened)
        return opened.error();
    Text result{std::move(opened->text), {}, profile::Origin::Profile, nullptr};
    const auto imports = importsBeside(text(path));
    result.read = profile::readText(result.bytes, result.origin, imports);
    if (!model.empty()) {
        const auto named = modelNamed(**catalogue, text(model));
        if (!named)
            return named.error();
        result.model = *named;
    } else {
        result.model = (*catalogue)->model(profile::identityOf(result.read).product);
    }
    result.origin = profile::originOf(result.bytes, result.model);
    if (result.origin != profile::Origin::Profile) // an empty element means another thing there
        result.read = profile::readText(result.bytes, result.origin, imports);
    return result;
}

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

Result<const schema::PhoneModel *> modelNamed(const schema::Catalogue &catalogue,
                                              const QString &name)
{
    if (const schema::PhoneModel *model = catalogue.model(name))
        return model;
    return Error::refused(catalogue.whyUnknown(name));
}

} // namespace cli
