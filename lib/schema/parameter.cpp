#include "schema/parameter.h"

namespace schema {

namespace {

QString numbered(QString heading, const Element &element)
{
    const int number = element.line ? element.line : element.key ? element.key : element.number;
    heading.replace(QStringLiteral("{u}"), QString::number(element.unit));
    return heading.replace(QStringLiteral("{n}"), QString::number(number));
}

} // namespace

QString Element::tab() const
{
    return numbered(parameter->tab, *this);
}

QString Element::section() const
{
    return numbered(parameter->section, *this);
}

} // namespace schema
