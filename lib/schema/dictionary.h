#pragma once

#include "schema/jsonreader.h"
#include "schema/valuetype.h"

#include <QHash>

namespace schema {

/** What a parameter is wherever it occurs; where it stands on a phone's pages is the family's. */
struct Definition
{
    ValueType type;
    bool secret = false;
    bool untouched = false;
    QString help;
    QString source;
    QString unknown;
};

/** The parameters of all families by their general names. Immutable once filled. */
class Dictionary
{
public:
    /** Adds the definitions of one of our files: name → object. */
    Result<void> add(QByteArrayView json);

    /** The definition of that name; an empty one, a text, where there is none. */
    Definition find(const QByteArray &name) const { return m_definitions.value(name); }

private:
    QHash<QByteArray, Definition> m_definitions;
};

/** Takes the value of @p key ("type", "choices", "minimum", "secret", "help" …) from @p json into
 *  @p definition. False, and nothing taken, where @p key says nothing of what a parameter is. */
bool refine(Definition &definition, QByteArrayView key, JsonReader &json);

} // namespace schema
