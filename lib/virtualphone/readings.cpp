#include "virtualphone/readings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

struct Reading
{
    QString word;
    void (*take)(Behaviour &);
};

struct Quarrel
{
    QString name;
    QList<Reading> readings; ///< those a SPA phone takes by default first
};

template<auto member, auto value>
void put(Behaviour &behaviour)
{
    behaviour.*member = value;
}

void countTwenties(Behaviour &behaviour)
{
    behaviour.randomDelayUnit = std::chrono::seconds{20};
}

void countSeconds(Behaviour &behaviour)
{
    behaviour.randomDelayUnit = std::chrono::seconds{1};
}

const QList<Quarrel> &quarrels()
{
    using B = Behaviour;
    static const QList<Quarrel> all{
        {u"trigger"_s,
         {{u"starts"_s, put<&B::trigger, B::Trigger::Starts>},
          {u"blocks"_s, put<&B::trigger, B::Trigger::Blocks>}}},
        {u"zero-retry"_s,
         {{u"never"_s, put<&B::zeroRetry, B::ZeroRetry::Never>},
          {u"at-once"_s, put<&B::zeroRetry, B::ZeroRetry::AtOnce>}}},
        {u"empty-element"_s,
         {{u"clears"_s, put<&B::emptyElement, B::EmptyElement::Clears>},
          {u"factory"_s, put<&B::emptyElement, B::EmptyElement::RestoresFactoryValue>}}},
        {u"forced-delay"_s,
         {{u"limits"_s, put<&B::forcedDelay, B::ForcedDelay::LimitsWaitForIdle>},
          {u"from-idle"_s, put<&B::forcedDelay, B::ForcedDelay::CountsFromIdle>}}},
        {u"provisioning-change"_s,
         {{u"at-once"_s, put<&B::provisioningChange, B::ProvisioningChange::TakesEffectAtOnce>},
          {u"reboots"_s, put<&B::provisioningChange, B::ProvisioningChange::Reboots>}}},
        {u"scheme"_s,
         {{u"lower"_s, put<&B::schemeCase, B::SchemeCase::Lower>},
          {u"upper"_s, put<&B::schemeCase, B::SchemeCase::Upper>}}},
        {u"mac"_s,
         {{u"colons"_s, put<&B::macForm, B::MacForm::Colons>},
          {u"upper"_s, put<&B::macForm, B::MacForm::UpperDigits>}}},
        {u"after-upgrade"_s,
         {{u"attempt"_s, put<&B::afterUpgrade, B::AfterUpgrade::EveryAttempt>},
          {u"success"_s, put<&B::afterUpgrade, B::AfterUpgrade::SuccessOnly>}}},
        {u"at-spread"_s,
         {{u"ten-minutes"_s, put<&B::atSpread, B::AtSpread::TenMinutes>},
          {u"as-set"_s, put<&B::atSpread, B::AtSpread::AsSet>}}},
        {u"random-delay"_s, {{u"20s"_s, countTwenties}, {u"1s"_s, countSeconds}}},
    };
    return all;
}

QString inBrief(const Quarrel &quarrel)
{
    QStringList words;
    for (const Reading &reading : quarrel.readings)
        words.append(reading.word);
    return quarrel.name + u'=' + words.join(u'|');
}

} // namespace

QStringList readingNames()
{
    QStringList names;
    for (const Quarrel &quarrel : quarrels())
        names.append(inBrief(quarrel));
    return names;
}

Result<void> takeReading(Behaviour &behaviour, const QString &choice)
{
    for (const Quarrel &quarrel : quarrels()) {
        for (const Reading &reading : quarrel.readings) {
            if (choice != quarrel.name + u'=' + reading.word)
                continue;
            reading.take(behaviour);
            return {};
        }
    }
    return Error::usage(
        QCoreApplication::translate("virtualphone", "There is no reading \"%1\"; there are %2.")
            .arg(choice.left(80), readingNames().join(u", "_s)));
}

} // namespace virtualphone
