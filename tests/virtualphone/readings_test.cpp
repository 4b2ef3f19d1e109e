#include "schema/catalogue.h"
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
        const Behaviour usual;
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
        QCOMPARE(readingNames().size(), 10);
        QStringList names;
        for (const QString &name : readingNames())
            names.append(name.section(u'=', 0, 0));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void areNamedByTheCatalogue()
    {
        const auto catalogue = *schema::Catalogue::load();
        int named = 0;
        for (const schema::ModelFacts *facts : catalogue->allFacts()) {
            for (const schema::Trait &trait : facts->traits) {
                Behaviour behaviour;
                named += trait.reading.isEmpty() ? 0 : 1;
                QVERIFY2(trait.reading.isEmpty() || takeReading(behaviour, trait.reading),
                         qPrintable(facts->name + u' ' + trait.reading));
            }
        }
        QVERIFY(named > 5 * 40);
    }

    void areTakenAsTheCatalogueSays()
    {
        const auto catalogue = *schema::Catalogue::load();
        QCOMPARE(Behaviour::of(*catalogue->facts(u"SPA525G")), Behaviour());
        Behaviour multiplatform;
        multiplatform.trigger = Behaviour::Trigger::Blocks;
        multiplatform.forcedDelay = Behaviour::ForcedDelay::CountsFromIdle;
        multiplatform.atSpread = Behaviour::AtSpread::AsSet;
        multiplatform.randomDelayUnit = std::chrono::seconds{1};
        QCOMPARE(Behaviour::of(*catalogue->facts(u"CP-7832-3PCC")), multiplatform);
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
