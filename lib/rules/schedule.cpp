#include "rules/schedule.h"

#include "rules/cursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace rules {

namespace {

constexpr size_t MostDelays = 32;
constexpr int DefaultSpread = 600; // both guides: "up to ten minutes"
constexpr int Day = 24 * 60 * 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("rules", text);
}

Result<qint64> takeSeconds(Cursor &at)
{
    const Cursor start = at;
    const QStringView digits = at.takeWhile(Cursor::isDigit);
    if (digits.isEmpty() || digits.size() > 9)
        return start.error(tr("expected a number of seconds"));
    return digits.toLongLong();
}

Result<Span> takeDelay(Cursor &at)
{
    at.skipBlanks();
    const auto seconds = takeSeconds(at);
    if (!seconds)
        return seconds.error();
    Span span{*seconds, *seconds};
    at.skipBlanks();
    if (!at.take(u'+'))
        return span;
    at.skipBlanks();
    const auto extra = takeSeconds(at);
    if (!extra)
        return extra.error();
    span.latest += *extra;
    at.skipBlanks();
    return span;
}

bool isYes(const std::optional<QString> &value, bool otherwise)
{
    if (!value || value->isEmpty())
        return otherwise;
    return value->compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0 || *value == u"1";
}

int wholeNumber(const std::optional<QString> &value, int otherwise)
{
    bool ok = false;
    const int number = value ? value->toInt(&ok) : 0;
    return ok && number >= 0 ? number : otherwise;
}

// How long after Resync_At a phone may still ask. A multiplatform phone rounds to whole minutes,
// takes less than the default for the default, and 0 for none.
int spread(const ResyncSettings &settings, const ResyncFacts &facts)
{
    if (!facts.spreadIsSet)
        return DefaultSpread;
    if (settings.atRandomDelay == 0)
        return 0;
    return (std::max(settings.atRandomDelay, DefaultSpread) + 30) / 60 * 60;
}

NextResync answer(const ResyncSettings &settings, Span idle, const QString &why)
{
    return {idle, {idle.earliest, idle.latest + settings.forcedDelay}, why};
}

std::optional<NextResync> byTheClock(const ResyncSettings &settings, const ResyncFacts &facts,
                                     QTime now)
{
    int wait = now.secsTo(*settings.at);
    if (wait <= 0)
        wait += Day;
    return answer(settings, {wait, wait + spread(settings, facts)},
                  tr("Resync_At is %1").arg(settings.at->toString(QStringLiteral("HH:mm"))));
}

std::optional<NextResync> afterSuccess(const ResyncSettings &settings, const ResyncFacts &facts,
                                       int number, QTime now)
{
    if (settings.at) // Resync_Periodic is then ignored
        return byTheClock(settings, facts, now);
    const auto delay = settings.periodic.delay(number);
    if (!delay)
        return std::nullopt;
    return answer(settings, *delay, tr("Resync_Periodic: %1").arg(inWords(settings.periodic)));
}

std::optional<NextResync> afterFailure(const ResyncSettings &settings, const ResyncFacts &facts,
                                       int number, QTime now)
{
    if (const auto delay = settings.errorRetry.delay(number))
        return answer(settings, *delay,
                      tr("Resync_Error_Retry_Delay: %1").arg(inWords(settings.errorRetry)));
    if (facts.retriesAtOnce && !settings.errorRetry.delays().empty())
        return answer(settings, {}, tr("Resync_Error_Retry_Delay is 0: it tries again at once"));
    return settings.at ? byTheClock(settings, facts, now) : std::nullopt;
}

} // namespace

Result<Schedule> Schedule::parse(QStringView text)
{
    Schedule schedule;
    Cursor at(text);
    at.skipBlanks();
    if (at.atEnd())
        return schedule;
    do {
        if (schedule.m_delays.size() == MostDelays)
            return at.error(tr("at most %1 delays").arg(MostDelays));
        const auto delay = takeDelay(at);
        if (!delay)
            return delay.error();
        schedule.m_delays.push_back(*delay);
    } while (at.take(u','));
    if (!at.atEnd())
        return at.error(tr("expected + and a random extra, a comma, or the end"));
    return schedule;
}

std::optional<Span> Schedule::delay(int number) const
{
    if (m_delays.empty())
        return std::nullopt;
    const size_t index = std::min(size_t(std::max(number, 0)), m_delays.size() - 1);
    if (m_delays[index].latest == 0)
        return std::nullopt;
    return m_delays[index];
}

Result<QTime> parseTimeOfDay(QStringView text)
{
    Cursor at(text);
    const QStringView digits = at.takeWhile(Cursor::isDigit);
    if (digits.size() != 4 || !at.atEnd())
        return Error::at(qMin(at.column(), 5), tr("expected four digits, hours and minutes: 0230"));
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours == 24 && minutes == 0)
        return QTime(0, 0);
    if (hours > 23)
        return Error::at(1, tr("expected an hour from 00 to 23"));
    if (minutes > 59)
        return Error::at(3, tr("expected a minute from 00 to 59"));
    return QTime(hours, minutes);
}

ResyncSettings ResyncSettings::from(const std::function<std::optional<QString>(QStringView)> &value)
{
    ResyncSettings settings;
    settings.enabled = isYes(value(u"Provision_Enable"), true);
    settings.onReset = isYes(value(u"Resync_On_Reset"), true);
    settings.afterUpgradeAttempt = isYes(value(u"Resync_After_Upgrade_Attempt"), true);
    settings.randomDelay = wholeNumber(value(u"Resync_Random_Delay"), 2);
    settings.atRandomDelay = wholeNumber(value(u"Resync_At_Random_Delay"), DefaultSpread);
    settings.forcedDelay = wholeNumber(value(u"Forced_Resync_Delay"), 14'400);
    const auto schedule = [&value](QStringView name) {
        const auto read = Schedule::parse(value(name).value_or(QStringLiteral("3600")));
        return read ? *read : Schedule();
    };
    settings.periodic = schedule(u"Resync_Periodic");
    settings.errorRetry = schedule(u"Resync_Error_Retry_Delay");
    if (const auto at = parseTimeOfDay(value(u"Resync_At__HHmm_").value_or(QString())))
        settings.at = *at;
    return settings;
}

std::optional<NextResync> nextResync(const ResyncSettings &settings, const ResyncFacts &facts,
                                     Moment moment, int number, QTime now)
{
    if (!settings.enabled)
        return std::nullopt;
    switch (moment) {
    case Moment::PowerUp:
        if (settings.onReset)
            return answer(settings, {0, qint64(settings.randomDelay) * facts.randomDelayUnit},
                          tr("Resync_On_Reset is set; Resync_Random_Delay spreads it"));
        // the periodic timer runs only once a resync has succeeded
        return settings.at ? byTheClock(settings, facts, now) : std::nullopt;
    case Moment::UpgradeAttempt:
        if (settings.afterUpgradeAttempt)
            return answer(settings, {}, tr("Resync_After_Upgrade_Attempt is set"));
        return afterSuccess(settings, facts, number, now);
    case Moment::RebootByUpdate:
    case Moment::Success:
        return afterSuccess(settings, facts, number, now);
    case Moment::Failure:
        return afterFailure(settings, facts, number, now);
    }
    Q_UNREACHABLE();
}

bool resyncsNow(const ResyncFacts &facts, std::optional<bool> trigger1,
                std::optional<bool> trigger2, bool due)
{
    const bool holds = trigger1.value_or(false) || trigger2.value_or(false);
    if (facts.triggerStarts)
        return due || holds;
    return due && (holds || (!trigger1 && !trigger2));
}

QString secondsInWords(qint64 seconds)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const char *unit) {
        if (count > 0)
            parts << tr(unit).arg(count);
    };
    add(seconds / Day, QT_TRANSLATE_NOOP("rules", "%1 d"));
    add(seconds % Day / 3600, QT_TRANSLATE_NOOP("rules", "%1 h"));
    add(seconds % 3600 / 60, QT_TRANSLATE_NOOP("rules", "%1 min"));
    add(seconds % 60, QT_TRANSLATE_NOOP("rules", "%1 s"));
    return parts.isEmpty() ? tr("%1 s").arg(0) : parts.join(u' ');
}

QString inWords(const Schedule &schedule)
{
    QStringList parts;
    for (const Span &delay : schedule.delays()) {
        const QString fixed = secondsInWords(delay.earliest);
        parts << (delay.latest == delay.earliest
                      ? fixed
                      : tr("%1 plus up to %2")
                            .arg(fixed, secondsInWords(delay.latest - delay.earliest)));
    }
    if (parts.isEmpty() || !schedule.delay(0))
        return parts.isEmpty() ? QString() : tr("never");
    if (parts.size() == 1)
        return tr("every %1").arg(parts.front());
    const QString last = parts.back();
    return tr("after %1, then every %2")
        .arg(parts.mid(0, parts.size() - 1).join(tr(", then ")), last);
}

} // namespace rules
