#include "schema/datatypename.h"
#include "schema/valuetypemaker.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using schema::DataType;
using schema::ValueType;

class ValueTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRight_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const ValueType &type, const QString &value) {
            QTest::newRow(name) << type << value;
        };
        // guide SPA/ATA p. 58 to 62
        row("guide: Uns8 decimal", of(DataType::UnsignedInteger, 8), u"12"_s);
        row("guide: Uns8 hexadecimal", of(DataType::UnsignedInteger, 8), u"0x18"_s);
        row("Uns8 at its end", of(DataType::UnsignedInteger, 8), u"255"_s);
        row("Uns16 at its end", of(DataType::UnsignedInteger, 16), u"0xFFFF"_s);
        row("Uns32 at its end", of(DataType::UnsignedInteger, 32), u"4294967295"_s);
        row("Sig8 negative", of(DataType::SignedInteger, 8), u"-128"_s);
        row("Sig8 with a plus", of(DataType::SignedInteger, 8), u"+127"_s);
        row("Sig16 hexadecimal", of(DataType::SignedInteger, 16), u"-0x10"_s);
        row("Str of its length", of(DataType::Text, 3), u"abc"_s);
        row("Str with any letters", of(DataType::Text), QString::fromUtf8("Zoë №5 ☎"));
        row("Float with fewer places", of(DataType::Decimal, 3), u"1.5"_s);
        row("Float negative", of(DataType::Decimal, 1), u"-3"_s);
        row("Float without a leading zero", of(DataType::Decimal, 2), u".25"_s);
        row("Time whole", of(DataType::Seconds), u"3600"_s);
        row("guide: Time, extra places are ignored", of(DataType::Seconds, 1), u"1.2345"_s);
        row("guide: PwrLevel negative", of(DataType::PowerLevel), u"-13.5"_s);
        row("guide: PwrLevel positive", of(DataType::PowerLevel), u"1.5"_s);
        row("PwrLevel whole", of(DataType::PowerLevel), u"-16"_s);
        row("guide: Bool yes", of(DataType::Boolean), u"yes"_s);
        row("guide: Bool no", of(DataType::Boolean), u"no"_s);
        row("Bool as a phone writes it", of(DataType::Boolean), u"Yes"_s);
        row("Bool in plain text files", of(DataType::Boolean), u"enable"_s);
        row("Bool as a digit", of(DataType::Boolean), u"0"_s);
        row("a choice", choiceOf({u"a"_s, u"b"_s}), u"b"_s);
        row("a choice with a slash", choiceOf({u"month/day"_s}), u"month/day"_s);
        row("a choice nobody listed the choices of", choiceOf({}), u"anything"_s);
        row("guide: IP", of(DataType::IpAddress), u"10.1.2.100"_s);
        row("IP of zeros", of(DataType::IpAddress), u"0.0.0.0"_s);
        row("Port decimal", of(DataType::Port), u"65535"_s);
        row("guide: Port hexadecimal", of(DataType::Port), u"0x13c4"_s);
        row("Port 0", of(DataType::Port), u"0"_s);
        row("UserID", of(DataType::UserId), u"jsmith"_s);
        row("UserID of 63", of(DataType::UserId), QString(63, u'a'));
        row("UserID with a domain", of(DataType::UserId), u"j.smith@example.com"_s);
        row("guide: FQDN with a port", of(DataType::HostName), u"sip.Cisco.com:5060"_s);
        row("guide: FQDN as an address", of(DataType::HostName), u"109.12.14.12:12345"_s);
        row("guide MPP: FQDN without a port", of(DataType::HostName), u"sip.Cisco.com"_s);
        row("guide MPP: an address without a port", of(DataType::HostName), u"109.12.14.12"_s);
        row("FQDN from a macro", of(DataType::HostName), u"$PROXY"_s);
        row("FQDN of IPv6", of(DataType::HostName), u"[2001:db8::1]:5060"_s);
        row("guide: Phone", of(DataType::PhoneNumber), u"14081234567"_s);
        row("guide: Phone with a star", of(DataType::PhoneNumber), u"*69"_s);
        row("guide: Phone, another", of(DataType::PhoneNumber), u"*72"_s);
        row("guide: Phone, short", of(DataType::PhoneNumber), u"345678"_s);
        row("guide: Phone as a URL", of(DataType::PhoneNumber), u"1234@10.10.10.100:5068"_s);
        row("guide: Phone by name", of(DataType::PhoneNumber), u"jsmith@Cisco.com"_s);
        row("guide: ActCode", of(DataType::ActivationCode), u"*69"_s);
        row("ActCode of seven", of(DataType::ActivationCode), u"**12345"_s);
        row("guide: PhTmpl", of(DataType::PhoneTemplate), u"1408*, 1510*"_s);
        row("guide: PhTmpl, single digits", of(DataType::PhoneTemplate), u"1408123????, 555?1"_s);
        row("guide: PhTmpl, a literal star", of(DataType::PhoneTemplate), u"%2a69"_s);
        row("guide: RscTmpl", of(DataType::ResponseCodeTemplate), u"404, 5*"_s);
        row("guide: RscTmpl, any digit", of(DataType::ResponseCodeTemplate), u"61?"_s);
        row("guide: RscTmpl, four", of(DataType::ResponseCodeTemplate), u"407, 408, 487, 481"_s);
        row("guide: CadScript", of(DataType::CadenceScript), u"60(2/4)"_s);
        row("guide: CadScript, distinctive", of(DataType::CadenceScript),
            u"60(.2/.2,.2/.2,.2/.2,1/4)"_s);
        row("guide: FreqScript", of(DataType::FrequencyScript), u"440@-10"_s);
        row("guide: FreqScript, two", of(DataType::FrequencyScript), u"350@-19,440@-19"_s);
        row("guide: ToneScript", of(DataType::ToneScript),
            u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s);
        row("ring", of(DataType::RingScript), u"n=Classic-1;w=3;c=1"_s);
        row("ring from a file", of(DataType::RingScript), u"n=Chirp 1;w=file://chirp1.raw;c=1"_s);
        row("lamp, slow", of(DataType::LedScript), u"c=r;p=sb"_s);
        row("lamp, short spelling", of(DataType::LedScript), u"c=r;p=d"_s);
        row("lamp off", of(DataType::LedScript), u"c=o"_s);
        row("lamp, user-defined", of(DataType::LedScript), u"c=a;p=ud;u=.1/.1/.1/.1/.1/.9"_s);
        row("profile rule", of(DataType::ProfileRule), u"/spa$PSN.cfg"_s);
        row("profile rule, commented", of(DataType::ProfileRule),
            u"# http://192.168.1.200/sample.cfg"_s);
        row("upgrade rule", of(DataType::UpgradeRule),
            u"( $SWVER ne 2.0.6 )? http://ps.tell.com/sw/spa021024.bin"_s);
        row("report rule", of(DataType::ReportRule),
            u"[ --key secretphrase ] http://prov.serv.net/spa/$MA/rep.xml.enc"_s);
        row("trigger", of(DataType::Trigger), u"$REGTMR1 gt 300 and $PRVTMR ge 600"_s);
        row("trigger, commented", of(DataType::Trigger), u"# $REGTMR1 gt 300"_s);
        row("dial plan", of(DataType::DialPlan),
            u"(*xx|[3469]11|0|00|[2-9]xxxxxx|1xxx[2-9]xxxxxxS0|xxxxxxxxxxxx.)"_s);
        row("dial plan of a site", of(DataType::DialPlan), u"([x*#].)"_s);
        row("time zone", of(DataType::TimeZone), u"GMT-08:00"_s);
        row("time zone, half an hour", of(DataType::TimeZone), u"GMT+05:30"_s);
        row("Greenwich", of(DataType::TimeZone), u"GMT"_s);
        row("summer time", of(DataType::DaylightSaving),
            u"start=3/8/7/02:0:0;end=11/1/7/02:0:0;save=1"_s);
        row("guide MPP: summer time", of(DataType::DaylightSaving),
            u"start=3/-1/7/2;end=10/-1/7/2;save=1"_s);
        row("summer time without an hour", of(DataType::DaylightSaving),
            u"start=4/1/7;end=10/-1/7;save=1"_s);
        row("key", of(DataType::KeyFunction), u"fnc=blf+sd+cp;sub=201@$PROXY;nme=Bob"_s);
        row("softkeys", of(DataType::KeyList), u"hold|1;endcall|2;conf|3;xfer|4;toggle;bxfer;"_s);
        row("softkeys, two in one place", of(DataType::KeyList), u"em_login|1;acd_login|1"_s);
        row("softkeys, one", of(DataType::KeyList), u"endcall|2"_s);
        row("paging", of(DataType::PagingScript),
            u"pggrp=224.168.168.168:34560;name=All;num=800;listen=yes;"_s);
        row("paging, two groups", of(DataType::PagingScript),
            u"pggrp=224.1.1.1:1;num=1;listen=no;pggrp=224.1.1.2:1;num=2"_s);
        row("URL", of(DataType::Url), u"http://h/x?name=#DEVICENAME#"_s);
        row("log message", of(DataType::Macros), u"$PN $MAC -- Resync failed: $ERR"_s);
        row("guide: schedule", of(DataType::Schedule), u"1800+300,3600+600,7200+900"_s);
        row("guide: schedule, one", of(DataType::Schedule), u"7200"_s);
        row("guide: schedule, random at the end", of(DataType::Schedule),
            u"1800,3600,7200,14400+3600"_s);
        row("guide: Resync_At", of(DataType::TimeOfDay), u"1000"_s);
        row("Resync_At midnight", of(DataType::TimeOfDay), u"2400"_s);
        row("in range", within(DataType::UnsignedInteger, 1, 9), u"9"_s);
        for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
            QTest::addRow("empty clears a value of type %d", type)
                << of(DataType(type)) << QString();
    }
    void takesWhatIsRight()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        const auto fault = type.fault(value);
        QVERIFY2(!fault, qPrintable(fault ? fault->message : QString()));
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const ValueType &type, const QString &value,
                            int column) {
            QTest::newRow(name) << type << value << column;
        };
        row("Uns8 too large", of(DataType::UnsignedInteger, 8), u"256"_s, 1);
        row("Uns8 too large, hexadecimal", of(DataType::UnsignedInteger, 8), u"0x100"_s, 1);
        row("Uns negative", of(DataType::UnsignedInteger, 8), u"-1"_s, 1);
        row("Uns with a blank", of(DataType::UnsignedInteger, 8), u"1 2"_s, 2);
        row("Uns with a letter", of(DataType::UnsignedInteger, 8), u"12a"_s, 3);
        row("Uns, no digits behind 0x", of(DataType::UnsignedInteger, 8), u"0x"_s, 3);
        row("Uns, wrong hexadecimal digit", of(DataType::UnsignedInteger, 8), u"0x1g"_s, 4);
        row("Uns, huge", of(DataType::UnsignedInteger), QString(1000, u'9'), 1);
        row("Uns, other digits", of(DataType::UnsignedInteger), QString::fromUtf8("１２"), 1);
        row("Sig8 too small", of(DataType::SignedInteger, 8), u"-129"_s, 1);
        row("Sig, two signs", of(DataType::SignedInteger, 8), u"--1"_s, 2);
        row("Sig, a sign alone", of(DataType::SignedInteger, 8), u"-"_s, 2);
        row("Str too long", of(DataType::Text, 3), u"abcd"_s, 4);
        row("Str with a control character", of(DataType::Text), u"a\x01"_s, 2);
        row("Float, a place too many", of(DataType::Decimal, 2), u"1.234"_s, 5);
        row("Float, a comma", of(DataType::Decimal, 2), u"1,5"_s, 2);
        row("Float, two points", of(DataType::Decimal, 3), u"1.2.3"_s, 4);
        row("Float, a point alone", of(DataType::Decimal, 2), u"."_s, 2);
        row("Float, a point at the end", of(DataType::Decimal, 2), u"1."_s, 3);
        row("Time negative", of(DataType::Seconds), u"-1"_s, 1);
        row("Time with a unit", of(DataType::Seconds), u"5s"_s, 2);
        row("Time out of range", within(DataType::Seconds, 0, 64), u"65"_s, 1);
        row("Time beyond all counting", of(DataType::Seconds), QString(30, u'4'), 1);
        row("PwrLevel with two places", of(DataType::PowerLevel), u"-13.55"_s, 6);
        row("PwrLevel with a unit", of(DataType::PowerLevel), u"1.5dBm"_s, 4);
        row("PwrLevel too loud", of(DataType::PowerLevel), u"100"_s, 1);
        row("Bool, maybe", of(DataType::Boolean), u"maybe"_s, 1);
        row("Bool, a two", of(DataType::Boolean), u"2"_s, 1);
        row("Bool with a blank", of(DataType::Boolean), u"yes "_s, 1);
        row("a choice nobody has", choiceOf({u"a"_s, u"b"_s}), u"c"_s, 1);
        row("two choices in one", choiceOf({u"a"_s, u"b"_s}), u"a/b"_s, 1);
        row("IP of three", of(DataType::IpAddress), u"10.1.2"_s, 7);
        row("IP of five", of(DataType::IpAddress), u"10.1.2.3.4"_s, 9);
        row("IP with 256", of(DataType::IpAddress), u"10.256.2.3"_s, 4);
        row("IP with a name", of(DataType::IpAddress), u"host"_s, 1);
        row("IP with a port", of(DataType::IpAddress), u"10.1.2.3:80"_s, 9);
        row("IP with four digits", of(DataType::IpAddress), u"10.0001.2.3"_s, 4);
        row("Port too large", of(DataType::Port), u"65536"_s, 1);
        row("Port too large, hexadecimal", of(DataType::Port), u"0x10000"_s, 1);
        row("Port by name", of(DataType::Port), u"sip"_s, 1);
        row("UserID of 64", of(DataType::UserId), QString(64, u'a'), 64);
        row("UserID with a blank", of(DataType::UserId), u"j smith"_s, 2);
        row("UserID with quotes", of(DataType::UserId), u"\"j\""_s, 1);
        row("FQDN of 64", of(DataType::HostName), QString(64, u'a'), 64);
        row("FQDN with a blank", of(DataType::HostName), u"sip.example .com"_s, 12);
        row("FQDN with a scheme", of(DataType::HostName), u"http://h"_s, 6);
        row("FQDN with a path", of(DataType::HostName), u"h/x"_s, 2);
        row("FQDN with a port too large", of(DataType::HostName), u"h:65536"_s, 3);
        row("FQDN with an empty port", of(DataType::HostName), u"h:"_s, 3);
        row("FQDN that is a port", of(DataType::HostName), u":5060"_s, 1);
        row("Phone of 40", of(DataType::PhoneNumber), QString(40, u'1'), 40);
        row("Phone with a blank", of(DataType::PhoneNumber), u"1408 1234567"_s, 5);
        row("Phone in angle brackets", of(DataType::PhoneNumber), u"<sip:1@h>"_s, 1);
        row("ActCode of eight", of(DataType::ActivationCode), u"*1234567"_s, 8);
        row("ActCode with a letter", of(DataType::ActivationCode), u"*6a"_s, 3);
        row("PhTmpl, nothing between commas", of(DataType::PhoneTemplate), u"1408*,,1"_s, 7);
        row("PhTmpl, half an escape", of(DataType::PhoneTemplate), u"14%2"_s, 3);
        row("PhTmpl, a blank inside", of(DataType::PhoneTemplate), u"1408 1510"_s, 5);
        row("PhTmpl of 40", of(DataType::PhoneTemplate), QString(40, u'1'), 40);
        row("RscTmpl of four digits", of(DataType::ResponseCodeTemplate), u"4040"_s, 1);
        row("RscTmpl of two digits", of(DataType::ResponseCodeTemplate), u"404, 40"_s, 6);
        row("RscTmpl of class 7", of(DataType::ResponseCodeTemplate), u"701"_s, 1);
        row("RscTmpl, a star in front", of(DataType::ResponseCodeTemplate), u"*04"_s, 1);
        row("RscTmpl, a word", of(DataType::ResponseCodeTemplate), u"busy"_s, 1);
        row("CadScript", of(DataType::CadenceScript), u"60(2/4"_s, 7);
        row("FreqScript", of(DataType::FrequencyScript), u"350@-19;440@-19"_s, 8);
        row("ToneScript", of(DataType::ToneScript), u"350@-19;10(*/0/3)"_s, 16);
        row("ring without a waveform", of(DataType::RingScript), u"n=Classic-1"_s, 12);
        row("ring with a cadence too large", of(DataType::RingScript), u"n=a;w=3;c=10"_s, 11);
        row("ring, another field", of(DataType::RingScript), u"n=a;w=3;x=1"_s, 9);
        row("ring, a field twice", of(DataType::RingScript), u"w=3;w=4"_s, 5);
        row("lamp, another colour", of(DataType::LedScript), u"c=b"_s, 3);
        row("lamp, another pattern", of(DataType::LedScript), u"c=r;p=x"_s, 7);
        row("lamp, odd number of times", of(DataType::LedScript), u"p=ud;u=.1/.1/.1"_s, 16);
        row("lamp, three decimals", of(DataType::LedScript), u"p=ud;u=.125/.1"_s, 11);
        row("lamp, times without their pattern", of(DataType::LedScript), u"c=r;u=.1/.1"_s, 1);
        row("lamp, the pattern without times", of(DataType::LedScript), u"c=r;p=ud"_s, 1);
        row("lamp, no equals sign", of(DataType::LedScript), u"c"_s, 2);
        row("profile rule", of(DataType::ProfileRule), u"ftp://h/x"_s, 1);
        row("upgrade rule with options", of(DataType::UpgradeRule), u"[--key x] http://h/x"_s, 1);
        row("trigger in parentheses", of(DataType::Trigger), u"($REGTMR1 gt 300)?"_s, 1);
        row("dial plan", of(DataType::DialPlan), u"(xx"_s, 4);
        row("time zone without GMT", of(DataType::TimeZone), u"-08:00"_s, 1);
        row("time zone too far", of(DataType::TimeZone), u"GMT+15:00"_s, 5);
        row("time zone by name", of(DataType::TimeZone), u"GMT/London"_s, 4);
        row("summer time in month 13", of(DataType::DaylightSaving),
            u"start=13/1/7;end=10/-1/7;save=1"_s, 7);
        row("summer time on weekday 8", of(DataType::DaylightSaving),
            u"start=3/1/8;end=10/-1/7;save=1"_s, 11);
        row("summer time on day 0", of(DataType::DaylightSaving),
            u"start=3/0/7;end=10/-1/7;save=1"_s, 9);
        row("summer time without end", of(DataType::DaylightSaving), u"start=3/1/7;save=1"_s, 19);
        row("key without function", of(DataType::KeyFunction), u"sub=201@$PROXY"_s, 1);
        row("key with an empty function", of(DataType::KeyFunction), u"fnc=blf+;sub=1"_s, 5);
        row("softkeys with a blank", of(DataType::KeyList), u"hold|1; endcall|2"_s, 8);
        row("softkeys, a place without a key", of(DataType::KeyList), u"hold|1;|2"_s, 8);
        row("softkeys, a bar without a place", of(DataType::KeyList), u"hold|;x|1"_s, 6);
        row("softkeys, place 0", of(DataType::KeyList), u"hold|0"_s, 6);
        row("softkeys, place by name", of(DataType::KeyList), u"hold|1;conf|last"_s, 13);
        row("softkeys joined by commas", of(DataType::KeyList), u"hold|1,endcall|2"_s, 6);
        row("softkeys, more than any phone has", of(DataType::KeyList), u"a;"_s.repeated(65), 129);
        row("paging outside multicast", of(DataType::PagingScript), u"pggrp=10.0.0.1:1"_s, 7);
        row("paging without a port", of(DataType::PagingScript), u"pggrp=224.0.0.1"_s, 7);
        row("paging, listen maybe", of(DataType::PagingScript), u"pggrp=224.0.0.1:1;listen=maybe"_s,
            26);
        row("URL with a blank", of(DataType::Url), u"http://h/a b"_s, 11);
        row("schedule with a unit", of(DataType::Schedule), u"1h"_s, 2);
        row("schedule, nothing behind the plus", of(DataType::Schedule), u"1800+"_s, 6);
        row("schedule, nothing behind the comma", of(DataType::Schedule), u"1800,"_s, 6);
        row("schedule, negative", of(DataType::Schedule), u"-1"_s, 1);
        row("Resync_At with a colon", of(DataType::TimeOfDay), u"10:00"_s, 3);
        row("Resync_At at 25 o'clock", of(DataType::TimeOfDay), u"2500"_s, 1);
        row("Resync_At at minute 60", of(DataType::TimeOfDay), u"1060"_s, 3);
        row("Resync_At of three digits", of(DataType::TimeOfDay), u"930"_s, 4);
        row("out of range", within(DataType::UnsignedInteger, 1, 9), u"10"_s, 1);
    }
    void refusesWithTheColumn()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        const auto fault = type.fault(value);
        QVERIFY(fault);
        QVERIFY(!fault->message.isEmpty());
        QTEST(fault->column, "column");
    }

    void readsTheGuidesMisprintsRight_data()
    {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("misprint");
        QTest::addColumn<QString>("reading");
        QFile file(QStringLiteral(SPAFLEET_TEST_DATA "/rules/misprints.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'\t');
            if (line.startsWith(u'#') || cells.size() != 4)
                continue;
            QTest::newRow(qPrintable(cells[1].left(60)))
                << schema::typeNamed(cells[0]).value() << cells[1] << cells[2];
        }
    }
    void readsTheGuidesMisprintsRight()
    {
        QFETCH(DataType, type);
        QFETCH(QString, misprint);
        QFETCH(QString, reading);
        const bool harmless = misprint.startsWith(u'*'); // any text may stand there
        QCOMPARE(of(type).fault(misprint).has_value(), !harmless);
        QVERIFY(!of(type).fault(reading));
    }

    void bearsAnyLength()
    {
        for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
            for (const QChar c : u"(<[0a=;,|$\"."_s)
                QVERIFY(of(DataType(type)).meaning(QString(100'000, c)).size() < 400'000);
    }
};

QTEST_GUILESS_MAIN(ValueTypeTest)
#include "valuetype_test.moc"
