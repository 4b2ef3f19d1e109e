#include "servers/portowner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace servers {

namespace {

// proc(5): "sl local_address rem_address st … uid timeout inode", addresses as HEX:PORT.
QSet<QString> inodesIn(const QString &table, quint16 port, bool tcp)
{
    QSet<QString> inodes;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return inodes;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const bool listens = fields.size() > 9 && (!tcp || fields[3] == "0A");
        if (listens && fields[1].endsWith(wanted))
            inodes.insert(QStringLiteral("socket:[%1]").arg(QLatin1String(fields[9])));
    }
    return inodes;
}

bool holdsAny(const QString &process, const QSet<QString> &inodes)
{
    const QDir handles(process + QStringLiteral("/fd"));
    for (const QString &name : handles.entryList(QDir::Files | QDir::System)) {
        if (inodes.contains(QFileInfo(QFile::symLinkTarget(handles.filePath(name))).fileName()))
            return true;
    }
    return false;
}

QString nameOf(const QString &process)
{
    QFile file(process + QStringLiteral("/comm"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

QString portOwner(quint16 port, bool tcp)
{
    const QString table = tcp ? QStringLiteral("/proc/net/tcp") : QStringLiteral("/proc/net/udp");
    const QSet<QString> inodes = inodesIn(table, port, tcp) + inodesIn(table + u'6', port, tcp);
    if (inodes.isEmpty())
        return {};
    const QDir processes(QStringLiteral("/proc"));
    for (const QString &id : processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString process = processes.filePath(id);
        if (id.front().isDigit() && holdsAny(process, inodes))
            return QStringLiteral("%1 (process %2)").arg(nameOf(process), id);
    }
    return {};
}

} // namespace servers
