#include "rules/aliasmap.h"
#include "rules/condition.h"
#include "rules/dialplan.h"
#include "rules/profilerule.h"
#include "rules/schedule.h"
#include "rules/tonescript.h"
#include "rules/variables.h"
#include "support/table.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using rules::Context;
using rules::Lookup;

namespace {

/** A line of tests/data/rules/guides.tsv. */
struct Example
{
    QString where;
    QString kind;
    QString given;
    QString text;
    QString answer;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                          : QStringList();
}

QList<Example> examples()
{
    QList<Example> all;
    for (const QStringList &row : table::of("rules/guides.tsv", 5))
        all.append({row[0], row[1], row[2], row[3], row[4]});
    return all;
}

/** The device of the guides' examples, and what a row says besides. */
QMap<QString, QString> deviceOf(const QString &given)
{
    QMap<QString, QString> values{{u"PN"_s, u"SPA962"_s},
                                  {u"PSN"_s, u"962"_s},
                                  {u"SN"_s, u"88012BA01234"_s},
                                  {u"SWVER"_s, u"2.0.6"_s},
                                  {u"HWVER"_s, u"1.88.1"_s},
                                  {u"IP"_s, u"192.168.1.100"_s},
                                  {u"EXTIP"_s, u"66.43.16.52"_s},
                                  {u"CCERT"_s, u"Installed"_s},
                                  {u"A"_s, {}},
                                  {u"B"_s, u"123"_s},
                                  {u"MA"_s, u"000e08012345"_s}};
    for (const QString &one : given.split(u';', Qt::SkipEmptyParts))
        values.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    const auto mac = MacAddress::parse(values[u"MA"_s]);
    values[u"MAU"_s] = mac->upperDigits();
    values[u"MAC"_s] = mac->toString();
    return values;
}

Lookup among(const QMap<QString, QString> &values)
{
    return [values](QStringView name) -> std::optional<QString> {
        const auto found = values.find(name.toString());
        return found == values.end() ? std::nullopt : std::optional(*found);
    };
}

template<typename T>
QString wordsOf(const Result<T> &read, const std::function<QString(const T &)> &words)
{
    return read ? words(*read) : u"refused"_s;
}

QString decided(const Example &example, rules::Manner manner)
{
    const auto decision = rules::decide(example.text, among(deviceOf(example.given)), manner);
    if (!decision)
        return u"refused"_s;
    const QString chosen = QString::number(decision->chosen.value_or(-1) + 1);
    if (!decision->url)
        return chosen + u" -"_s;
    const rules::Url &url = *decision->url;
    return u"%1 %2 %3 %4 %5"_s
        .arg(chosen, rules::schemeName(url.scheme), url.host.isEmpty() ? u"DHCP"_s : url.host)
        .arg(url.port)
        .arg(url.path);
}

QString optionsIn(const Example &example)
{
    const auto decision =
        rules::decide(example.text + u" http://h/x"_s, among(deviceOf(example.given)));
    if (!decision)
        return u"refused"_s;
    const rules::Options &read = decision->options;
    const auto letter = [](QChar c) {
        return c.isNull() ? QString() : QString(c);
    };
    return QStringList({read.key.value_or(QString()), read.uid.value_or(QString()),
                        read.pwd.value_or(QString()), letter(read.post), letter(read.alias)})
        .join(u'/');
}

QString assignmentsIn(const Example &example)
{
    const auto decision = rules::decide(example.text, among(deviceOf(example.given)));
    QStringList made;
    if (decision) {
        for (const auto &[name, value] : decision->assignments)
            made.append(name + u'=' + value);
    }
    return made.join(u' ');
}

QString inBrief(const std::optional<rules::Span> &span)
{
    if (!span)
        return u"-"_s;
    return span->earliest == span->latest ? QString::number(span->earliest)
                                          : u"%1-%2"_s.arg(span->earliest).arg(span->latest);
}

QString delaysOf(const rules::Schedule &schedule)
{
    QStringList delays;
    for (int attempt = 0; attempt < 5; ++attempt)
        delays.append(inBrief(schedule.delay(attempt)));
    return delays.join(u' ');
}

QString dialled(const Example &example, const rules::DialPlan &plan)
{
    rules::Dialling dialling(plan);
    for (const QChar key : example.given)
        dialling.press(key);
    const rules::DialState state = dialling.state();
    using Action = rules::DialState::Action;
    QStringList words{state.action == Action::Dial       ? u"dial"_s
                          : state.action == Action::Wait ? u"wait"_s
                                                         : u"reject"_s};
    if (state.rule)
        words << QString::number(*state.rule + 1) << dialling.sent();
    if (state.timer)
        words << (state.rule ? u"then"_s : u"until"_s) << QString::number(*state.timer);
    return words.join(u' ');
}

/** At nine in the morning after a success, with Resync_At as written. */
QString nextAt(const Example &example)
{
    const auto settings = rules::ResyncSettings::from([&](QStringView name) {
        return name == u"Resync_At__HHmm_" ? std::optional(example.text) : std::nullopt;
    });
    const auto next = rules::nextResync(settings, {}, rules::Moment::Success, 0, QTime(9, 0));
    return next ? inBrief(next->idle) : u"never"_s;
}

QString conditionOf(const Example &example)
{
    const auto holds = rules::holds(example.text, among(deviceOf(example.given)));
    return wordsOf<bool>(holds, [](bool yes) { return yes ? u"true"_s : u"false"_s; });
}

using Evaluation = std::function<QString(const Example &)>;

QMap<QString, Evaluation> evaluations()
{
    const auto decides = [](rules::Manner manner) {
        return [manner](const Example &example) {
            return decided(example, manner);
        };
    };
    return {
        {u"expand"_s,
         [](const Example &e) {
             return rules::expand(e.text, among(deviceOf(e.given)));
         }},
        {u"condition"_s, conditionOf},
        {u"profile"_s, decides({Context::Profile, false})},
        {u"upgrade"_s, decides({Context::Upgrade, false})},
        {u"upgrade-mpp"_s, decides({Context::Upgrade, true})},
        {u"report"_s, decides({Context::Report, false})},
        {u"options"_s, optionsIn},
        {u"assignments"_s, assignmentsIn},
        {u"schedule"_s,
         [](const Example &e) {
             return wordsOf<rules::Schedule>(rules::Schedule::parse(e.text), delaysOf);
         }},
        {u"at"_s, nextAt},
        {u"alias"_s,
         [](const Example &e) {
             const auto map = rules::AliasMap::parse(e.text);
             return map ? map->parameterFor(e.given.split(u'/')).value_or(u"none"_s) : u"refused"_s;
         }},
        {u"cadence"_s,
         [](const Example &e) {
             return wordsOf<rules::Cadence>(rules::Cadence::parse(e.text),
                                            [](const auto &c) { return rules::inWords(c); });
         }},
        {u"frequencies"_s,
         [](const Example &e) {
             return wordsOf<std::vector<rules::Frequency>>(
                 rules::parseFrequencies(e.text), [](const auto &f) { return rules::inWords(f); });
         }},
        {u"tone"_s,
         [](const Example &e) {
             return wordsOf<rules::Tone>(rules::Tone::parse(e.text),
                                         [](const auto &t) { return rules::inWords(t); });
         }},
        {u"dialplan"_s,
         [](const Example &e) {
             const auto plan = rules::DialPlan::parse(e.text);
             return plan ? dialled(e, *plan) : u"refused"_s;
         }},
    };
}

/** As the scans print the same passage in several manners. */
QString normalized(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.replace(u'“', u'"')
        .replace(u'”', u'"')
        .replace(u"\\$"_s, u"$"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .remove(QChar::Nbsp)
        .remove(blanks);
}

/** The guides' lines that hold a rule, a condition, a schedule or a script. */
QStringList passages(const QString &guide)
{
    static const QRegularExpression example(
        uR"(\[ ?--(key|post|alias|uid)\b|\)\?|\)!|\$\w+ (eq|ne|gt|ge|lt|le|!=) |\d@-?\d+.*;|^\s*\d+\([\d*./]+,|Delay\s*=\s*\d|://[\w.]+.*\$)"_s);
    static const QRegularExpression grammar(
        uR"(\(expr\)\?|\(assignments\)!|F_1@|Z_1|on_\{|\$SCHEME|\$ENV|<p>|sip:)"_s);
    static const QRegularExpression name(uR"(^\w+(\[\d\])?\s+"|"\s*;$)"_s); // of SPC text
    QStringList found;
    for (const QString &line : linesOf(guide)) {
        if (line.contains(example) && !line.contains(grammar))
            found.append(QString(line).remove(name));
    }
    return found;
}

} // namespace

class GuidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheGuideSays_data()
    {
        QTest::addColumn<int>("index");
        const auto all = examples();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s %s", qPrintable(all[i].where), qPrintable(all[i].text),
                          qPrintable(all[i].given))
                << int(i);
    }
    void saysWhatTheGuideSays()
    {
        QFETCH(int, index);
        static const auto all = examples();
        static const auto known = evaluations();
        const Example &example = all[index];
        QVERIFY2(known.contains(example.kind), qPrintable(example.kind));
        QCOMPARE(known[example.kind](example), example.answer);
    }

    void leavesNoExampleOut_data()
    {
        const QDir corpus(qEnvironmentVariable("SPAFLEET_CORPUS") + u"/seeds"_s);
        QTest::addColumn<QString>("passage");
        for (const char *guide :
             {"provisioning-guide-spa-ata.txt", "provisioning-guide-mpp-7832.txt",
              "asterisk-zero-touch-spa5xx.txt"}) {
            int number = 0;
            for (const QString &line : passages(corpus.filePath(QString::fromLatin1(guide))))
                QTest::addRow("%s %d: %s", guide, ++number, qPrintable(line.trimmed().left(60)))
                    << normalized(line);
        }
        if (!qEnvironmentVariableIsSet("SPAFLEET_CORPUS"))
            QTest::newRow("no guides") << QString();
    }
    void leavesNoExampleOut()
    {
        QFETCH(QString, passage);
        if (passage.isEmpty())
            QSKIP("SPAFLEET_CORPUS names no folder with the guides");
        static const QStringList told = everyText();
        const bool known = std::any_of(told.begin(), told.end(), [&](const QString &text) {
            return text.contains(passage) || (text.size() > 8 && passage.contains(text));
        });
        QVERIFY2(known, qPrintable(passage));
    }

private:
    static QStringList everyText()
    {
        QStringList texts;
        for (const Example &example : examples()) {
            for (const QString &line : example.text.split(u'\n'))
                texts.append(normalized(line));
        }
        for (const QStringList &row : table::of("rules/misprints.tsv", 4)) {
            const QString printed = normalized(row[1]);
            texts.append(printed);
            texts.append(printed.section(u']', 0, 0)); // of options, whatever the URL
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(GuidesTest)
#include "guides_test.moc"
