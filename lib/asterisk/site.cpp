#include "asterisk/site.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

constexpr qsizetype longest = 1000; // Asterisk reads lines of at most 8191 bytes
constexpr qsizetype longestDial = 7000;

struct Asterisk
{
    Q_DECLARE_TR_FUNCTIONS(asterisk)
};

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        // U+2028 and U+2029 too: some editors break the line there and others do not
        return character.category() == QChar::Other_Control || character == QChar(0x2028)
            || character == QChar(0x2029);
    });
}

bool holdsAny(const QString &text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(),
                       [&](QChar character) { return characters.contains(character); });
}

Error wrong(const QString &owner, const QString &what, const QString &why)
{
    return Error::refused(Asterisk::tr("Extension %1: its %2 %3").arg(owner, what, why));
}

Result<void> checkText(const QString &owner, const QString &what, const QString &text)
{
    if (hasControl(text))
        return wrong(owner, what,
                     Asterisk::tr("holds a control character or a line break; take it out"));
    if (text != text.trimmed())
        return wrong(owner, what, Asterisk::tr("begins or ends with a blank; take it away"));
    if (text.size() > longest)
        return wrong(owner, what, Asterisk::tr("is longer than %1 characters").arg(longest));
    return {};
}

/** Names that stand in brackets, in the dial plan and in Dial(). */
Result<void> checkName(const QString &owner, const QString &what, const QString &text)
{
    if (const auto done = checkText(owner, what, text); !done)
        return done;
    if (text.isEmpty())
        return wrong(owner, what, Asterisk::tr("is empty"));
    if (text.startsWith(u'_'))
        return wrong(owner, what, Asterisk::tr("begins with _, which makes it a pattern"));
    if (holdsAny(text, u", &/${}()[];<>=|\"\\!@:"))
        return wrong(owner, what,
                     Asterisk::tr("holds a blank or one of , & / $ { } ( ) [ ] ; < > = | \" \\ ! @ "
                                  ":, which Asterisk would act on"));
    return {};
}

Result<void> checkNumber(const QString &owner, const QString &what, const QString &number)
{
    static const QStringList reserved{u"general"_s, u"globals"_s, u"global"_s, u"authentication"_s,
                                      u"zonemessages"_s};
    if (reserved.contains(number, Qt::CaseInsensitive))
        return wrong(owner, what,
                     Asterisk::tr("is the name of a section Asterisk keeps for itself"));
    return checkName(owner, what, number);
}

Result<void> checkOptions(const Extension &extension)
{
    for (auto it = extension.options.begin(); it != extension.options.end(); ++it) {
        const bool plain = std::all_of(it.key().begin(), it.key().end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        });
        if (!plain || it.key().isEmpty())
            return wrong(extension.number, Asterisk::tr("option “%1”").arg(it.key()),
                         Asterisk::tr("has a name that is not letters, digits, _ and -"));
        const auto what = Asterisk::tr("option %1").arg(it.key());
        if (const auto done = checkText(extension.number, what, it.value()); !done)
            return done;
    }
    return {};
}

Result<void> checkMailbox(const Extension &extension)
{
    const auto what = Asterisk::tr("mailbox");
    const auto parts = extension.mailbox.split(u'@');
    if (extension.mailbox.isEmpty())
        return {};
    if (parts.size() > 2)
        return wrong(extension.number, what, Asterisk::tr("is not written NUMBER@CONTEXT"));
    for (const auto &part : parts) {
        if (const auto done = checkNumber(extension.number, what, part); !done)
            return done;
    }
    return {};
}

Result<void> checkPin(const Extension &extension)
{
    const auto pin = extension.options.value(u"vmsecret"_s);
    const bool digits =
        std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return wrong(extension.number, Asterisk::tr("option vmsecret"),
                     Asterisk::tr("is a PIN and may hold digits only"));
    return {};
}

Result<void> checkExtension(const Extension &extension)
{
    const auto &owner = extension.number;
    for (const auto &name : QStringList{extension.number} + extension.peers) {
        if (const auto done = checkNumber(owner, Asterisk::tr("number"), name); !done)
            return done;
    }
    if (const auto done = checkNumber(owner, Asterisk::tr("context"), extension.context); !done)
        return done;
    if (const auto done = checkText(owner, Asterisk::tr("name"), extension.name); !done)
        return done;
    if (const auto done = checkText(owner, Asterisk::tr("secret"), extension.secret); !done)
        return done;
    if (const auto done = checkMailbox(extension); !done)
        return done;
    if (const auto done = checkPin(extension); !done)
        return done;
    return checkOptions(extension);
}

/** A group's Dial() has to fit on a line Asterisk reads. */
bool fits(const InboundGroup &group, const Site &site)
{
    qsizetype length = 0;
    for (const auto &extension : site.extensions) {
        if (group.extensions.contains(extension.number))
            length += dialed(site.driver, extension).size() + 1;
    }
    return length <= longestDial;
}

Result<void> checkGroup(const InboundGroup &group, const Site &site)
{
    if (const auto done = checkNumber(group.number, Asterisk::tr("number"), group.number); !done)
        return done;
    if (const auto done = checkNumber(group.number, Asterisk::tr("context"), group.context); !done)
        return done;
    if (group.extensions.isEmpty() || group.seconds < 1)
        return Error::refused(
            Asterisk::tr("The inbound group %1 rings nobody: name its extensions and for how many "
                         "seconds they ring")
                .arg(group.number));
    if (!fits(group, site))
        return Error::refused(
            Asterisk::tr("The inbound group %1 rings more than fit on a line; split it")
                .arg(group.number));
    const bool taken = std::any_of(
        site.extensions.begin(), site.extensions.end(), [&](const Extension &extension) {
            return extension.number == group.number && extension.context == group.context;
        });
    if (taken)
        return Error::refused(Asterisk::tr("%1 is both an extension and an inbound group of the "
                                           "context %2; give the group another")
                                  .arg(group.number, group.context));
    return {};
}

Error twice(const QString &name)
{
    return Error::refused(
        Asterisk::tr("Extension %1 is given twice; keep one of the two").arg(name));
}

} // namespace

Result<void> check(const Site &site)
{
    QSet<QString> numbers;
    QSet<QString> peers;
    for (const auto &extension : site.extensions) {
        if (const auto done = checkExtension(extension); !done)
            return done;
        if (numbers.contains(extension.number))
            return twice(extension.number);
        numbers.insert(extension.number);
        for (const auto &peer : peersOf(extension)) {
            if (peers.contains(peer))
                return twice(peer);
            peers.insert(peer);
        }
    }
    for (const auto &group : site.groups) {
        if (const auto done = checkGroup(group, site); !done)
            return done;
    }
    return {};
}

Finding withoutSecret(const QString &number)
{
    return {Finding::Severity::Warning,
            number,
            Asterisk::tr("The extension has no secret: anyone can register as it"),
            Asterisk::tr("Give it one: spafleetctl extension set %1 --generate").arg(number),
            0,
            0};
}

QStringList peersOf(const Extension &extension)
{
    return extension.peers.isEmpty() ? QStringList{extension.number} : extension.peers;
}

QString dialed(Driver driver, const Extension &extension)
{
    const auto technology = driver == Driver::Sip ? u"SIP/"_s : u"PJSIP/"_s;
    QStringList peers;
    for (const auto &peer : peersOf(extension))
        peers += technology + peer;
    return peers.join(u'&');
}

QString peerOfPhone(const QString &number, const QString &phone)
{
    return number + u'-' + phone;
}

} // namespace asterisk
