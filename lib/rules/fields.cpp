#include "rules/fields.h"

#include "rules/cursor.h"

#include <QCoreApplication>

namespace rules {

namespace {

constexpr qsizetype MostFields = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

bool isNameCharacter(QChar c)
{
    return Cursor::isLetter(c) || Cursor::isDigit(c) || c == u'_' || c == u'-';
}

Result<Field> takeField(Cursor &at)
{
    Field field;
    field.column = at.column();
    field.name = at.takeWhile(isNameCharacter).toString();
    if (field.name.isEmpty())
        return at.error(tr("expected name=value"));
    at.skipBlanks();
    if (!at.take(u'='))
        return at.error(tr("expected = after “%1”").arg(field.name.left(32)));
    at.skipBlanks();
    field.valueColumn = at.column();
    field.value = at.takeWhile([](QChar c) { return c != u';'; }).trimmed().toString();
    return field;
}

} // namespace

Result<QList<Field>> parseFields(QStringView text)
{
    QList<Field> fields;
    Cursor at(text);
    for (;;) {
        at.skipBlanks();
        if (at.atEnd() && !fields.isEmpty())
            return fields;
        if (fields.size() == MostFields)
            return at.error(tr("more than %1 fields").arg(MostFields));
        auto field = takeField(at);
        if (!field)
            return field.error();
        fields.append(std::move(*field));
        if (!at.take(u';'))
            return fields; // takeField() stops at a semicolon or at the end
    }
}

Result<QList<Field>> parseUniqueFields(QStringView text)
{
    auto fields = parseFields(text);
    if (!fields)
        return fields;
    for (const Field &field : *fields)
        if (fieldNamed(*fields, field.name) != &field)
            return Error::at(field.column, tr("“%1” stands here twice").arg(field.name.left(32)));
    return fields;
}

const Field *fieldNamed(const QList<Field> &fields, QStringView name)
{
    for (const Field &field : fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

} // namespace rules
