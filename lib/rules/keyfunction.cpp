#include "rules/keyfunction.h"

#include "rules/cursor.h"
#include "rules/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace rules {

namespace {

constexpr qsizetype MostGroups = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

std::optional<Error> readFunctions(const Field &field, KeyFunction &function)
{
    function.functions = field.value.split(u'+');
    for (const QString &name : function.functions)
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](QChar c) {
                return c.isLetterOrNumber() || c == u'_';
            }))
            return Error::at(field.valueColumn,
                             tr("expected functions joined by +, as in fnc=blf+sd+cp"));
    return std::nullopt;
}

QString functionInWords(const QString &name)
{
    static const QList<std::pair<QString, const char *>> known{
        {QStringLiteral("blf"), QT_TRANSLATE_NOOP("rules", "shows whether it is busy")},
        {QStringLiteral("sd"), QT_TRANSLATE_NOOP("rules", "dials")},
        {QStringLiteral("cp"), QT_TRANSLATE_NOOP("rules", "picks calls up")},
        {QStringLiteral("prk"), QT_TRANSLATE_NOOP("rules", "parks calls")},
        {QStringLiteral("mwi"), QT_TRANSLATE_NOOP("rules", "shows waiting messages")},
        {QStringLiteral("dnd"), QT_TRANSLATE_NOOP("rules", "do not disturb")},
        {QStringLiteral("xml"), QT_TRANSLATE_NOOP("rules", "opens an XML page")},
    };
    for (const auto &[word, meaning] : known)
        if (word == name)
            return tr(meaning);
    return name;
}

// "a.b.c.d:port" of the multicast range
bool isMulticastAddress(QStringView text)
{
    Cursor at(text);
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && !at.take(u'.'))
            return false;
        const QStringView digits = at.takeWhile(Cursor::isDigit);
        const int value = digits.toInt();
        if (digits.isEmpty() || digits.size() > 3 || value > 255)
            return false;
        if (part == 0 && (value < 224 || value > 239))
            return false;
    }
    if (!at.take(u':'))
        return false;
    const QStringView port = at.takeWhile(Cursor::isDigit);
    return at.atEnd() && !port.isEmpty() && port.size() <= 5 && port.toInt() <= 65'535;
}

std::optional<Error> readPaging(const Field &field, PagingGroup &group)
{
    if (field.name == u"name")
        group.name = field.value;
    else if (field.name == u"num")
        group.number = field.value;
    else if (field.name == u"listen" && (field.value == u"yes" || field.value == u"no"))
        group.listens = field.value == u"yes";
    else if (field.name == u"listen")
        return Error::at(field.valueColumn, tr("expected yes or no"));
    else
        return Error::at(field.column, tr("expected pggrp=, name=, num= or listen="));
    return std::nullopt;
}

// A semicolon would end it.
QString fieldText(QString value)
{
    return value.remove(u';').trimmed();
}

} // namespace

Result<KeyFunction> KeyFunction::parse(QStringView text)
{
    const auto fields = parseUniqueFields(text);
    if (!fields)
        return fields.error();
    KeyFunction function;
    for (const Field &field : *fields) {
        if (field.name == u"fnc") {
            if (const auto error = readFunctions(field, function))
                return *error;
        } else if (field.name == u"sub") {
            function.subscribes = field.value;
        } else if (field.name == u"ext") {
            function.dials = field.value;
        } else if (field.name == u"nme") {
            function.name = field.value;
        } else {
            function.others.append({field.name, field.value});
        }
    }
    if (function.functions.isEmpty())
        return Error::at(1, tr("expected fnc= and what the key does"));
    return function;
}

QString toText(const KeyFunction &function)
{
    QList<std::pair<QString, QString>> fields{
        {QStringLiteral("fnc"), function.functions.join(u'+')},
        {QStringLiteral("sub"), function.subscribes},
        {QStringLiteral("ext"), function.dials}};
    fields += function.others;
    fields.append({QStringLiteral("nme"), function.name});
    QStringList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts.append(name + u'=' + fieldText(value));
    }
    return parts.join(u';');
}

QString keyLabel(const QString &name)
{
    return fieldText(name);
}

QString inWords(const KeyFunction &function)
{
    QStringList parts;
    for (const QString &name : function.functions)
        parts << functionInWords(name);
    const QString target = !function.dials.isEmpty() ? function.dials : function.subscribes;
    const QString what = parts.join(tr(", "));
    return target.isEmpty() ? what : tr("%1: %2").arg(target, what);
}

Result<QList<PagingGroup>> parsePagingGroups(QStringView text)
{
    const auto fields = parseFields(text);
    if (!fields)
        return fields.error();
    QList<PagingGroup> groups;
    for (const Field &field : *fields) {
        if (field.name == u"pggrp") {
            if (!isMulticastAddress(field.value))
                return Error::at(field.valueColumn,
                                 tr("expected a multicast address and a port: 224.0.1.75:34560"));
            if (groups.size() == MostGroups)
                return Error::at(field.column, tr("at most ten groups"));
            groups.append(PagingGroup{field.value, {}, {}, false});
        } else if (groups.isEmpty()) {
            return Error::at(field.column, tr("expected pggrp= first"));
        } else if (const auto error = readPaging(field, groups.back())) {
            return *error;
        }
    }
    return groups;
}

QString inWords(const QList<PagingGroup> &groups)
{
    QStringList parts;
    for (const PagingGroup &group : groups)
        parts << (group.listens ? tr("%1: dial %2 to page it; this phone listens")
                                : tr("%1: dial %2 to page it"))
                     .arg(group.name.isEmpty() ? group.address : group.name, group.number);
    return parts.join(tr("; "));
}

} // namespace rules
