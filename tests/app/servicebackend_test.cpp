// How news of many phones reach the window.

#include "gui/servicebackend.h"
#include "support/manyphones.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using gui::ServiceBackend;

class ServiceBackendTest : public QObject
{
    Q_OBJECT

    static constexpr int Phones = 2'500;

    QTemporaryDir m_folder;
    std::unique_ptr<ServiceBackend> m_backend;

    static QList<inventory::Event> failures()
    {
        QList<inventory::Event> events = manyphones::fetches(Phones, 1);
        for (inventory::Event &event : events) {
            event.outcome = inventory::Event::Outcome::Failed;
            event.remedy = QStringLiteral("try another cable");
        }
        return events;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString location = m_folder.filePath(QStringLiteral("fleet.db"));
        QVERIFY(manyphones::make(location, Phones).ok());
        auto opened = ServiceBackend::open(location);
        QVERIFY(opened.ok());
        m_backend = std::move(*opened);
    }

    void cleanupTestCase() { m_backend.reset(); }

    void knowsEveryContactOnceTheRecordIsThere()
    {
        const QSignalSpy told(m_backend.get(), &gui::Backend::contactsChanged);
        QTRY_VERIFY_WITH_TIMEOUT(m_backend->isReady(), 60'000);
        QCOMPARE(m_backend->fleet()->devices.size(), Phones);
        QCOMPARE(m_backend->contacts().macs().size(), Phones - Phones / 10);
        QVERIFY(m_backend->census().failed.isEmpty());
        QVERIFY(told.isEmpty()); // all pages look at everything anyway
    }

    void tellsOfManyContactsABitAtATime()
    {
        QSet<MacAddress> told;
        qsizetype most = 0;
        connect(m_backend.get(), &gui::Backend::contactsChanged, this,
                [&](const QSet<MacAddress> &changed) {
                    told.unite(changed);
                    most = qMax(most, changed.size());
                    for (const MacAddress &mac : changed)
                        QVERIFY(!m_backend->contacts().value(mac).failure.isEmpty());
                });
        m_backend->pretend(failures(), {});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), Phones - Phones / 10, 60'000);
        QVERIFY(most < Phones / 2);
    }

    void countsWhatItWasTold()
    {
        QTRY_COMPARE_WITH_TIMEOUT(
            m_backend->census().standings.value(provisioning::Standing::Failed),
            Phones - Phones / 10, 60'000);
        QVERIFY(m_backend->census().failed.first().failure.contains(
            QStringLiteral("try another cable")));
    }

    void whoGivesUpIsAnsweredAtOnceAndNothingIsChanged()
    {
        QSemaphore begun;
        QSemaphore released;
        const inventory::Revision before = m_backend->fleet()->revision;
        const auto name = [](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.setOption(fleet, QStringLiteral("server"), QStringLiteral("192.0.2.7"));
        };
        const auto edit = m_backend->edit([&](const auto &editor, const auto &fleet) {
            begun.release();
            released.acquire();
            return name(editor, fleet);
        });
        const auto question = m_backend->history(m_backend->fleet()->devices.cbegin().key());
        const auto later = m_backend->edit(name);
        begun.acquire();
        gui::Waits::all().giveUp();
        QVERIFY(question.isFinished());
        QVERIFY(!question.result().ok());
        QVERIFY(!edit.isFinished()); // nobody knows yet
        released.release();
        QTRY_VERIFY(later.isFinished());
        QVERIFY(!edit.result().ok());
        QVERIFY(!later.result().ok());
        QCOMPARE(m_backend->fleet()->revision, before);
        const auto wanted = m_backend->edit(name);
        QTRY_VERIFY(wanted.isFinished());
        QVERIFY(wanted.result().ok());
    }
};

QTEST_GUILESS_MAIN(ServiceBackendTest)
#include "servicebackend_test.moc"
