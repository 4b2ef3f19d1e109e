#include "servers/requestpath.h"

#include "servers/text.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace servers {

QByteArrayView withoutQuery(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

namespace {

constexpr qsizetype LongestTarget = 2048;

QByteArray percentDecoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray());
}

bool hasControl(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

bool climbs(const QByteArray &path)
{
    const QList<QByteArray> parts = QByteArray(path).replace('\\', '/').split('/');
    return std::any_of(parts.begin(), parts.end(),
                       [](const QByteArray &part) { return part.trimmed() == ".."; });
}

// Twice: what one careless layer behind us would decode again must not climb then either.
bool climbsInDisguise(const QByteArray &path)
{
    const QByteArray once = percentDecoded(path);
    return climbs(path) || climbs(once) || climbs(percentDecoded(once));
}

QString joinedParts(const QString &path)
{
    QString joined;
    for (const QString &part : QString(path).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts)) {
        if (part != QLatin1String("."))
            joined += u'/' + part;
    }
    return joined;
}

RequestPath refused(const char *why, QByteArrayView path)
{
    return {
        {},
        {},
        QStringLiteral("%1: \"%2\"").arg(QLatin1String(why), visibleText(withoutQuery(path), 200))};
}

RequestPath reduced(const QByteArray &path)
{
    if (hasControl(path) || hasControl(percentDecoded(path)))
        return refused("a path with control characters", path);
    if (climbsInDisguise(path))
        return refused("a path that climbs out of its folder", path);
    const QString joined = joinedParts(decodedText(path));
    if (joined.isEmpty())
        return {QStringLiteral("/"), {}, {}};
    return {joined, {}, {}};
}

RequestPath withQuery(RequestPath path, QByteArrayView target)
{
    const QByteArrayView query = target.sliced(withoutQuery(target).size());
    if (hasControl(query))
        return refused("a query with control characters", target);
    path.query = QString::fromLatin1(query.isEmpty() ? query : query.sliced(1));
    return path;
}

// RFC 7230 §5.3.2: a proxy's form, which every server must understand.
QByteArrayView withoutAuthority(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf("://");
    if (scheme < 0 || target.startsWith('/') || scheme > 5)
        return target;
    const qsizetype path = target.indexOf('/', scheme + 3);
    return path < 0 ? QByteArrayView("/") : target.sliced(path);
}

} // namespace

RequestPath readTarget(QByteArrayView target)
{
    if (target.size() > LongestTarget)
        return refused("a path that is too long", target);
    const QByteArrayView whole = withoutAuthority(target);
    return withQuery(reduced(percentDecoded(withoutQuery(whole))), whole);
}

RequestPath readFileName(QByteArrayView name)
{
    if (name.size() > LongestTarget)
        return refused("a file name that is too long", name);
    if (name.isEmpty())
        return refused("no file name", name);
    return withQuery(reduced(withoutQuery(name).toByteArray()), name);
}

} // namespace servers
