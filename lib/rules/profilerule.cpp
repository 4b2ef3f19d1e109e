#include "rules/profilerule.h"

#include "rules/rulereader.h"

#include <QCoreApplication>

namespace rules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

Secrets secretsIn(Context context)
{
    return context == Context::Profile || context == Context::Report ? Secrets::InOptions
                                                                     : Secrets::Nowhere;
}

Error inSource(const Expansion &expansion, const Error &error)
{
    return Error::at(expansion.sourceColumn(error.column), error.message);
}

Decision decisionFor(const ProfileRule &rule, std::optional<size_t> chosen)
{
    if (!chosen)
        return {};
    const Alternative &alternative = rule.alternatives()[*chosen];
    return {int(*chosen), alternative.assignments, alternative.options, alternative.url};
}

struct Evaluated
{
    Expansion expansion;
    ProfileRule rule;
    std::optional<size_t> chosen;
};

// A macro nobody knows stands where server and path should.
std::optional<Error> missingPath(const ProfileRule &rule, std::optional<size_t> chosen)
{
    if (!chosen)
        return std::nullopt;
    const Alternative &alternative = rule.alternatives()[*chosen];
    if (!alternative.url || !alternative.url->path.isEmpty())
        return std::nullopt;
    return Error::at(int(alternative.start + alternative.length) + 1,
                     tr("expected a path that begins with / (as in tftp://server/file)"));
}

Result<Evaluated> evaluate(const QString &text, const Lookup &lookup, Manner manner)
{
    Expansion expansion = expanded(text, lookup, secretsIn(manner.context));
    auto rule = ProfileRule::parse(expansion.text(), manner);
    if (!rule)
        return inSource(expansion, rule.error());
    const auto chosen = rule->choose(lookup);
    if (!chosen)
        return inSource(expansion, chosen.error());
    if (const auto error = missingPath(*rule, *chosen))
        return inSource(expansion, *error);
    return Evaluated{std::move(expansion), std::move(*rule), *chosen};
}

QString why(const Evaluated &evaluated, size_t index, const Lookup &lookup)
{
    const Alternative &alternative = evaluated.rule.alternatives()[index];
    if (evaluated.chosen && index > *evaluated.chosen)
        return tr("not looked at: an alternative before it was taken");
    if (!alternative.condition)
        return tr("taken: it has no condition");
    const auto firstFalse = alternative.condition->firstFalse(lookup);
    const QString facts =
        alternative.condition->inWords(firstFalse ? *firstFalse : std::nullopt, lookup);
    return evaluated.chosen == index ? tr("taken: %1").arg(facts)
                                     : tr("passed over: %1").arg(facts);
}

QString maskedPart(const QString &text, const Alternative &alternative)
{
    QString shown;
    qsizetype at = alternative.start;
    for (const auto &[start, length] : alternative.secrets) {
        shown += QStringView(text).sliced(at, start - at);
        if (length > 0)
            shown += Mask;
        at = start + length;
    }
    shown += QStringView(text).sliced(at, alternative.start + alternative.length - at);
    return shown;
}

// A text that is no rule may still hold a key: what follows --key and --pwd is masked.
QString withoutArguments(QString text)
{
    for (const QStringView option : {QStringView(u"--key"), QStringView(u"--pwd")}) {
        for (qsizetype at = text.indexOf(option); at >= 0; at = text.indexOf(option, at)) {
            Cursor argument(text);
            argument.moveTo(at += option.size());
            argument.skipBlanks();
            const bool quoted = argument.take(u'"');
            const qsizetype start = argument.position();
            const qsizetype length =
                argument
                    .takeWhile([quoted](QChar c) {
                        return quoted ? c != u'"' : !Cursor::isBlank(c) && c != u']';
                    })
                    .size();
            if (length > 0)
                text.replace(start, length, Mask.toString());
        }
    }
    return text;
}

QStringView conditionText(const QString &text, const Alternative &alternative)
{
    return QStringView(text)
        .sliced(alternative.conditionStart, alternative.conditionLength)
        .trimmed();
}

// As written, where macros leave the alternatives where they were; else as expanded.
struct Shown
{
    QString text;
    std::vector<Alternative> alternatives;
};

Shown shownAs(const QString &text, const Evaluated &evaluated, Manner manner)
{
    auto written = ProfileRule::parse(text, manner);
    if (written && written->alternatives().size() == evaluated.rule.alternatives().size())
        return {text, written->alternatives()};
    return {evaluated.rule.text(), evaluated.rule.alternatives()};
}

} // namespace

std::optional<Context> contextNamed(QStringView word)
{
    constexpr std::pair<QStringView, Context> names[] = {
        {u"profile", Context::Profile}, {u"upgrade", Context::Upgrade},
        {u"report", Context::Report},   {u"trigger", Context::Trigger},
        {u"log", Context::Log},
    };
    for (const auto &[name, context] : names)
        if (name == word)
            return context;
    return std::nullopt;
}

Result<ProfileRule> ProfileRule::parse(const QString &text, Manner manner)
{
    return RuleReader(text, manner).read();
}

Result<std::optional<size_t>> ProfileRule::choose(const Lookup &lookup) const
{
    for (size_t index = 0; index < m_alternatives.size(); ++index) {
        if (!m_alternatives[index].condition)
            return std::optional(index);
        const auto firstFalse = m_alternatives[index].condition->firstFalse(lookup);
        if (!firstFalse)
            return firstFalse.error();
        if (!firstFalse->has_value())
            return std::optional(index);
    }
    return std::optional<size_t>();
}

Result<Decision> decide(const QString &text, const Lookup &lookup, Manner manner)
{
    const auto evaluated = evaluate(text, lookup, manner);
    if (!evaluated)
        return evaluated.error();
    return decisionFor(evaluated->rule, evaluated->chosen);
}

Result<Explanation> explain(const QString &text, const Lookup &lookup, Manner manner)
{
    const auto evaluated = evaluate(text, lookup, manner);
    if (!evaluated)
        return evaluated.error();
    Explanation explanation{decisionFor(evaluated->rule, evaluated->chosen), {}};
    const Shown shown = shownAs(text, *evaluated, manner);
    for (size_t index = 0; index < shown.alternatives.size(); ++index) {
        const Alternative &alternative = shown.alternatives[index];
        explanation.alternatives.append(
            {maskedPart(shown.text, alternative), conditionText(shown.text, alternative).toString(),
             evaluated->chosen == index, why(*evaluated, index, lookup)});
    }
    return explanation;
}

bool namesSecret(QStringView parameter)
{
    if (isSecretMacro(parameter))
        return true;
    for (const QStringView part :
         {QStringView(u"Passw"), QStringView(u"Secret"), QStringView(u"_Key"), QStringView(u"PIN")})
        if (parameter.contains(part))
            return true;
    return false;
}

QString masked(const QString &text)
{
    const auto rule = ProfileRule::parse(text);
    if (!rule)
        return withoutArguments(text);
    QString shown;
    qsizetype at = 0;
    for (const Alternative &alternative : rule->alternatives()) {
        shown += QStringView(text).sliced(at, alternative.start - at);
        shown += maskedPart(text, alternative);
        at = alternative.start + alternative.length;
    }
    shown += QStringView(text).sliced(at);
    return shown;
}

} // namespace rules
