#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rules {

/** What --alias names: other people's element paths and the parameters they stand for (guide
 *  SPA/ATA p. 48). Up to 30 of them. */
class AliasMap
{
public:
    /** "/CPE/SIP/name = /flat-profile/Display_Name_1_ ;" and so on; the last semicolon may be
     *  left out. */
    static Result<AliasMap> parse(QStringView text);

    /** The parameter that the element at @p path, from the root down, stands for. The left side
     *  of an alias need only be the end of the path; the first that fits is taken. */
    std::optional<QString> parameterFor(const QStringList &path) const;

    qsizetype size() const { return qsizetype(m_aliases.size()); }

private:
    struct Alias
    {
        QStringList from;
        QString parameter;
    };
    std::vector<Alias> m_aliases;
};

} // namespace rules
