#include "phone/phonestatus.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phone;

namespace {

QByteArray flat(const QByteArray &inside)
{
    return "<flat-status>" + inside + "</flat-status>";
}

} // namespace

class PhoneStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesStatesThatRepeatInLineOrder()
    {
        const auto status = parseStatus(
            flat("<Product_Name>SPA525G</Product_Name><Software_Version>7.4.7</Software_Version>"
                 "<Registration_State>Registered</Registration_State>"
                 "<Last_Registration_At>1/2</Last_Registration_At>"
                 "<Registration_State>Failed</Registration_State>"
                 "<Last_Registration_At>0/0</Last_Registration_At>"
                 "<Registration_State> registered </Registration_State>"));
        QVERIFY(status);
        QCOMPARE(status->product, u"SPA525G"_s);
        QCOMPARE(status->firmware, u"7.4.7"_s);
        QCOMPARE(status->registeredLines(), (QList<int>{1, 3}));
        QCOMPARE(status->lines.at(1).registration, u"Failed"_s);
        QCOMPARE(status->lines.at(1).registeredAt, u"0/0"_s);
        QVERIFY(status->complete);
    }

    void knowsWhenACallIsUp_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("up");
        QTest::newRow("idle") << QByteArray("<Call_1_State_1_>Idle</Call_1_State_1_>"
                                            "<Hook_State_1_>On</Hook_State_1_>")
                              << false;
        QTest::newRow("nothing said") << QByteArray("<Call_1_State_1_/>") << false;
        QTest::newRow("connected")
            << QByteArray("<Call_2_State_1_>Connected</Call_2_State_1_>") << true;
        QTest::newRow("ringing on line 12")
            << QByteArray("<Call_1_State_12_>Ringing</Call_1_State_12_>") << true;
        QTest::newRow("off the hook") << QByteArray("<Hook_State_2_>Off</Hook_State_2_>") << true;
        QTest::newRow("without a line") << QByteArray("<Call_State>Idle</Call_State>"
                                                      "<Call_State>Connected</Call_State>")
                                        << true;
        QTest::newRow("in a nested page")
            << QByteArray("<x><Call_1_State_1_>Connected</Call_1_State_1_></x>") << false;
    }

    void knowsWhenACallIsUp()
    {
        QFETCH(QByteArray, inside);
        QFETCH(bool, up);
        const auto status = parseStatus(flat(inside));
        QVERIFY(status);
        QCOMPARE(status->callUp, up);
    }

    void keepsWhatCameBeforeABrokenTail_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("cut off") << QByteArray("<Registration_St");
        QTest::newRow("never closed") << QByteArray();
        QTest::newRow("mismatched") << QByteArray("<a></b>");
        QTest::newRow("a raw ampersand") << QByteArray("<a>x & y</a></flat-status>");
        QTest::newRow("too deep") << QByteArray("<a>").repeated(100000);
    }

    void keepsWhatCameBeforeABrokenTail()
    {
        QFETCH(QByteArray, tail);
        const auto status =
            parseStatus("<flat-status><Registration_State>Registered</Registration_State>" + tail);
        QVERIFY(status);
        QCOMPARE(status->registeredLines(), QList<int>{1});
        QVERIFY(!status->complete);
    }

    void refusesWhatIsNoStatus_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a login page") << QByteArray("<html><body>Login</body></html>");
        QTest::newRow("a profile") << QByteArray("<flat-profile/>");
        QTest::newRow("more than 1 MB") << flat(QByteArray(1024 * 1024, ' '));
    }

    void refusesWhatIsNoStatus()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!parseStatus(xml));
    }

    void boundsTheNumberOfLines()
    {
        const auto status = parseStatus(
            flat(QByteArray("<Registration_State>Registered</Registration_State>").repeated(500)
                 + "<Call_1_State_99_>Connected</Call_1_State_99_>"));
        QVERIFY(status);
        QCOMPARE(status->lines.size(), 64);
    }

    void readsPagesOfRealPhones()
    {
        const QDir corpus(qEnvironmentVariable("SPAFLEET_CORPUS") + u"/samples/status"_s);
        const auto names = corpus.entryList({u"*.xml"_s}, QDir::Files);
        if (qEnvironmentVariableIsEmpty("SPAFLEET_CORPUS") || names.isEmpty())
            QSKIP("SPAFLEET_CORPUS names no folder with pages of real phones");
        for (const auto &name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto status = parseStatus(file.readAll());
            QVERIFY2(status, qPrintable(name));
            QVERIFY2(status->complete && !status->product.isEmpty(), qPrintable(name));
            QVERIFY2(name.contains(u"registered"_s) == !status->registeredLines().isEmpty(),
                     qPrintable(name));
            QVERIFY(!status->callUp);
        }
    }
};

QTEST_GUILESS_MAIN(PhoneStatusTest)
#include "phonestatus_test.moc"
