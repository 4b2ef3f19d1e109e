#include "virtualphone/digest.h"

#include <QTest>

using namespace virtualphone;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheExampleOfTheStandard();
    void readsParametersHoweverTheyAreQuoted_data();
    void readsParametersHoweverTheyAreQuoted();
    void believesOnlyTheRightAnswer_data();
    void believesOnlyTheRightAnswer();
    void doesNotAnswerWhatItCannot_data();
    void doesNotAnswerWhatItCannot();
};

void DigestTest::answersTheExampleOfTheStandard() // RFC 2617 §3.5
{
    const QByteArray challenge = "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                                 "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                 "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"";
    const auto said = digest::parameters(digest::answer(challenge, {"Mufasa", "Circle Of Life"},
                                                        "GET", "/dir/index.html", "0a4f113b"));
    QCOMPARE(said.value("response"), QByteArray("6629fae49393a05397450978507c4ef1"));
    QCOMPARE(said.value("opaque"), QByteArray("5ccc069c403ebaf9f0171e9517f40e41"));
    QCOMPARE(said.value("nc"), QByteArray("00000001"));
}

void DigestTest::readsParametersHoweverTheyAreQuoted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("realm");

    QTest::newRow("quoted") << QByteArray("Digest realm=\"a b\",nonce=\"n\"") << QByteArray("a b");
    QTest::newRow("bare") << QByteArray("Digest realm=asterisk, nonce=\"n\"")
                          << QByteArray("asterisk");
    QTest::newRow("comma inside") << QByteArray("Digest realm=\"a,b\"") << QByteArray("a,b");
    QTest::newRow("escaped quote") << QByteArray("Digest realm=\"a\\\"b\"") << QByteArray("a\"b");
    QTest::newRow("any case") << QByteArray("DIGEST Realm=\"r\"") << QByteArray("r");
    QTest::newRow("quote never closed") << QByteArray("Digest realm=\"r") << QByteArray("r");
    QTest::newRow("another scheme") << QByteArray("Basic realm=\"r\"") << QByteArray();
    QTest::newRow("endless") << "Digest realm=\"r\"," + QByteArray(5000, 'x') << QByteArray();
}

void DigestTest::readsParametersHoweverTheyAreQuoted()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, realm);
    QCOMPARE(digest::parameters(header).value("realm"), realm);
}

void DigestTest::believesOnlyTheRightAnswer_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<bool>("believed");

    QTest::newRow("right") << QByteArray("151secret") << QByteArray("n1") << true;
    QTest::newRow("another password") << QByteArray("152secret") << QByteArray("n1") << false;
    QTest::newRow("an older nonce") << QByteArray("151secret") << QByteArray("n0") << false;
}

void DigestTest::believesOnlyTheRightAnswer()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, nonce);
    QFETCH(bool, believed);
    const QByteArray answer = digest::answer(digest::challenge("SPA525G", nonce), {"151", password},
                                             "NOTIFY", "sip:151@host", "c");
    QVERIFY(!answer.isEmpty());
    QCOMPARE(digest::proves(answer, {"151", "151secret"}, "NOTIFY", "n1"), believed);
}

void DigestTest::doesNotAnswerWhatItCannot_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("another algorithm")
        << QByteArray("Digest realm=\"r\",nonce=\"n\",algorithm=SHA-256");
    QTest::newRow("integrity only")
        << QByteArray("Digest realm=\"r\",nonce=\"n\",qop=\"auth-int\"");
    QTest::newRow("no nonce") << QByteArray("Digest realm=\"r\"");
    QTest::newRow("nothing") << QByteArray();
}

void DigestTest::doesNotAnswerWhatItCannot()
{
    QFETCH(QByteArray, challenge);
    QVERIFY(digest::answer(challenge, {"a", "b"}, "GET", "/", "c").isEmpty());
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
