#include "schema/datatypename.h"
#include "schema/valuetypemaker.h"
#include "support/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schema::DataType;
using schema::ValueType;

class ValueTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRight_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        for (const QStringList &row : table::of("schema/right.tsv", 3))
            QTest::newRow(qPrintable(row[0])) << typeIn(row[1]) << row[2];
        QTest::newRow("UserID of 63") << of(DataType::UserId) << QString(63, u'a');
        for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
            QTest::addRow("empty clears a value of type %d", type)
                << of(DataType(type)) << QString();
    }
    void takesWhatIsRight()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        const auto fault = type.fault(value);
        QVERIFY2(!fault, qPrintable(fault ? fault->message : QString()));
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("column");
        for (const QStringList &row : table::of("schema/wrong.tsv", 4))
            QTest::newRow(qPrintable(row[0])) << typeIn(row[1]) << row[2] << row[3].toInt();
        const auto row = [](const char *name, DataType type, const QString &value, int column) {
            QTest::newRow(name) << of(type) << value << column;
        };
        row("Uns, huge", DataType::UnsignedInteger, QString(1000, u'9'), 1);
        row("Time beyond all counting", DataType::Seconds, QString(30, u'4'), 1);
        row("UserID of 64", DataType::UserId, QString(64, u'a'), 64);
        row("FQDN of 64", DataType::HostName, QString(64, u'a'), 64);
        row("Phone of 40", DataType::PhoneNumber, QString(40, u'1'), 40);
        row("PhTmpl of 40", DataType::PhoneTemplate, QString(40, u'1'), 40);
        row("softkeys, more than any phone has", DataType::KeyList, u"a;"_s.repeated(65), 129);
    }
    void refusesWithTheColumn()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        const auto fault = type.fault(value);
        QVERIFY(fault);
        QVERIFY(!fault->message.isEmpty());
        QTEST(fault->column, "column");
    }

    void readsTheGuidesMisprintsRight_data()
    {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("misprint");
        QTest::addColumn<QString>("reading");
        for (const QStringList &row : table::of("rules/misprints.tsv", 4))
            QTest::newRow(qPrintable(row[1].left(60)))
                << schema::typeNamed(row[0]).value() << row[1] << row[2];
    }
    void readsTheGuidesMisprintsRight()
    {
        QFETCH(DataType, type);
        QFETCH(QString, misprint);
        QFETCH(QString, reading);
        const bool harmless = misprint.startsWith(u'*'); // any text may stand there
        QCOMPARE(of(type).fault(misprint).has_value(), !harmless);
        QVERIFY(!of(type).fault(reading));
    }

    void bearsAnyLength()
    {
        for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
            for (const QChar c : u"(<[0a=;,|$\"."_s)
                QVERIFY(of(DataType(type)).meaning(QString(100'000, c)).size() < 400'000);
    }
};

QTEST_GUILESS_MAIN(ValueTypeTest)
#include "valuetype_test.moc"
