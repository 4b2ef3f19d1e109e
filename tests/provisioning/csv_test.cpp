#include "provisioning/csv.h"

#include <QTest>

using provisioning::csvLine;
using provisioning::CsvRow;
using provisioning::readCsv;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells");
        const QStringList abc{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("commas") << QStringLiteral("a,b,c\n") << abc;
        QTest::newRow("semicolons") << QStringLiteral("a;b;c\r\n") << abc;
        QTest::newRow("tabs") << QStringLiteral("a\tb\tc") << abc;
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa,b,c") << abc;
        QTest::newRow("blanks around") << QStringLiteral(" a , b ,c ") << abc;
        QTest::newRow("quoted separator")
            << QStringLiteral("\"a,b\",c")
            << QStringList{QStringLiteral("a,b"), QStringLiteral("c")};
        QTest::newRow("doubled quote")
            << QStringLiteral("\"a \"\"b\"\"\",c")
            << QStringList{QStringLiteral("a \"b\""), QStringLiteral("c")};
        QTest::newRow("line break inside")
            << QStringLiteral("\"a\nb\",c")
            << QStringList{QStringLiteral("a\nb"), QStringLiteral("c")};
        QTest::newRow("empty cells")
            << QStringLiteral(",b,") << QStringList{QString(), QStringLiteral("b"), QString()};
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        const QList<CsvRow> rows = readCsv(text);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.front().fault.isEmpty());
        QCOMPARE(rows.front().cells, cells);
    }

    void countsLinesAsAnEditorDoes()
    {
        const QList<CsvRow> rows = readCsv(QStringLiteral("a\n\n\"b\nb\"\nc\n"));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].line, 1);
        QCOMPARE(rows[1].line, 3);
        QCOMPARE(rows[2].line, 5);
    }

    void namesBrokenQuotes()
    {
        QVERIFY(!readCsv(QStringLiteral("a,\"b")).front().fault.isEmpty());
        QVERIFY(!readCsv(QStringLiteral("\"a\"x,b")).front().fault.isEmpty());
    }

    void readsBackWhatItWrites()
    {
        const QStringList cells{QStringLiteral("plain"),
                                QStringLiteral("a,b"),
                                QStringLiteral("say \"hi\""),
                                QStringLiteral("two\nlines"),
                                QString(),
                                QStringLiteral(" blank "),
                                QStringLiteral("a;b")};
        QCOMPARE(readCsv(csvLine(cells)).front().cells, cells);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
