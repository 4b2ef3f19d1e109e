#include "inventory/inventory.h"

#include "fleets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace fleets;

class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Inventory> m_inventory;

    void commit(const QString &summary, const QList<Change> &changes)
    {
        const auto done = m_inventory->commit(edit(changes, summary));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    }
    FleetPointer fleet() const { return *m_inventory->fleet(); }
    QString value(quint64 number, const QString &element) const
    {
        const Device *device = fleet()->device(mac(number));
        return device ? device->settings.value(element).value : QString();
    }
    QStringList summaries(quint64 number) const
    {
        QStringList texts;
        const auto history = m_inventory->history(mac(number));
        for (const HistoryEntry &entry : *history)
            texts << entry.summary;
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Inventory::open(m_folder->filePath(u"fleet.db"_s));
        QVERIFY(opened.ok());
        m_inventory = std::move(*opened);
        commit(u"start"_s,
               {put(extension(u"151"_s)), put(phone(1, {{1, u"151"_s, {}}})), put(phone(2)),
                set(1, u"A"_s, u"1"_s)});
    }
    void cleanup() { m_inventory.reset(); }

    void saysWhoChangedWhatNewestFirst()
    {
        commit(u"both"_s, {set(1, u"A"_s, u"2"_s), set(2, u"A"_s, u"3"_s)});
        commit(u"the other"_s, {set(2, u"B"_s, u"4"_s)});
        const auto history = m_inventory->history(mac(1));
        QCOMPARE(summaries(1), (QStringList{u"both"_s, u"start"_s}));
        const HistoryEntry &both = history->first();
        QCOMPARE(both.revision, 2);
        QCOMPARE(both.details, QStringList{u"A: 1 → 2"_s});
        QCOMPARE(both.phones, (QList<MacAddress>{mac(1), mac(2)}));
        QVERIFY(both.who.contains(u'@'));
        QVERIFY(qAbs(both.when.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        QCOMPARE(m_inventory->history()->size(), 3);
        QCOMPARE(m_inventory->history()->at(1).phones, (QList<MacAddress>{mac(1), mac(2)}));
        QCOMPARE(m_inventory->history(1)->size(), 1);
    }

    void undoTakesBackOneEditAfterAnother()
    {
        commit(u"two"_s, {set(1, u"A"_s, u"2"_s), set(1, u"B"_s, u"x"_s)});
        commit(u"three"_s, {set(1, u"A"_s, {})});
        QVERIFY(m_inventory->undo(mac(1)).ok());
        QCOMPARE(value(1, u"A"_s), u"2"_s);
        QVERIFY(m_inventory->undo(mac(1)).ok());
        QCOMPARE(value(1, u"A"_s), u"1"_s);
        QVERIFY(!fleet()->device(mac(1))->settings.contains(u"B"_s));
        QCOMPARE(m_inventory->history(mac(1))->first().undoes, 2);
        QVERIFY(m_inventory->undo(mac(1)).ok()); // even that it was added
        QVERIFY(!fleet()->device(mac(1)));
        const auto nothing = m_inventory->undo(mac(1));
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().kind, Error::Kind::Refused);
    }

    void undoTakesBackTheWholeEdit_data()
    {
        QTest::addColumn<quint64>("by"); // whichever of its phones is named
        QTest::newRow("by its first phone") << quint64(1);
        QTest::newRow("by its last phone") << quint64(2);
    }
    void undoTakesBackTheWholeEdit()
    {
        QFETCH(quint64, by);
        const Scope group{profile::Layer::Group, u"sales"_s};
        commit(u"all"_s,
               {set(1, u"A"_s, u"2"_s), set(2, u"A"_s, u"3"_s), SetOption{u"server"_s, u"x"_s},
                SetSetting{group, u"G"_s, StoredSetting{profile::State::Value, u"g"_s, {}}},
                put(extension(u"160"_s)), put(phone(3, {{1, u"160"_s, {}}})),
                set(3, u"A"_s, u"9"_s)});
        const auto undone = m_inventory->undo(mac(by));
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(value(1, u"A"_s), u"1"_s);
        QVERIFY(!fleet()->device(mac(2))->settings.contains(u"A"_s));
        QVERIFY(!fleet()->device(mac(3)));
        QVERIFY(!fleet()->extension(u"160"_s));
        QVERIFY(fleet()->setting(u"server"_s).isEmpty());
        QVERIFY(fleet()->layers.value(group)->settings.isEmpty());
        QCOMPARE(m_inventory->history(mac(2))->first().undoes, 2);
        QCOMPARE(m_inventory->history(1)->size(), 1);
    }

    void undoIsRefusedWhereSomethingNewerStandsOnTop()
    {
        commit(u"both"_s, {set(1, u"A"_s, u"2"_s), set(2, u"A"_s, u"3"_s)});
        commit(u"the other"_s, {set(2, u"A"_s, u"4"_s)});
        const auto refused = m_inventory->undo(mac(1));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY2(refused.error().message.contains(u"the other"_s)
                     && refused.error().message.contains(u"phone undo "_s + mac(2).toString()),
                 qPrintable(refused.error().message));
        QCOMPARE(value(1, u"A"_s), u"2"_s);
        QVERIFY(m_inventory->undo(mac(2)).ok()); // "the other"; now nothing stands on it
        QVERIFY(m_inventory->undo(mac(1)).ok());
        QCOMPARE(value(1, u"A"_s), u"1"_s);
        QVERIFY(!fleet()->device(mac(2))->settings.contains(u"A"_s));
    }

    void aTokenComesBackAndIsNeverShown()
    {
        Device device = phone(1, {{1, u"151"_s, {}}});
        device.token = "first";
        commit(u"first"_s, {put(device)});
        device.token = "second";
        commit(u"second"_s, {put(device)});
        QVERIFY(m_inventory->undo(mac(1)).ok());
        QCOMPARE(fleet()->device(mac(1))->token, QByteArray("first"));
        for (const HistoryEntry &entry : *m_inventory->history(mac(1)))
            QVERIFY(!entry.details.join(u' ').contains(u"Zmlyc3Q"_s)); // "first" in base 64
    }

    void aRemovedPhoneComesBackWhole()
    {
        const Device before = *fleet()->device(mac(1));
        commit(u"away"_s, {RemoveDevice{mac(1)}});
        QVERIFY(m_inventory->undo(mac(1)).ok());
        const Device *after = fleet()->device(mac(1));
        QVERIFY(after);
        QCOMPARE(after->lines, before.lines);
        QCOMPARE(after->settings, before.settings);
        QCOMPARE(after->name, before.name);
    }

    void aSecretComesBackSealedAsItWas()
    {
        const Scope own{profile::Layer::Phone, mac(1).digits()};
        const StoredSetting first{profile::State::Value, {}, QByteArray("\x01\0one", 5)};
        commit(u"one"_s, {SetSetting{own, u"P"_s, first}});
        commit(u"two"_s, {SetSetting{own, u"P"_s, StoredSetting{profile::State::Value, {}, "2"}}});
        QVERIFY(m_inventory->undo(mac(1)).ok());
        QCOMPARE(fleet()->device(mac(1))->settings.value(u"P"_s), first);
        const auto history = m_inventory->history(mac(1));
        for (const HistoryEntry &entry : *history)
            QVERIFY(!entry.details.join(u' ').contains(u"one"_s));
    }

    void anEditAfterAnUndoIsUndoneFirst()
    {
        commit(u"two"_s, {set(1, u"A"_s, u"2"_s)});
        QVERIFY(m_inventory->undo(mac(1)).ok());
        commit(u"three"_s, {set(1, u"A"_s, u"3"_s)});
        QVERIFY(m_inventory->undo(mac(1)).ok());
        QCOMPARE(value(1, u"A"_s), u"1"_s);
        QCOMPARE(m_inventory->history(mac(1))->first().undoes, 4);
    }

    void undoIsRefusedWhereTheRecordWentOn()
    {
        commit(u"line away"_s, {put(phone(1))});
        commit(u"extension away"_s, {RemoveExtension{u"151"_s}});
        const auto undone = m_inventory->undo(mac(1));
        QVERIFY(!undone.ok());
        QVERIFY(undone.error().message.contains(u"no extension 151"_s));
        QVERIFY(fleet()->device(mac(1))->lines.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
