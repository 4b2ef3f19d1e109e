#include "gui/timeline/timelinemodel.h"
#include "support/phones.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::TimelineModel;
using Door = inventory::Event::Door;
using Outcome = inventory::Event::Outcome;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEvents({fetched});
        model.setHistory({edited});
        model.append({pushed});
        QStringList said;
        for (int row = 0; row < model.rowCount(); ++row)
            said.append(model.index(row).data(TimelineModel::WhatRole).toString());
        QCOMPARE(said,
                 QStringList({QStringLiteral("pushed resync"), edited.summary,
                              QStringLiteral("fetched /xml/spa002584000001.xml")}));
        QVERIFY(model.index(1).data(TimelineModel::DetailRole).toString().contains(edited.who));
        model.clear();
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
        TimelineModel model;
        model.setEvents({event});
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
        model.setEvents({status});
        model.setLines({{1, u"151"_s, {}}, {2, u"152"_s, {}}});
        QTEST(model.index(0).data(TimelineModel::WhatRole).toString(), "words");
    }
};

QTEST_MAIN(TimelineModelTest)
#include "timelinemodel_test.moc"
