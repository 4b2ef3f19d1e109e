// A phone in software is plugged in at the window's own servers, adopted, and served.

#include "gui/newphone.h"
#include "gui/servicebackend.h"
#include "gui/trialphone.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using gui::ServiceBackend;
using gui::TrialPhone;
using provisioning::Standing;

namespace {

constexpr int Patience = 60'000; // milliseconds

} // namespace

class TrialPhoneTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ServiceBackend> m_backend;

    void set(const QString &option, const QString &value)
    {
        auto done = m_backend->edit(
            [option, value](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
                return editor.setOption(fleet, option, value);
            });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().ok());
        QTRY_COMPARE(m_backend->fleet()->setting(option), value); // a moment later
    }

    // What is recorded before they start is what they serve from the first request on.
    void serve()
    {
        QUdpSocket probe;
        QVERIFY(probe.bind(QHostAddress::LocalHost));
        ServerPlan plan;
        plan.addresses = {QStringLiteral("127.0.0.1")};
        plan.tftp = probe.localPort();
        plan.http = plan.syslog = 0;
        probe.close();
        set(QStringLiteral("server"), plan.addresses.first());
        set(QStringLiteral("tftp.port"), QString::number(plan.tftp));
        auto started = m_backend->startServers(plan);
        QTRY_VERIFY(started.isFinished());
        QVERIFY(started.result().ok());
        QTRY_COMPARE(m_backend->servers().value(0).condition,
                     gui::ServerState::Condition::Listening);
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        auto opened = ServiceBackend::open(m_folder.filePath(
            QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db")));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        QTRY_VERIFY(m_backend->isReady());
    }

    void cleanup() { m_backend.reset(); }

    void saysThatNobodyServesYet()
    {
        TrialPhone trial(*m_backend);
        QVERIFY(!trial.plugIn().ok());
    }

    void asksAsAStrangerAndIsServedOnceAdopted()
    {
        serve();
        bool asked = false;
        connect(m_backend.get(), &gui::Backend::eventsArrived, this, [&](const auto &events) {
            for (const inventory::Event &event : events)
                asked = asked || event.mac == TrialPhone::mac();
        });
        TrialPhone trial(*m_backend);
        QVERIFY(trial.plugIn().ok());
        QTRY_VERIFY_WITH_TIMEOUT(asked, Patience);
        auto adopted =
            m_backend->edit(gui::adoption({{TrialPhone::mac(), QStringLiteral("SPA504G")}}, false));
        QTRY_VERIFY(adopted.isFinished());
        QVERIFY(adopted.result().ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_backend->census().standings.value(Standing::UpToDate), 1,
                                  Patience);
    }
};

QTEST_MAIN(TrialPhoneTest)
#include "trialphone_test.moc"
