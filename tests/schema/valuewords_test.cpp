#include "schema/valuetypemaker.h"
#include "support/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schema::DataType;
using schema::ValueType;

/** How a value is written and what it says, for every data type; whether it is right is
 *  valuetype_test's. */
class ValueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsThePhoneDoes_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        for (const QStringList &row : table::of("schema/written.tsv", 4))
            QTest::newRow(qPrintable(row[0])) << typeIn(row[1]) << row[2] << row[3];
    }
    void writesAsThePhoneDoes()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        QTEST(type.canonical(value), "written");
        QCOMPARE(type.canonical(type.canonical(value)), type.canonical(value));
    }

    void saysWhatItMeans_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("meaning");
        for (const QStringList &row : table::of("schema/meanings.tsv", 4))
            QTest::newRow(qPrintable(row[0])) << typeIn(row[1]) << row[2] << row[3];
    }
    void saysWhatItMeans()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        QTEST(type.meaning(value), "meaning");
    }

    void saysWhatUnitsAndChoicesMean()
    {
        ValueType number = of(DataType::UnsignedInteger, 16);
        number.unit = u"20 s"_s;
        QCOMPARE(number.meaning(u"6"_s), u"2 min"_s);
        number.unit = u"ms"_s;
        QCOMPARE(number.meaning(u"0x64"_s), u"100 ms"_s);
        ValueType gain = of(DataType::Decimal, 3);
        gain.unit = u"dB"_s;
        QCOMPARE(gain.meaning(u"-3.5"_s), u"-3.5 dB"_s);
        ValueType mode = choiceOf({u"0"_s, u"1"_s});
        mode.words = QStringList{u"bridge"_s, u"NAT"_s};
        QCOMPARE(mode.meaning(u"1"_s), u"NAT"_s);
        QCOMPARE(mode.meaning(u"2"_s), QString());
        QCOMPARE(mode.expectation(), u"one of: 0 (bridge), 1 (NAT)"_s);
    }

    void saysWhatItExpects()
    {
        ValueType seconds = within(DataType::Seconds, 0, 65'535);
        seconds.unit = u"s"_s;
        QCOMPARE(seconds.expectation(), u"seconds, 0 to 65535"_s);
        ValueType volts = within(DataType::UnsignedInteger, 60, 90);
        volts.unit = u"V"_s;
        QCOMPARE(volts.expectation(), u"a whole number of V, 60 to 90"_s);
        QCOMPARE(choiceOf({u"a"_s, u"b"_s}).expectation(), u"one of: a, b"_s);
        for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
            QVERIFY(!of(DataType(type)).expectation().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValueWordsTest)
#include "valuewords_test.moc"
