#include "schema/familyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** A family may be a user's own: what is wrong in it is named, and nothing of it is used. */
class FamilyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFamily();
    void refuses_data();
    void refuses();
};

namespace {

QByteArray familyWith(const QByteArray &parameter)
{
    return R"({"family": "own", "dialect": "spa", "sets": {"big": ["SPA599G"]},
 "evidence": {"dump": {"text": "own dump", "of": ["SPA599G"]}},
 "pages": [{"tab": "System", "sections": [{"title": "S", "parameters": [)"
        + parameter + "]}]}]}";
}

} // namespace

void FamilyReaderTest::readsAFamily()
{
    const auto family =
        schema::readFamily(familyWith(R"({"name": "Own", "factory": "1", "seen": "dump",
                       "but": [{"factory": "2", "seen": "dump"}]})"),
                           schema::Dictionary());
    QVERIFY2(family, qPrintable(family ? QString() : family.error().message));
    QCOMPARE((*family)->readings.size(), size_t(2));
}

void FamilyReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("named");
    QTest::newRow("no evidence of another value")
        << R"({"name": "Own", "but": [{"factory": "2"}]})"_ba << u"Own"_s;
    QTest::newRow("evidence that is not declared")
        << R"({"name": "Own", "factory": "1", "seen": "hearsay"})"_ba << u"hearsay"_s;
    QTest::newRow("a set that is not declared")
        << R"({"name": "Own", "on": "small"})"_ba << u"small"_s;
    QTest::newRow("no element's name") << R"({"name": "O<n"})"_ba << u"O<n"_s;
    QTest::newRow("more of them than a phone has")
        << R"({"name": "Own_{n}", "each": [1, 100000]})"_ba << u"each"_s;
}

void FamilyReaderTest::refuses()
{
    QFETCH(const QByteArray, parameter);
    QFETCH(const QString, named);
    const auto family = schema::readFamily(familyWith(parameter), schema::Dictionary());
    QVERIFY(!family);
    QVERIFY2(family.error().message.contains(named), qPrintable(family.error().message));
}

QTEST_GUILESS_MAIN(FamilyReaderTest)
#include "familyreader_test.moc"
