#include "rules/aliasmap.h"

#include "rules/cursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace rules {

namespace {

constexpr size_t MostAliases = 30; // guide SPA/ATA p. 49
constexpr qsizetype DeepestPath = 32;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

bool isElementCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

Result<QStringList> takePath(Cursor &at)
{
    QStringList path;
    at.skipBlanks();
    const Cursor start = at;
    while (at.take(u'/')) {
        const QStringView name = at.takeWhile(isElementCharacter);
        if (name.isEmpty())
            return at.error(tr("expected the name of an element"));
        if (path.size() == DeepestPath)
            return at.error(tr("this path is too deep"));
        path << name.toString();
    }
    if (path.isEmpty())
        return start.error(tr("expected a path that begins with /"));
    at.skipBlanks();
    return path;
}

} // namespace

Result<AliasMap> AliasMap::parse(QStringView text)
{
    AliasMap map;
    Cursor at(text);
    for (at.skipBlanks(); !at.atEnd(); at.skipBlanks()) {
        if (map.m_aliases.size() == MostAliases)
            return at.error(tr("at most 30 parameters can be renamed"));
        const auto from = takePath(at);
        if (!from)
            return from.error();
        if (!at.take(u'='))
            return at.error(tr("expected ="));
        const auto to = takePath(at);
        if (!to)
            return to.error();
        map.m_aliases.push_back({*from, to->back()});
        if (!at.take(u';') && !at.atEnd())
            return at.error(tr("expected ;"));
    }
    return map;
}

std::optional<QString> AliasMap::parameterFor(const QStringList &path) const
{
    for (const Alias &alias : m_aliases)
        if (alias.from.size() <= path.size()
            && std::equal(alias.from.rbegin(), alias.from.rend(), path.rbegin()))
            return alias.parameter;
    return std::nullopt;
}

} // namespace rules
