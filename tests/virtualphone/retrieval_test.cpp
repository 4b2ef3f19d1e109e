#include "virtualphone/retrieval.h"

#include "virtualphone/httpstatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace virtualphone;

Q_DECLARE_METATYPE(HttpReaction)

namespace {

Fetch request()
{
    Fetch fetch;
    fetch.location = {rules::Scheme::Http, u"p.tel.com"_s, 80, u"/a/profile.cfg?x=1"_s};
    return fetch;
}

FetchResult answer(int status, const QByteArray &location = {}, const QByteArray &challenge = {})
{
    FetchResult result;
    result.end = FetchResult::End::Content;
    result.status = status;
    result.body = "body";
    result.location = location;
    result.challenge = challenge;
    return result;
}

} // namespace

class RetrievalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reactsAsTheGuideSays_data();
    void reactsAsTheGuideSays();
    void goesWhereItIsSent_data();
    void goesWhereItIsSent();
    void givesUpGoingInCircles();
    void provesWhoItIsTwiceAtMost();
    void provesNothingWithoutCredentials();
};

void RetrievalTest::reactsAsTheGuideSays_data() // MPP guide, "HTTP Status Code Handling"
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpReaction>("reaction");
    const QList<std::pair<int, HttpReaction>> rows = {
        {200, HttpReaction::Accept},        {301, HttpReaction::GoElsewhere},
        {302, HttpReaction::GoElsewhere},   {303, HttpReaction::NoConnection},
        {307, HttpReaction::NoConnection},  {400, HttpReaction::NoConnection},
        {401, HttpReaction::ProveIdentity}, {403, HttpReaction::NoConnection},
        {404, HttpReaction::FileFailure},   {407, HttpReaction::ProveIdentity},
        {410, HttpReaction::NoConnection},  {500, HttpReaction::NoConnection},
        {501, HttpReaction::NoConnection},  {503, HttpReaction::NoConnection},
    };
    for (const auto &[status, reaction] : rows)
        QTest::addRow("%d", status) << status << reaction;
}

void RetrievalTest::reactsAsTheGuideSays()
{
    QFETCH(int, status);
    QFETCH(HttpReaction, reaction);
    QCOMPARE(reactionTo(status), reaction);
}

void RetrievalTest::goesWhereItIsSent_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("location");
    QTest::newRow("another server")
        << QByteArray("https://q.tel.com/x?y=2") << u"https://q.tel.com:443/x?y=2"_s;
    QTest::newRow("another port") << QByteArray("http://q.tel.com:8080/x")
                                  << u"http://q.tel.com:8080/x"_s;
    QTest::newRow("a path") << QByteArray("/other") << u"http://p.tel.com:80/other"_s;
    QTest::newRow("a sibling") << QByteArray("other") << u"http://p.tel.com:80/a/other"_s;
}

void RetrievalTest::goesWhereItIsSent()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, location);
    Retrieval retrieval(request(), {});
    retrieval.ask(1);
    QVERIFY(!retrieval.receive(answer(302, target)));
    const Location &now = retrieval.location();
    QCOMPARE(
        u"%1://%2:%3%4"_s.arg(rules::schemeName(now.scheme), now.host).arg(now.port).arg(now.path),
        location);
}

void RetrievalTest::givesUpGoingInCircles()
{
    Retrieval retrieval(request(), {});
    for (int hop = 0; hop < mostRedirects; ++hop)
        QVERIFY(!retrieval.receive(answer(301, "/again")));
    const auto end = retrieval.receive(answer(301, "/again"));
    QVERIFY(end.has_value());
    QCOMPARE(end->end, Retrieved::End::NoConnection);
}

void RetrievalTest::provesWhoItIsTwiceAtMost()
{
    Retrieval retrieval(request(), {"user", "secret"});
    const QByteArray challenge = digest::challenge("realm", "nonce");
    for (int proof = 0; proof < mostProofs; ++proof) {
        QVERIFY(!retrieval.receive(answer(401, {}, challenge)));
        QVERIFY(digest::proves(retrieval.ask(2).authorization, {"user", "secret"}, "GET", "nonce"));
    }
    const auto end = retrieval.receive(answer(401, {}, challenge));
    QVERIFY(end.has_value());
    QCOMPARE(end->error, u"HTTP 401"_s);
}

void RetrievalTest::provesNothingWithoutCredentials()
{
    Retrieval retrieval(request(), {});
    const auto end = retrieval.receive(answer(401, {}, digest::challenge("r", "n")));
    QVERIFY(end.has_value());
    QCOMPARE(end->end, Retrieved::End::NoConnection);
}

QTEST_GUILESS_MAIN(RetrievalTest)
#include "retrieval_test.moc"
