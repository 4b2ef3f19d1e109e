#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace rules {

/** One "name=value" of a list. */
struct Field
{
    QString name;
    QString value; ///< without blanks around it
    int column = 0; ///< of the name, from 1
    int valueColumn = 0;
};

/** Reads "n=Classic-1;w=3;c=1", the form of ring descriptions, LED scripts, key functions, paging
 *  groups and the rule for daylight saving. A semicolon at the end is allowed; at most
 *  64 fields. What names and values may be is the caller's to say. */
Result<QList<Field>> parseFields(QStringView text);

/** The same, where no name may stand twice. */
Result<QList<Field>> parseUniqueFields(QStringView text);

/** The field of that name; null where there is none. */
const Field *fieldNamed(const QList<Field> &fields, QStringView name);

} // namespace rules
