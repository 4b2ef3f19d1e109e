#include "phone/addressrange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using phone::AddressRange;

class AddressRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QString &text, int size, const QString &first,
                            const QString &last) {
            QTest::newRow(name) << text << size << first << last;
        };
        row("a network", u"192.0.2.0/24"_s, 254, u"192.0.2.1"_s, u"192.0.2.254"_s);
        row("from the middle of one", u"192.0.2.77/24"_s, 254, u"192.0.2.1"_s, u"192.0.2.254"_s);
        row("a small one", u"127.0.0.4/30"_s, 2, u"127.0.0.5"_s, u"127.0.0.6"_s);
        row("two at a link", u"192.0.2.8/31"_s, 2, u"192.0.2.8"_s, u"192.0.2.9"_s);
        row("one as a network", u"192.0.2.8/32"_s, 1, u"192.0.2.8"_s, u"192.0.2.8"_s);
        row("the largest", u"10.0.16.0/20"_s, 4094, u"10.0.16.1"_s, u"10.0.31.254"_s);
        row("the end of the numbers", u"255.255.255.255/30"_s, 2, u"255.255.255.253"_s,
            u"255.255.255.254"_s);
        row("blanks", u" 192.0.2.0 / 30 "_s, 2, u"192.0.2.1"_s, u"192.0.2.2"_s);
        row("a host", u"192.0.2.7"_s, 1, u"192.0.2.7"_s, u"192.0.2.7"_s);
        row("a name", u"phone.example"_s, 1, u"phone.example"_s, u"phone.example"_s);
        row("IPv6", u"[2001:db8::7]:8080"_s, 1, u"2001:db8::7"_s, u"2001:db8::7"_s);
    }
    void countsAddresses()
    {
        QFETCH(QString, text);
        QFETCH(int, size);
        const auto range = AddressRange::parse(text, 80);
        QVERIFY2(range, qPrintable(range ? QString() : range.error().message));
        QCOMPARE(range->size(), size);
        QTEST(range->host(0), "first");
        QTEST(range->host(size - 1), "last");
        QCOMPARE(range->isNetwork(), text.contains(u'/'));
    }

    void takesThePortThatIsWritten()
    {
        QCOMPARE(AddressRange::parse(u"192.0.2.7:8080"_s, 80)->port(), 8080);
        QCOMPARE(AddressRange::parse(u"192.0.2.7"_s, 81)->port(), 81);
        QCOMPARE(AddressRange::parse(u"192.0.2.0/24"_s, 82)->port(), 82);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "/24", "192.0.2.0/", "192.0.2.0/x", "192.0.2.0/33", "192.0.2.0/-1", "10.0.0.0/8",
              "0.0.0.0/0", "192.0.2/24", "name/24", "2001:db8::/64", "192.0.2.0:80/24",
              "192.0.2.0/24/24", "192.0.2.7:0", "a b"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto range = AddressRange::parse(text, 80);
        QVERIFY(!range);
        QCOMPARE(range.error().kind, Error::Kind::Usage);
    }
};

QTEST_GUILESS_MAIN(AddressRangeTest)
#include "addressrange_test.moc"
