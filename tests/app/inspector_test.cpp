// What the inspector says of several phones at once.

#include "gui/inspector.h"
#include "gui/servicebackend.h"
#include "gui/syslog/logview.h"
#include "gui/timeline/timelineview.h"
#include "gui/widgets/questions.h"
#include "support/manyphones.h"
#include "support/patience.h"

#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::TimelineModel;

class InspectorTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Phones = 40; // more than are asked for one by one
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::ServiceBackend> m_backend;
    std::unique_ptr<gui::Inspector> m_inspector;

    void select(const QList<int> &numbers, int tab)
    {
        QList<MacAddress> macs;
        for (const int number : numbers)
            macs.append(manyphones::mac(number));
        m_inspector->findChild<QTabWidget *>()->setCurrentIndex(tab);
        m_inspector->setPhones(macs);
    }

    static QList<int> all()
    {
        QList<int> numbers(Phones);
        std::iota(numbers.begin(), numbers.end(), 1);
        return numbers;
    }

    // Of each moment whose it is and what it was, newest first.
    QStringList moments() const
    {
        QStringList said;
        const TimelineModel &model = m_inspector->timeline()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            said.append(index.data(TimelineModel::PhoneRole).toString() + u": "_s
                        + index.data(TimelineModel::WhatRole).toString());
        }
        return said;
    }

    QStringList logged() const
    {
        QStringList said;
        gui::LogModel &model = m_inspector->log()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            said.append(model.index(row, gui::LogModel::Phone).data().toString() + u": "_s
                        + model.index(row, gui::LogModel::Text).data().toString());
        return said;
    }

    static inventory::LogLine line(int phone, const QString &text)
    {
        inventory::LogLine line;
        line.when = QDateTime::currentDateTimeUtc();
        line.mac = manyphones::mac(phone);
        line.address = u"10.0.0.%1"_s.arg(phone);
        line.text = text;
        return line;
    }

    void log(int phone, const QString &text)
    {
        const auto kept = m_backend->pretend({}, {line(phone, text)});
        QTRY_VERIFY(kept.isFinished());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString record = m_folder->filePath(u"fleet.db"_s);
        QVERIFY(manyphones::make(record, Phones).ok());
        auto opened = gui::ServiceBackend::open(record);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        QTRY_VERIFY(m_backend->isReady());
        m_inspector = std::make_unique<gui::Inspector>(*m_backend);
        m_inspector->show();
    }

    void cleanup()
    {
        m_inspector.reset();
        m_backend.reset();
    }

    void saysWhatSeveralShareAndWhatVaries()
    {
        select({1, 5}, 0);
        QTRY_VERIFY(m_inspector->facts().contains(u"Group: Support"_s));
        const QString said = m_inspector->facts();
        for (const QString &fact : {u"Model: varies"_s, u"Site: varies"_s, u"Firmware: 7.6.2SR7"_s})
            QVERIFY2(said.contains(fact), qPrintable(said));
        QVERIFY2(said.contains(u"2 up to date"_s), qPrintable(said));
    }

    void countsHowTheyStandAsContactsCome()
    {
        select({1, 10}, 0); // each tenth was never seen
        QTRY_VERIFY2(m_inspector->facts().contains(u"1 never seen"_s),
                     qPrintable(m_inspector->facts()));
        inventory::Event failed;
        failed.when = QDateTime::currentDateTimeUtc();
        failed.mac = manyphones::mac(10);
        failed.what = u"GET /xml/x.xml"_s;
        failed.outcome = inventory::Event::Outcome::Failed;
        failed.remedy = u"try again"_s;
        m_backend->pretend({failed}, {});
        QTRY_VERIFY2(m_inspector->facts().contains(u"1 failed"_s),
                     qPrintable(m_inspector->facts()));
    }

    void oneOfManySaysNothingOfOthers()
    {
        select({1, 5}, 0);
        QTRY_VERIFY(m_inspector->facts().contains(u"varies"_s));
        select({1}, 0);
        QVERIFY(!m_inspector->facts().contains(u"varies"_s));
        QVERIFY(!m_inspector->facts().contains(u"2 up to date"_s));
        QVERIFY(m_inspector->facts().contains(u"SPA525G"_s));
    }

    void theTimelineShowsAllOfThemTogether_data()
    {
        QTest::addColumn<QList<int>>("phones");
        QTest::newRow("a few, asked for one by one") << QList<int>{1, 2};
        QTest::newRow("many, looked for among all") << all();
    }
    void theTimelineShowsAllOfThemTogether()
    {
        QFETCH(QList<int>, phones);
        select(phones, 0);
        for (const int phone : {1, 2}) {
            const QString fetch = u"Desk %1: fetched /xml/spa%2.xml"_s.arg(phone).arg(
                manyphones::mac(phone).digits());
            QTRY_VERIFY2(moments().contains(fetch), qPrintable(moments().join(u'\n')));
        }
        QTRY_COMPARE(moments().filter(u"many phones"_s),
                     QStringList{u"%1 phone(s): many phones"_s.arg(phones.size())});
        QVERIFY(phones.size() > 2 || moments().filter(u"Desk 3"_s).isEmpty());
    }

    void oneTimelineNamesNobody()
    {
        select({1}, 0);
        QTRY_VERIFY(!moments().isEmpty());
        QVERIFY(moments().first().startsWith(u": "_s));
    }

    void theLogShowsAllOfThemTogetherOldestFirst_data()
    {
        QTest::addColumn<QList<int>>("phones");
        QTest::newRow("a few") << QList<int>{2, 1};
        QList<int> butThird = all();
        butThird.removeAll(3);
        QTest::newRow("many") << butThird;
    }
    void theLogShowsAllOfThemTogetherOldestFirst()
    {
        QFETCH(QList<int>, phones);
        for (const int phone : {1, 2, 3, 1})
            log(phone, u"kept"_s);
        select(phones, 4);
        QTRY_COMPARE(logged(),
                     QStringList({u"Desk 1: kept"_s, u"Desk 2: kept"_s, u"Desk 1: kept"_s}));
        QVERIFY(!m_inspector->log()->table()->isColumnHidden(gui::LogModel::Phone));
        log(3, u"live"_s);
        log(2, u"live"_s);
        QTRY_COMPARE(logged().last(), u"Desk 2: live"_s);
        QCOMPARE(logged().size(), 4);
        select({1}, 4);
        QVERIFY(m_inspector->log()->table()->isColumnHidden(gui::LogModel::Phone));
        QTRY_COMPARE(logged().size(), 2);
    }

    // The news of a line comes when the kept lines, asked for at once, had it already.
    void theLogTellsNoLineTwice()
    {
        m_backend->pretend({}, {line(1, u"kept"_s)});
        select({1}, 4);
        QTRY_COMPARE(logged().size(), 1);
        log(1, u"live"_s);
        QTRY_VERIFY(logged().last().endsWith(u"live"_s));
        QCOMPARE(logged().size(), 2);
    }

    void asksFewQuestionsHoweverManyPhones()
    {
        QVERIFY(gui::questionsAbout({}).isEmpty());
        QCOMPARE(gui::questionsAbout({manyphones::mac(1), manyphones::mac(2)}).size(), 2);
        QList<MacAddress> many;
        for (int i = 0; i < 1000; ++i)
            many.append(manyphones::mac(i));
        const QList<std::optional<MacAddress>> afterEverybody{std::nullopt};
        QVERIFY(gui::questionsAbout(many) == afterEverybody);
    }
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
