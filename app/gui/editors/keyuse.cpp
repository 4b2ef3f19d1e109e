#include "gui/editors/keyuse.h"

#include <QCoreApplication>
#include <QSet>

namespace gui {

using Kind = KeyUse::Kind;
using rules::KeyFunction;

namespace {

struct Meaning
{
    Kind kind;
    QStringList functions;
    const char *words;
    const char *sign;
};

const QList<Meaning> &meanings()
{
    static const QList<Meaning> all{
        {Kind::Nothing, {}, QT_TRANSLATE_NOOP("gui::KeyUse", "Nothing"), ""},
        {Kind::WatchCallPickUp,
         {QStringLiteral("blf"), QStringLiteral("sd"), QStringLiteral("cp")},
         QT_TRANSLATE_NOOP("gui::KeyUse", "Watch, call and pick up"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "BLF")},
        {Kind::WatchCall,
         {QStringLiteral("blf"), QStringLiteral("sd")},
         QT_TRANSLATE_NOOP("gui::KeyUse", "Watch and call"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "BLF")},
        {Kind::Watch,
         {QStringLiteral("blf")},
         QT_TRANSLATE_NOOP("gui::KeyUse", "Watch"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "BLF")},
        {Kind::SpeedDial,
         {QStringLiteral("sd")},
         QT_TRANSLATE_NOOP("gui::KeyUse", "Speed dial"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "SD")},
        {Kind::Park,
         {QStringLiteral("prk")},
         QT_TRANSLATE_NOOP("gui::KeyUse", "Park calls"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "Park")},
        {Kind::DoNotDisturb,
         {QStringLiteral("dnd")},
         QT_TRANSLATE_NOOP("gui::KeyUse", "Do not disturb"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "DND")},
        {Kind::Other,
         {},
         QT_TRANSLATE_NOOP("gui::KeyUse", "As it is written"),
         QT_TRANSLATE_NOOP("gui::KeyUse", "fnc")},
    };
    return all;
}

const Meaning &meaningOf(Kind kind)
{
    return meanings()[qsizetype(kind)];
}

Kind kindOf(const QStringList &functions)
{
    const QSet<QString> wanted(functions.begin(), functions.end());
    for (const Meaning &meaning : meanings()) {
        const QSet<QString> known(meaning.functions.begin(), meaning.functions.end());
        if (!known.isEmpty() && known == wanted)
            return meaning.kind;
    }
    return Kind::Other;
}

const auto OwnProxy = QStringLiteral("@$PROXY");

QString userOf(const QString &address)
{
    return address.endsWith(OwnProxy) ? address.chopped(OwnProxy.size()) : address;
}

QString addressOf(const QString &number)
{
    return number.isEmpty() || number.contains(u'@') ? number : number + OwnProxy;
}

QString takeOther(KeyFunction &function, const QString &name)
{
    QString value;
    function.others.removeIf([&](const auto &field) {
        if (field.first == name)
            value = field.second;
        return field.first == name;
    });
    return value;
}

// Park keys watch their own user and name the place besides (guide MPP, "Call Park").
void setPark(KeyFunction &function, const QString &number)
{
    function.subscribes = QStringLiteral("$USER@$PROXY");
    function.dials.clear();
    if (!number.isEmpty())
        function.others.append({QStringLiteral("orbit"), number});
}

} // namespace

QList<Kind> offeredKinds()
{
    QList<Kind> kinds;
    for (const Meaning &meaning : meanings()) {
        if (meaning.kind != Kind::Other)
            kinds.append(meaning.kind);
    }
    return kinds;
}

QString wordsOf(Kind kind)
{
    return QCoreApplication::translate("gui::KeyUse", meaningOf(kind).words);
}

QString signOf(Kind kind)
{
    return QCoreApplication::translate("gui::KeyUse", meaningOf(kind).sign);
}

bool wantsNumber(Kind kind)
{
    switch (kind) {
    case Kind::WatchCallPickUp:
    case Kind::WatchCall:
    case Kind::Watch:
    case Kind::SpeedDial:
        return true;
    case Kind::Nothing:
    case Kind::Park:
    case Kind::DoNotDisturb:
    case Kind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

KeyUse keyUseOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    auto function = KeyFunction::parse(text);
    if (!function)
        return {Kind::Other, {}, {}};
    const Kind kind = kindOf(function->functions);
    if (kind == Kind::Park)
        return {kind, takeOther(*function, QStringLiteral("orbit")), function->name};
    const QString &whom = function->dials.isEmpty() ? function->subscribes : function->dials;
    return {kind, userOf(whom), function->name};
}

// A speed dial says ext= alone: with sub= some models would subscribe.
QString keyText(const KeyUse &use, const QString &before)
{
    if (use.kind == Kind::Nothing)
        return {};
    if (use == keyUseOf(before))
        return before;
    const auto read = KeyFunction::parse(before);
    KeyFunction function = read ? *read : KeyFunction();
    function.name = use.label;
    takeOther(function, QStringLiteral("orbit"));
    if (use.kind != Kind::Other)
        function.functions = meaningOf(use.kind).functions;
    const bool watches = function.functions.contains(QStringLiteral("blf"));
    if (use.kind == Kind::Park) {
        setPark(function, use.number);
    } else if (use.kind != Kind::Other) {
        function.subscribes = watches ? addressOf(use.number) : QString();
        const bool dials = function.functions.contains(QStringLiteral("sd"));
        function.dials = dials ? addressOf(use.number) : QString();
    }
    return rules::toText(function);
}

} // namespace gui
