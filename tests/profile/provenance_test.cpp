#include "profile/provenance.h"

#include "smallphone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;

class ProvenanceTest : public QObject
{
    Q_OBJECT

    static Identity identityIn(const QByteArray &body)
    {
        return identityOf(
            readFlatXml("<flat-profile>" + body + "</flat-profile>", Origin::PhoneDump));
    }

private Q_SLOTS:
    void knowsAPhoneByItsInfoPages()
    {
        const Identity identity =
            identityIn("<Product_Name group=\"Info/Product_Information\">SPA-922</Product_Name>"
                       "<Serial_Number group=\"Info/P\">FM500G123456</Serial_Number>"
                       "<Software_Version group=\"Info/P\">5.2.5 </Software_Version>"
                       "<MAC_Address group=\"Info/P\">000E08DA1234</MAC_Address>"
                       "<MAC_Address group=\"Info/Other\">000E08FFFFFF</MAC_Address>");
        QCOMPARE(identity.product, u"SPA-922"_s);
        QCOMPARE(identity.serial, u"FM500G123456"_s);
        QCOMPARE(identity.firmware, u"5.2.5"_s);
        QCOMPARE(identity.mac, MacAddress::parse(u"000e08da1234"));
    }

    void believesNoSettingOfThatName()
    {
        const Identity identity =
            identityIn("<Product_Name ua=\"na\">SPA-922</Product_Name>"
                       "<MAC_Address group=\"System/X\">000E08DA1234</MAC_Address>");
        QVERIFY(identity.product.isEmpty());
        QVERIFY(!identity.mac);
    }

    void refusesAnAddressThatIsNone()
    {
        QVERIFY(!identityIn("<MAC_Address group=\"Info/P\">000000000000</MAC_Address>").mac);
        QVERIFY(!identityIn("<MAC_Address group=\"Info/P\">$MA</MAC_Address>").mac);
    }

    void knowsWhoseSpellingATextUses()
    {
        const SmallPhone spa, mpp(schema::Dialect::Multiplatform);
        const auto spaModel = spa.model(), mppModel = mpp.model();
        const QByteArray plain = "<flat-profile><A/></flat-profile>";
        QCOMPARE(originOf(plain, nullptr), Origin::Profile);
        QCOMPARE(originOf(plain, &spaModel), Origin::Profile);
        QCOMPARE(originOf(plain, &mppModel), Origin::MultiplatformProfile);
        QCOMPARE(originOf("<A group=\"Info/Status\">x</A>", &mppModel), Origin::PhoneDump);
    }
};

QTEST_GUILESS_MAIN(ProvenanceTest)
#include "provenance_test.moc"
