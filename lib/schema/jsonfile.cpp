#include "schema/jsonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace schema {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // our largest family takes a tenth of a megabyte

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::world(
            tr("cannot read the catalogue file %1: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return Error::refused(tr("the catalogue file %1 is larger than 16 MB").arg(path));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error::refused(tr("the catalogue file %1 is no JSON: %2 at byte %3")
                                  .arg(path, fault.errorString())
                                  .arg(fault.offset));
    if (!document.isObject())
        return Error::refused(tr("the catalogue file %1 holds no object").arg(path));
    return document.object();
}

} // namespace schema
