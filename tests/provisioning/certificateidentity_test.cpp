#include "provisioning/certificateidentity.h"

#include <QTest>

using provisioning::identityOf;

class CertificateIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMacByItsPlace_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("digits"); // empty: it proves none
        const auto row = [](const char *subject, const char *digits) {
            QTest::addRow("%s", subject)
                << QString::fromUtf8(subject) << QString::fromLatin1(digits);
        };
        row("OU=SPA-962,L=88012BA01234,ST=000e08abcdef", "000e08abcdef");
        row("ST=000E08ABCDEF,L=88012BA01234,OU=SPA-962", "000e08abcdef");
        row("S=000e08abcdef", "000e08abcdef");
        row("CN=CP-7832-3PCC-SEP00562b043615,O=Cisco", "00562b043615");
        row("CN=SPA525G 00:0e:08:ab:cd:ef", "000e08abcdef");
        row("CN=host+ST=000e08abcdef", "000e08abcdef");
        row("OU=000e08abcdef", "000e08abcdef");
        row("L=000e08abcdef", "000e08abcdef");
        // a serial that looks like a MAC is none beside the MAC
        row("L=0002FDFF2103,ST=000e08abcdef", "000e08abcdef");
        row("CN=tester", "");
        row("CN=a000e08abcdef", "");
        row("CN=000e08abcdef1", "");
        row("O=000e08abcdef", "");
        row("O=x\\,ST=000e08abcdef", "");
        row("ST=ffffffffffff", "");
        row("", "");
    }
    void findsTheMacByItsPlace()
    {
        QFETCH(QString, subject);
        const auto identity = identityOf(subject);
        QTEST(identity.mac ? identity.mac->digits() : QString(), "digits");
        QVERIFY(!identity.generic);
    }

    void aGenericOneProvesNoMac_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("the guide's")
            << QStringLiteral("OU=cisco.com,L=ciscogeneric,ST=ciscogeneric");
        QTest::newRow("whatever else it says")
            << QStringLiteral("OU=cisco.com,L=ciscogeneric,ST=000e08abcdef");
    }
    void aGenericOneProvesNoMac()
    {
        QFETCH(QString, subject);
        QVERIFY(identityOf(subject).generic);
        QVERIFY(!identityOf(subject).mac);
    }
};

QTEST_GUILESS_MAIN(CertificateIdentityTest)
#include "certificateidentity_test.moc"
