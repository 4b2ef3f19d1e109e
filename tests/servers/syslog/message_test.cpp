#include "servers/syslog/framing.h"
#include "servers/syslog/message.h"

#include <QTest>

using namespace servers;
using syslog::Framing;

namespace {

std::vector<LogMessage> read(const QByteArray &datagram)
{
    std::vector<LogMessage> messages;
    syslog::parse(datagram, {}, messages);
    return messages;
}

QStringList frames(const QByteArray &stream, int piece)
{
    Framing framing;
    QStringList found;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        framing.feed(QByteArrayView(stream).sliced(at, qMin<qsizetype>(piece, stream.size() - at)));
        while (const auto frame = framing.next())
            found.append(QString::fromLatin1(*frame));
    }
    found.append(QString::fromLatin1(framing.rest()));
    return found;
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("facility");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *datagram, int severity, int facility,
                            const char *host, const QString &text) {
            QTest::newRow(name) << QByteArray(datagram) << severity << facility
                                << QString::fromLatin1(host) << text;
        };
        row("an SPA's", "<134>SPA525G 00:25:84:d8:d0:62 -- Requesting resync", 6, 16, "",
            QStringLiteral("SPA525G 00:25:84:d8:d0:62 -- Requesting resync"));
        row("RFC 3164", "<34>Oct 11 22:14:15 mymachine su: 'su root' failed", 2, 4, "mymachine",
            QStringLiteral("su: 'su root' failed"));
        row("a day of one digit", "<34>Feb  5 17:32:18 10.0.0.99 text", 2, 4, "10.0.0.99",
            QStringLiteral("text"));
        row("an MPP's identifier", "<191>Jan 01 00:00:01 002584d8d062 NOT-RegOK", 7, 23,
            "002584d8d062", QStringLiteral("NOT-RegOK"));
        row("RFC 5424", "<165>1 2003-10-11T22:14:15.003Z host app 12 ID47 [e@1 a=\"x] y\"] hi", 5,
            20, "host", QStringLiteral("app: hi"));
        row("RFC 5424 of nothing", "<0>1 - - - - - - hi", 0, 0, "", QStringLiteral("hi"));
        row("no PRI", "REGISTER sip:pbx SIP/2.0", -1, -1, "",
            QStringLiteral("REGISTER sip:pbx SIP/2.0"));
        row("a PRI too high", "<192>x", -1, -1, "", QStringLiteral("<192>x"));
        row("an empty PRI", "<>x", -1, -1, "", QStringLiteral("<>x"));
        row("a PRI without end", "<13", -1, -1, "", QStringLiteral("<13"));
        row("Latin-1", "<14>Gr\xfc\xdf", 6, 1, "", QStringLiteral("Grüß"));
        row("UTF-8", "<14>Gr\xc3\xbc\xc3\x9f", 6, 1, "", QStringLiteral("Grüß"));
        row("control characters", "<14>a\x1b[2Jb\tc", 6, 1, "", QStringLiteral("a\\x1b[2Jb\\x09c"));
        row("a line end", "<14>a\r\n", 6, 1, "", QStringLiteral("a"));
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, datagram);
        const auto messages = read(datagram);
        QCOMPARE(messages.size(), size_t(1));
        QTEST(messages[0].severity, "severity");
        QTEST(messages[0].facility, "facility");
        QTEST(messages[0].host, "host");
        QTEST(messages[0].text, "text");
    }

    void makesAMessageOfEachLine()
    {
        const auto messages = read("<15>INVITE sip:1 SIP/2.0\r\nVia: x\r\n\r\nbody\n");
        QCOMPARE(messages.size(), size_t(3));
        QCOMPARE(messages[1].text, QStringLiteral("Via: x"));
        QCOMPARE(messages[2].text, QStringLiteral("body"));
        QCOMPARE(messages[2].severity, 7);
    }

    void survivesAnything_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("line ends alone") << QByteArray("\r\n\r\n") << 0;
        QTest::newRow("NUL") << QByteArray(1, '\0') << 0;
        QTest::newRow("8 kB") << "<14>" + QByteArray(8000, 'x') << 1;
        QTest::newRow("ten thousand lines")
            << QByteArray("x\n").repeated(10'000) << syslog::MostLines + 1;
    }
    void survivesAnything()
    {
        QFETCH(QByteArray, datagram);
        const auto messages = read(datagram);
        QTEST(int(messages.size()), "lines");
        for (const LogMessage &message : messages)
            QVERIFY(!message.text.contains(u'\n'));
    }

    void cutsAStreamIntoMessages_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QStringList>("messages");
        const auto row = [](const char *name, const QByteArray &stream,
                            const QStringList &messages) {
            QTest::newRow(name) << stream << messages;
        };
        row("lines", "<1>a\n<1>b\n", {QStringLiteral("<1>a"), QStringLiteral("<1>b"), {}});
        row("counted", "4 <1>a6 <1>b\nc", {QStringLiteral("<1>a"), QStringLiteral("<1>b\nc"), {}});
        row("both", "4 <1>a<1>b\n", {QStringLiteral("<1>a"), QStringLiteral("<1>b"), {}});
        row("no end", "<1>a", {QStringLiteral("<1>a")});
        row("digits that are no length", "2024: hello\n", {QStringLiteral("2024: hello"), {}});
        row("a length too long", "99999 x\n", {QStringLiteral("99999 x"), {}});
    }
    void cutsAStreamIntoMessages()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QStringList, messages);
        for (const int piece : {1, 3, 1000})
            QCOMPARE(frames(stream, piece), messages);
    }

    void keepsNoMoreThanAFrameOfAnEndlessLine()
    {
        Framing framing;
        int found = 0;
        for (int i = 0; i < 1000; ++i) {
            framing.feed(QByteArray(1024, 'x'));
            while (framing.next())
                ++found;
        }
        QCOMPARE(found, 1000 * 1024 / int(Framing::LongestFrame));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
