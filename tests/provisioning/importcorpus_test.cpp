#include "inventory/fleeteditor.h"
#include "provisioning/profileimport.h"
#include "support/fleets.h"
#include "support/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fleet;
using profile::Setting;
using profile::State;

/** What real phones hold comes into the record whole: told to the phone again, every element has
 * the value it came with, but where the record has its own word or a finding says what became of
 * it. */
class ImportCorpusTest : public QObject
{
    Q_OBJECT

    const provisioning::Renderer m_renderer{fleets::catalogue(), fleets::vault()};
    const provisioning::Editor m_editor{fleets::catalogue(), fleets::vault()};
    const MacAddress m_mac = fleets::mac("002584d8d062");

    Result<provisioning::ImportedProfile> imported(const profile::ReadProfile &read,
                                                   const QString &model) const
    {
        return provisioning::importProfile(Fleet(), m_renderer, m_editor,
                                           {read, true, m_mac, model});
    }

    /** What a phone that is told @p told holds of @p element. */
    static Setting heldAfter(const profile::Profile &told, const schema::PhoneModel &model,
                             int index)
    {
        const Setting &setting = told.values[size_t(index)].setting;
        const schema::Element &element = model.element(index);
        const bool born = element.factory.known != schema::FactoryValue::Known::Unknown;
        return profile::asPhoneWrites(
            setting.state == State::Keep && born ? Setting::of(element.factory.value) : setting,
            element);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (samples::folder().isEmpty())
            QSKIP("SPAFLEET_CORPUS is not set: there are no dumps to import");
    }

    void losesNothing_data()
    {
        QTest::addColumn<samples::Sample>("sample");
        for (const samples::Sample &sample : samples::profiles()) {
            const auto models = samples::modelsOf(*fleets::catalogue(), sample.device);
            if (models.size() == 1 || models.size() == 2) // not what was written for whole families
                QTest::newRow(qPrintable(sample.file)) << sample;
        }
    }
    void losesNothing()
    {
        QFETCH(samples::Sample, sample);
        const schema::PhoneModel &model =
            *samples::modelsOf(*fleets::catalogue(), sample.device).constLast();
        const auto read = profile::readFlatXml(samples::textOf(sample), profile::Origin::PhoneDump);
        const auto result = imported(read, model.name());
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        const Fleet empty;
        inventory::FleetEditor editor(empty);
        QVERIFY(editor.apply(result->draft.edit.changes));
        Fleet fleet = editor.next();
        fleet.settings.insert(u"server"_s, u"spafleet.invalid"_s);
        const auto told = m_renderer.profileOf(fleet, *fleet.device(m_mac));
        QVERIFY(told);
        QSet<QString> explained(result->secretsKept.begin(), result->secretsKept.end());
        for (const Finding &finding : result->draft.findings)
            explained.insert(finding.where);
        QStringList lost;
        const profile::Settings said = profile::asPhoneWrites(profile::settingsOf(read), model);
        for (auto it = said.begin(); it != said.end(); ++it) {
            const auto index = model.indexOf(it.key().toLatin1());
            if (!index ? result->unknown.contains(it.key())
                       : isHeld(*it, heldAfter(*told, model, *index)))
                continue;
            if (index && isTheRecords(*told, *index))
                continue;
            if (index && model.element(*index).parameter->secret && isMask(it->value))
                continue; // a dump shows no secret
            if (!explained.contains(it.key()) && it->state == State::Value)
                lost.append(it.key() + u'=' + it->value);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
    }

private:
    /** What the phone was born with gives way to what the record says of every phone: a line that
     * has no extension is off, and so is its key. */
    static bool isTheRecords(const profile::Profile &told, int index)
    {
        return told.values[size_t(index)].layer == profile::Layer::Record;
    }

    static bool isMask(const QString &value) { return value.count(u'*') == value.size(); }

    static bool isHeld(const Setting &said, const Setting &held)
    {
        return said == held || (said.state != State::Value && held.state != State::Value);
    }
};

QTEST_GUILESS_MAIN(ImportCorpusTest)
#include "importcorpus_test.moc"
