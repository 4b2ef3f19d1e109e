#include "provisioning/mishapremedy.h"

#include <QTest>

using provisioning::mishapRemedy;
using servers::Door;

Q_DECLARE_METATYPE(Door)

class MishapRemedyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data()
    {
        QTest::addColumn<Door>("door");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says"); // empty: nothing
        const auto row = [](Door door, const char *what, const char *says) {
            QTest::newRow(what) << door << QString::fromLatin1(what) << QString::fromLatin1(says);
        };
        row(Door::Https, "TLS handshake: certificate verify failed (SSL routines)", "--client-ca");
        row(Door::Https, "TLS handshake: certificate verify failed (certificate has expired)",
            "expired");
        row(Door::Https, "TLS handshake: certificate verify failed (EE certificate key too weak)",
            "old-spa-phones");
        row(Door::Https,
            "TLS handshake: certificate verify failed (CA signature digest algorithm too weak)",
            "old-spa-phones");
        row(Door::Https, "TLS handshake: certificate verify failed (certificate is not yet valid)",
            "clock");
        row(Door::Https, "TLS handshake: tlsv1 alert unknown ca", "certificate request");
        row(Door::Https, "TLS handshake: sslv3 alert bad certificate", "certificate check");
        row(Door::Https, "TLS handshake: no shared cipher", "old SPA phones");
        row(Door::Https, "TLS handshake: unsupported protocol", "old SPA phones");
        row(Door::Https, "TLS handshake: http request", "https://");
        row(Door::Https, "TLS handshake: stream truncated", "");
        row(Door::Http, "not HTTP: \\x16\\x03\\x01", "--https");
        row(Door::Http, "a request whose head is too long", "who is at this address");
        row(Door::Tftp, "not TFTP: \\x00\\x09", "octet");
        row(Door::Tftp, "more reports at once than there is room for: /report/x.xml", "again");
        row(Door::Http, "more bodies at once than there is room for", "again");
        row(Door::Tftp, "a report that was broken off: /report/x.xml", "phone report");
        row(Door::Http, "a body that was broken off: /report/x.xml", "phone report");
        row(Door::Tftp, "a report whose end never came: /report/x.xml", "phone report");
        row(Door::Http, "made room for another connection", "who holds");
        row(Door::Syslog, "no connection can be taken: Too many open files", "LimitNOFILE");
        row(Door::Tftp, "too many wait already", "Resync_Random_Delay");
        row(Door::Syslog, "lines of syslog were lost: 12", "rmem_max");
        row(Door::Syslog, "certificate verify failed", "");
    }
    void saysWhatToDo()
    {
        QFETCH(Door, door);
        QFETCH(QString, what);
        QFETCH(QString, says);
        const QString remedy = mishapRemedy(door, what);
        QCOMPARE(remedy.isEmpty(), says.isEmpty());
        QVERIFY2(remedy.contains(says), qPrintable(remedy));
    }
};

QTEST_GUILESS_MAIN(MishapRemedyTest)
#include "mishapremedy_test.moc"
