#include "schema/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using schema::JsonReader;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsAsQtDoes_data();
    void readsTextsAsQtDoes();
    void readsNumbersAndTruths();
    void refusesWhatIsNoInteger_data();
    void refusesWhatIsNoInteger();
    void passesOverWhatNobodyWants();
    void readsAgainFromWhereItWas();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void namesTheLineOfAFault();
    void survivesEveryCut();
};

void JsonReaderTest::readsTextsAsQtDoes_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("plain") << QByteArray(R"(["Proxy_{n}_"])");
    QTest::newRow("empty") << QByteArray(R"([""])");
    QTest::newRow("escapes") << QByteArray(R"(["a\"b\\c\/d\b\f\n\r\t"])");
    QTest::newRow("code point") << QByteArray(R"(["\u00e9\u20AC"])");
    QTest::newRow("surrogate pair") << QByteArray(R"(["\ud83d\ude00!"])");
    QTest::newRow("UTF-8") << QByteArray("[\"µ-law – gr\xc3\xbc\xc3\x9f\"]");
    QTest::newRow("several") << QByteArray(R"( [ "a" , "b","c" ] )");
    QTest::newRow("none") << QByteArray("[]");
}

void JsonReaderTest::readsTextsAsQtDoes()
{
    QFETCH(QByteArray, json);

    JsonReader reader(json);
    const QStringList read = reader.texts();
    QVERIFY(reader.finish().ok());
    QCOMPARE(read,
             QJsonDocument::fromJson(json).array().toVariantList().isEmpty()
                 ? QStringList()
                 : QJsonDocument::fromJson(json).toVariant().toStringList());
}

void JsonReaderTest::readsNumbersAndTruths()
{
    JsonReader reader(R"([0, -12, 3.25, 1e3, true, false])");
    QList<double> read;
    int entry = 0;
    reader.array([&] { read.append(++entry > 4 ? double(reader.boolean()) : reader.number()); });
    QVERIFY(reader.finish().ok());
    QCOMPARE(read, (QList<double>{0, -12, 3.25, 1000, 1, 0}));
}

void JsonReaderTest::refusesWhatIsNoInteger_data()
{
    QTest::addColumn<bool>("right");

    QTest::newRow("2147483647") << true;
    QTest::newRow("-7") << true;
    QTest::newRow("1e3") << true;
    QTest::newRow("2147483648") << false;
    QTest::newRow("1.5") << false;
    QTest::newRow("1e300") << false;
}

void JsonReaderTest::refusesWhatIsNoInteger()
{
    QFETCH(bool, right);

    JsonReader reader(QTest::currentDataTag());
    reader.integer();
    QCOMPARE(reader.finish().ok(), right);
}

void JsonReaderTest::passesOverWhatNobodyWants()
{
    JsonReader reader(R"({"a": {"b": [1, "x}", null, {"c": true}]}, "wanted": "yes", "d": -1.5})");
    QString wanted;
    reader.object([&](QByteArrayView key) {
        if (key == "wanted")
            wanted = reader.text();
        else
            reader.skip();
    });
    QVERIFY(reader.finish().ok());
    QCOMPARE(wanted, u"yes"_s);
}

void JsonReaderTest::readsAgainFromWhereItWas()
{
    JsonReader reader(R"({"late": [1, 2, 3], "early": "x"})");
    std::optional<JsonReader> late;
    reader.object([&](QByteArrayView key) {
        if (key == "late")
            late = reader;
        reader.skip();
    });
    double sum = 0;
    late->array([&] { sum += late->number(); });
    QCOMPARE(sum, 6);
}

void JsonReaderTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");

    for (const char *text :
         {"",           " ",       "{",        "}",          "[",           "[1",   "[1,",
          "[,]",        "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",       "[1]]", "[1] x",
          "\"",         "\"\\",    "\"\\q\"",  "\"\\u12\"",  "\"\\u12g4\"", "nul",  "tru",
          "[\"a\nb\"]", "[.]",     "[--1]",    "nan",        "-inf",        "1e999"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a NUL") << QByteArray("[1]\0", 4);
    QTest::newRow("a million deep") << QByteArray(1'000'000, '[');
}

void JsonReaderTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);

    JsonReader reader(json);
    reader.skip();
    QVERIFY(!reader.finish().ok());
}

void JsonReaderTest::namesTheLineOfAFault()
{
    JsonReader reader("{\n\"a\": 1,\n\"b\": ?\n}");
    reader.skip();
    QVERIFY(reader.finish().error().message.contains(u"line 3"_s));
}

void JsonReaderTest::survivesEveryCut()
{
    const QByteArray whole =
        R"({"a": ["x\u00e9\n", {"b": [1.5e2, true, null]}], "c": "\ud83d\ude00"})";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        JsonReader reader(QByteArrayView(whole).first(length));
        reader.skip();
        QVERIFY2(!reader.finish().ok(), whole.first(length));
    }
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreader_test.moc"
