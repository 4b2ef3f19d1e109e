#include "schema/catalogue.h"
#include "schema/synonyms.h"
#include "support/samples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** The router's settings in @p text, by their paths: the elements that enclose no other. */
QSet<QString> routerNamesIn(const QString &text)
{
    static const QRegularExpression tag(u"<(/?)([A-Za-z][\\w.\\-]*)[^<>]*?(/?)>"_s);
    QSet<QString> names;
    QStringList path;
    bool innermost = false;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool opens = match.capturedView(1).isEmpty();
        const bool closes = !opens || !match.capturedView(3).isEmpty();
        if (opens)
            path.append(match.captured(2));
        if (closes && (opens || innermost))
            names.insert(path.join(u'/'));
        if (closes)
            path.removeLast();
        innermost = !closes;
    }
    return names;
}

/** The names of a sample's settings; its status and comments left out. */
QSet<QString> namesIn(QString text)
{
    constexpr auto acrossLines = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression comment(u"<!--.*?-->"_s, acrossLines);
    static const QRegularExpression router(u"<router-configuration>.*?</router-configuration>"_s,
                                           acrossLines);
    static const QRegularExpression element(u"<([A-Za-z][\\w.\\-]*)(?=[\\s/>])([^<>]*)>"_s);
    text.remove(comment);
    QSet<QString> names = routerNamesIn(router.match(text).captured());
    text.remove(router);
    for (auto it = element.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1) != "flat-profile"_L1
            && !match.captured(2).contains("group=\"Info/"_L1))
            names.insert(match.captured(1));
    }
    return names;
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEveryElementOfTheSamples_data();
    void knowsEveryElementOfTheSamples();
    void listsNothingUnknownInVain();

private:
    bool known(const QList<const schema::PhoneModel *> &models, const QString &name) const;
    bool unknownOnPurpose(const QString &device, const QString &name);

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    QList<QStringList> m_unknown;
    QSet<int> m_usedRows;
};

void CorpusTest::initTestCase()
{
    if (samples::folder().isEmpty())
        QSKIP("SPAFLEET_CORPUS is not set: there are no samples to hold the catalogue against");
    m_catalogue = *schema::Catalogue::load();
    m_unknown = table::of("schema/unknown.tsv", 3);
    QVERIFY(!m_unknown.isEmpty());
}

bool CorpusTest::known(const QList<const schema::PhoneModel *> &models, const QString &name) const
{
    // templates have more lines than their phones: what is known for one line is known
    static const QRegularExpression counted(
        u"(Log_Missed_Calls_for_EXT_|Default_Ring__)(\\d+)(_*)"_s);
    QString general = schema::generalName(name).name;
    if (const auto match = counted.match(name); match.hasMatch())
        general = match.captured(1) + u"{n}"_s + match.captured(3);
    for (const schema::PhoneModel *model : models) {
        if (model->indexOf(name.toLatin1()) || !model->indexesOf(general).isEmpty())
            return true;
    }
    return false;
}

bool CorpusTest::unknownOnPurpose(const QString &device, const QString &name)
{
    for (int row = 0; row < m_unknown.size(); ++row) {
        if (samples::whole(m_unknown[row][0]).match(name).hasMatch()
            && samples::whole(m_unknown[row][1]).match(device).hasMatch()) {
            m_usedRows.insert(row);
            return true;
        }
    }
    return false;
}

void CorpusTest::knowsEveryElementOfTheSamples_data()
{
    QTest::addColumn<samples::Sample>("sample");

    for (const samples::Sample &sample : samples::profiles())
        QTest::newRow(qPrintable(sample.file)) << sample;
}

void CorpusTest::knowsEveryElementOfTheSamples()
{
    QFETCH(samples::Sample, sample);

    const auto models = samples::modelsOf(*m_catalogue, sample.device);
    QStringList strange;
    for (const QString &name : namesIn(QString::fromUtf8(samples::textOf(sample)))) {
        if (!known(models, name) && !unknownOnPurpose(sample.device, name))
            strange.append(name);
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u' ')));
}

void CorpusTest::listsNothingUnknownInVain()
{
    for (int row = 0; row < m_unknown.size(); ++row)
        QVERIFY2(m_usedRows.contains(row), qPrintable(m_unknown[row].join(u' ')));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
