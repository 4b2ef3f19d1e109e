#include "asterisk/site.h"
#include "provisioning/editor.h"
#include "support/fleets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fleet;
using inventory::Line;
using inventory::Scope;
using profile::Layer;
using profile::Setting;
using profile::State;
using provisioning::Assignment;
using provisioning::Draft;
using provisioning::Editor;
using provisioning::ExtensionSpec;
using provisioning::PhoneSpec;

class EditorTest : public QObject
{
    Q_OBJECT

    const Editor m_editor{fleets::catalogue(), fleets::vault()};
    const Fleet m_fleet = fleets::guide();
    const MacAddress m_mac = fleets::mac("002584d8d062");

    PhoneSpec newPhone(const char *model, const QList<Line> &lines = {}) const
    {
        PhoneSpec spec(fleets::mac("000e08000001"));
        spec.model = QString::fromLatin1(model);
        spec.lines = lines;
        return spec;
    }

private Q_SLOTS:
    void refusesNumbersThatActInADialPlan_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"", "_1XX", "1,2", "1&2", "1/2", "$1", "{1", "1}", "15 1",
                                   " 151", "151;x", "151]", "1\n2", "a@b", "1=2"})
            QTest::addRow("%s", number) << QString::fromLatin1(number);
    }
    void refusesNumbersThatActInADialPlan()
    {
        QFETCH(QString, number);
        ExtensionSpec spec;
        spec.number = number;
        const auto draft = m_editor.addExtension(m_fleet, spec);
        QVERIFY(!draft);
        QVERIFY(!draft.error().message.isEmpty());
    }

    void takesNumbersPeopleUse_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"153", "*98", "sales-1", "fred.smith", "+4930123", "1#"})
            QTest::addRow("%s", number) << QString::fromLatin1(number);
    }
    void takesNumbersPeopleUse()
    {
        QFETCH(QString, number);
        ExtensionSpec spec;
        spec.number = number;
        QVERIFY(m_editor.addExtension(m_fleet, spec).ok());
    }

    void refusesTextThatWouldInjectALine()
    {
        ExtensionSpec spec;
        spec.number = QStringLiteral("153");
        spec.name = QStringLiteral("Fred\nsecret=x");
        QVERIFY(!m_editor.addExtension(m_fleet, spec));
        spec.name = QStringLiteral("Fred ");
        QVERIFY(!m_editor.addExtension(m_fleet, spec));
        spec.name = QStringLiteral("Fred; \"the\" boss");
        QVERIFY(m_editor.addExtension(m_fleet, spec).ok());
    }

    void refusesASecretThatNotEveryPhoneCanSay_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("a letter with a mark") << QStringLiteral("söcret");
        QTest::newRow("a typographic sign") << QStringLiteral("open–sesame");
        QTest::newRow("another script") << QStringLiteral("сезам");
    }
    void refusesASecretThatNotEveryPhoneCanSay()
    {
        QFETCH(QString, secret);
        ExtensionSpec spec;
        spec.number = QStringLiteral("153");
        spec.secret = secret;
        const auto added = m_editor.addExtension(m_fleet, spec);
        spec.number = QStringLiteral("151");
        const auto changed = m_editor.changeExtension(m_fleet, spec);
        QVERIFY(!added && !changed);
        QVERIFY2(changed.error().message.contains(QStringLiteral("--generate")),
                 qPrintable(changed.error().message));
        QVERIFY(!changed.error().message.contains(secret));
    }

    void sealsTheSecret()
    {
        ExtensionSpec spec;
        spec.number = QStringLiteral("153");
        spec.secret = QStringLiteral("open sesame");
        const auto draft = m_editor.addExtension(m_fleet, spec);
        QVERIFY(draft.ok());
        const auto &put = std::get<inventory::PutExtension>(draft->edit.changes.front());
        QVERIFY(!put.extension.secret.contains("sesame"));
        QCOMPARE(*fleets::vault()->secretOf(put.extension), QStringLiteral("open sesame"));
        QVERIFY(!draft->edit.summary.contains(QStringLiteral("sesame")));
    }

    void keepsWhatAChangeDoesNotName()
    {
        ExtensionSpec spec;
        spec.number = QStringLiteral("151");
        spec.context = QStringLiteral("office");
        const auto draft = m_editor.changeExtension(m_fleet, spec);
        QVERIFY(draft.ok());
        const auto &put = std::get<inventory::PutExtension>(draft->edit.changes.front());
        QCOMPARE(put.extension.name, QStringLiteral("Asterisk151"));
        QCOMPARE(put.extension.context, QStringLiteral("office"));
        QCOMPARE(*fleets::vault()->secretOf(put.extension), QStringLiteral("151secret"));
    }

    void findsAnExtensionWithoutSecret()
    {
        ExtensionSpec spec;
        spec.number = QStringLiteral("153");
        const auto open = m_editor.addExtension(m_fleet, spec);
        QVERIFY(open.ok());
        QCOMPARE(open->findings, Findings{asterisk::withoutSecret(spec.number)});
        QVERIFY(open->findings.front().remedy.contains(QStringLiteral("set 153 --generate")));
        spec.secret = QStringLiteral("open sesame");
        QVERIFY(m_editor.addExtension(m_fleet, spec)->findings.isEmpty());
        spec.secret = QString();
        spec.number = QStringLiteral("151");
        QCOMPARE(m_editor.changeExtension(m_fleet, spec)->findings.size(), 1);
    }

    void refusesAnExtensionGivenTwice()
    {
        ExtensionSpec spec;
        spec.number = QStringLiteral("151");
        const auto draft = m_editor.addExtension(m_fleet, spec);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, Error::Kind::Refused);
    }

    void refusesToRemoveAnExtensionInUse()
    {
        const auto draft = m_editor.removeExtension(m_fleet, QStringLiteral("151"));
        QVERIFY(!draft);
        QVERIFY(draft.error().message.contains(m_mac.toString()));
    }

    void refusesPhonesThatCannotBe_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("extension");
        QTest::newRow("model unknown") << QStringLiteral("SPA599G") << 1 << QStringLiteral("151");
        QTest::newRow("line the model does not have")
            << QStringLiteral("SPA502G") << 2 << QStringLiteral("151");
        QTest::newRow("line 0") << QStringLiteral("SPA504G") << 0 << QStringLiteral("151");
        QTest::newRow("extension unknown")
            << QStringLiteral("SPA504G") << 1 << QStringLiteral("999");
    }
    void refusesPhonesThatCannotBe()
    {
        QFETCH(QString, model);
        QFETCH(int, line);
        QFETCH(QString, extension);
        const auto draft =
            m_editor.addPhone(m_fleet, newPhone(model.toLatin1(), {{line, extension, {}}}));
        QVERIFY(!draft);
        QVERIFY(!draft.error().message.isEmpty());
    }

    void namesTheModelThatWasProbablyMeant()
    {
        const auto draft = m_editor.addPhone(m_fleet, newPhone("SPA505G"));
        QVERIFY(!draft);
        QVERIFY2(draft.error().message.contains(QStringLiteral("SPA50")),
                 qPrintable(draft.error().message));
    }

    void takesAModelInAnySpelling()
    {
        const auto draft = m_editor.addPhone(m_fleet, newPhone("spa-504g"));
        QVERIFY(draft.ok());
        const auto &put = std::get<inventory::PutDevice>(draft->edit.changes.front());
        QCOMPARE(put.device.model, QStringLiteral("SPA504G"));
    }

    void findsAnExtensionOnASecondPhone()
    {
        const auto draft =
            m_editor.addPhone(m_fleet, newPhone("SPA504G", {{1, QStringLiteral("151"), {}}}));
        QVERIFY(draft.ok());
        QCOMPARE(draft->findings.size(), 1);
        QVERIFY(draft->findings.front().message.contains(m_mac.toString()));
        QVERIFY(draft->findings.front().remedy.contains(QStringLiteral("together=yes")));
    }

    void saysNothingWherePhonesRingTogether()
    {
        Fleet fleet = m_fleet;
        auto extension = std::make_shared<inventory::Extension>(*fleet.extension(u"151"_s));
        extension->options.insert(u"together"_s, u"yes"_s);
        fleet.extensions.insert(extension->number, extension);
        const auto draft = m_editor.addPhone(fleet, newPhone("SPA504G", {{1, u"151"_s, {}}}));
        QVERIFY(draft.ok());
        QVERIFY(draft->findings.isEmpty());
    }

    void readsTheThreeSpellingsOfASetting()
    {
        QCOMPARE(Assignment::parse(QStringLiteral("A=b=c")).setting,
                 (Setting{State::Value, QStringLiteral("b=c")}));
        QCOMPARE(Assignment::parse(QStringLiteral("A=")).setting, (Setting{State::Empty, {}}));
        QCOMPARE(Assignment::parse(QStringLiteral("A")).setting, (Setting{State::Keep, {}}));
    }

    void refusesElementsTheModelDoesNotHave()
    {
        const Scope scope{Layer::Phone, m_mac.digits()};
        const auto draft = m_editor.assign(m_fleet, {scope},
                                           {Assignment::parse(QStringLiteral("Station_Nmae=X"))});
        QVERIFY(!draft);
        QVERIFY2(draft.error().message.contains(QStringLiteral("Station_Name")),
                 qPrintable(draft.error().message));
    }

    // The SPA942 has no list of watched names.
    void tellsSeveralPhonesWhatTheirModelsHave()
    {
        Fleet fleet = m_fleet;
        const auto other = fleets::addPhone(fleet, "000e08000001", "SPA942");
        const QList<Scope> both{{Layer::Phone, other->mac.digits()},
                                {Layer::Phone, m_mac.digits()}};
        const auto draft =
            m_editor.assign(fleet, both,
                            {Assignment::parse(QStringLiteral("Station_Name=Hall")),
                             Assignment::parse(QStringLiteral("BLF_List_URI=sip:all@pbx"))});
        QVERIFY2(draft.ok(), draft ? "" : qPrintable(draft.error().message));
        QStringList said;
        for (const inventory::Change &change : draft->edit.changes) {
            const auto &set = std::get<inventory::SetSetting>(change);
            said.append(set.scope.name + u' ' + set.element);
        }
        said.sort();
        QCOMPARE(said,
                 (QStringList{QStringLiteral("000e08000001 Station_Name"),
                              QStringLiteral("002584d8d062 BLF_List_URI"),
                              QStringLiteral("002584d8d062 Station_Name")}));
        QCOMPARE(draft->findings.size(), 1);
        QVERIFY(draft->findings.first().message.contains(QStringLiteral("SPA942")));
    }

    void refusesWhatNoneOfSeveralPhonesHas()
    {
        Fleet fleet = m_fleet;
        const auto other = fleets::addPhone(fleet, "000e08000001", "SPA942");
        const auto draft = m_editor.assign(
            fleet, {{Layer::Phone, other->mac.digits()}, {Layer::Phone, m_mac.digits()}},
            {Assignment::parse(QStringLiteral("Station_Name=Hall")),
             Assignment::parse(QStringLiteral("Station_Nmae=Hall"))});
        QVERIFY(!draft);
        QVERIFY2(draft.error().message.contains(QStringLiteral("Station_Nmae")),
                 qPrintable(draft.error().message));
    }

    void takesWhatTheUserMayDo_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("taken");
        QTest::newRow("look") << QStringLiteral("Station_Name@ua=ro") << true;
        QTest::newRow("of every line") << QStringLiteral("Proxy_{n}_@ua=rw") << true;
        QTest::newRow("no such word") << QStringLiteral("Station_Name@ua=all") << false;
        QTest::newRow("nothing") << QStringLiteral("Station_Name@ua=") << false;
        QTest::newRow("no such element") << QStringLiteral("Station_Nmae@ua=ro") << false;
    }
    void takesWhatTheUserMayDo()
    {
        QFETCH(QString, said);
        const Scope scope{Layer::Phone, m_mac.digits()};
        QTEST(m_editor.assign(m_fleet, {scope}, {Assignment::parse(said)}).ok(), "taken");
    }

    void sealsWhatTheCatalogueCallsASecret()
    {
        const Scope scope{Layer::Fleet, {}};
        const auto draft = m_editor.assign(
            m_fleet, {scope}, {Assignment::parse(QStringLiteral("Admin_Passwd=open sesame"))});
        QVERIFY2(draft.ok(), draft ? "" : qPrintable(draft.error().message));
        const auto &set = std::get<inventory::SetSetting>(draft->edit.changes.front());
        QVERIFY(set.setting->value.isEmpty());
        QVERIFY(!set.setting->sealed.isEmpty());
        QVERIFY(!set.setting->sealed.contains("sesame"));
    }

    void countsOnFromTheHighestExtension()
    {
        QCOMPARE(Editor::nextExtension(m_fleet), QStringLiteral("153"));
        QCOMPARE(Editor::nextExtension(Fleet()), QStringLiteral("100"));
        Fleet fleet = m_fleet;
        fleets::addExtension(fleet, "9223372036854775807", "the last there is", "s");
        QCOMPARE(Editor::nextExtension(fleet), QStringLiteral("153"));
    }

    void makesSecretsThatDiffer()
    {
        const QString one = Editor::generateSecret();
        QCOMPARE(one.size(), 24);
        QVERIFY(one != Editor::generateSecret());
    }
};

QTEST_GUILESS_MAIN(EditorTest)
#include "editor_test.moc"
