#include "gui/timeline/timelinemodel.h"
#include "support/phones.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::TimelineModel;
using Door = inventory::Event::Door;
using Outcome = inventory::Event::Outcome;

class TimelineModelTest : public QObject
{
    Q_OBJECT

    const MacAddress m_phone = phones::mac(1);
    const MacAddress m_other = phones::mac(2);

    static inventory::FleetPointer fleetOf(const QList<inventory::Device> &devices)
    {
        inventory::Fleet fleet;
        for (const inventory::Device &device : devices)
            fleet.devices.insert(device.mac, std::make_shared<const inventory::Device>(device));
        return std::make_shared<const inventory::Fleet>(fleet);
    }

    static inventory::Event event(const MacAddress &mac, qint64 id)
    {
        inventory::Event event;
        event.id = id;
        event.mac = mac;
        event.when = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC).addSecs(id);
        event.what = u"GET /%1"_s.arg(id);
        return event;
    }

private Q_SLOTS:
    void tellsSeveralPhonesApart()
    {
        inventory::Device fred(m_phone);
        fred.name = u"Fred"_s;
        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPhones({m_phone, m_other});
        model.setFleet(fleetOf({fred, inventory::Device(m_other)}));
        model.add({event(m_other, 5)});
        model.add({event(m_phone, 3), event(phones::mac(3), 4), event(m_other, 5)});
        inventory::HistoryEntry both;
        both.when = event(m_phone, 9).when;
        both.phones = {m_phone, m_other, phones::mac(3)};
        both.revision = 7;
        both.details = {u"a"_s};
        model.add(QList{both});
        both.details = {u"b"_s}; // as the other phone's history tells it
        model.add(QList{both});
        QStringList whose;
        for (int row = 0; row < model.rowCount(); ++row)
            whose.append(model.index(row).data(TimelineModel::PhoneRole).toString());
        QCOMPARE(whose, QStringList({u"2 phone(s)"_s, m_other.toString(), u"Fred"_s}));
        const QString details = model.index(0).data(TimelineModel::DetailRole).toString();
        QVERIFY(details.startsWith(u"a · b"_s));
        QVERIFY(model.index(2).data(Qt::ToolTipRole).toString().contains(u"Fred"_s));
    }

    void keepsTheNewestFewThousand()
    {
        TimelineModel model;
        model.setPhones({m_phone, m_other});
        QList<inventory::Event> ours;
        QList<inventory::Event> theirs;
        for (int i = 1; i <= 4000; ++i) {
            ours.append(event(m_phone, 2 * i));
            theirs.append(event(m_other, 2 * i - 1));
        }
        model.add(ours);
        model.add(theirs);
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(model.index(0).data(TimelineModel::WhatRole).toString(), u"fetched /8000"_s);
        QCOMPARE(model.index(4999).data(TimelineModel::WhatRole).toString(), u"fetched /3001"_s);
    }

    void anEditOfEverythingStaysShort()
    {
        inventory::HistoryEntry edit;
        edit.phones = {m_phone};
        for (int i = 0; i < 100'000; ++i)
            edit.details.append(QString::number(i));
        TimelineModel model;
        model.setPhones({m_phone});
        model.add(QList{edit});
        const QString detail = model.index(0).data(TimelineModel::DetailRole).toString();
        QVERIFY(detail.contains(u"19 · … · "_s));
        QVERIFY(!detail.contains(u"20"_s));
    }

    void whatSaysNothingNewMovesNobody()
    {
        TimelineModel model;
        model.setPhones({m_phone});
        model.add({event(m_phone, 1)});
        QSignalSpy reset(&model, &TimelineModel::modelReset);
        model.add({event(m_phone, 1), event(m_other, 2)});
        model.setFleet(fleetOf({inventory::Device(m_phone)}));
        QCOMPARE(reset.size(), 0);
    }

    void mixesEventsAndEditsNewestFirst()
    {
        const QDateTime noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
        inventory::Event fetched;
        fetched.when = noon;
        fetched.what = QStringLiteral("GET /xml/spa002584000001.xml");
        fetched.bytes = 67'269;
        inventory::Event pushed;
        pushed.when = noon.addSecs(60);
        pushed.door = inventory::Event::Door::Push;
        pushed.what = QStringLiteral("resync");
        inventory::HistoryEntry edited;
        edited.when = noon.addSecs(30);
        edited.summary = QStringLiteral("set Station_Name");
        edited.who = QStringLiteral("ann@desk");
        edited.phones = {m_phone};
        fetched.mac = m_phone;
        pushed.mac = m_phone;

        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPhones({m_phone});
        model.add({fetched});
        model.add(QList{edited});
        model.add({pushed});
        QStringList said;
        for (int row = 0; row < model.rowCount(); ++row)
            said.append(model.index(row).data(TimelineModel::WhatRole).toString());
        QCOMPARE(said,
                 QStringList({QStringLiteral("pushed resync"), edited.summary,
                              QStringLiteral("fetched /xml/spa002584000001.xml")}));
        QVERIFY(model.index(1).data(TimelineModel::DetailRole).toString().contains(edited.who));
        model.setPhones({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyContactHasWords_data()
    {
        QTest::addColumn<Door>("door");
        QTest::addColumn<QString>("what");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("told to reboot")
            << Door::Push << u"reboot"_s << Outcome::Done << u"pushed reboot"_s;
        QTest::newRow("told to upgrade")
            << Door::Push << u"upgrade"_s << Outcome::Done << u"pushed upgrade"_s;
        QTest::newRow("asked for a report")
            << Door::Push << u"report"_s << Outcome::Done << u"pushed report"_s;
        QTest::newRow("it did not answer")
            << Door::Push << u"resync"_s << Outcome::Failed << u"pushed resync in vain"_s;
        QTest::newRow("reported by HTTP") << Door::Http << u"POST /report/1.xml"_s << Outcome::Done
                                          << u"sent its report /report/1.xml"_s;
        QTest::newRow("reports by TFTP") << Door::Tftp << u"PUT /report/1.xml"_s << Outcome::Started
                                         << u"sends its report /report/1.xml"_s;
        QTest::newRow("a report nobody takes")
            << Door::Https << u"POST /other"_s << Outcome::Refused << u"sent in vain /other"_s;
        QTest::newRow("a report that broke off")
            << Door::Tftp << u"PUT /report/1.xml"_s << Outcome::Failed
            << u"did not send all of /report/1.xml"_s;
        QTest::newRow("its own words") << Door::Syslog << u"Successful resync http://x"_s
                                       << Outcome::Done << u"Successful resync http://x"_s;
    }
    void everyContactHasWords()
    {
        QFETCH(Door, door);
        QFETCH(QString, what);
        QFETCH(Outcome, outcome);
        inventory::Event event;
        event.door = door;
        event.what = what;
        event.outcome = outcome;
        event.mac = m_phone;
        TimelineModel model;
        model.setPhones({m_phone});
        model.add({event});
        QTEST(model.index(0).data(TimelineModel::WhatRole).toString(), "words");
    }

    void itsLinesAreNamedByTheirExtensions_data()
    {
        QTest::addColumn<QList<int>>("registered");
        QTest::addColumn<QString>("words");
        QTest::newRow("all") << QList<int>{1, 2} << u"151, 152 registered"_s;
        QTest::newRow("one of two") << QList<int>{2} << u"152 registered, 151 not"_s;
        QTest::newRow("none") << QList<int>{} << u"151, 152 not registered"_s;
    }
    void itsLinesAreNamedByTheirExtensions()
    {
        QFETCH(QList<int>, registered);
        inventory::Event status;
        status.door = Door::Push;
        status.what = u"status"_s;
        status.registeredLines = registered;
        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        status.mac = m_phone;
        inventory::Device device(m_phone);
        device.lines = {{1, u"151"_s, {}}, {2, u"152"_s, {}}};
        model.setPhones({m_phone});
        model.add({status});
        model.setFleet(fleetOf({device}));
        QTEST(model.index(0).data(TimelineModel::WhatRole).toString(), "words");
    }
};

QTEST_MAIN(TimelineModelTest)
#include "timelinemodel_test.moc"
