#include "provisioning/keyfollowing.h"

#include "inventory/fleeteditor.h"
#include "provisioning/inverse.h"
#include "rules/keyfunction.h"
#include "support/fleets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fleet;
using inventory::Scope;
using profile::Layer;
using provisioning::Draft;
using provisioning::Editor;

class KeyFollowingTest : public QObject
{
    Q_OBJECT

    const Editor m_editor{fleets::catalogue(), fleets::vault()};
    const Scope m_phone{Layer::Phone, u"002584d8d062"_s};
    const QString m_key = u"Extended_Function_3_"_s;

    static Fleet after(const Fleet &fleet, const QList<inventory::Change> &changes)
    {
        inventory::FleetEditor editor(fleet);
        const auto done = editor.apply(changes);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return editor.next();
    }

    static inventory::Change says(const Scope &scope, const QString &element, const QString &value)
    {
        return inventory::SetSetting{scope, element,
                                     inventory::StoredSetting{profile::State::Value, value, {}}};
    }

    static QString saidAt(const Fleet &fleet, const Scope &scope, const QString &element)
    {
        const auto mac = MacAddress::parse(scope.name);
        const inventory::Device *own = mac ? fleet.device(*mac) : nullptr;
        return fleet.settingsAt(scope, own)->value(element).value;
    }

    // Extension 151 of the guide is called Asterisk151.
    Result<Draft> renamed(const Fleet &fleet, const QString &name) const
    {
        provisioning::ExtensionSpec spec;
        spec.number = u"151"_s;
        spec.name = name;
        return m_editor.changeExtension(fleet, spec);
    }

    Result<Draft> renumbered(const Fleet &fleet, const QString &number) const
    {
        provisioning::ExtensionSpec spec;
        spec.number = u"151"_s;
        spec.newNumber = number;
        return m_editor.changeExtension(fleet, spec);
    }

private Q_SLOTS:
    void followsWhereItShowsTheName_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *tag, const char *before, const char *after) {
            QTest::newRow(tag) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("watched and called", "fnc=blf+sd;sub=151@$PROXY;ext=151@$PROXY;nme=Asterisk151",
            "fnc=blf+sd;sub=151@$PROXY;ext=151@$PROXY;nme=Fred");
        row("called alone", "fnc=sd;ext=151@$PROXY;vid=2;nme=Asterisk151",
            "fnc=sd;ext=151@$PROXY;vid=2;nme=Fred");
        row("at a server of its own", "fnc=blf;sub=151@192.0.2.1;nme=Asterisk151",
            "fnc=blf;sub=151@192.0.2.1;nme=Fred");
        row("a label somebody wrote", "fnc=sd;ext=151@$PROXY;nme=The boss",
            "fnc=sd;ext=151@$PROXY;nme=The boss");
        row("no label", "fnc=sd;ext=151@$PROXY", "fnc=sd;ext=151@$PROXY");
        row("another extension of that name", "fnc=sd;ext=1510@$PROXY;nme=Asterisk151",
            "fnc=sd;ext=1510@$PROXY;nme=Asterisk151");
        row("no key at all", "Asterisk151", "Asterisk151");
    }
    void followsWhereItShowsTheName()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Fleet fleet =
            KeyFollowingTest::after(fleets::guide(), {says(m_phone, m_key, before)});
        const auto draft = renamed(fleet, u"Fred"_s);
        QVERIFY(draft.ok());
        QCOMPARE(saidAt(KeyFollowingTest::after(fleet, draft->edit.changes), m_phone, m_key),
                 after);
        QCOMPARE(draft->findings.size(), before == after ? 0 : 1);
    }

    void aNamelessExtensionGoesByItsNumber()
    {
        Fleet fleet = after(fleets::guide(), renamed(fleets::guide(), {})->edit.changes);
        fleet = after(fleet, {says(m_phone, m_key, u"fnc=sd;ext=151@$PROXY;nme=151"_s)});
        const Fleet named = after(fleet, renamed(fleet, u"Fred; the boss"_s)->edit.changes);
        QCOMPARE(saidAt(named, m_phone, m_key), u"fnc=sd;ext=151@$PROXY;nme=Fred the boss"_s);
        const Fleet nameless = after(named, renamed(named, {})->edit.changes);
        QCOMPARE(saidAt(nameless, m_phone, m_key), u"fnc=sd;ext=151@$PROXY;nme=151"_s);
    }

    void saysHowManyKeysOfHowManyPhones()
    {
        Fleet fleet = fleets::guide();
        for (const char *mac : {"000e08000001", "000e08000002", "000e08000003"})
            fleets::addPhone(fleet, mac, "SPA504G")->group = u"Sales"_s;
        const QString key = u"fnc=sd;ext=151@$PROXY;nme=Asterisk151"_s;
        const Scope sales{Layer::Group, u"Sales"_s};
        fleet = after(fleet,
                      {says(m_phone, m_key, key), says(m_phone, u"Unit_1_Key_1"_s, key),
                       says(sales, u"Unit_1_Key_2"_s, key)});
        const auto draft = renamed(fleet, u"Fred"_s);
        QVERIFY(draft.ok());
        QCOMPARE(draft->findings.size(), 1);
        QVERIFY2(draft->findings.first().message.contains(u"(keys: 3, phones: 4)"),
                 qPrintable(draft->findings.first().message));
        const Fleet now = after(fleet, draft->edit.changes);
        QCOMPARE(saidAt(now, sales, u"Unit_1_Key_2"_s), u"fnc=sd;ext=151@$PROXY;nme=Fred"_s);
    }

    void oneStepTakesNameAndLabelsBack()
    {
        const QString key = u"fnc=sd;ext=151@$PROXY;nme=Asterisk151"_s;
        const Fleet fleet = after(fleets::guide(), {says(m_phone, m_key, key)});
        const auto draft = renamed(fleet, u"Fred"_s);
        QVERIFY(draft.ok());
        const auto inverse = provisioning::inverseOf(fleet, draft->edit);
        const Fleet back = after(after(fleet, draft->edit.changes), inverse.changes);
        QCOMPARE(back.extension(u"151"_s)->name, u"Asterisk151"_s);
        QCOMPARE(saidAt(back, m_phone, m_key), key);
    }

    void followsToANewNumber_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *tag, const char *before, const char *after) {
            QTest::newRow(tag) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("watched and called", "fnc=blf+sd;sub=151@$PROXY;ext=151@$PROXY;nme=Asterisk151",
            "fnc=blf+sd;sub=251@$PROXY;ext=251@$PROXY;nme=Asterisk151");
        row("by another's key", "fnc=blf;sub=152@$PROXY;ext=152@$PROXY;nme=x",
            "fnc=blf;sub=152@$PROXY;ext=152@$PROXY;nme=x");
        row("what it dials when pressed",
            "fnc=blf+sd;sub=151@$PROXY;usr=151@$PROXY;nme=Asterisk151",
            "fnc=blf+sd;sub=251@$PROXY;nme=Asterisk151;usr=251@$PROXY");
        row("a longer number", "fnc=sd;ext=1512@$PROXY;nme=151", "fnc=sd;ext=1512@$PROXY;nme=151");
        row("a dial plan", "(151|[2-9]xx)", "(151|[2-9]xx)");
    }
    void followsToANewNumber()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Fleet fleet =
            KeyFollowingTest::after(fleets::guide(), {says(m_phone, m_key, before)});
        const auto draft = renumbered(fleet, u"251"_s);
        QVERIFY(draft.ok());
        const Fleet now = KeyFollowingTest::after(fleet, draft->edit.changes);
        const auto said = rules::KeyFunction::parse(saidAt(now, m_phone, m_key));
        const auto wanted = rules::KeyFunction::parse(after);
        QCOMPARE(said.ok(), wanted.ok());
        if (wanted)
            QVERIFY2(*said == *wanted, qPrintable(saidAt(now, m_phone, m_key)));
        else
            QCOMPARE(saidAt(now, m_phone, m_key), after);
    }

    void linesAndSecretGoToTheNewNumber()
    {
        const Fleet fleet = fleets::guide();
        const auto draft = renumbered(fleet, u"251"_s);
        QVERIFY(draft.ok());
        const Fleet now = after(fleet, draft->edit.changes);
        QVERIFY(!now.extension(u"151"_s));
        QCOMPARE(*fleets::vault()->secretOf(*now.extension(u"251"_s)), u"151secret"_s);
        const auto &lines = now.device(fleets::mac("002584d8d062"))->lines;
        QCOMPARE(lines.first().extension, u"251"_s);
        QCOMPARE(lines.first().label, u"Fred 151"_s); // somebody wrote it
        QVERIFY(draft->edit.madeFrom.has_value());
    }

    void oneStepTakesTheNumberBack()
    {
        const QString key = u"fnc=sd;ext=151@$PROXY;nme=Asterisk151"_s;
        const Fleet fleet = after(fleets::guide(), {says(m_phone, m_key, key)});
        const auto draft = renumbered(fleet, u"251"_s);
        QVERIFY(draft.ok());
        const auto inverse = provisioning::inverseOf(fleet, draft->edit);
        const Fleet back = after(after(fleet, draft->edit.changes), inverse.changes);
        QVERIFY(!back.extension(u"251"_s));
        QCOMPARE(*fleets::vault()->secretOf(*back.extension(u"151"_s)), u"151secret"_s);
        QCOMPARE(back.device(fleets::mac("002584d8d062"))->lines.first().extension, u"151"_s);
        QCOMPARE(saidAt(back, m_phone, m_key), key);
    }

    void refusesANumberThatIsTaken()
    {
        const auto draft = renumbered(fleets::guide(), u"152"_s);
        QVERIFY(!draft);
        QVERIFY(draft.error().message.contains(u"152"_s));
        QVERIFY(!renumbered(fleets::guide(), u"1 5"_s));
    }

    void saysThatMessagesStayWhereTheyAre()
    {
        Fleet fleet = fleets::guide();
        provisioning::ExtensionSpec spec;
        spec.number = u"151"_s;
        spec.mailbox = u"151@default"_s;
        fleet = after(fleet, m_editor.changeExtension(fleet, spec)->edit.changes);
        const auto draft = renumbered(fleet, u"251"_s);
        QVERIFY(draft.ok());
        QCOMPARE(draft->findings.size(), 1);
        QVERIFY(draft->findings.first().message.contains(u"151@default"_s));
    }

    void whatIsNotTheNameLeavesKeysAlone()
    {
        const Fleet fleet =
            after(fleets::guide(), {says(m_phone, m_key, u"fnc=sd;ext=151;nme=Asterisk151"_s)});
        provisioning::ExtensionSpec spec;
        spec.number = u"151"_s;
        spec.mailbox = u"151@default"_s;
        const auto draft = m_editor.changeExtension(fleet, spec);
        QVERIFY(draft.ok());
        QCOMPARE(draft->edit.changes.size(), 1);
        QVERIFY(draft->findings.isEmpty());
    }
};

QTEST_MAIN(KeyFollowingTest)
#include "keyfollowing_test.moc"
