#include "rules/aliasmap.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AliasMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamesAsTheGuideSays_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("parameter"); // empty: it is not renamed
        const QString whole = u"/CPE/SIP-Credentials/name = /flat-profile/Display_Name_1_ ;\n"
                              "/CPE/SIP-Credentials/number = /flat-profile/User_ID_1_ ;\n"
                              "/CPE/SIP-Credentials/auth-secret = /flat-profile/Password_1_ ;"_s;
        const QString partial = u"/SIP-Credentials/name = /flat-profile/Display_Name_1_ ;"
                                "/SIP-Credentials/number = /flat-profile/User_ID_1_ ;"
                                "/auth-secret = /flat-profile/Password_1_ ;"_s;
        const QString customer = u"/customer-account/SIP-number = /flat-profile/User_ID_1_ ;"
                                 "/customer-account/SIP-password = /flat-profile/Password_1_ ;"_s;
        QTest::newRow("guide: name")
            << whole << u"CPE/SIP-Credentials/name"_s << u"Display_Name_1_"_s;
        QTest::newRow("guide: secret")
            << whole << u"CPE/SIP-Credentials/auth-secret"_s << u"Password_1_"_s;
        QTest::newRow("guide: partial path")
            << partial << u"CPE/SIP-Credentials/number"_s << u"User_ID_1_"_s;
        QTest::newRow("guide: the element alone")
            << partial << u"CPE/x/y/auth-secret"_s << u"Password_1_"_s;
        QTest::newRow("guide: nested further")
            << whole << u"file/CPE/SIP-Credentials/name"_s << u"Display_Name_1_"_s;
        QTest::newRow("guide: tutorial")
            << customer << u"customer-account/SIP-password"_s << u"Password_1_"_s;
        QTest::newRow("another element")
            << customer << u"customer-account/SIP-realm"_s << QString();
        QTest::newRow("another parent") << partial << u"CPE/Other/name"_s << QString();
        QTest::newRow("shorter than the alias") << whole << u"name"_s << QString();
        QTest::newRow("case matters") << partial << u"AUTH-SECRET"_s << QString();
        QTest::newRow("the first that fits") << u"/a = /p/X ; /a = /p/Y"_s << u"a"_s << u"X"_s;
        QTest::newRow("an empty map") << u"  "_s << u"a"_s << QString();
    }
    void renamesAsTheGuideSays()
    {
        QFETCH(QString, map);
        QFETCH(QString, path);
        const auto read = rules::AliasMap::parse(map);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(read->parameterFor(path.split(u'/')).value_or(QString()), "parameter");
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<int>("column");
        QTest::newRow("no slash") << u"name = /flat-profile/X ;"_s << 1;
        QTest::newRow("an empty name") << u"/a//b = /flat-profile/X ;"_s << 4;
        QTest::newRow("no equals sign") << u"/a /flat-profile/X ;"_s << 4;
        QTest::newRow("no right side") << u"/a = ;"_s << 6;
        QTest::newRow("no semicolon") << u"/a = /p/X /b = /p/Y"_s << 11;
        QTest::newRow("a path that ends in a slash") << u"/a/ = /p/X"_s << 4;
        QTest::newRow("31 of them") << u"/a = /p/X ; "_s.repeated(31) << 361;
    }
    void refusesWithTheColumn()
    {
        QFETCH(QString, map);
        const auto read = rules::AliasMap::parse(map);
        QVERIFY(!read);
        QTEST(read.error().column, "column");
    }

    void takesThirty()
    {
        const auto read = rules::AliasMap::parse(u"/a = /p/X ; "_s.repeated(30));
        QVERIFY(read);
        QCOMPARE(read->size(), 30);
    }
};

QTEST_GUILESS_MAIN(AliasMapTest)
#include "aliasmap_test.moc"
