/* How fast a rule is decided and a number dialled, each against one QRegularExpression that answers
 * the same question. Prints ratios, asserts nothing but that both sides agree: rules_bench */

#include "rules/dialplan.h"
#include "rules/profilerule.h"
#include "rules/variables.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Repeats = 200;
constexpr size_t Runs = 501;

using Work = std::function<void()>;

/** Nanoseconds for one repeat. */
double timed(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int repeat = 0; repeat < Repeats; ++repeat)
        work();
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
    return took.count() / Repeats;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + Runs / 2, values.end());
    return values[Runs / 2];
}

void require(bool agreed, const char *what)
{
    if (agreed)
        return;
    std::fprintf(stderr, "rules_bench: the two sides disagree: %s\n", what);
    std::exit(1);
}

size_t seen = 0; // keeps the compiler from leaving the work out

/** Turn by turn, so that whatever else the machine does slows both. */
void compare(const char *name, const Work &ours, const Work &theirs, double wanted)
{
    std::vector<double> our;
    std::vector<double> their;
    std::vector<double> ratio;
    for (size_t run = 0; run < Runs; ++run) {
        our.push_back(timed(ours));
        their.push_back(timed(theirs));
        ratio.push_back(our.back() / their.back());
    }
    std::printf("%-40s %7.0f ns  QRegularExpression %7.0f ns  ratio %.3f (at most %.1f)\n", name,
                median(our), median(their), median(ratio), wanted);
}

/** A rule of two alternatives. The expression reads the same rule, once its macros stand for
 *  something, and captures what a decision consists of. */
void benchRule()
{
    rules::Variables variables;
    (void)variables.set(u"SWVER"_s, u"7.5.2b"_s);
    (void)variables.set(u"MA"_s, u"000e08012345"_s);
    const rules::Lookup lookup = variables.lookup();
    const QString rule = u"( $SWVER lt 7.5.2a )? tftp://ps.tell.com:6969/sw/spa021024.bin "
                         "| [--post f] http://ps.tell.com/cpe/resyncs?$MA"_s;
    const QString expanded = rules::expand(rule, lookup);
    const QRegularExpression expression(
        uR"(^\s*\(\s*(\d+)\.(\d+)\.(\d+)([a-z]?)\s+(eq|ne|lt|le|gt|ge)\s+(\d+)\.(\d+)\.(\d+)([a-z]?)\s*\)\?)"
        uR"(\s*(?:\[\s*--(\w+)\s+(\S+)\s*\]\s*)?(\w+)://([^/:\s]+)(?::(\d+))?(/\S*))"
        uR"(\s*\|\s*(?:\[\s*--(\w+)\s+([^\s\]]+)\s*\]\s*)?(\w+)://([^/:\s]+)(?::(\d+))?(/\S*)\s*$)"_s);
    expression.optimize();
    const auto decide = [&] {
        const auto decision = rules::decide(rule, lookup);
        seen += size_t(decision->url->path.size());
    };
    const auto match = [&] {
        const QRegularExpressionMatch found = expression.match(expanded);
        for (int group = 1; group <= 9; ++group) // the condition, to be compared
            seen += size_t(found.captured(group).size());
        for (int group = 16; group <= 21; ++group) // the alternative that is taken
            seen += size_t(found.captured(group).size());
    };
    require(rules::decide(rule, lookup)->url->path == expression.match(expanded).captured(21),
            "the path of the rule");
    compare("a rule expanded, read and decided", decide, match, 2);
    const auto parsed = rules::ProfileRule::parse(expanded);
    compare(
        "a rule read before, decided", [&] { seen += parsed->choose(lookup)->value(); }, match, 2);
}

/** 200 rules such as a site has: prefixes, substitutions, pauses. */
QStringList siteRules()
{
    QStringList rules;
    for (int prefix = 200; prefix < 300; ++prefix)
        rules << u"1%1[2-9]xxxxxxS0"_s.arg(prefix);
    for (int prefix = 300; prefix < 395; ++prefix)
        rules << u"9%1xxxx."_s.arg(prefix);
    return rules << u"*xx"_s << u"[3469]11"_s << u"0"_s << u"00"_s << u"[2-8]xxxxxx"_s;
}

QString expressionOf(QString rule)
{
    rule.remove(u"S0"_s);
    rule.replace(u'*', u"\\*"_s).replace(u"x."_s, u"[0-9]*"_s).replace(u'x', u"[0-9]"_s);
    return u"(?:"_s + rule + u')';
}

void benchDialPlan()
{
    const QStringList rules = siteRules();
    const auto plan = rules::DialPlan::parse(u'(' + rules.join(u'|') + u')');
    QStringList alternatives;
    for (const QString &rule : rules)
        alternatives << expressionOf(rule);
    const QRegularExpression expression(u"^(?:"_s + alternatives.join(u'|') + u")$"_s);
    expression.optimize();
    const QString number = u"12994561234"_s;
    const auto dial = [&] {
        rules::Dialling dialling(*plan);
        for (const QChar key : number) {
            dialling.press(key);
            seen += size_t(dialling.state().action);
        }
    };
    const auto match = [&] {
        for (qsizetype digits = 1; digits <= number.size(); ++digits)
            seen +=
                expression
                    .match(number.left(digits), 0, QRegularExpression::PartialPreferCompleteMatch)
                    .hasMatch();
    };
    rules::Dialling whole(*plan);
    for (const QChar key : number)
        whole.press(key);
    require(rules.size() == 200 && whole.sent() == number && expression.match(number).hasMatch(),
            "the number dialled");
    compare("11 digits through a plan of 200 rules", dial, match, 0.2);
}

} // namespace

int main()
{
    benchRule();
    benchDialPlan();
    std::printf("(%zu)\n", seen);
    return 0;
}
