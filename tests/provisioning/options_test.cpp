#include "provisioning/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fleet;
using provisioning::Addresses;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPortIsWrittenOnceWhereItIsNotTheUsualOne_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("port"); // of both
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("syslog");
        const auto row = [](const char *server, const char *port, const char *authority,
                            const char *syslog) {
            QTest::addRow("%s, %s", server, *port ? port : "no port")
                << QString::fromLatin1(server) << QString::fromLatin1(port)
                << u"tftp://%1/xml/spa$MA.xml"_s.arg(QLatin1String(authority))
                << QString::fromLatin1(syslog);
        };
        row("192.0.2.1", "", "192.0.2.1", "192.0.2.1");
        row("192.0.2.1", "7000", "192.0.2.1:7000", "192.0.2.1:7000");
        row("prov.example.com:6969", "", "prov.example.com:6969", "prov.example.com:6969");
        row("prov.example.com:6969", "7000", "prov.example.com:6969", "prov.example.com:6969");
        row("[2001:db8::1]", "", "[2001:db8::1]", "[2001:db8::1]");
        row("[2001:db8::1]", "7000", "[2001:db8::1]:7000", "[2001:db8::1]:7000");
        row("[2001:db8::1]:6969", "7000", "[2001:db8::1]:6969", "[2001:db8::1]:6969");
    }
    void aPortIsWrittenOnceWhereItIsNotTheUsualOne()
    {
        QFETCH(QString, server);
        QFETCH(QString, port);
        Fleet fleet;
        for (const auto &[name, value] :
             {std::pair(u"server"_s, server), std::pair(u"tftp.port"_s, port),
              std::pair(u"syslog.port"_s, port)}) {
            QVERIFY(provisioning::checkOption(name, value).ok());
            if (!value.isEmpty())
                fleet.settings.insert(name, value);
        }
        QTEST(*Addresses(fleet).profileRule(), "rule");
        QTEST(Addresses(fleet).syslog(), "syslog");
    }

    void theUsualPortIsLeftOut()
    {
        Fleet fleet;
        fleet.settings = {
            {u"server"_s, u"192.0.2.1"_s}, {u"tftp.port"_s, u"69"_s}, {u"syslog.port"_s, u"514"_s}};
        QCOMPARE(*Addresses(fleet).profileRule(), u"tftp://192.0.2.1/xml/spa$MA.xml"_s);
        QCOMPARE(Addresses(fleet).syslog(), u"192.0.2.1"_s);
    }

    void whatATypeRefusesTheFleetRefusesToo_data()
    {
        QTest::addColumn<QString>("name");
        for (const provisioning::Option &option : provisioning::options())
            QTest::newRow(qPrintable(option.name)) << option.name;
    }
    void whatATypeRefusesTheFleetRefusesToo()
    {
        QFETCH(QString, name);
        const QList<provisioning::Option> all = provisioning::options();
        const auto option = std::find_if(all.begin(), all.end(),
                                         [&](const auto &each) { return each.name == name; });
        for (const auto &value : {u"a b"_s, u"0"_s, u"70000000000000000"_s, u"-1"_s, u"nobody"_s}) {
            if (option->type.fault(value))
                QVERIFY2(!provisioning::checkOption(name, value).ok(), qPrintable(value));
        }
        QVERIFY(!option->type.fault(option->otherwise));
    }

    void aSettingOfEveryNameIsKnownByItsPattern_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("right");
        QTest::newRow("a host") << u"asterisk.north.host"_s << u"192.0.2.7"_s << true;
        QTest::newRow("no host") << u"asterisk.north.host"_s << u"a b"_s << false;
        QTest::newRow("no name") << u"asterisk..host"_s << u"192.0.2.7"_s << false;
        QTest::newRow("unknown") << u"colour"_s << u"green"_s << false;
        QTest::newRow("a port in hexadecimal") << u"tftp.port"_s << u"0x45"_s << false;
    }
    void aSettingOfEveryNameIsKnownByItsPattern()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QTEST(provisioning::checkOption(name, value).ok(), "right");
    }

    void nobodyLogsNowhere()
    {
        Fleet fleet;
        fleet.settings.insert(u"syslog.port"_s, u"5514"_s);
        QCOMPARE(Addresses(fleet).syslog(), QString());
        QVERIFY(!Addresses(fleet).profileRule().ok());
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
