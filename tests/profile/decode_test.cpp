#include "profile/decode.h"
#include "profile/envelope.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace profile;

/** What is between the tags of the profile that was written. */
static QByteArray body(const QByteArray &xml)
{
    const QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-profile>\n";
    const QByteArray epilog = "</flat-profile>\n";
    if (!xml.startsWith(prolog) || !xml.endsWith(epilog))
        return "no profile: " + xml;
    return xml.mid(prolog.size(), xml.size() - prolog.size() - epilog.size());
}

static bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/** The values of a text by group and name, as the phone keeps them. */
static QMap<QByteArray, Setting> values(const ReadProfile &profile)
{
    QMap<QByteArray, Setting> result;
    for (const ReadElement &element : profile.elements)
        result.insert(element.group + ':' + element.name, {element.state, element.value});
    return result;
}

class DecodeTest : public QObject
{
    Q_OBJECT

    static void addCorpus()
    {
        QTest::addColumn<QString>("path");
        const QString corpus = qEnvironmentVariable("SPAFLEET_CORPUS");
        QDir folder(corpus + u"/samples/profiles"_s);
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        if (corpus.isEmpty() || folder.isEmpty())
            QTest::newRow("no corpus") << QString();
    }

private Q_SLOTS:
    void writesWhatAPhoneReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const char *text, const char *written) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(written);
        };
        row("states keep their spelling",
            "<flat-profile><A ua=\"rw\"/><B/><C></C><D> </D><E>e</E></flat-profile>",
            "<A ua=\"rw\"/>\n<B/>\n<C></C>\n<D></D>\n<E>e</E>\n");
        row("order and repeats", "<flat-profile><B>1</B><A>2</A><B>3</B></flat-profile>",
            "<B>1</B>\n<A>2</A>\n<B>3</B>\n");
        row("group and ua", "<flat-profile><A group='Info/S' ua=na>x</A></flat-profile>",
            "<A group=\"Info/S\" ua=\"na\">x</A>\n");
        row("nesting",
            "<x><flat-profile><A><B><C>1</C></B><D>2</D></A><A><E/></A></flat-profile></x>",
            "<A>\n<B>\n<C>1</C>\n</B>\n<D>2</D>\n</A>\n<A>\n<E/>\n</A>\n");
        row("router configuration",
            "<router-configuration><WAN><X>1</X></WAN></router-configuration>",
            "<router-configuration>\n<WAN>\n<X>1</X>\n</WAN>\n</router-configuration>\n");
        row("names", "<flat-profile><Dial_Plan[1]>x</Dial_Plan[1]></flat-profile>",
            "<Dial_Plan_1_>x</Dial_Plan_1_>\n");
        row("escapes", "<flat-profile><A>&#60;&#38;<![CDATA[>]]>&quot;&#10;</A></flat-profile>",
            "<A>&lt;&amp;&gt;&quot;&#10;</A>\n");
        row("what is not closed holds nothing", "<flat-profile><A>\n<B>1</B></flat-profile>",
            "<B>1</B>\n");
        row("slips", "<flat-profile><A>1\n<B>2</b>\n// <C>3</C>\n{x}<D>(<:9>x&y)</D>",
            "<A>1</A>\n<B>2</B>\n<C>3</C>\n<D>(&lt;:9&gt;x&amp;y)</D>\n");
        row("SPC text", "A ! \"<1>\" ;\nB ? \"\" ;\nC[2] ;\n",
            "<A ua=\"rw\">&lt;1&gt;</A>\n<B ua=\"ro\"></B>\n<C_2_ ua=\"na\"/>\n");
        row("nothing", "", "");
        row("a page of HTML", "<html><body>404</body></html>", "");
    }
    void writesWhatAPhoneReads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const Result<Decoded> decoded = decode(text);
        QVERIFY(decoded);
        QCOMPARE(body(decoded->xml), written);
        QVERIFY(isWellFormed(decoded->xml));
        const Result<Decoded> again = decode(decoded->xml);
        QVERIFY(again);
        QCOMPARE(again->xml, decoded->xml);
        QVERIFY(again->findings.isEmpty());
    }

    void undoesWhatIsAround()
    {
        const QByteArray text = "<flat-profile><A>1</A></flat-profile>";
        const QByteArray file = *encrypt(gzip(text), "key");
        QCOMPARE(body(decode(file, "key")->xml), QByteArray("<A>1</A>\n"));
        QVERIFY(decode(file, "key")->findings.isEmpty());
        QVERIFY(!decode(file));
        QVERIFY(!decode(file, "kez"));
    }

    void saysWhatAPhoneCannotUnwrap()
    {
        const QByteArray text = "<flat-profile><A>1</A></flat-profile>";
        const auto decoded = decode(gzip(*encrypt(text, "key")), "key");
        QVERIFY(decoded);
        QVERIFY(containsError(decoded->findings));
    }

    void samplesStayTheSameSetOfValues_data() { addCorpus(); }
    void samplesStayTheSameSetOfValues()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("SPAFLEET_CORPUS names no samples");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Result<Decoded> decoded = decode(text);
        QVERIFY(decoded);
        QVERIFY(isWellFormed(decoded->xml));
        const ReadProfile before = readText(text, Origin::Profile);
        const ReadProfile after = readText(decoded->xml, Origin::Profile);
        QVERIFY(after.findings.isEmpty());
        QCOMPARE(after.elements.size(), before.elements.size());
        QCOMPARE(values(after), values(before));
        QCOMPARE(decode(decoded->xml)->xml, decoded->xml);
        QVERIFY(!before.elements.empty() || path.endsWith(u".example"_s));
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
