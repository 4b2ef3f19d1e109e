#include "phone/digest.h"

#include <QTest>

using namespace phone;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheStandardsDo_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("cnonce");
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("RFC 2617 3.5")
            << QByteArray("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                          "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                          "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")
            << QByteArray("Mufasa") << QByteArray("Circle Of Life") << QByteArray("0a4f113b")
            << QByteArray("6629fae49393a05397450978507c4ef1");
        QTest::newRow("RFC 2069, no qop")
            << QByteArray("DIGEST realm=\"testrealm@host.com\", "
                          "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"")
            << QByteArray("Mufasa") << QByteArray("CircleOfLife") << QByteArray()
            << QByteArray("1949323746fe6a43ef61f9606e7febea");
        QTest::newRow("RFC 7616 3.9.1, SHA-256")
            << QByteArray("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                          "algorithm=SHA-256, "
                          "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\"")
            << QByteArray("Mufasa") << QByteArray("Circle of Life")
            << QByteArray("f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
            << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    }

    void answersAsTheStandardsDo()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, cnonce);
        QFETCH(QByteArray, response);
        const auto asked = parseChallenge(challenge);
        QVERIFY(asked);
        const auto header =
            authorization(*asked, {user, password}, "GET", "/dir/index.html", cnonce);
        QVERIFY2(header.contains("response=\"" + response + '"'), header.constData());
    }

    void refusesWhatItCannotAnswer_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
        QTest::newRow("no nonce") << QByteArray("Digest realm=\"x\"");
        QTest::newRow("an unknown algorithm")
            << QByteArray("Digest realm=\"x\", nonce=\"y\", algorithm=ROT13");
        QTest::newRow("too long") << "Digest nonce=\"" + QByteArray(5000, 'x') + '"';
        QTest::newRow("a line break") << QByteArray("Digest realm=\"a\nb\", nonce=\"y\"");
    }

    void refusesWhatItCannotAnswer()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!parseChallenge(header));
    }

    void quotesWhatNeedsIt()
    {
        const auto asked = parseChallenge("Digest realm=\"a \\\"b\\\", c\", nonce=n , stale=TRUE");
        QVERIFY(asked);
        QCOMPARE(asked->realm, QByteArray("a \"b\", c"));
        QCOMPARE(asked->nonce, QByteArray("n"));
        QVERIFY(asked->stale);
        QVERIFY(
            authorization(*asked, {"u", "p"}, "GET", "/", {}).contains("realm=\"a \\\"b\\\", c\""));
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
