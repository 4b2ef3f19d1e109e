#include "textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace {

constexpr qint64 Largest = 64 * 1024 * 1024;
constexpr qint64 LongestSecret = 4096;

Error failure(const char *text, const QString &path, const QString &cause)
{
    return Error::world(QCoreApplication::translate("textfile", text).arg(path, cause));
}

} // namespace

QByteArray readToEnd(QIODevice &device, qint64 most)
{
    constexpr qint64 piece = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = device.read(qMin(piece, most - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("textfile", "Cannot read %1: %2"), path,
                       file.errorString());
    const QByteArray bytes = readToEnd(file, Largest + 1);
    if (bytes.size() > Largest)
        return failure(QT_TRANSLATE_NOOP("textfile", "%1 is larger than %2 bytes."), path,
                       QString::number(Largest));
    return QString::fromUtf8(bytes);
}

Result<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("textfile", "Cannot read the secret from %1: %2"), path,
                       file.errorString());
    QByteArray line = file.readLine(LongestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<void> writeTextFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return {};
    return failure(QT_TRANSLATE_NOOP("textfile", "Cannot write %1: %2"), path, file.errorString());
}

Result<void> writeTextFile(const QString &path,
                           const std::function<void(const LineWriter &)> &lines)
{
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    lines([&](const QString &line) { good = good && file.write(line.toUtf8() + '\n') > 0; });
    if (good && file.commit())
        return {};
    return failure(QT_TRANSLATE_NOOP("textfile", "Cannot write %1: %2"), path, file.errorString());
}
