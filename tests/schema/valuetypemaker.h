#pragma once

#include "schema/datatypename.h"
#include "schema/valuetype.h"

#include <QMetaType>
#include <QRegularExpression>

inline schema::ValueType of(schema::DataType type, int size = 0)
{
    schema::ValueType value;
    value.type = type;
    value.size = size;
    return value;
}

inline schema::ValueType within(schema::DataType type, double lowest, double highest)
{
    schema::ValueType value = of(type);
    value.minimum = lowest;
    value.maximum = highest;
    return value;
}

inline schema::ValueType choiceOf(const QStringList &choices)
{
    schema::ValueType value = of(schema::DataType::Choice);
    value.choices = choices;
    return value;
}

/** A type as our tables write it: "Uns 8" of its size, "Time 0 to 64" of its range, "Choice: a, b".
 */
inline schema::ValueType typeIn(const QString &words)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\w+)(?: (\\d+))?(?: to (\\d+))?(?:: (.+))?$"));
    const auto match = form.match(words);
    const auto type = schema::typeNamed(match.capturedView(1));
    if (!type)
        qFatal("no type: %s", qPrintable(words));
    if (match.hasCaptured(4))
        return choiceOf(match.captured(4).split(QStringLiteral(", ")));
    if (match.hasCaptured(3))
        return within(*type, match.capturedView(2).toDouble(), match.capturedView(3).toDouble());
    return of(*type, match.capturedView(2).toInt());
}

Q_DECLARE_METATYPE(schema::ValueType)
