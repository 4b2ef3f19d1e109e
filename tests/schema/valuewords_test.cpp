#include "schema/valuetypemaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schema::DataType;
using schema::ValueType;

/** How a value is written and what it says, for every data type; whether it is right is
 *  valuetype_test's. */
class ValueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsThePhoneDoes_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const ValueType &type, const QString &value,
                            const QString &written) {
            QTest::newRow(name) << type << value << written;
        };
        row("yes", of(DataType::Boolean), u"yes"_s, u"Yes"_s);
        row("NO", of(DataType::Boolean), u"NO"_s, u"No"_s);
        row("1", of(DataType::Boolean), u"1"_s, u"Yes"_s);
        row("disable", of(DataType::Boolean), u"disable"_s, u"No"_s);
        row("a choice in another case", choiceOf({u"DHCP"_s}), u"dhcp"_s, u"DHCP"_s);
        row("a choice that is exact", choiceOf({u"a"_s, u"A"_s}), u"A"_s, u"A"_s);
        row("leading zeros", of(DataType::UnsignedInteger), u"0010"_s, u"10"_s);
        row("zero", of(DataType::UnsignedInteger), u"000"_s, u"0"_s);
        row("hexadecimal stays", of(DataType::UnsignedInteger), u"0x68"_s, u"0x68"_s);
        row("a plus sign", of(DataType::SignedInteger), u"+5"_s, u"5"_s);
        row("minus nothing", of(DataType::SignedInteger), u"-0"_s, u"0"_s);
        row("decimals a phone ignores", of(DataType::Seconds, 1), u"1.29"_s, u"1.2"_s);
        row("decimals of whole seconds", of(DataType::Seconds), u"5.9"_s, u"5"_s);
        row("an address with zeros", of(DataType::IpAddress), u"010.001.2.003"_s, u"10.1.2.3"_s);
        row("a script stays", of(DataType::CadenceScript), u"30(.1/.1, .1/9.7)"_s,
            u"30(.1/.1, .1/9.7)"_s);
        row("what is wrong stays", of(DataType::Boolean), u"maybe"_s, u"maybe"_s);
    }
    void writesAsThePhoneDoes()
    {
        QFETCH(ValueType, type);
        QFETCH(QString, value);
        QTEST(type.canonical(value), "written");
        QCOMPARE(type.canonical(type.canonical(value)), type.canonical(value));
    }

    void saysWhatItMeans_data()
    {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, DataType type, const QString &value,
                            const QString &meaning) {
            QTest::newRow(name) << type << value << meaning;
        };
        row("cadence", DataType::CadenceScript, u"60(2/4)"_s, u"on 2 s, off 4 s, for 60 s"_s);
        row("hours", DataType::Seconds, u"5400"_s, u"1 h 30 min"_s);
        row("few seconds say enough", DataType::Seconds, u"30"_s, QString());
        row("schedule", DataType::Schedule, u"3600+600"_s, u"every 1 h plus up to 10 min"_s);
        row("schedule of retries", DataType::Schedule, u"1800,3600,7200"_s,
            u"after 30 min, then 1 h, then every 2 h"_s);
        row("no schedule", DataType::Schedule, u"0"_s, u"never"_s);
        row("lamp", DataType::LedScript, u"c=r;p=sb"_s, u"red, blinking slowly"_s);
        row("lamp off", DataType::LedScript, u"c=o"_s, u"off"_s);
        row("lamp by default", DataType::LedScript, u"c=g"_s, u"green, steady"_s);
        row("lamp of one's own", DataType::LedScript, u"c=a;p=ud;u=.1/.9"_s,
            u"amber, on 0.1 s, off 0.9 s"_s);
        row("ring", DataType::RingScript, u"n=Classic-1;w=3;c=1"_s,
            u"Classic-1: waveform 3, cadence 1"_s);
        row("time zone", DataType::TimeZone, u"GMT-08:00"_s, u"8 h behind Greenwich"_s);
        row("summer time", DataType::DaylightSaving,
            u"start=3/8/7/02:0:0;end=11/1/7/02:0:0;save=1"_s,
            u"1 h forward from Sunday on or after March 8 at 02:00 until Sunday on or after November 1 at 02:00"_s);
        row("summer time of Europe", DataType::DaylightSaving,
            u"start=3/-1/7/2;end=10/-1/7/2;save=1"_s,
            u"1 h forward from Sunday on or before the last day of March at 02:00 until Sunday on or before the last day of October at 02:00"_s);
        row("guide: distinctive ring", DataType::CadenceScript, u"60(.2/.2,.2/.2,.2/.2,1/4)"_s,
            u"on 0.2 s, off 0.2 s, on 0.2 s, off 0.2 s, on 0.2 s, off 0.2 s, on 1 s, off 4 s, for 60 s"_s);
        row("guide: call waiting tone", DataType::FrequencyScript, u"440@-10"_s,
            u"440 Hz at -10 dBm"_s);
        row("guide: dial tone's frequencies", DataType::FrequencyScript, u"350@-19,440@-19"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm"_s);
        row("guide: dial tone", DataType::ToneScript, u"350@-19,440@-19;10(*/0/1+2)"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm: on forever, for 10 s"_s);
        row("guide: stutter tone", DataType::ToneScript,
            u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s,
            u"350 Hz at -19 dBm and 440 Hz at -19 dBm: on 0.1 s, off 0.1 s, for 2 s; then on forever, for 10 s"_s);
        row("guide: SIT tone", DataType::ToneScript,
            u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s,
            u"985 Hz at -16 dBm and 1428 Hz at -16 dBm and 1777 Hz at -16 dBm: on 0.38 s (frequency 1), on 0.38 s (frequency 2), on 0.38 s (frequency 3), off 4 s, for 20 s"_s);
        row("dial plan", DataType::DialPlan, u"(*xx|[3469]11|0|00)"_s, u"rules: 4"_s);
        row("guide: hexadecimal", DataType::UnsignedInteger, u"0x18"_s, u"24"_s);
        row("guide: hexadecimal port", DataType::Port, u"0x13c4"_s, u"5060"_s);
        row("a number says enough", DataType::UnsignedInteger, u"12"_s, QString());
        row("guide: power", DataType::PowerLevel, u"-13.5"_s, u"-13.5 dBm"_s);
        row("guide: yes", DataType::Boolean, u"yes"_s, u"yes"_s);
        row("enable", DataType::Boolean, u"enable"_s, u"yes"_s);
        row("0", DataType::Boolean, u"0"_s, u"no"_s);
        row("an address says enough", DataType::IpAddress, u"10.1.2.100"_s, QString());
        row("no address", DataType::IpAddress, u"0.0.0.0"_s, u"no address"_s);
        row("guide: host and port", DataType::HostName, u"sip.Cisco.com:5060"_s,
            u"sip.Cisco.com, port 5060"_s);
        row("guide MPP: a host says enough", DataType::HostName, u"sip.Cisco.com"_s, QString());
        row("IPv6 and port", DataType::HostName, u"[2001:db8::1]:5060"_s,
            u"[2001:db8::1], port 5060"_s);
        row("guide: phone as a URL", DataType::PhoneNumber, u"1234@10.10.10.100:5068"_s,
            u"1234 at 10.10.10.100, port 5068"_s);
        row("guide: a number says enough", DataType::PhoneNumber, u"14081234567"_s, QString());
        row("guide: activation code", DataType::ActivationCode, u"*69"_s, u"dialled as star 69"_s);
        row("activation code with a hash", DataType::ActivationCode, u"**#"_s,
            u"dialled as star star hash"_s);
        row("guide: phone template", DataType::PhoneTemplate, u"1408*, 1510*"_s,
            u"begins with 1408 or begins with 1510"_s);
        row("guide: phone template of digits", DataType::PhoneTemplate, u"555?1"_s,
            u"like 555?1, ? being any character and * any more of them"_s);
        row("phone template of all", DataType::PhoneTemplate, u"*"_s, u"any number"_s);
        row("guide: response template", DataType::ResponseCodeTemplate, u"404, 5*"_s,
            u"404 or 5xx"_s);
        row("guide: response template, any digit", DataType::ResponseCodeTemplate, u"61?"_s,
            u"61x"_s);
        row("response template of all", DataType::ResponseCodeTemplate, u"*"_s, u"any status"_s);
        row("guide: trigger", DataType::Trigger, u"$REGTMR1 gt 300 and $PRVTMR ge 600"_s,
            u"$REGTMR1 is above 300 and $PRVTMR is 600 or above"_s);
        row("trigger, commented", DataType::Trigger, u"# $REGTMR1 gt 300"_s, u"commented out"_s);
        row("URL", DataType::Url, u"https://h.example.com:8443/x"_s,
            u"HTTPS from h.example.com, port 8443"_s);
        row("log message", DataType::Macros, u"$PN $MAC -- Resync failed: $ERR"_s,
            u"the phone fills in $PN, $MAC, $ERR"_s);
        row("text without macros says enough", DataType::Macros, u"hello"_s, QString());
        row("guide: Resync_At", DataType::TimeOfDay, u"1000"_s, u"every day at 10:00"_s);
        row("softkeys", DataType::KeyList, u"hold|1;endcall|2;toggle;"_s,
            u"hold in place 1, endcall in place 2, toggle"_s);
        row("key", DataType::KeyFunction, u"fnc=blf+sd;sub=201@$PROXY;ext=201@$PROXY;nme=Bob"_s,
            u"201@$PROXY: shows whether it is busy, dials"_s);
        row("paging", DataType::PagingScript,
            u"pggrp=224.168.168.168:34560;name=All;num=800;listen=yes;"_s,
            u"All: dial 800 to page it; this phone listens"_s);
        row("rule", DataType::ProfileRule, u"(1 eq 1)? http://h/a | /b"_s,
            u"if 1 eq 1, fetches http://h:80/a; else fetches /b from the server DHCP names"_s);
        row("what is wrong says nothing", DataType::CadenceScript, u"60"_s, QString());
        row("a name says enough", DataType::UserId, u"jsmith"_s, QString());
    }
    void saysWhatItMeans()
    {
        QFETCH(DataType, type);
        QFETCH(QString, value);
        QTEST(of(type).meaning(value), "meaning");
    }

    void saysWhatUnitsAndChoicesMean()
    {
        ValueType number = of(DataType::UnsignedInteger, 16);
        number.unit = u"20 s"_s;
        QCOMPARE(number.meaning(u"6"_s), u"2 min"_s);
        number.unit = u"ms"_s;
        QCOMPARE(number.meaning(u"0x64"_s), u"100 ms"_s);
        ValueType gain = of(DataType::Decimal, 3);
        gain.unit = u"dB"_s;
        QCOMPARE(gain.meaning(u"-3.5"_s), u"-3.5 dB"_s);
        ValueType mode = choiceOf({u"0"_s, u"1"_s});
        mode.words = QStringList{u"bridge"_s, u"NAT"_s};
        QCOMPARE(mode.meaning(u"1"_s), u"NAT"_s);
        QCOMPARE(mode.meaning(u"2"_s), QString());
        QCOMPARE(mode.expectation(), u"one of: 0 (bridge), 1 (NAT)"_s);
    }

    void saysWhatItExpects()
    {
        ValueType seconds = within(DataType::Seconds, 0, 65'535);
        seconds.unit = u"s"_s;
        QCOMPARE(seconds.expectation(), u"seconds, 0 to 65535"_s);
        ValueType volts = within(DataType::UnsignedInteger, 60, 90);
        volts.unit = u"V"_s;
        QCOMPARE(volts.expectation(), u"a whole number of V, 60 to 90"_s);
        QCOMPARE(choiceOf({u"a"_s, u"b"_s}).expectation(), u"one of: a, b"_s);
        for (int type = 0; type <= int(DataType::TimeOfDay); ++type)
            QVERIFY(!of(DataType(type)).expectation().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValueWordsTest)
#include "valuewords_test.moc"
