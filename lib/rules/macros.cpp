#include "rules/macros.h"

#include "rules/cursor.h"

#include <algorithm>

namespace rules {

namespace {

constexpr qsizetype LongestText = 65'536;

bool isNameCharacter(QChar c)
{
    return Cursor::isLetter(c) || Cursor::isDigit(c) || c == u'_';
}

// One $… as it was written: its name and the part of the value that is wanted.
struct Reference
{
    QStringView name;
    qsizetype first = 0;
    qsizetype count = -1; // to the end
    qsizetype length = 0; // characters in the source, with the dollar
};

std::optional<qsizetype> number(Cursor &at)
{
    const QStringView digits = at.takeWhile(Cursor::isDigit);
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    return digits.toInt();
}

// What follows the dollar; absent where it is no reference at all.
std::optional<Reference> readReference(QStringView text)
{
    Cursor at(text);
    at.skip();
    Reference reference;
    const bool enclosed = at.take(u'(');
    reference.name = at.takeWhile(isNameCharacter);
    if (reference.name.isEmpty())
        return std::nullopt;
    if (enclosed) {
        for (qsizetype *part : {&reference.first, &reference.count}) {
            if (!at.take(u':'))
                break;
            const auto value = number(at);
            if (!value)
                return std::nullopt;
            *part = *value;
        }
        if (!at.take(u')'))
            return std::nullopt;
    }
    reference.length = at.position();
    return reference;
}

QStringView part(QStringView value, const Reference &reference)
{
    const qsizetype first = std::min(reference.first, value.size());
    const qsizetype left = value.size() - first;
    return value.sliced(first, reference.count < 0 ? left : std::min(reference.count, left));
}

// Follows the text as far as is needed to know whether a place is the argument of an option that
// takes a secret. A bracket opens options only where a URL may begin.
class OptionWatch
{
public:
    void pass(QStringView text, qsizetype at)
    {
        const QChar c = text[at];
        if (c == u'"')
            m_quoted = !m_quoted;
        else if (m_quoted)
            return;
        else if (!m_inside && c == u'[' && m_urlMayBegin)
            m_inside = true;
        else if (m_inside && c == u']')
            m_inside = m_secret = false;
        else if (m_inside && c == u'-' && text.sliced(at).startsWith(u"--"))
            m_secret = takesSecret(text.sliced(at + 2));
        remember(c);
    }
    bool inSecretArgument() const { return m_inside && m_secret; }

private:
    static bool takesSecret(QStringView rest)
    {
        for (const QStringView name :
             {QStringView(u"key"), QStringView(u"uid"), QStringView(u"pwd")})
            if (rest.startsWith(name) && rest.size() > name.size() && !isNameCharacter(rest[3]))
                return true;
        return false;
    }

    // A URL begins a text, an alternative, or follows ")?" or ")!".
    void remember(QChar c)
    {
        if (Cursor::isBlank(c))
            return;
        m_urlMayBegin = c == u'|' || (m_closed && (c == u'?' || c == u'!'));
        m_closed = c == u')';
    }

    bool m_quoted = false;
    bool m_inside = false;
    bool m_secret = false;
    bool m_urlMayBegin = true;
    bool m_closed = false;
};

// Watching costs time that most texts need not spend.
bool mentionsSecret(QStringView text)
{
    return text.contains(u"$S") || text.contains(u"(S") || text.contains(u"GPP_S");
}

} // namespace

void Expansion::keep(QStringView text, qsizetype source)
{
    if (text.isEmpty())
        return;
    m_pieces.push_back({m_text.size(), source, false});
    m_text += text;
}

void Expansion::replace(QStringView value, qsizetype source)
{
    m_pieces.push_back({m_text.size(), source, true});
    m_text += value;
}

qsizetype Expansion::sourcePosition(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), position,
                         [](qsizetype wanted, const Piece &piece) { return wanted < piece.start; });
    if (after == m_pieces.begin())
        return position;
    const Piece &piece = *std::prev(after);
    return piece.replaced ? piece.source : piece.source + position - piece.start;
}

Expansion expanded(QStringView text, const Lookup &lookup, Secrets secrets)
{
    Expansion result;
    result.m_text.reserve(text.size() + 64);
    result.m_pieces.reserve(8);
    const bool watched = secrets == Secrets::InOptions && mentionsSecret(text);
    OptionWatch watch;
    qsizetype kept = 0; // everything before it is in the result
    for (qsizetype at = 0;;) {
        const qsizetype dollar = text.indexOf(u'$', at);
        if (dollar < 0 || result.m_text.size() >= LongestText)
            break;
        for (; watched && at < dollar; ++at)
            watch.pass(text, at);
        if (text.sliced(dollar).startsWith(u"$$")) {
            result.keep(text.sliced(kept, dollar + 1 - kept), kept);
            kept = at = dollar + 2;
            continue;
        }
        const auto reference = readReference(text.sliced(dollar));
        at = dollar + (reference ? reference->length : 1);
        std::optional<QString> value;
        if (reference && (!isSecretMacro(reference->name) || watch.inSecretArgument()))
            value = lookup(reference->name);
        if (!value)
            continue;
        result.keep(text.sliced(kept, dollar - kept), kept);
        result.replace(part(*value, *reference).left(LongestText), dollar);
        kept = at;
    }
    result.keep(text.sliced(kept), kept);
    return result;
}

bool isSecretMacro(QStringView name)
{
    if (name.startsWith(u"GPP_"))
        name = name.sliced(4);
    return name.size() == 2 && name[0] == u'S' && name[1] >= u'A' && name[1] <= u'D';
}

} // namespace rules
