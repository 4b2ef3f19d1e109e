#include "cli/rulecommands.h"

#include "rules/dialplan.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using rules::DialState;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Options
{
    std::string plan;
    std::string digits;
    rules::DigitTimers timers;
};

QString actionWord(DialState::Action action)
{
    switch (action) {
    case DialState::Action::Dial:
        return u"dial"_s;
    case DialState::Action::Wait:
        return u"wait"_s;
    case DialState::Action::Reject:
        return u"reject"_s;
    }
    Q_UNREACHABLE();
}

QString waitingInWords(const DialState &state, const QString &sent)
{
    if (!state.timer)
        return tr("The phone waits for a digit.");
    if (!state.rule)
        return tr("No rule is complete yet: after %1 s without a digit the number is refused.")
            .arg(*state.timer);
    if (state.barred)
        return tr("Rule %1 bars the number, another may still match: after %2 s without a digit it "
                  "is refused.")
            .arg(*state.rule + 1)
            .arg(*state.timer);
    return tr("Rule %1 matches, another may still: after %2 s without a digit %3 is sent.")
        .arg(*state.rule + 1)
        .arg(*state.timer)
        .arg(sent);
}

QString inWords(const DialState &state, const QString &sent)
{
    switch (state.action) {
    case DialState::Action::Dial:
        return tr("Rule %1 matches: %2 is sent at once.").arg(*state.rule + 1).arg(sent);
    case DialState::Action::Wait:
        return waitingInWords(state, sent);
    case DialState::Action::Reject:
        return state.rule ? tr("Rule %1 bars the number.").arg(*state.rule + 1)
                          : tr("No rule matches: the number is refused.");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const DialState &state, const QString &sent)
{
    return {{u"result"_s, actionWord(state.action)},
            {u"rule"_s, state.rule ? QJsonValue(int(*state.rule) + 1) : QJsonValue()},
            {u"sent"_s, state.rule && !state.barred ? QJsonValue(sent) : QJsonValue()},
            {u"barred"_s, state.barred},
            {u"timer"_s, state.timer ? QJsonValue(*state.timer) : QJsonValue()},
            {u"outside_tone"_s, state.outsideTone}};
}

Result<Exit> test(Session &session, const Options &options)
{
    const QString digits = text(options.digits);
    const bool keys = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'*' || c == u'#';
    });
    if (!keys)
        return Error::usage(tr("A phone's keys are 0 to 9, * and #."));
    const auto plan = rules::DialPlan::parse(text(options.plan));
    if (!plan)
        return plan.error();
    rules::Dialling dialling(*plan, options.timers);
    for (const QChar key : digits)
        dialling.press(key);
    const DialState state = dialling.state();
    if (session.json)
        session.terminal.json(QJsonDocument(toJson(state, dialling.sent())));
    else
        session.terminal.line(printable(inWords(state, dialling.sent())));
    return Exit::Done;
}

} // namespace

void addDialPlanCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "dialplan", "Dial plans, as the phones understand them");
    auto options = std::make_shared<Options>();
    CLI::App *command = addCommand(*noun, "test", "What happens once these digits are dialled",
                                   session, [options](Session &s) { return test(s, *options); });
    command->add_option("plan", options->plan, "The dial plan, in quotes")->required();
    command->add_option("digits", options->digits, "What is dialled; \"\" for nothing yet")
        ->required();
    command->add_option("--short", options->timers.shortSeconds, "Interdigit_Short_Timer, seconds");
    command->add_option("--long", options->timers.longSeconds, "Interdigit_Long_Timer, seconds");
}

} // namespace cli
