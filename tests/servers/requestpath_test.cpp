#include "servers/requestpath.h"

#include <QTest>

using namespace servers;

class RequestPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reducesWhatMeansTheSame_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QByteArray("/xml/spa.xml") << QStringLiteral("/xml/spa.xml");
        QTest::newRow("relative") << QByteArray("spa525G.cfg") << QStringLiteral("/spa525G.cfg");
        QTest::newRow("doubled") << QByteArray("//xml///a") << QStringLiteral("/xml/a");
        QTest::newRow("backslashes") << QByteArray("\\xml\\a") << QStringLiteral("/xml/a");
        QTest::newRow("dots that stay") << QByteArray("/./xml/./a") << QStringLiteral("/xml/a");
        QTest::newRow("three dots") << QByteArray("/.../a") << QStringLiteral("/.../a");
        QTest::newRow("a name with dots") << QByteArray("/a..b") << QStringLiteral("/a..b");
        QTest::newRow("Latin-1") << QByteArray("/\xe4") << QStringLiteral("/ä");
        QTest::newRow("UTF-8") << QByteArray("/\xc3\xa4") << QStringLiteral("/ä");
        QTest::newRow("the root") << QByteArray("/") << QStringLiteral("/");
    }
    void reducesWhatMeansTheSame()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, path);
        const RequestPath read = readFileName(name);
        QVERIFY2(read.isGood(), qPrintable(read.refusal));
        QCOMPARE(read.path, path);
        QCOMPARE(readTarget(name.toPercentEncoding("/")).path, path);
    }

    void refusesWhatClimbs_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"../etc/passwd", "/../etc/passwd", "/xml/../../etc/passwd", "..\\etc\\passwd",
              "/xml\\..\\a", "/%2e%2e/etc/passwd", "/%2E./a", "/..%2fetc", "/..%5cetc",
              "/%252e%252e/etc", "/..", "..", "/xml/..", "/ .. /a", "/a\r\nb", "/a%00.xml",
              "/a%0d%0ab", "/a\x7f"})
            QTest::newRow(name) << QByteArray(name);
        QTest::newRow("NUL") << QByteArray("/a\0b", 4);
        QTest::newRow("a page of text") << QByteArray(5000, 'a');
    }
    void refusesWhatClimbs()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!readFileName(name).isGood());
        QVERIFY(!readTarget(name).isGood());
        for (const QChar c : readTarget(name).refusal)
            QVERIFY(c.unicode() >= 0x20); // it goes into a log
    }

    void refusesNoNameAtAll() { QVERIFY(!readFileName({}).isGood()); }

    void takesTheQueryApart()
    {
        const RequestPath read = readTarget("/spa.xml?mac=002584d8d062&x=%2e%2e");
        QCOMPARE(read.path, QStringLiteral("/spa.xml"));
        QCOMPARE(read.query, QStringLiteral("mac=002584d8d062&x=%2e%2e"));
    }

    void takesTheQueryOfAFileNameApart()
    {
        const RequestPath read = readFileName("prov?mac=002584d8d062&x=%2e%2e");
        QCOMPARE(read.path, QStringLiteral("/prov"));
        QCOMPARE(read.query, QStringLiteral("mac=002584d8d062&x=%2e%2e"));
        QVERIFY(!readFileName("prov?a\nb").isGood());
    }

    void neverQuotesAQuery_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("climbs") << QByteArray("/../a?xpassword=sesame");
        QTest::newRow("too long") << QByteArray("/a?xpassword=sesame") + QByteArray(5000, 'a');
        QTest::newRow("control characters") << QByteArray("/a?\x01xpassword=sesame");
    }
    void neverQuotesAQuery()
    {
        QFETCH(QByteArray, target);
        for (const RequestPath &read : {readTarget(target), readFileName(target)}) {
            QVERIFY(!read.isGood());
            QVERIFY2(!read.refusal.contains(QStringLiteral("sesame")), qPrintable(read.refusal));
        }
    }

    void readsAProxysForm()
    {
        QCOMPARE(readTarget("http://192.168.2.245:80/a%20b?q").path, QStringLiteral("/a b"));
        QCOMPARE(readTarget("http://host").path, QStringLiteral("/"));
        QVERIFY(!readTarget("http://host/../a").isGood());
    }
};

QTEST_GUILESS_MAIN(RequestPathTest)
#include "requestpath_test.moc"
