#include "schema/valuetypechecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace schema {

namespace {

constexpr int mostKeys = 64; // the longest list seen has 17
constexpr int mostPlaces = 32;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

bool isOfName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

/** "newcall|3" in its two parts. */
struct ListedKey
{
    explicit ListedKey(QStringView text)
        : bar(text.indexOf(u'|')), name(bar < 0 ? text : text.first(bar)),
          place(bar < 0 ? QStringView() : text.sliced(bar + 1))
    {
    }

    qsizetype bar;
    QStringView name;
    QStringView place; ///< empty: wherever there is room
};

Fault keyFault(const ListedKey &key, qsizetype start)
{
    const auto stranger = std::find_if_not(key.name.begin(), key.name.end(), isOfName);
    if (key.name.isEmpty() || stranger != key.name.end())
        return Error::at(int(start + (stranger - key.name.begin())) + 1,
                         tr("expected the name of a softkey, as in newcall|3"));
    if (key.bar < 0)
        return std::nullopt;
    bool isNumber = false;
    const int place = key.place.toInt(&isNumber);
    if (!isNumber || place < 1 || place > mostPlaces)
        return Error::at(int(start + key.bar) + 2,
                         tr("expected the softkey's place, 1 to %1").arg(mostPlaces));
    return std::nullopt;
}

} // namespace

Fault keyListFault(const ValueType &, const QString &value)
{
    qsizetype at = 0;
    int keys = 0;
    for (const QStringView part : QStringView(value).split(u';')) {
        if (!part.isEmpty()) { // phones write one at the end
            if (auto fault = keyFault(ListedKey(part), at))
                return fault;
            if (++keys > mostKeys)
                return Error::at(int(at) + 1, tr("at most %1 softkeys").arg(mostKeys));
        }
        at += part.size() + 1;
    }
    return std::nullopt;
}

QString keyListInWords(const ValueType &, const QString &value)
{
    QStringList words;
    for (const QStringView part : QStringView(value).split(u';', Qt::SkipEmptyParts)) {
        const ListedKey key(part);
        words << (key.place.isEmpty() ? key.name.toString()
                                      : tr("%1 in place %2").arg(key.name, key.place));
    }
    return words.join(tr(", "));
}

} // namespace schema
