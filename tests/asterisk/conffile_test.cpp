#include "asterisk/conffile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace asterisk;

namespace {

Result<ConfFile> parsed(const QByteArray &bytes)
{
    return ConfFile::parse(bytes, u"sip.conf"_s, QDir(u"/nonexistent"_s));
}

/** "[name] a=b c=d" for each section. */
QString outline(const ConfFile &file)
{
    QStringList sections;
    for (const auto &section : file.sections()) {
        auto text = u"[%1%2]"_s.arg(section.name, section.isTemplate ? u"!"_s : QString());
        for (const auto &variable : section.variables)
            text += u" %1=%2"_s.arg(variable.name, variable.value);
        sections += text;
    }
    return sections.join(u'\n');
}

} // namespace

class ConfFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAsteriskReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read");

        QTest::newRow("both assignments")
            << QByteArray("[a]\nb=c\nd => e\nf = > g\n") << u"[a] b=c d=e f=> g"_s;
        QTest::newRow("a value with =") << QByteArray("[a]\nb = c=d\n") << u"[a] b=c=d"_s;
        QTest::newRow("an addition") << QByteArray("[a]\nb += c\n") << u"[a] b=c"_s;
        QTest::newRow("blanks around") << QByteArray(" [a] \r\n\tb  =  c \r\n") << u"[a] b=c"_s;
        QTest::newRow("comments") << QByteArray("[a] ; [x]\n;[y]\nb=c;d\n") << u"[a] b=c"_s;
        QTest::newRow("escaped semicolons") << QByteArray("[a]\nb=c\\;d\\;;e\n") << u"[a] b=c;d;"_s;
        QTest::newRow("block comments")
            << QByteArray("[a]\n;-- [b]\nc=d\n--; e=f\ng=;--x--;h\n") << u"[a] e=f g=h"_s;
        QTest::newRow("nested ones")
            << QByteArray("[a];--\n;--\n--;\nb=c\n--;\nd=e\n") << u"[a] d=e"_s;
        QTest::newRow("a drawn line")
            << QByteArray(";------\n[a]\n;---- x ----;\nb=c\n") << u"[a] b=c"_s;
        QTest::newRow("templates")
            << QByteArray("[t](!)\nb=c\n[a](t)\nd=e\n[f](!,t)\n[a](+)\ng=h\n")
            << u"[t!] b=c\n[a] b=c d=e\n[f!] b=c\n[a] g=h"_s;
        QTest::newRow("no line end") << QByteArray("[a]\nb=c") << u"[a] b=c"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void readsWhatAsteriskReads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, read);
        const auto file = parsed(bytes);
        QVERIFY(file);
        QCOMPARE(outline(*file), read);
        QCOMPARE(file->bytes(), bytes);
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("value");
        for (const auto *value : {"plain", "a;b", "a\\;b", ";", ";;--", "a\\b", "\"x\" <1>", "=> x",
                                  "--;", ";--", "Zoë", "#include x", "[a]"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, value);
        const auto file = parsed("[a]\n" + assignment(u"b", value) + "c = d\n");
        QVERIFY(file);
        QCOMPARE(file->sections().first().value(u"b").value_or(QString()), value);
        QCOMPARE(file->sections().first().value(u"c").value_or(QString()), u"d"_s);
    }

    void readsIncludedFiles()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        QFile more(dir.filePath(u"more.conf"_s));
        QVERIFY(more.open(QIODevice::WriteOnly));
        more.write("b=c\n[d]\n");
        more.close();
        const auto file = ConfFile::parse(
            "[a]\n#include \"more.conf\"\ne=f\n#tryinclude <none.conf>\n#exec /bin/date\n"
            "#include none.conf\n",
            u"x.conf"_s, dir);
        QVERIFY(file);
        QCOMPARE(outline(*file), u"[a] b=c\n[d] e=f"_s);
        QCOMPARE(file->findings().size(), 2); // #exec, and the file that is not there
        QCOMPARE(file->findings().at(0).line, 5);
        QCOMPARE(file->findings().at(1).line, 6);
    }

    void knowsItsOwnPart()
    {
        const auto file = parsed("[a]\n; >>> spafleet: x\n[b]\n; <<< spafleet\n[c]\n");
        QVERIFY(file);
        QCOMPARE(file->sections().at(0).ours, false);
        QCOMPARE(file->sections().at(1).ours, true);
        QCOMPARE(file->sections().at(2).ours, false);
        QCOMPARE(file->withOurs({}), QByteArray("[a]\n[c]\n"));
    }

    void boundsWhatTemplatesMultiply()
    {
        QByteArray bytes = "[t](!)\n";
        for (int i = 0; i < 200; ++i)
            bytes += "a = b\n";
        for (int i = 0; i < 64; ++i)
            bytes += "[t](!,t)\n";
        const auto file = parsed(bytes);
        QVERIFY(file);
        QVERIFY(!file->findings().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConfFileTest)
#include "conffile_test.moc"
