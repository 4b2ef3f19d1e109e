#pragma once

// A responder with the guide's fleet and a journal that can be read.

#include "provisioning/responder.h"
#include "support/fleets.h"

#include <QTest>

#include <functional>

using inventory::Event;
using inventory::Fleet;
using provisioning::CurrentFleet;
using provisioning::Renderer;
using provisioning::Responder;
using provisioning::Told;
using servers::Answer;
using servers::Outcome;
using servers::Refusal;
using servers::Request;

class FakeJournal : public provisioning::Journal
{
public:
    void note(Event event) override { events.append(event); }
    void note(Told entry) override { told.append(entry); }
    void note(inventory::Claim claim) override { claims.append(claim); }
    bool note(const MacAddress &mac, QByteArray report) override
    {
        if (hasRoom)
            reports.append({mac, report});
        return hasRoom;
    }

    QList<Event> events;
    QList<Told> told;
    QList<inventory::Claim> claims;
    QList<QPair<MacAddress, QByteArray>> reports;
    bool hasRoom = true;
};

inline Request get(const char *path)
{
    Request request;
    request.path = QString::fromLatin1(path);
    request.peer.address = QStringLiteral("192.0.2.7");
    return request;
}

inline constexpr const char *ProfilePath = "/xml/spa002584d8d062.xml";

/** For a test class to derive from; setUp() belongs into its init(). */
class Responding
{
protected:
    /** @p files is the folder of firmware and the like; empty: none. However busy this machine is,
     *  they are waited for. */
    void setUp(const QString &files = {},
               provisioning::FileShelf::Patience patience = {std::chrono::hours(1)})
    {
        m_journal = {};
        m_fleet = fleets::guide();
        m_current = std::make_shared<CurrentFleet>();
        m_responder = std::make_unique<Responder>(Renderer(fleets::catalogue(), fleets::vault()),
                                                  m_current, m_journal, files, patience);
        publish();
    }

    void publish() { m_current->set(std::make_shared<const Fleet>(m_fleet)); }

    void finish(const char *path, const Answer &answer, Outcome::End end)
    {
        m_responder->finished(get(path), *answer.content,
                              {end, answer.content->bytes->size(), QString()});
    }

    void setPolicy(const char *policy)
    {
        m_fleet.settings.insert(QStringLiteral("secrets.policy"), QString::fromLatin1(policy));
        m_fleet.settingsChanged = ++m_fleet.revision;
        publish();
    }
    void change(const std::function<void(inventory::Device &)> &how)
    {
        const auto mac = fleets::mac("002584d8d062");
        auto device = std::make_shared<inventory::Device>(*m_fleet.device(mac));
        how(*device);
        device->changed = ++m_fleet.revision;
        m_fleet.devices.insert(mac, device);
        publish();
    }
    void isRefused(const Answer &answer, const char *remedy)
    {
        QVERIFY(!answer.content);
        QCOMPARE(answer.refusal.reason, Refusal::Reason::Forbidden);
        QCOMPARE(m_journal.events.back().outcome, Event::Outcome::Refused);
        QVERIFY2(m_journal.events.back().remedy.contains(QString::fromLatin1(remedy)),
                 qPrintable(m_journal.events.back().remedy));
    }

    FakeJournal m_journal;
    std::shared_ptr<CurrentFleet> m_current;
    std::unique_ptr<Responder> m_responder;
    Fleet m_fleet;
};
