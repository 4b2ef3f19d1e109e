#pragma once

#include "schema/valuetype.h"

#include <QMetaType>

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

Q_DECLARE_METATYPE(schema::ValueType)
