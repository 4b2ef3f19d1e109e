#include "inventory/fleeteditor.h"

#include "fleets.h"

#include <QTest>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace fleets;

Q_DECLARE_METATYPE(inventory::Change)
Q_DECLARE_METATYPE(QList<inventory::Change>)

class FleetEditorTest : public QObject
{
    Q_OBJECT

    // Phones 1 and 2 with extension 151, phone 3 without a line; 152 is nobody's.
    static Fleet someFleet()
    {
        const Fleet empty;
        FleetEditor editor(empty);
        const auto done = editor.apply(
            {put(extension(u"151"_s)), put(extension(u"152"_s)), put(phone(1, {{1, u"151"_s, {}}})),
             put(phone(2, {{4, u"151"_s, u"Door"_s}})), put(phone(3)), set(1, u"A"_s, u"1"_s)});
        return done ? editor.next() : empty;
    }

private Q_SLOTS:
    void refusesWhatContradictsTheRecord_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QList<Change> &changes, const QString &says) {
            QTest::newRow(name) << changes << says;
        };
        row("a line without its extension", {put(phone(3, {{1, u"999"_s, {}}}))},
            u"no extension 999"_s);
        row("a line given twice", {put(phone(3, {{2, u"151"_s, {}}, {2, u"152"_s, {}}}))},
            u"given twice"_s);
        row("line 0", {put(phone(3, {{0, u"151"_s, {}}}))}, u"count from 1"_s);
        row("an extension in use", {RemoveExtension{u"151"_s}},
            u"in use by 00:25:84:00:00:01, 00:25:84:00:00:02"_s);
        row("an extension put to use in the same edit",
            {put(phone(3, {{1, u"152"_s, {}}})), RemoveExtension{u"152"_s}}, u"no extension 152"_s);
        row("an extension that is not", {RemoveExtension{u"153"_s}}, u"no extension 153"_s);
        row("a phone that is not", {RemoveDevice{mac(9)}}, u"no phone 00:25:84:00:00:09"_s);
        row("a phone removed twice", {RemoveDevice{mac(3)}, RemoveDevice{mac(3)}}, u"no phone"_s);
        row("a setting of a phone that is not", {set(9, u"A"_s, u"1"_s)}, u"no phone"_s);
        row("a setting of a phone just removed", {RemoveDevice{mac(1)}, set(1, u"A"_s, u"1"_s)},
            u"no phone"_s);
        row("a setting without a name", {set(1, u" "_s, u"1"_s)}, u"empty"_s);
        row("an option without a name", {SetOption{{}, u"1"_s}}, u"empty"_s);
        row("a value beyond all measure", {set(1, u"A"_s, QString(70'000, u'x'))}, u"too long"_s);
        row("an extension without a number", {put(extension({}))}, u"empty"_s);
        row("a number with a line break", {put(extension(u"15\n1"_s))}, u"control character"_s);
        Device nameless = phone(3);
        nameless.model.clear();
        row("a phone without a model", {put(nameless)}, u"model is empty"_s);
        Device longNamed = phone(3);
        longNamed.name = QString(300, u'x');
        row("a name beyond all measure", {put(longNamed)}, u"longer than"_s);
    }
    void refusesWhatContradictsTheRecord()
    {
        QFETCH(QList<Change>, changes);
        QFETCH(QString, says);
        const Fleet fleet = someFleet();
        QCOMPARE(fleet.devices.size(), 3);
        const auto done = FleetEditor(fleet).apply(changes);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Refused);
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    }

    void judgesAnEditByItsEnd_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::newRow("the line first, its extension then")
            << QList<Change>{put(phone(3, {{1, u"153"_s, {}}})), put(extension(u"153"_s))};
        QTest::newRow("the extension away, its lines then")
            << QList<Change>{RemoveExtension{u"151"_s}, put(phone(1)), put(phone(2))};
        QTest::newRow("the extension away with its phones")
            << QList<Change>{RemoveExtension{u"151"_s}, RemoveDevice{mac(1)}, RemoveDevice{mac(2)}};
        QTest::newRow("removed and made anew")
            << QList<Change>{RemoveDevice{mac(1)}, put(phone(1)), set(1, u"B"_s, u"2"_s)};
    }
    void judgesAnEditByItsEnd()
    {
        QFETCH(QList<Change>, changes);
        const Fleet fleet = someFleet();
        QVERIFY(FleetEditor(fleet).apply(changes).ok());
    }

    void putKeepsThePhonesOwnSettings()
    {
        const Fleet fleet = someFleet();
        FleetEditor editor(fleet);
        Device renamed = phone(1);
        renamed.name = u"Reception"_s;
        renamed.settings.insert(u"B"_s, {profile::State::Value, u"not mine to set"_s, {}});
        QVERIFY(editor.apply({put(renamed)}).ok());
        const Device *device = editor.next().device(mac(1));
        QCOMPARE(device->name, u"Reception"_s);
        QCOMPARE(device->settings, fleet.device(mac(1))->settings);
        QVERIFY(device->lines.isEmpty());
    }

    void whatComesOutAsItWasKeepsItsRevision()
    {
        const Fleet fleet = someFleet();
        FleetEditor editor(fleet);
        const Scope site{profile::Layer::Site, u"Graz"_s};
        QVERIFY(
            editor
                .apply({set(1, u"A"_s, u"2"_s), set(1, u"A"_s, u"1"_s), put(extension(u"151"_s)),
                        SetSetting{site, u"A"_s, {}}, SetOption{u"server"_s, {}}})
                .ok());
        QVERIFY(editor.touches().isEmpty());
        QCOMPARE(editor.next().revision, fleet.revision);
        QCOMPARE(editor.next().device(mac(1)), fleet.device(mac(1)));
        QCOMPARE(editor.next().extension(u"151"_s), fleet.extension(u"151"_s));
        QVERIFY(!editor.next().layers.contains(site));
    }

    void namesWhatChanged_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QList<Change> &changes, const QString &detail) {
            QTest::newRow(name) << changes << detail;
        };
        const Scope group{profile::Layer::Group, u"sales"_s};
        row("a value", {set(1, u"A"_s, u"2"_s)}, u"A: 1 → 2"_s);
        row("a new value", {set(1, u"B"_s, u"2"_s)}, u"B: unset → 2"_s);
        row("no value any more", {set(1, u"A"_s, {})}, u"A: 1 → unset"_s);
        row("empty", {SetSetting{group, u"A"_s, StoredSetting{profile::State::Empty, {}, {}}}},
            u"group sales: A: unset → empty"_s);
        row("keep", {SetSetting{{}, u"A"_s, StoredSetting{}}}, u"fleet: A: unset → keep"_s);
        row("a secret",
            {SetSetting{group, u"P"_s, StoredSetting{profile::State::Value, {}, "hush"}}},
            u"group sales: P: unset → ••••"_s);
        row("an option", {SetOption{u"server"_s, u"a"_s}}, u"server: nothing → a"_s);
        row("a phone", {put(phone(4))}, u"00:25:84:00:00:04: added"_s);
        row("no phone any more", {RemoveDevice{mac(3)}}, u"00:25:84:00:00:03: removed"_s);
        row("a line", {put(phone(2, {{4, u"152"_s, u"Door"_s}}))},
            u"00:25:84:00:00:02: line 4: 151 \"Door\" → 152 \"Door\""_s);
        Extension secret = extension(u"152"_s);
        secret.secret = "hush";
        row("an extension's secret", {put(secret)}, u"extension 152: secret: nothing → ••••"_s);
    }
    void namesWhatChanged()
    {
        QFETCH(QList<Change>, changes);
        QFETCH(QString, detail);
        const Fleet fleet = someFleet();
        FleetEditor editor(fleet);
        QVERIFY(editor.apply(changes).ok());
        QCOMPARE(editor.touches().size(), 1);
        QCOMPARE(editor.touches().first().detail, detail);
    }

    void nobodysWorkIsTakenBackUnseen_data()
    {
        QTest::addColumn<QList<Change>>("meanwhile");
        QTest::addColumn<Change>("mine");
        QTest::addColumn<QString>("says"); // empty: fine

        const Fleet fleet = someFleet();
        const auto mine = [&fleet](int n) {
            Device device = *fleet.device(mac(n));
            device.name = u"mine"_s;
            return put(device);
        };
        Device theirs = *fleet.device(mac(1));
        theirs.site = u"theirs"_s;
        Extension busy = *fleet.extension(u"152"_s);
        busy.name = u"theirs"_s;

        QTest::newRow("a phone that changed")
            << QList<Change>{put(theirs)} << mine(1) << u"was changed"_s;
        QTest::newRow("a phone whose setting changed")
            << QList<Change>{set(1, u"A"_s, u"2"_s)} << mine(1) << u"was changed"_s;
        QTest::newRow("a phone that was removed")
            << QList<Change>{RemoveDevice{mac(1)}} << mine(1) << u"was removed"_s;
        QTest::newRow("a phone that was added")
            << QList<Change>{put(phone(9))} << put(phone(9)) << u"was changed"_s;
        QTest::newRow("an extension that changed")
            << QList<Change>{put(busy)} << put(*fleet.extension(u"152"_s)) << u"was changed"_s;
        QTest::newRow("an extension that was removed")
            << QList<Change>{RemoveExtension{u"152"_s}} << put(*fleet.extension(u"152"_s))
            << u"was removed"_s;
        QTest::newRow("another phone") << QList<Change>{put(theirs)} << mine(2) << QString();
        QTest::newRow("a setting of it")
            << QList<Change>{put(theirs)} << set(1, u"B"_s, u"1"_s) << QString();
    }

    void nobodysWorkIsTakenBackUnseen()
    {
        QFETCH(QList<Change>, meanwhile);
        QFETCH(Change, mine);
        QFETCH(QString, says);
        const Fleet seen = someFleet();
        FleetEditor others(seen);
        QVERIFY(others.apply(meanwhile).ok());
        const auto done = FleetEditor(others.next()).apply({mine}, seen.revision);
        QCOMPARE(done.ok(), says.isEmpty());
        if (!done)
            QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
        QVERIFY(FleetEditor(others.next()).apply({mine}).ok()); // an undo knows what it does
    }

    void aPhoneTakenOutAndPutBackIsInvitedAsBefore()
    {
        Fleet fleet = someFleet();
        auto known = std::make_shared<Device>(*fleet.device(mac(1)));
        known->invited = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        known->claimed = u"192.0.2.7"_s;
        fleet.devices.insert(known->mac, known);
        Device renamed = *known;
        renamed.name = u"another"_s;
        FleetEditor editor(fleet);
        QVERIFY(editor.apply({RemoveDevice{known->mac}, put(renamed)}).ok());
        const Device *back = editor.next().device(known->mac);
        QVERIFY(back && back->name == renamed.name);
        QCOMPARE(back->invited, known->invited);
        QCOMPARE(back->claimed, known->claimed);
    }
};

QTEST_GUILESS_MAIN(FleetEditorTest)
#include "fleeteditor_test.moc"
