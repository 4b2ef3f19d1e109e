#include "asterisk/replacefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace asterisk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("asterisk", text);
}

#ifdef Q_OS_UNIX
/** Gives the open @p file the mode and owner it should have; false where it may not be had. */
bool adopt(int file, const QFileInfo &target)
{
    struct stat wanted = {};
    const bool fresh = !target.exists();
    const auto model = (fresh ? target.absolutePath() : target.filePath()).toLocal8Bit();
    if (stat(model.constData(), &wanted) != 0)
        return false;
    const bool owned = fchown(file, wanted.st_uid, wanted.st_gid) == 0;
    const bool moded = fchmod(file, fresh ? 0640 : wanted.st_mode & 07777) == 0;
    return moded && (owned || fresh); // a new file of our own is still a file
}
#endif

} // namespace

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo given(path);
    const QFileInfo target(given.exists() ? given.canonicalFilePath() : path);
    QSaveFile file(target.filePath());
    const auto failed = [&](const QString &why) {
        return Error::world(tr("Cannot write %1: %2").arg(path, why));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
#ifdef Q_OS_UNIX
    if (!adopt(file.handle(), target))
        return failed(tr("it belongs to another user, which would be lost; write it as that user "
                         "or as root"));
#endif
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace asterisk
