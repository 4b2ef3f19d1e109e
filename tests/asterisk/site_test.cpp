#include "asterisk/site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace asterisk;

namespace {

Extension fred()
{
    return {u"151"_s, u"Fred 151"_s, u"secret"_s, u"fxsgroup"_s, {}, {}, {}};
}

} // namespace

class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatWouldMeanSomethingElseThere_data()
    {
        QTest::addColumn<Extension>("extension");
        const auto row = [](const char *name, auto change) {
            auto extension = fred();
            change(extension);
            QTest::newRow(name) << extension;
        };
        for (const auto *number : {"_1XX", "1,2", "1&2", "1/2", "$1", "{1", "1}", "1]", "[1", "1;2",
                                   "1 2", "", " 1", "general", "1\n2", "a=b", "1(2", "a@b"})
            row(number, [&](Extension &e) { e.number = QString::fromUtf8(number); });
        row("secret with a line break", [](Extension &e) { e.secret = u"a\nhost=x"_s; });
        row("secret with a carriage return", [](Extension &e) { e.secret = u"a\rb"_s; });
        row("secret with a NUL", [](Extension &e) { e.secret = QString(QChar(0)); });
        row("secret that begins with a blank", [](Extension &e) { e.secret = u" a"_s; });
        row("name that ends with a blank", [](Extension &e) { e.name = u"Fred "_s; });
        row("name with a line separator", [](Extension &e) { e.name = u"a\u2028b"_s; });
        row("name too long", [](Extension &e) { e.name = QString(1001, u'x'); });
        row("no context", [](Extension &e) { e.context.clear(); });
        row("context that closes itself", [](Extension &e) { e.context = u"a]b"_s; });
        row("mailbox of two @", [](Extension &e) { e.mailbox = u"1@2@3"_s; });
        row("mailbox with a comma", [](Extension &e) { e.mailbox = u"1,2@x"_s; });
        row("mailbox without a context", [](Extension &e) { e.mailbox = u"1@"_s; });
        row("option with a line break", [](Extension &e) { e.options = {{u"nat"_s, u"a\nb"_s}}; });
        row("option named oddly", [](Extension &e) { e.options = {{u"a=b"_s, u"c"_s}}; });
        row("PIN of letters", [](Extension &e) { e.options = {{u"vmsecret"_s, u"a"_s}}; });
        row("peer with &", [](Extension &e) { e.peers = {u"1&2"_s}; });
    }

    void refusesWhatWouldMeanSomethingElseThere()
    {
        QFETCH(Extension, extension);
        const auto done = check({Driver::Sip, {extension}, {}});
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(extension.number),
                 qPrintable(done.error().message)); // it names the extension
        QVERIFY(!done.error().message.contains(u"host=x"_s)); // and no secret
    }

    void takesWhatPeopleWrite_data()
    {
        QTest::addColumn<Extension>("extension");
        auto extension = fred();
        QTest::newRow("the guide's") << extension;
        extension.name = u"Zoë \"Q\" <x>; a & b ☎"_s;
        QTest::newRow("a name of all signs") << extension;
        extension.secret = u"a;b&c$d{e}#=>,\\"_s;
        QTest::newRow("a secret of all signs") << extension;
        extension.number = u"fred.smith+1*#-x"_s;
        QTest::newRow("a number of letters and signs") << extension;
    }

    void takesWhatPeopleWrite()
    {
        QFETCH(Extension, extension);
        QVERIFY(check({Driver::Sip, {extension}, {}}));
    }

    void refusesANumberTwice()
    {
        auto second = fred();
        QVERIFY(!check({Driver::Sip, {fred(), second}, {}}));
        second.number = u"152"_s;
        second.peers = {u"151"_s};
        QVERIFY(!check({Driver::Sip, {fred(), second}, {}}));
    }

    void refusesAGroup_data()
    {
        QTest::addColumn<InboundGroup>("group");
        QTest::newRow("a pattern") << InboundGroup{u"_X."_s, u"in"_s, {u"151"_s}, 25};
        QTest::newRow("nobody") << InboundGroup{u"1"_s, u"in"_s, {}, 25};
        QTest::newRow("no time") << InboundGroup{u"1"_s, u"in"_s, {u"151"_s}, 0};
        QTest::newRow("an extension's place")
            << InboundGroup{u"151"_s, u"fxsgroup"_s, {u"151"_s}, 25};
    }

    void refusesAGroup()
    {
        QFETCH(InboundGroup, group);
        QVERIFY(!check({Driver::Sip, {fred()}, {group}}));
    }

    void refusesAGroupLongerThanALine()
    {
        Site site;
        InboundGroup everyone{u"1"_s, u"in"_s, {}, 25};
        for (int i = 10000; i < 11000; ++i) {
            auto extension = fred();
            extension.number = QString::number(i);
            everyone.extensions += extension.number;
            site.extensions += extension;
        }
        QVERIFY(check(site));
        site.groups = {everyone};
        QVERIFY(!check(site));
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "site_test.moc"
