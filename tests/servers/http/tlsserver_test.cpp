#include "servers/servers.h"

#include "../storeofbytes.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace servers;

namespace {

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAll();
}

const QString OpenSsl = QStringLiteral("openssl");

/** A certificate for the server and one of a phone, with the CA of each. */
struct Papers
{
    explicit Papers(const QString &name = QStringLiteral("server")) : own(name)
    {
        make(own, QStringLiteral("/CN=localhost"));
        make(QStringLiteral("phone"), QStringLiteral("/CN=SPA525G/OU=002584d8d062"));
    }

    void make(const QString &name, const QString &subject)
    {
        output(OpenSsl,
               {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                QStringLiteral("2"), QStringLiteral("-subj"), subject, QStringLiteral("-keyout"),
                file(name, "key"), QStringLiteral("-out"), file(name, "crt")});
    }
    QString file(const QString &name, const char *kind) const
    {
        return folder.filePath(name + u'.' + QLatin1String(kind));
    }
    Configuration configuration(TlsProfile profile) const
    {
        Configuration configuration;
        configuration.addresses = {QStringLiteral("127.0.0.1")};
        configuration.http.https = Port::anyFree();
        configuration.http.certificateFile = file(own, "crt");
        configuration.http.keyFile = file(own, "key");
        configuration.http.clientCaFile = file(QStringLiteral("phone"), "crt");
        configuration.http.tls = profile;
        return configuration;
    }

    QTemporaryDir folder;
    QString own;
};

QByteArray shakeHands(const Servers &servers, const QStringList &options)
{
    return output(
        OpenSsl,
        QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"),
                    QStringLiteral("127.0.0.1:%1").arg(servers.status().port(Door::Https))}
            + options);
}

} // namespace

/** HTTPS as openssl and curl see it. */
class TlsServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<StoreOfBytes>();
        store->put(QStringLiteral("/a.xml"), "0123456789");
    }

    void speaksTheTlsItsProfileSays_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("1.3") << false << QStringLiteral("-tls1_3") << true;
        QTest::newRow("1.2") << false << QStringLiteral("-tls1_2") << true;
        QTest::newRow("1.0 unless asked for") << false << QStringLiteral("-tls1") << false;
        QTest::newRow("1.0 for old phones") << true << QStringLiteral("-tls1") << true;
        QTest::newRow("1.2 beside old phones") << true << QStringLiteral("-tls1_2") << true;
    }
    void speaksTheTlsItsProfileSays()
    {
        if (QStandardPaths::findExecutable(OpenSsl).isEmpty())
            QSKIP("openssl is not installed");
        QFETCH(bool, old);
        QFETCH(QString, version);
        QFETCH(bool, accepted);
        const Papers papers;
        Servers servers(*store, log);
        QVERIFY(servers.start(
            papers.configuration(old ? TlsProfile::OldSpaPhones : TlsProfile::Modern)));
        const QByteArray said = shakeHands(
            servers, {version, QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")});
        QCOMPARE(said.contains("Cipher is (NONE)"), !accepted);
    }

    void tellsTheSourceWhoseCertificateItSaw()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed");
        const Papers papers;
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        const QString url =
            QStringLiteral("https://localhost:%1/a.xml").arg(servers.status().port(Door::Https));
        const QStringList plain{QStringLiteral("-s"), QStringLiteral("--cacert"),
                                papers.file(papers.own, "crt"), url};
        const QStringList withPapers = plain
            + QStringList{QStringLiteral("--cert"), papers.file(QStringLiteral("phone"), "crt"),
                          QStringLiteral("--key"), papers.file(QStringLiteral("phone"), "key")};
        QCOMPARE(output(QStringLiteral("curl"), plain), QByteArray("0123456789"));
        QCOMPARE(output(QStringLiteral("curl"), withPapers), QByteArray("0123456789"));
        const auto requests = store->requests();
        QCOMPARE(requests.size(), size_t(2));
        QVERIFY(requests[0].certificateSubject.isEmpty());
        QCOMPARE(requests[1].certificateSubject, QStringLiteral("OU=002584d8d062,CN=SPA525G"));
        QCOMPARE(requests[1].door, Door::Https);
    }

    void refusesAnEncryptedKeyAndAsksNobody()
    {
        const Papers papers;
        const QString key = papers.file(papers.own, "key");
        const QString fresh = papers.file(QStringLiteral("fresh"), "key");
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        output(OpenSsl,
               {QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-aes256"),
                QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-out"),
                fresh});
        QVERIFY(QFile::remove(key));
        QVERIFY(QFile::rename(fresh, key));
        const auto reloaded = servers.reloadCertificates();
        QVERIFY(!reloaded);
        QVERIFY(reloaded.error().message.contains(QStringLiteral("openssl pkey -in %1").arg(key)));
        QVERIFY(shakeHands(servers, {}).contains("CN = localhost")); // with the old one
        const auto started = servers.start(papers.configuration(TlsProfile::Modern));
        QVERIFY(!started);
        QCOMPARE(started.error().message, reloaded.error().message);
    }

    void noticesAChangedClientCa()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed");
        Papers papers;
        const QString other = QStringLiteral("other");
        papers.make(other, QStringLiteral("/CN=SPA525G/OU=000e08d8d062"));
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        const QStringList words{
            QStringLiteral("-s"),
            QStringLiteral("--cacert"),
            papers.file(papers.own, "crt"),
            QStringLiteral("--cert"),
            papers.file(other, "crt"),
            QStringLiteral("--key"),
            papers.file(other, "key"),
            QStringLiteral("https://localhost:%1/a.xml").arg(servers.status().port(Door::Https))};
        QVERIFY(output(QStringLiteral("curl"), words).isEmpty());
        const QString ca = papers.file(QStringLiteral("phone"), "crt");
        QVERIFY(QFile::remove(ca));
        QVERIFY(QFile::copy(papers.file(other, "crt"), ca));
        QTRY_COMPARE_WITH_TIMEOUT(output(QStringLiteral("curl"), words), QByteArray("0123456789"),
                                  60'000);
        QCOMPARE(store->requests().back().certificateSubject,
                 QStringLiteral("OU=000e08d8d062,CN=SPA525G"));
    }

    void showsANewCertificateWithoutARestart()
    {
        Papers papers;
        Servers servers(*store, log);
        QVERIFY(servers.start(papers.configuration(TlsProfile::Modern)));
        papers.make(papers.own, QStringLiteral("/CN=renewed.example"));
        QVERIFY(servers.reloadCertificates());
        QVERIFY(shakeHands(servers, {}).contains("renewed.example"));
        QFile broken(papers.file(papers.own, "crt"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no certificate");
        broken.close();
        const auto reloaded = servers.reloadCertificates();
        QVERIFY(!reloaded);
        QVERIFY(reloaded.error().message.contains(broken.fileName()));
        QVERIFY(shakeHands(servers, {}).contains("renewed.example"));
    }

private:
    std::unique_ptr<StoreOfBytes> store;
    KeptLog log;
};

QTEST_GUILESS_MAIN(TlsServerTest)
#include "tlsserver_test.moc"
