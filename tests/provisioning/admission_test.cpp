#include "provisioning/admission.h"
#include "provisioning/editor.h"
#include "provisioning/options.h"
#include "support/fleets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fleet;
using provisioning::Admission;
using provisioning::Applicant;
using provisioning::Editor;
using provisioning::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(Applicant)

namespace {

const auto Mac = fleets::mac("002584d8d062");
const QDateTime Invited(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Fleet fleetOf(const QString &policy)
{
    Fleet fleet = fleets::guide();
    if (!policy.isEmpty())
        fleet.settings.insert(u"secrets.policy"_s, policy);
    fleet.settings.insert(u"secrets.minutes"_s, u"10"_s);
    return fleet;
}

} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPolicyThatOnlyANewerProgramKnowsOpensNothing()
    {
        const Fleet fleet = fleetOf(u"passkey"_s);
        QVERIFY(Admission(fleet).judge(*fleet.device(Mac), {u"192.0.2.7"_s, {}, {}}, {}, Invited)
                != Verdict::Granted);
    }

    void judgesByThePolicy_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<Applicant>("applicant");
        QTest::addColumn<Verdict>("verdict");
        const QString own = u"OU=SPA525G,L=CBT1,ST=002584d8d062"_s;
        const QString other = u"OU=SPA525G,L=CBT1,ST=000e08abcdef"_s;
        const QString generic = u"OU=cisco.com,L=ciscogeneric,ST=ciscogeneric"_s;
        const auto row = [](const char *name, const char *policy, const Applicant &applicant,
                            Verdict verdict) {
            QTest::addRow("%s: %s", policy, name)
                << QString::fromLatin1(policy) << applicant << verdict;
        };
        const QString a = u"192.0.2.7"_s;
        row("anybody", "", {a, {}, {}}, Verdict::Granted);
        row("anybody", "open", {a, {}, {}}, Verdict::Granted);
        row("with its own certificate", "open", {a, {}, own}, Verdict::Granted);
        row("with another's certificate", "open", {a, {}, other}, Verdict::OtherCertificate);
        row("with the generic one", "open", {a, {}, generic}, Verdict::Granted);
        row("no token", "token", {a, {}, {}}, Verdict::NoToken);
        row("a wrong token", "token", {a, u"sesamf"_s, {}}, Verdict::WrongToken);
        row("part of the token", "token", {a, u"sesam"_s, {}}, Verdict::WrongToken);
        row("its token", "token", {a, u"sesame"_s, {}}, Verdict::Granted);
        row("its token, another's certificate", "token", {a, u"sesame"_s, other},
            Verdict::OtherCertificate);
        row("nothing", "certificate", {a, {}, {}}, Verdict::NoCertificate);
        row("a token", "certificate", {a, u"sesame"_s, {}}, Verdict::NoCertificate);
        row("its own", "certificate", {a, {}, own}, Verdict::Granted);
        row("another's", "certificate", {a, {}, other}, Verdict::OtherCertificate);
        row("the generic one", "certificate", {a, {}, generic}, Verdict::GenericCertificate);
        row("one without a MAC", "certificate", {a, {}, u"CN=me"_s}, Verdict::NamelessCertificate);
    }
    void judgesByThePolicy()
    {
        QFETCH(QString, policy);
        QFETCH(Applicant, applicant);
        const Fleet fleet = fleetOf(policy);
        const Verdict verdict =
            Admission(fleet).judge(*fleet.device(Mac), applicant, u"sesame"_s, Invited);
        QTEST(verdict, "verdict");
        QCOMPARE(Admission(fleet).remedyFor(verdict, Mac).isEmpty(), verdict == Verdict::Granted);
    }

    void withoutATokenNothingIsHandedOut()
    {
        const Fleet fleet = fleetOf(u"token"_s);
        QCOMPARE(Admission(fleet).judge(*fleet.device(Mac), {{}, {}, {}}, {}, Invited),
                 Verdict::NoTokenMade);
    }

    void enrolmentEnds_data()
    {
        QTest::addColumn<QDateTime>("invited");
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<int>("after"); // seconds
        QTest::addColumn<Verdict>("verdict");
        const QString ours = u"192.0.2.7"_s;
        QTest::newRow("never invited") << QDateTime() << QString() << 0 << Verdict::NotInvited;
        QTest::newRow("at once") << Invited << QString() << 0 << Verdict::Granted;
        QTest::newRow("in time") << Invited << QString() << 600 << Verdict::Granted;
        QTest::newRow("too late") << Invited << QString() << 601 << Verdict::TooLate;
        QTest::newRow("again from there") << Invited << ours << 60 << Verdict::Granted;
        QTest::newRow("again, too late") << Invited << ours << 601 << Verdict::TooLate;
        QTest::newRow("another was first")
            << Invited << u"192.0.2.8"_s << 60 << Verdict::OtherAddress;
    }
    void enrolmentEnds()
    {
        QFETCH(QDateTime, invited);
        QFETCH(QString, claimed);
        QFETCH(int, after);
        const Fleet fleet = fleetOf(u"enrolment"_s);
        inventory::Device device = *fleet.device(Mac);
        device.invited = invited;
        device.claimed = claimed;
        QTEST(Admission(fleet).judge(device, {u"192.0.2.7"_s, {}, {}}, {}, Invited.addSecs(after)),
              "verdict");
    }

    void aListThatCannotBeReadLetsNobodyIn()
    {
        Fleet fleet = fleets::guide();
        QVERIFY(Admission(fleet).isAllowed(u"192.0.2.7"_s));
        fleet.settings.insert(u"networks.allowed"_s, u"nonsense"_s);
        QVERIFY(!Admission(fleet).isAllowed(u"192.0.2.7"_s));
    }

    void saysWhatStandsOpen_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("where");
        const QString https = u"https://prov.example.com/xml/spa$MA.xml"_s;
        QTest::newRow("open") << u""_s << u""_s << QStringList{u"secrets.policy"_s};
        QTest::newRow("narrowed") << u"token"_s << u""_s << QStringList{};
        QTest::newRow("https to a name") << u"certificate"_s << https << QStringList{};
        QTest::newRow("https to an address")
            << u"certificate"_s << u"https://192.0.2.1/xml/spa$MA.xml"_s
            << QStringList{u"profile.url"_s};
        QTest::newRow("https to an address, with options")
            << u"certificate"_s << u"[--key $SA] https://192.0.2.1/xml/spa$MA.xml"_s
            << QStringList{u"profile.url"_s};
        QTest::newRow("one alternative of two")
            << u"certificate"_s
            << u"( $SWVER lt 7.5 )? https://192.0.2.1/a.xml | https://pbx.example/b.xml"_s
            << QStringList{u"profile.url"_s};
        QTest::newRow("certificates by tftp")
            << u"certificate"_s << u""_s << QStringList{u"profile.url"_s};
    }
    void saysWhatStandsOpen()
    {
        QFETCH(QString, policy);
        QFETCH(QString, url);
        Fleet fleet = fleetOf(policy);
        if (!url.isEmpty())
            fleet.settings.insert(u"profile.url"_s, url);
        QStringList where;
        for (const Finding &finding : provisioning::standingFindings(fleet)) {
            where << finding.where;
            QVERIFY(!finding.remedy.isEmpty());
        }
        QTEST(where, "where");
    }

    void looksAtEveryRuleOfTheFleet()
    {
        Fleet fleet = fleetOf(u"token"_s);
        auto sales = std::make_shared<inventory::LayerRecord>();
        const auto rule = [](const QString &value) {
            return inventory::StoredSetting{profile::State::Value, value, {}};
        };
        sales->settings.insert(u"Report_Rule"_s, rule(u"https://192.0.2.1/report/$MA.xml"_s));
        sales->settings.insert(u"Profile_Rule_B"_s, rule(u"https://pbx.example/b.xml"_s));
        fleet.layers.insert({profile::Layer::Group, u"Sales"_s}, sales);
        const Findings findings = provisioning::standingFindings(fleet);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().where, u"Report_Rule"_s);
    }

    void refusesSettingsThatMeanNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("policy") << u"secrets.policy"_s << u"closed"_s;
        QTest::newRow("minutes") << u"secrets.minutes"_s << u"-5"_s;
        QTest::newRow("half an hour") << u"secrets.minutes"_s << u"0.5"_s;
        QTest::newRow("network") << u"networks.allowed"_s << u"office"_s;
        QTest::newRow("megabytes") << u"log.megabytes"_s << u"lots"_s;
    }
    void refusesSettingsThatMeanNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QVERIFY(!provisioning::checkOption(name, value).ok());
    }

    void thePolicyTokenGivesEveryPhoneOne()
    {
        const Editor editor(fleets::catalogue(), fleets::vault());
        Fleet fleet = fleets::guide();
        const auto draft = editor.setOption(fleet, u"secrets.policy"_s, u"token"_s);
        QVERIFY(draft.ok());
        QCOMPARE(draft->edit.changes.size(), 1 + fleet.devices.size());
        const auto given = std::get<inventory::PutDevice>(draft->edit.changes.last()).device;
        const QString token = *fleets::vault()->tokenOf(given);
        QCOMPARE(token.size(), 32);
        QVERIFY(!given.token.contains(token.toLatin1())); // sealed
        const auto other = editor.makeTokens(fleet, {Mac});
        const auto anew = std::get<inventory::PutDevice>(other->edit.changes.first()).device;
        QVERIFY(*fleets::vault()->tokenOf(anew) != token);
        const auto none = editor.revokeTokens(fleet, {Mac});
        QVERIFY(std::get<inventory::PutDevice>(none->edit.changes.first()).device.token.isEmpty());
    }

    void aNewPhoneIsInvitedAndUnderThePolicyTokenHasOne()
    {
        const Editor editor(fleets::catalogue(), fleets::vault());
        provisioning::PhoneSpec spec(fleets::mac("000e08abcdef"));
        spec.model = u"SPA502G"_s;
        const auto plain = editor.addPhone(fleetOf({}), spec);
        const auto device = std::get<inventory::PutDevice>(plain->edit.changes.first()).device;
        QVERIFY(device.invited.isValid());
        QVERIFY(device.token.isEmpty());
        const auto strict = editor.addPhone(fleetOf(u"token"_s), spec);
        QVERIFY(
            !std::get<inventory::PutDevice>(strict->edit.changes.first()).device.token.isEmpty());
    }

    void theTokenStandsInEveryAddressOfARule_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("rule");
        QTest::newRow("by default") << u""_s << u"tftp://192.168.2.245/token-t/xml/spa$MA.xml"_s;
        QTest::newRow("a query") << u"http://h:8080/prov?mac=$MA"_s
                                 << u"http://h:8080/token-t/prov?mac=$MA"_s;
        QTest::newRow("a key") << u"[--key $SA] https://h/$MA.xml"_s
                               << u"[--key $SA] https://h/token-t/$MA.xml"_s;
        QTest::newRow("two") << u"( $SWVER lt 7 )? tftp://a/$MA.xml | http://b/$MA.xml"_s
                             << u"( $SWVER lt 7 )? tftp://a/token-t/$MA.xml | "
                                "http://b/token-t/$MA.xml"_s;
        QTest::newRow("a path") << u"/spa$MA.xml"_s << u"/token-t/spa$MA.xml"_s;
    }
    void theTokenStandsInEveryAddressOfARule()
    {
        QFETCH(QString, url);
        Fleet fleet = fleets::guide();
        if (!url.isEmpty())
            fleet.settings.insert(u"profile.url"_s, url);
        QTEST(*provisioning::Addresses(fleet).profileRule(u"t"_s), "rule");
        QCOMPARE(*provisioning::Addresses(fleet).profileRule({}),
                 *provisioning::Addresses(fleet).profileRule());
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "admission_test.moc"
