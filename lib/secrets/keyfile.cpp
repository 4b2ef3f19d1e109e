#include "secrets/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace secrets {

namespace {

constexpr qint64 LargestFile = 4'096;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

QString tr(const char *text)
{
    return QCoreApplication::translate("secrets", text);
}

Error cannotMake(const QString &path, const QString &reason)
{
    return Error::world(tr("The key file %1 cannot be made: %2.").arg(path, reason));
}

QByteArray textOf(const KeyFile &file)
{
    return "spafleet key file 1\nid " + file.id.toLatin1() + "\nkey " + file.key.bytes().toBase64()
        + '\n';
}

Result<KeyFile> parse(const QString &path, const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral("^spafleet key file 1\\nid ([0-9a-f]{16})\\nkey ([A-Za-z0-9+/]{43}=)\\n?$"));
    const auto match = form.match(QString::fromLatin1(text));
    const auto key = FleetKey::fromBytes(QByteArray::fromBase64(match.captured(2).toLatin1()));
    if (!match.hasMatch() || !key)
        return Error::world(
            tr("%1 is no key file of Spafleet, or it is damaged; put back a copy.").arg(path));
    return KeyFile{match.captured(1), *key};
}

// A key that a loss of power takes along would take every password with it.
bool reachesTheDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor); // not every file system knows how; the file itself is safe
    ::close(descriptor);
#else
    (void)folder;
#endif
}

Result<void> writeNew(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return cannotMake(path, file.errorString());
    if (file.write(text) != text.size() || !reachesTheDisk(file)) {
        const QString reason = file.errorString();
        file.remove();
        return cannotMake(path, reason);
    }
    return {};
}

} // namespace

Result<KeyFile> KeyFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::world(
            tr("The key file %1 cannot be read: %2.").arg(path, file.errorString()));
#ifdef Q_OS_UNIX
    if (file.permissions() & Others)
        return Error::world(tr("Others may read the key file %1; type: chmod 600 %1").arg(path));
#endif
    return parse(path, file.read(LargestFile));
}

Result<KeyFile> KeyFile::readOrMake(const QString &path, const QString &id)
{
    if (QFileInfo::exists(path))
        return read(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotMake(path, tr("its folder cannot be made"));
    const KeyFile made{id, FleetKey::generate()};
    const QString whileMade = path + QStringLiteral(".%1.new").arg(id);
    if (auto done = writeNew(whileMade, textOf(made)); !done)
        return done.error();
    // never over another program's: rename() of Qt refuses where there is one
    if (!QFile::rename(whileMade, path)) {
        QFile::remove(whileMade);
        if (QFileInfo::exists(path))
            return read(path);
        return cannotMake(path, tr("it cannot be put into its place"));
    }
    syncFolder(folder);
    return made;
}

QString ownKeyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/spafleet/fleet.key");
}

} // namespace secrets
