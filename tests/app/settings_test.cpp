#include "serverplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void runAs(const QString &organization, const QString &program)
    {
        QCoreApplication::setOrganizationName(organization);
        QCoreApplication::setApplicationName(program);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void whatTheWindowSavesTheTerminalProgramReads()
    {
        ServerPlan plan;
        plan.addresses = {u"192.0.2.10"_s, u"2001:db8::10"_s};
        plan.tftp = 6969;
        plan.https = 8443;
        plan.certificateFile = u"/srv/phones.crt"_s;
        plan.keyFile = u"/srv/phones.key"_s;
        plan.clientCaFile = u"/srv/ca.pem"_s;
        plan.oldSpaPhones = true;
        plan.transferPorts = u"50000-50255"_s;
        plan.syslogTcp = 1514;
        plan.filesFolder = u"/srv/firmware"_s;
        runAs(u"spafleet"_s, u"spafleet"_s);
        saveServerPlan(u"/srv/fleet.db"_s, plan);
        runAs({}, u"spafleetctl"_s);
        QCOMPARE(loadServerPlan(u"/srv/fleet.db"_s), plan);
        QVERIFY(!loadServerPlan(u"/srv/other.db"_s));
    }

    void aRecordIsTheSameFromEveryFolder()
    {
        const QString file = QDir::current().absoluteFilePath(u"fleet.db"_s);
        ServerPlan plan;
        plan.tftp = 1069;
        saveServerPlan(file, plan);
        const auto found = loadServerPlan(u"fleet.db"_s);
        QVERIFY(found);
        QCOMPARE(found->tftp, quint16(1069));
    }

    void aServersAddressIsNoFile()
    {
        const QString address = u"postgresql://admin@db.example.com/spafleet"_s;
        ServerPlan plan;
        plan.http = 8080;
        saveServerPlan(address, plan);
        QDir::setCurrent(m_folder.path());
        const auto found = loadServerPlan(address);
        QVERIFY(found);
        QCOMPARE(found->http, quint16(8080));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
