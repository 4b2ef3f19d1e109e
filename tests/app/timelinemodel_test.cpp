#include "gui/timeline/timelinemodel.h"
#include "support/phones.h"

#include <QAbstractItemModelTester>
#include <QTest>

using gui::TimelineModel;

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
                 QStringList({pushed.what, edited.summary,
                              QStringLiteral("fetched /xml/spa002584000001.xml")}));
        QVERIFY(model.index(1).data(TimelineModel::DetailRole).toString().contains(edited.who));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TimelineModelTest)
#include "timelinemodel_test.moc"
