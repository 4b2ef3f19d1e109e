// The whole way through the real window: labels become phones, an edit becomes the file that our
// TFTP server hands out, a phone in software fetches it, and the window shows the proof.

#include "gui/asterisk/asteriskview.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/linekeys/keydetail.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/mainwindow.h"
#include "gui/push/pushstrip.h"
#include "gui/scan/scanview.h"
#include "gui/servicebackend.h"
#include "gui/syslog/logview.h"
#include "support/patience.h"
#include "virtualphone/live/livephones.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using gui::FleetModel;
using gui::MainWindow;
using gui::ServiceBackend;
using virtualphone::LivePhones;
using namespace std::chrono_literals;

class ProofTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Patience = 60'000; // milliseconds; nothing is measured here

    QTemporaryDir m_folder;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LivePhones> m_phones;
    std::atomic_int m_boots = 0;
    const MacAddress m_phone = *MacAddress::parse(u"002584d8d062");

    template<typename T>
    static QString fault(const Result<T> &result)
    {
        return result ? QString() : result.error().message;
    }

    quint16 port(const char *server) const
    {
        for (const gui::ServerState &state : m_backend->servers()) {
            if (state.name == QLatin1String(server)
                && state.condition == gui::ServerState::Condition::Listening)
                return state.port;
        }
        return 0;
    }

    QString at(const char *server) const
    {
        return QStringLiteral("127.0.0.1:%1").arg(port(server));
    }

    void set(const char *option, const QString &value)
    {
        auto done =
            m_backend->edit([=](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
                return editor.setOption(fleet, QString::fromLatin1(option), value);
            });
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(fault(done.result()), QString());
    }

    void say(const QString &assignment)
    {
        const inventory::Scope own{profile::Layer::Phone, m_phone.digits()};
        auto done =
            m_backend->edit([=](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
                return editor.assign(fleet, {own}, {provisioning::Assignment::parse(assignment)});
            });
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(fault(done.result()), QString());
    }

    void scan(const char *code)
    {
        QLineEdit *field = m_window->scan()->field();
        QTest::keyClicks(field, QString::fromLatin1(code));
        QTest::keyClick(field, Qt::Key_Return);
    }

    QString state() const
    {
        const FleetModel &model = m_window->fleet()->model();
        const int row = model.rowOf(m_phone);
        return row < 0 ? QString() : model.index(row, FleetModel::State).data().toString();
    }

    // What anybody who asks our TFTP server gets.
    QString served() const
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-s"),
                    QStringLiteral("tftp://%1/xml/spa%2.xml").arg(at("TFTP"), m_phone.digits())});
        curl.waitForFinished();
        return QString::fromUtf8(curl.readAllStandardOutput());
    }

    void label(const QString &text)
    {
        m_window->go(gui::Place::Phones);
        m_window->fleet()->select(m_phone);
        m_window->inspector()->showLines();
        gui::LineKeysView *lines = m_window->inspector()->lines();
        QTRY_VERIFY(lines->map().facts());
        lines->picture()->button({0, 1})->setFocus();
        lines->detail()->labelField()->clear();
        QTest::keyClicks(lines->detail()->labelField(), text);
        QTest::keyClick(lines->detail()->labelField(), Qt::Key_Return);
        QTRY_COMPARE(m_backend->fleet()->device(m_phone)->lines.first().label, text);
    }

    void press(const char *action) { m_window->action(QString::fromLatin1(action))->trigger(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl, that asks our TFTP server, is not installed");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        auto opened = ServiceBackend::open(m_folder.filePath(QStringLiteral("fleet.db")));
        QCOMPARE(fault(opened), QString());
        m_backend = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_backend);
        m_window->show();
        ServerPlan plan;
        plan.addresses = {QStringLiteral("127.0.0.1")};
        plan.passing = true;
        auto started = m_backend->startServers(plan);
        QTRY_VERIFY(started.isFinished());
        QCOMPARE(fault(started.result()), QString());
        QTRY_VERIFY(port("TFTP") > 0 && port("Syslog") > 0);
        set("server", QStringLiteral("127.0.0.1"));
        set("profile.url", QStringLiteral("tftp://%1/xml/spa$MA.xml").arg(at("TFTP")));
        set("syslog.server", at("Syslog"));
    }

    void cleanupTestCase()
    {
        m_phones.reset();
        m_window.reset();
        m_backend.reset();
    }

    void threeLabelsAreThreePhones()
    {
        press("scan");
        scan("SPA525G");
        scan("00:25:84:D8:D0:62");
        scan("MAC: 002584AA0002");
        scan("0025.84aa.0003");
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 3);
        QTest::keyClick(m_window->scan(), Qt::Key_Escape);
        QTRY_COMPARE(m_window->fleet()->model().rowCount(), 3);
        QCOMPARE(state(), QStringLiteral("never seen"));
    }

    void aPhoneThatIsPluggedInIsServed()
    {
        auto phones = LivePhones::start({}, [this](const MacAddress &, const auto &action) {
            const auto *step = std::get_if<virtualphone::Step>(&action);
            m_boots += step && step->kind == virtualphone::Step::Kind::Boots;
        });
        QCOMPARE(fault(phones), QString());
        m_phones = std::move(*phones);
        const schema::PhoneModel *model = m_backend->catalogue()->model(u"SPA525G");
        LivePhones::Station station(virtualphone::Identity(m_phone, *model));
        station.lease = {QStringLiteral("127.0.0.1"),
                         {{66, QStringLiteral("tftp://%1/xml/spa$MA.xml").arg(at("TFTP"))}}};
        station.behaviour = virtualphone::Behaviour::of(model->facts());
        station.behaviour.randomDelayUnit = {};
        station.webPort = 0; // any
        const auto on = m_phones->add(station);
        QCOMPARE(fault(on), QString());
        say(QStringLiteral("Web_Server_Port=%1").arg(on->web)); // for whoever wants to reach it
        QTRY_VERIFY_WITH_TIMEOUT(state() != QStringLiteral("never seen"), Patience);
        m_window->fleet()->select(m_phone);
        press("resync"); // what it was given first may be older than the last edit
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("up to date"), Patience);
    }

    void anEditedLineIsServed()
    {
        QVERIFY(!served().contains(QStringLiteral("Front door")));
        label(QStringLiteral("Front door"));
        QTRY_VERIFY_WITH_TIMEOUT(served().contains(QStringLiteral(">Front door</Short_Name_1_>")),
                                 Patience);
    }

    // Nobody but the phone asks from here on, so what turns the row is the phone.
    void anEditIsOutdatedUntilThePhoneHasFetchedIt()
    {
        label(QStringLiteral("Back door"));
        QTRY_COMPARE(state(), QStringLiteral("outdated"));
        press("resync");
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("up to date"), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->pushes()->model().served(), 1, Patience);
        QCOMPARE(m_window->pushes()->model().failures(), 0);
    }

    void aRebootSaysItsReachAndIsDone()
    {
        const int before = m_boots;
        m_window->fleet()->select(m_phone);
        press("reboot");
        QDialog *dialog = nullptr;
        for (QDialog *open : m_window->findChildren<QDialog *>())
            dialog = open->isVisible() ? open : dialog;
        QVERIFY(dialog);
        auto *box = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_boots > before, Patience);
    }

    void whatThePhoneLogsIsShownAndFiltered()
    {
        gui::LogModel &log = m_window->log()->model();
        QTRY_VERIFY_WITH_TIMEOUT(log.rowCount() > 1, Patience);
        m_window->log()->filterField()->setText(QStringLiteral("/successful +resync/"));
        QTRY_VERIFY_WITH_TIMEOUT(!log.filtering() && log.rowCount() > 0, Patience);
        for (int row = 0; row < log.rowCount(); ++row)
            QVERIFY(log.index(row, gui::LogModel::Text)
                        .data()
                        .toString()
                        .contains(QStringLiteral("Successful resync")));
        const QString file = m_folder.filePath(QStringLiteral("shown.log"));
        m_window->log()->exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("Successful resync")));
    }

    void everythingCanBeTakenOut()
    {
        const QString folder = m_folder.filePath(QStringLiteral("asterisk"));
        m_window->asterisk()->exportTo(folder);
        QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/extensions.conf")));
        const QString csv = m_folder.filePath(QStringLiteral("phones.csv"));
        auto done = m_backend->exportPhones(csv);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().ok());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(m_phone.toString().toLatin1()));
    }
};

QTEST_MAIN(ProofTest)
#include "proof_test.moc"
