/* Profile rules, conditions and macros: whatever a text is, it is read within bounds, errors name
 * a column inside it, and no secret is shown. The first byte chooses the context. */

#include "rules/aliasmap.h"
#include "rules/profilerule.h"
#include "rules/variables.h"

#include <QStringList>

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const rules::Variables &phone()
{
    static const rules::Variables variables = [] {
        rules::Variables made;
        for (const auto &[name, value] :
             {std::pair("SWVER", "7.5.2b"), std::pair("MA", "000e08012345"),
              std::pair("A", "x) ? \" | ["), std::pair("SA", "hush"), std::pair("PRVTMR", "700")})
            (void)made.set(QString::fromLatin1(name), QString::fromLatin1(value));
        return made;
    }();
    return variables;
}

template<typename T>
void requireColumn(const Result<T> &result, const QString &text)
{
    if (!result)
        require(result.error().column >= 1 && result.error().column <= text.size() + 1
                && !result.error().message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const rules::Manner manner{rules::Context(data[0] % 3), data[0] >= 128};
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const rules::Lookup lookup = phone().lookup();

    const auto explanation = rules::explain(text, lookup, manner);
    const auto decision = rules::decide(text, lookup, manner);
    requireColumn(explanation, text);
    require(decision.ok() == explanation.ok());
    if (decision) {
        require(decision->chosen == explanation->decision.chosen);
        require(!decision->url || !decision->url->path.isEmpty());
    }
    requireColumn(rules::holds(text, lookup), text);
    requireColumn(rules::ProfileRule::parse(text, manner), text);
    requireColumn(rules::AliasMap::parse(text), text);
    (void)rules::masked(text);
    const auto expansion = rules::expanded(text, lookup, rules::Secrets::InOptions);
    for (qsizetype at = 0; at <= expansion.text().size(); ++at)
        require(expansion.sourcePosition(at) >= 0 && expansion.sourcePosition(at) <= text.size());
    return 0;
}
