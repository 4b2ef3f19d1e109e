#pragma once

#include "schema/valuetype.h"

#include <QHash>
#include <QJsonObject>

namespace schema {

/** What a parameter is wherever it occurs; where it stands on a phone's pages is the family's. */
struct Definition
{
    ValueType type;
    bool secret = false;
    bool untouched = false;
    QString help;
    QString source;
};

/** The parameters of all families by their general names. Immutable once filled. */
class Dictionary
{
public:
    /** Adds the definitions of one of our files: name → object. */
    void add(const QJsonObject &definitions);

    /** The definition of that name; an empty one, a text, where there is none. */
    Definition find(const QString &name) const { return m_definitions.value(name); }

private:
    QHash<QString, Definition> m_definitions;
};

/** Lays what @p object says ("type", "choices", "minimum", "secret", "help" …) over
 *  @p definition; what it does not mention stays. */
void refine(Definition &definition, const QJsonObject &object);

} // namespace schema
