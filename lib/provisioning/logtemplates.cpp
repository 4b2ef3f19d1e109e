#include "provisioning/logtemplates.h"

#include "provisioning/renderer.h"

#include <QRegularExpression>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Event;
using inventory::Fleet;
using inventory::StoredSettings;
using profile::State;

namespace {

constexpr qsizetype FewestLetters = 3;

struct Saying
{
    QLatin1String phrase; ///< of the factory's text, "$PN $MAC -- Successful resync …"
    Event::Outcome outcome;
    std::array<QLatin1String, 2> elements; ///< SPA phones' name, multiplatform phones'
};

constexpr QLatin1String operator""_word(const char *text, size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

constexpr std::array<Saying, PhoneSayings> Sayings{{
    {"Requesting resync"_word,
     Event::Outcome::Started,
     {"Log_Resync_Request_Msg"_word, "Log_Request_Msg"_word}},
    {"Successful resync"_word,
     Event::Outcome::Done,
     {"Log_Resync_Success_Msg"_word, "Log_Success_Msg"_word}},
    {"Resync failed"_word,
     Event::Outcome::Failed,
     {"Log_Resync_Failure_Msg"_word, "Log_Failure_Msg"_word}},
    {"Requesting upgrade"_word,
     Event::Outcome::Started,
     {"Log_Upgrade_Request_Msg"_word, "Log_Upgrade_Request_Msg"_word}},
    {"Successful upgrade"_word,
     Event::Outcome::Done,
     {"Log_Upgrade_Success_Msg"_word, "Log_Upgrade_Success_Msg"_word}},
    {"Upgrade failed"_word,
     Event::Outcome::Failed,
     {"Log_Upgrade_Failure_Msg"_word, "Log_Upgrade_Failure_Msg"_word}},
}};

// What the strongest layer that speaks says of one text; a phone that keeps its own, or that
// nobody told, has the factory's.
QString textOf(const QList<const StoredSettings *> &strongestFirst, const Saying &saying)
{
    for (const StoredSettings *settings : strongestFirst) {
        for (const QLatin1String element : saying.elements) {
            const auto found = settings->constFind(element);
            if (found != settings->constEnd())
                return found->state == State::Value ? found->value : QString();
        }
    }
    return {};
}

LogTemplates::Texts textsOf(const Fleet &fleet, const Device &device)
{
    QList<const StoredSettings *> strongestFirst;
    for (const inventory::Scope &scope : scopesOf(device)) {
        const StoredSettings *settings = fleet.settingsAt(scope, &device);
        if (settings && !settings->isEmpty())
            strongestFirst.prepend(settings);
    }
    LogTemplates::Texts texts;
    for (size_t i = 0; i < texts.size(); ++i)
        texts[i] = textOf(strongestFirst, Sayings[i]);
    return texts;
}

} // namespace

Event::Outcome outcomeOf(PhoneSays saying)
{
    return Sayings[size_t(saying)].outcome;
}

QString phraseOf(PhoneSays saying)
{
    return Sayings[size_t(saying)].phrase;
}

std::optional<FoundPhrase> factoryPhrase(const QString &text)
{
    // most lines speak of neither: two looks instead of six
    if (!text.contains(QLatin1String("esync")) && !text.contains(QLatin1String("pgrade")))
        return std::nullopt;
    for (size_t i = 0; i < Sayings.size(); ++i) {
        if (const qsizetype at = text.indexOf(Sayings[i].phrase); at >= 0)
            return FoundPhrase{PhoneSays(i), at};
    }
    return std::nullopt;
}

LogTemplates::LogTemplates(const Texts &texts)
{
    std::transform(texts.begin(), texts.end(), m_patterns.begin(), patternOf);
}

LogTemplates::Pattern LogTemplates::patternOf(const QString &text)
{
    static const QRegularExpression macro(QStringLiteral("\\$(\\([^)]*\\)|[A-Za-z0-9_]+)"));
    Pattern pattern;
    for (const QString &part : text.split(macro, Qt::SkipEmptyParts)) {
        QString piece = part;
        piece.replace(QLatin1String("$$"), QLatin1String("$"));
        pattern.pieces.append(piece);
        pattern.letters +=
            std::count_if(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (piece.size() > pattern.pieces[pattern.longest].size())
            pattern.longest = pattern.pieces.size() - 1;
    }
    return pattern.letters < FewestLetters ? Pattern() : pattern;
}

bool LogTemplates::Pattern::fits(const QString &line) const
{
    if (pieces.isEmpty() || !line.contains(pieces[longest]))
        return false;
    qsizetype at = 0;
    for (const QString &piece : pieces) {
        at = line.indexOf(piece, at);
        if (at < 0)
            return false;
        at += piece.size();
    }
    return true;
}

std::optional<PhoneSays> LogTemplates::recognise(const QString &line) const
{
    std::optional<PhoneSays> best;
    qsizetype letters = 0;
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        if (m_patterns[i].letters > letters && m_patterns[i].fits(line)) {
            best = PhoneSays(i);
            letters = m_patterns[i].letters;
        }
    }
    return best;
}

const LogTemplates *LogTemplateBook::of(const Fleet &fleet, const Device &device)
{
    if (fleet.revision != m_revision) {
        m_phones.clear();
        m_made.clear();
        m_revision = fleet.revision;
    }
    if (const auto known = m_phones.constFind(device.mac); known != m_phones.constEnd())
        return known->get();
    const LogTemplates::Texts texts = textsOf(fleet, device);
    const QStringList key(texts.begin(), texts.end());
    const bool any = std::any_of(texts.begin(), texts.end(),
                                 [](const QString &text) { return !text.isEmpty(); });
    auto &made = m_made[key];
    if (any && !made)
        made = std::make_shared<const LogTemplates>(texts);
    m_phones.insert(device.mac, made);
    return made.get();
}

} // namespace provisioning
