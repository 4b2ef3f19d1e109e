#include "schema/factsreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schema::JsonReader;
using schema::ModelFacts;

namespace {

Result<std::vector<ModelFacts>> modelsIn(const QByteArray &text)
{
    JsonReader json(text);
    return schema::readModels(json);
}

const QByteArray Catalogue = R"({
  "families": [
    {"family": "old", "models": [{"name": "SPA1"}, {"name": "SPA2", "lines": 2}]},
    {"endOfLife": false,
     "families": [{"models": [{"name": "CP3"}], "family": "new"}]}],
  "endOfLife": true,
  "lines": 1,
  "bootstrap": ["/{series}.cfg"]})";

} // namespace

class FactsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whether it stands before or behind the models.
    void whatStandsAroundAModelHoldsUnlessItSaysOtherwise()
    {
        const auto models = modelsIn(Catalogue);
        QVERIFY(models.ok());
        QStringList told;
        for (const ModelFacts &facts : *models)
            told << u"%1 %2 %3 %4 %5"_s.arg(facts.family, facts.name, facts.bootstrapFiles.first())
                        .arg(facts.lines)
                        .arg(facts.endOfLife);
        QCOMPARE(told,
                 (QStringList{u"old SPA1 /SPA1.cfg 1 1"_s, u"old SPA2 /SPA2.cfg 2 1"_s,
                              u"new CP3 /CP3.cfg 1 0"_s}));
    }

    void refusesWhatNoPhoneHas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("lines") << QByteArray(R"({"models": [{"name": "X", "lines": 65}]})")
                               << u"model X"_s;
        QTest::newRow("lines of a family in a family") << QByteArray(
            R"({"lines": 65, "families": [{"families": [{"models": [{"name": "X"}]}]}]})")
                                                       << u"model X"_s;
        QTest::newRow("no name") << QByteArray(R"({"models": [{"lines": 1}]})") << u"a name"_s;
    }
    void refusesWhatNoPhoneHas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto models = modelsIn(text);
        QVERIFY(!models.ok());
        QVERIFY2(models.error().message.contains(says), qPrintable(models.error().message));
    }

    void endsInFamiliesOfFamiliesWithoutEnd()
    {
        const int deep = 10'000;
        QByteArray text;
        for (int i = 0; i < deep; ++i)
            text += R"({"families": [)";
        const auto models = modelsIn(text);
        QVERIFY(models.ok() && models->empty());
    }
};

QTEST_GUILESS_MAIN(FactsReaderTest)
#include "factsreader_test.moc"
