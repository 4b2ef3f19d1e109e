#include "virtualphone/readings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace virtualphone;

class ReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasTwoSidesAndChangesTheBehaviour_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("words");
        for (const QString &name : readingNames()) {
            const QString quarrel = name.section(u'=', 0, 0);
            QTest::newRow(qPrintable(quarrel)) << quarrel << name.section(u'=', 1).split(u'|');
        }
    }
    void eachHasTwoSidesAndChangesTheBehaviour()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, words);
        QVERIFY(words.size() >= 2);
        const Behaviour usual = Behaviour::of(schema::Dialect::Spa);
        Behaviour behaviour = usual;
        QVERIFY(takeReading(behaviour, name + u'=' + words.first()));
        QVERIFY(behaviour == usual); // the first is the one taken by default
        for (const QString &other : words.mid(1)) {
            QVERIFY(takeReading(behaviour, name + u'=' + other));
            QVERIFY(behaviour != usual);
        }
    }

    void namesEveryQuarrelOnce()
    {
        QCOMPARE(readingNames().size(), 9);
        QStringList names;
        for (const QString &name : readingNames())
            names.append(name.section(u'=', 0, 0));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void refusesWhatThereIsNot_data()
    {
        QTest::addColumn<QString>("choice");
        for (const char *choice : {"", "trigger", "trigger=", "trigger=both", "Trigger=starts",
                                   "trigger=starts|blocks", "mood=good"})
            QTest::newRow(choice) << QString::fromLatin1(choice);
    }
    void refusesWhatThereIsNot()
    {
        QFETCH(QString, choice);
        Behaviour behaviour;
        const auto taken = takeReading(behaviour, choice);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Usage);
        QVERIFY(taken.error().message.contains(u"trigger=starts|blocks"_s));
        QVERIFY(behaviour == Behaviour());
    }
};

QTEST_GUILESS_MAIN(ReadingsTest)
#include "readings_test.moc"
