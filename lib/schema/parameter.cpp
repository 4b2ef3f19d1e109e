#include "schema/parameter.h"

#include <algorithm>

namespace schema {

namespace {

QString numbered(QString heading, const Element &element)
{
    const int number = element.line ? element.line : element.key ? element.key : element.number;
    heading.replace(QStringLiteral("{u}"), QString::number(element.unit));
    return heading.replace(QStringLiteral("{n}"), QString::number(number));
}

} // namespace

QByteArrayView Element::path() const
{
    return QByteArrayView(name).first(std::max<qsizetype>(name.lastIndexOf('/'), 0));
}

QByteArrayView Element::tag() const
{
    return QByteArrayView(name).sliced(name.lastIndexOf('/') + 1);
}

QString Element::tab() const
{
    return numbered(parameter->tab, *this);
}

QString Element::section() const
{
    return numbered(parameter->section, *this);
}

} // namespace schema
