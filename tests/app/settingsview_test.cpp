// The fleet's settings: each is edited as what it is.

#include "gui/settings/settingsview.h"

#include "gui/editors/editors.h"
#include "gui/editors/valuefield.h"
#include "gui/servicebackend.h"
#include "provisioning/options.h"
#include "serverplan.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using gui::ServiceBackend;

class SettingsViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<gui::SettingsView> m_view;

    QWidget *editorOf(const QString &option) const
    {
        for (const provisioning::Option &each : provisioning::options()) {
            for (QWidget *widget : m_view->findChildren<QWidget *>()) {
                if (each.name == option && widget->accessibleName() == each.help)
                    return widget;
            }
        }
        return nullptr;
    }

    QString saved(const QString &option) const { return m_backend->fleet()->setting(option); }

    void type(QWidget *editor, const QString &text)
    {
        gui::setEditorText(editor, {});
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    template<typename Field>
    Field *field(const QString &name) const
    {
        for (auto *each : m_view->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    void start()
    {
        for (auto *button : m_view->findChildren<QPushButton *>()) {
            if (button->text() == u"Start or restart"_s)
                return button->click();
        }
    }

    // Nothing but HTTPS, at a port that is free.
    quint16 wishForHttps()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        field<QLineEdit>(u"Listen on"_s)->setText(u"127.0.0.1"_s);
        for (const auto &other : {u"TFTP port"_s, u"HTTP port"_s, u"Syslog port"_s})
            field<QSpinBox>(other)->setValue(0);
        field<QSpinBox>(u"HTTPS port"_s)->setValue(probe.serverPort());
        return probe.serverPort();
    }

    bool makeCertificate(const QString &certificate, const QString &key) const
    {
        return QProcess::execute(u"openssl"_s,
                                 {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                  u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s,
                                  key, u"-out"_s, certificate})
            == 0;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        auto opened = ServiceBackend::open(m_folder->filePath(u"fleet.db"_s));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        QTRY_VERIFY(m_backend->isReady());
        m_view = std::make_unique<gui::SettingsView>(*m_backend);
        m_view->show();
    }

    void cleanup()
    {
        m_view.reset();
        m_backend.reset();
    }

    void aChoiceIsChosen()
    {
        auto *box = qobject_cast<QComboBox *>(editorOf(u"secrets.policy"_s));
        QVERIFY(box);
        QCOMPARE(gui::editorText(box), u"open"_s);
        QCOMPARE(box->count(), 4);
        box->setFocus();
        QTest::keyClicks(box, u"tok"_s);
        QTRY_COMPARE(saved(u"secrets.policy"_s), u"token"_s);
    }

    void whoScrollsOverAChoiceChangesNothing()
    {
        QWidget *box = editorOf(u"secrets.policy"_s);
        QWheelEvent turn(QPointF(4, 4), box->mapToGlobal(QPointF(4, 4)), {}, QPoint(0, -120),
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &turn);
        QCOMPARE(gui::editorText(box), u"open"_s);
    }

    void takesWhatIsRightAndKeepsInTheFieldWhatIsNot_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("a port") << u"tftp.port"_s << u"70000"_s << u"6969"_s;
        QTest::newRow("a count") << u"log.days"_s << u"0"_s << u"90"_s;
        QTest::newRow("a host") << u"server"_s << u"a b"_s << u"[2001:db8::1]"_s;
        QTest::newRow("a URL") << u"profile.url"_s << u"tftp://h/one.xml"_s
                               << u"https://h/$MA.xml"_s;
        QTest::newRow("networks") << u"networks.allowed"_s << u"192.0.2.0/99"_s
                                  << u"192.0.2.0/24"_s;
    }
    void takesWhatIsRightAndKeepsInTheFieldWhatIsNot()
    {
        QFETCH(QString, option);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        QWidget *editor = editorOf(option);
        QVERIFY(qobject_cast<gui::ValueField *>(editor));
        type(editor, wrong);
        QTRY_VERIFY(!m_view->message().isEmpty());
        QCOMPARE(gui::editorText(editor), wrong);
        QCOMPARE(saved(option), QString());
        type(editor, right);
        QTRY_COMPARE(saved(option), right);
    }

    void aNumberIsAskedForNoWiderThanItIs()
    {
        QTRY_VERIFY(editorOf(u"tftp.port"_s)->width() * 2
                    < editorOf(u"networks.allowed"_s)->width());
    }

    void servesHttps()
    {
        const QString certificate = m_folder->filePath(u"crt.pem"_s);
        const QString key = m_folder->filePath(u"key.pem"_s);
        if (!makeCertificate(certificate, key))
            QSKIP("no openssl");
        const quint16 port = wishForHttps();
        start();
        QTRY_VERIFY(m_view->message().contains(u"certificate"_s)); // which one?
        field<QLineEdit>(u"Certificate (PEM)"_s)->setText(certificate);
        field<QLineEdit>(u"Its key (PEM)"_s)->setText(key);
        start();
        QTRY_COMPARE(m_view->message(), u"Phones are served."_s);
        QSslSocket phone;
        phone.setPeerVerifyMode(QSslSocket::VerifyNone);
        phone.connectToHostEncrypted(u"127.0.0.1"_s, port);
        QVERIFY2(phone.waitForEncrypted(), qPrintable(phone.errorString()));
        const auto labels = m_view->findChildren<QLabel *>();
        const bool warned = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"127.0.0.1"_s);
        });
        QVERIFY(warned); // phones want a host name in it
        QCOMPARE(loadServerPlan(m_folder->filePath(u"fleet.db"_s))->certificateFile, certificate);
    }

    void newsOfServersTakeNothingFromUnderTheFingers()
    {
        auto *tftp = field<QSpinBox>(u"TFTP port"_s);
        tftp->setValue(6969);
        Q_EMIT m_backend->serversChanged();
        QCOMPARE(tftp->value(), 6969);
    }
};

QTEST_MAIN(SettingsViewTest)
#include "settingsview_test.moc"
