#include "servers/servers.h"

#include "../storeofbytes.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace servers;

namespace {

const QString OpenSsl = QStringLiteral("openssl");

QByteArray openssl(const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(OpenSsl, words);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAll();
}

/** A chain as phones of 2006 have it: RSA of 1024 bit, SHA-1, a CA between. */
class OldChain
{
public:
    OldChain()
    {
        run(QStringLiteral("req -x509 -newkey rsa:1024 -sha1 -nodes -days 2 -subj /CN=Old-CA "
                           "-keyout ca.key -out ca.crt"));
        make(QStringLiteral("server"), QStringLiteral("/CN=localhost"));
        make(QStringLiteral("phone"), QStringLiteral("/CN=SPA2102/OU=000e08d8d062"));
    }

    void make(const QString &name, const QString &subject) const
    {
        run(QStringLiteral("req -newkey rsa:1024 -sha1 -nodes -subj %2 -keyout %1.key -out %1.csr")
                .arg(name, subject));
        run(QStringLiteral("x509 -req -sha1 -days 2 -in %1.csr -CA ca.crt -CAkey ca.key "
                           "-CAcreateserial -out %1.crt")
                .arg(name));
    }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Configuration configuration(TlsProfile profile) const
    {
        Configuration configuration;
        configuration.addresses = {QStringLiteral("127.0.0.1")};
        configuration.http.https = Port::anyFree();
        configuration.http.certificateFile = file("server.crt");
        configuration.http.keyFile = file("server.key");
        configuration.http.clientCaFile = file("ca.crt");
        configuration.http.tls = profile;
        return configuration;
    }

private:
    void run(const QString &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(OpenSsl, words.split(u' '));
        process.waitForFinished(60'000);
    }

    QTemporaryDir m_folder;
};

QStringList client(const Servers &servers)
{
    return {QStringLiteral("s_client"), QStringLiteral("-connect"),
            QStringLiteral("127.0.0.1:%1").arg(servers.status().port(Door::Https)),
            QStringLiteral("-cipher"), QStringLiteral("AES128-SHA:@SECLEVEL=0")};
}

} // namespace

/** TLS 1.0, CBC, 1024 bit and SHA-1 at both ends: what a phone of the SPA2102's age can speak. */
class OldPhonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(OpenSsl).isEmpty())
            QSKIP("openssl is not installed");
        chain = std::make_unique<OldChain>();
    }

    void areServedWhereTheSiteAskedForIt()
    {
        store.put(QStringLiteral("/a.xml"), "0123456789");
        Servers servers(store, log);
        QVERIFY(servers.start(chain->configuration(TlsProfile::OldSpaPhones)));
        QProcess phone;
        phone.start(OpenSsl,
                    client(servers) << QStringLiteral("-tls1") << QStringLiteral("-quiet")
                                    << QStringLiteral("-CAfile") << chain->file("ca.crt")
                                    << QStringLiteral("-cert") << chain->file("phone.crt")
                                    << QStringLiteral("-key") << chain->file("phone.key"));
        phone.write("GET /a.xml HTTP/1.0\r\nUser-Agent: Linksys/SPA2102-5.2.13\r\n\r\n");
        QVERIFY(phone.waitForFinished(120'000));
        QVERIFY(phone.readAllStandardOutput().endsWith("\r\n\r\n0123456789"));
        QCOMPARE(store.requests().back().certificateSubject,
                 QStringLiteral("OU=000e08d8d062,CN=SPA2102"));
    }

    void speakNoCipherThatIsNone()
    {
        Servers servers(store, log);
        QVERIFY(servers.start(chain->configuration(TlsProfile::OldSpaPhones)));
        for (const char *broken : {"NULL", "EXPORT", "RC4", "ADH", "DES-CBC3-SHA"}) {
            QStringList words = client(servers);
            words.back() = QLatin1String(broken) + QStringLiteral(":@SECLEVEL=0");
            const QByteArray said = openssl(words << QStringLiteral("-tls1_2"));
            QVERIFY2(!said.contains("Verify return code") || said.contains("Cipher is (NONE)"),
                     broken);
        }
    }

    void areRefusedElsewhereWithTheReason()
    {
        Servers servers(store, log);
        const auto started = servers.start(chain->configuration(TlsProfile::Modern));
        QVERIFY(!started); // OpenSSL takes no key of 1024 bit at its own level
        QVERIFY2(started.error().message.contains(chain->file("server.crt")),
                 qPrintable(started.error().message));
    }

    void changedFilesAreNoticedWithoutBeingTold()
    {
        Servers servers(store, log);
        QVERIFY(servers.start(chain->configuration(TlsProfile::OldSpaPhones)));
        chain->make(QStringLiteral("server"), QStringLiteral("/CN=renewed.example"));
        QTRY_VERIFY_WITH_TIMEOUT(openssl(client(servers)).contains("renewed.example"), 60'000);
    }

private:
    std::unique_ptr<OldChain> chain;
    StoreOfBytes store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(OldPhonesTest)
#include "oldphones_test.moc"
