#include "servers/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace servers;

/** Held against openssl(1), which is what the guides use. */
class CertificatesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static CertificateWish wish(const char *host)
    {
        CertificateWish made;
        made.host = QString::fromLatin1(host);
        made.bits = 1024; // quick
        return made;
    }
    QByteArray openssl(const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), words);
        return process.waitForFinished(60'000) ? process.readAll() : QByteArray();
    }
    void write(const char *file, const QByteArray &bytes) const
    {
        QFile target(m_folder.filePath(QString::fromLatin1(file)));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed.");
    }

    void aRequestIsWhatOpensslMakes()
    {
        CertificateWish full = wish("prov.example.com");
        full.organisation = QStringLiteral("Müller & Söhne");
        full.country = QStringLiteral("DE");
        const auto made = requestCertificate(full);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        write("server.csr", made->request);
        write("server.key", made->key);
        const QByteArray text =
            openssl({QStringLiteral("req"), QStringLiteral("-in"), QStringLiteral("server.csr"),
                     QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-verify"),
                     QStringLiteral("-nameopt"), QStringLiteral("utf8,sep_comma_plus")});
        for (const char *part : {"verify OK", "CN=prov.example.com", "C=DE", "O=Müller & Söhne",
                                 "DNS:prov.example.com", "(1024 bit)", "sha256WithRSAEncryption"})
            QVERIFY2(text.contains(part), text.constData());
        const auto modulus = [this](const char *kind, const char *file) {
            return openssl({QString::fromLatin1(kind), QStringLiteral("-noout"),
                            QStringLiteral("-modulus"), QStringLiteral("-in"),
                            QString::fromLatin1(file)});
        };
        QCOMPARE(modulus("rsa", "server.key"), modulus("req", "server.csr"));
    }

    void refusesWhatPhonesWouldNotAccept_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("bits");
        for (const char *host : {"192.0.2.1", "localhost", "", "prov_example.com", "prov..com",
                                 "[2001:db8::1]", "prov.example.com/x"})
            QTest::newRow(host) << QString::fromLatin1(host) << 2048;
        QTest::newRow("a short key") << QStringLiteral("prov.example.com") << 512;
        QTest::newRow("a long key") << QStringLiteral("prov.example.com") << 8192;
    }
    void refusesWhatPhonesWouldNotAccept()
    {
        QFETCH(QString, host);
        QFETCH(int, bits);
        CertificateWish asked = wish("");
        asked.host = host;
        asked.bits = bits;
        QVERIFY(!requestCertificate(asked).ok());
    }

    void findsWhatPhonesHoldAgainstACertificate_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("day"); // counted from its first, of 100
        QTest::addColumn<QString>("says"); // empty: nothing
        const auto row = [](const char *subject, int day, const char *says) {
            QTest::addRow("%s on day %d", subject, day)
                << QString::fromLatin1(subject) << day << QString::fromLatin1(says);
        };
        row("/CN=prov.example.com", 1, "");
        row("/O=Us/CN=prov.example.com\\/info@example.com", 1, "");
        row("/CN=192.0.2.1", 1, "is no host name");
        row("/CN=localhost", 1, "is no host name");
        row("/O=Us", 1, "has no CN");
        row("/CN=prov.example.com", -1, "valid from");
        row("/CN=prov.example.com", 80, "expires on");
        row("/CN=prov.example.com", 101, "expired on");
    }
    void findsWhatPhonesHoldAgainstACertificate()
    {
        QFETCH(QString, subject);
        QFETCH(int, day);
        QFETCH(QString, says);
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                 QStringLiteral("rsa:1024"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                 QStringLiteral("100"), QStringLiteral("-subj"), subject, QStringLiteral("-keyout"),
                 QStringLiteral("k.pem"), QStringLiteral("-out"), QStringLiteral("c.pem")});
        const Findings findings =
            checkServerCertificate(m_folder.filePath(QStringLiteral("c.pem")),
                                   QDateTime::currentDateTimeUtc().addDays(day));
        QCOMPARE(findings.size(), says.isEmpty() ? 0 : 1);
        if (!says.isEmpty())
            QVERIFY2(findings.first().message.contains(says), qPrintable(findings.first().message));
    }

    void whatIsNoCertificateIsSaid()
    {
        write("x.pem", "hello");
        for (const char *file : {"x.pem", "missing.pem"})
            QVERIFY(containsError(checkServerCertificate(
                m_folder.filePath(QString::fromLatin1(file)), QDateTime::currentDateTimeUtc())));
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
