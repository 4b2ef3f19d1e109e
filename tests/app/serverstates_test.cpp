// What the window tells of its servers where one of their ports is taken, or lines are lost.

#include "gui/serverstates.h"
#include "gui/servicebackend.h"
#include "gui/statusstrip.h"

#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using gui::ServerState;
using Condition = ServerState::Condition;

class ServerStatesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTcpServer m_other; // has the port of HTTP; TFTP's of the same number is UDP's and free
    std::unique_ptr<gui::ServiceBackend> m_backend;

    ServerState state(const char *name) const
    {
        for (const ServerState &each : m_backend->servers()) {
            if (each.name == QLatin1String(name))
                return each;
        }
        return {};
    }

    Result<void> start()
    {
        ServerPlan plan;
        plan.addresses = {QStringLiteral("127.0.0.1")};
        plan.tftp = plan.http = m_other.serverPort();
        plan.syslog = 0;
        auto started = m_backend->startServers(plan);
        while (!started.isFinished())
            QTest::qWait(5);
        return started.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QVERIFY(m_other.listen(QHostAddress::LocalHost));
        auto opened = gui::ServiceBackend::open(m_folder.filePath(QStringLiteral("fleet.db")));
        QVERIFY(opened.ok());
        m_backend = std::move(*opened);
        QTRY_VERIFY(m_backend->isReady());
    }

    void cleanupTestCase() { m_backend.reset(); }

    void aTakenPortStopsItsOwnServerOnly()
    {
        const QString port = QString::number(m_other.serverPort());
        const Result<void> started = start();
        QVERIFY(!started.ok());
        QVERIFY2(started.error().message.contains(port), qPrintable(started.error().message));
        QTRY_COMPARE(state("HTTP").condition, Condition::Failed);
        QVERIFY(state("HTTP").trouble.contains(port));
        QCOMPARE(state("TFTP").condition, Condition::Listening);
        QCOMPARE(state("TFTP").port, m_other.serverPort());
        QCOMPARE(state("TFTP").trouble, QString());
        QCOMPARE(state("Syslog").condition, Condition::Off);
    }

    void startedAgainItServesWithAll()
    {
        m_other.close();
        ServerPlan plan = m_backend->serverPlan();
        auto started = m_backend->startServers(plan);
        QTRY_VERIFY(started.isFinished());
        QVERIFY(started.result().ok());
        QTRY_COMPARE(state("HTTP").condition, Condition::Listening);
        QCOMPARE(state("HTTP").port, plan.http);
    }

    void linesThatWereLostStandBesideTheRate_data()
    {
        QTest::addColumn<quint64>("lost");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << quint64(0) << QStringLiteral("Syslog 5514 · 38/s");
        QTest::newRow("some") << quint64(120) << QStringLiteral("Syslog 5514 · 38/s · lines lost");
    }
    void linesThatWereLostStandBesideTheRate()
    {
        QFETCH(quint64, lost);
        QFETCH(QString, says);
        ServerPlan plan;
        plan.syslog = 5514;
        servers::Status status;
        status.listening = {{servers::Door::Syslog, false, {QStringLiteral("127.0.0.1"), 5514}}};
        status.syslog.requestsPerSecond = 38;
        status.lostLines = lost;
        gui::StatusStrip strip(*m_backend);
        strip.showStates(gui::serverStates(plan, status));
        const QToolButton *syslog = strip.findChildren<QToolButton *>().last();
        QCOMPARE(syslog->text(), says);
        for (const char *told : {"120", "rmem_max"})
            QCOMPARE(syslog->toolTip().contains(QLatin1String(told)), lost > 0);
    }
};

QTEST_MAIN(ServerStatesTest)
#include "serverstates_test.moc"
