// Phones that fetched their profile by themselves are asked which of their lines are registered.

#include "gui/servicebackend.h"
#include "support/fakephone.h"
#include "support/phones.h"

#include <QTemporaryDir>
#include <QTest>

using inventory::Event;

class AskedPhonesTest : public QObject
{
    Q_OBJECT

    static constexpr int Patience = 60'000; // milliseconds; nothing is measured here

    QTemporaryDir m_folder;
    std::unique_ptr<gui::ServiceBackend> m_backend;

    void add(const MacAddress &mac, const char *model, quint16 port)
    {
        edit([=](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            provisioning::PhoneSpec phone(mac);
            phone.model = QString::fromLatin1(model);
            return editor.addPhone(fleet, phone);
        });
        const inventory::Scope own{profile::Layer::Phone, mac.digits()};
        const QString assignment = QStringLiteral("Web_Server_Port=%1").arg(port);
        edit([=](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.assign(fleet, {own}, {provisioning::Assignment::parse(assignment)});
        });
    }

    void edit(const gui::EditMaker &maker)
    {
        auto done = m_backend->edit(maker);
        QTRY_VERIFY(done.isFinished());
        QVERIFY2(done.result().ok(),
                 done.result() ? "" : qPrintable(done.result().error().message));
    }

    // Some time ago it was served by whoever serves, and said that it took what it got.
    QList<Event> startOf(const MacAddress &mac) const
    {
        Event fetched;
        fetched.when = QDateTime::currentDateTimeUtc().addSecs(-60);
        fetched.mac = mac;
        fetched.door = Event::Door::Http;
        fetched.address = QStringLiteral("127.0.0.1");
        fetched.what = QStringLiteral("GET /xml/spa%1.xml").arg(mac.digits());
        fetched.revision = m_backend->fleet()->revision;
        Event applied = fetched;
        applied.door = Event::Door::Syslog;
        applied.what = QStringLiteral("Successful resync");
        applied.revision = 0;
        return {fetched, applied};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = gui::ServiceBackend::open(m_folder.filePath(QStringLiteral("fleet.db")));
        QVERIFY(opened.ok());
        m_backend = std::move(*opened);
        QTRY_VERIFY(m_backend->isReady());
        edit([](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.setOption(fleet, QStringLiteral("server"), QStringLiteral("127.0.0.1"));
        });
    }

    void cleanupTestCase() { m_backend.reset(); }

    void areAskedUnlessThatPutsThePasswordIntoAnAddress()
    {
        const auto reply = [](const QByteArray &) {
            return FakePhone::answer("200 OK", "Content-Type: text/xml\r\n",
                                     "<flat-status><Registration_State>Registered"
                                     "</Registration_State></flat-status>");
        };
        FakePhone digest(reply);
        FakePhone query(reply);
        add(phones::mac(1), "SPA504G", digest.port());
        add(phones::mac(2), "CP-8851-3PCC", query.port());
        m_backend->pretend(startOf(phones::mac(2)) + startOf(phones::mac(1)), {});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_backend->contacts().value(phones::mac(1)).registeredAsOf.isValid(), Patience);
        QCOMPARE(m_backend->contacts().value(phones::mac(1)).registeredLines, QList<int>{1});
        QVERIFY(digest.target(0).startsWith("/admin/status.xml"));
        QCOMPARE(query.heads.size(), 0); // it would have been asked in the same turn
    }
};

QTEST_GUILESS_MAIN(AskedPhonesTest)
#include "askedphones_test.moc"
