#include "rules/variables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rules::Variables;

class VariablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheGuidesNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"A",       "P",      "GPP_A",  "GPP_P",  "SA",     "GPP_SD", "MA",      "MAU",
              "MAC",     "PN",     "PSN",    "SN",     "CCERT",  "IP",     "EXTIP",   "SWVER",
              "HWVER",   "PRVST",  "UPGST",  "UPGERR", "PRVTMR", "UPGTMR", "REGTMR1", "REGTMR2",
              "UPGCOND", "SCHEME", "METH",   "SERV",   "SERVIP", "PORT",   "PATH",    "ERR",
              "UID1",    "UID2",   "ISCUST", "EMS",    "MUID",   "MPWD",   "UID12"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void knowsTheGuidesNames()
    {
        QFETCH(QString, name);
        QVERIFY(Variables::isKnown(name));
    }

    void refusesOtherNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "Q", "GPP_Q", "SE", "GPP_", "ma", "STRANGE", "REGTMR", "UIDx",
                                 "UID123", "_CCERT", "GPP_MA"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void refusesOtherNames()
    {
        QFETCH(QString, name);
        QVERIFY(!Variables::isKnown(name));
        Variables variables;
        const auto set = variables.set(name, u"x"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, Error::Kind::Usage);
    }

    void derivesTheSpellingsOfAnAddress()
    {
        Variables variables;
        QVERIFY(variables.set(u"MA"_s, u"00:0E:08:AA:BB:CC"_s));
        QCOMPARE(variables.value(u"MA"), u"000e08aabbcc"_s);
        QCOMPARE(variables.value(u"MAU"), u"000E08AABBCC"_s);
        QCOMPARE(variables.value(u"MAC"), u"00:0e:08:aa:bb:cc"_s);
        QVERIFY(!variables.set(u"MA"_s, u"12345"_s));
    }

    void takesBothNamesOfARegister()
    {
        Variables variables;
        QCOMPARE(variables.value(u"A"), QString());
        QVERIFY(variables.set(u"GPP_A"_s, u"x"_s));
        QCOMPARE(variables.value(u"A"), u"x"_s);
        QCOMPARE(rules::expand(u"$A $GPP_A $(GPP_A:0:1)", variables.lookup()), u"x x x"_s);
        QVERIFY(!variables.value(u"SA"));
        QVERIFY(!variables.value(u"MA"));
        QCOMPARE(variables.value(u"UPGCOND"), u"true"_s);
    }
};

QTEST_GUILESS_MAIN(VariablesTest)
#include "variables_test.moc"
