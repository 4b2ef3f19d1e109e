#include "schema/jsonfile.h"

#include <QCoreApplication>
#include <QFile>

namespace schema {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // our largest family takes a tenth of a megabyte

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

} // namespace

Result<QByteArray> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::world(
            tr("cannot read the catalogue file %1: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return Error::refused(tr("the catalogue file %1 is larger than 16 MB").arg(path));
    return file.readAll();
}

} // namespace schema
