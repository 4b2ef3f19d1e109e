#include "profile/specimen.h"
#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** What phones and other systems wrote is learned whole: nothing of it is lost on the way into an
 *  entry of the catalogue and back out of its file. */
class LearnCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (samples::folder().isEmpty())
            QSKIP("SPAFLEET_CORPUS is not set: there are no dumps to learn from");
        m_catalogue = *schema::Catalogue::load();
    }

    void learnsEveryElement_data()
    {
        QTest::addColumn<samples::Sample>("sample");
        for (const samples::Sample &sample : samples::profiles())
            QTest::newRow(qPrintable(sample.file)) << sample;
    }
    void learnsEveryElement()
    {
        QFETCH(samples::Sample, sample);
        schema::Specimen specimen = profile::specimenOf(
            profile::readFlatXml(samples::textOf(sample), profile::Origin::PhoneDump));
        if (specimen.elements.empty())
            QSKIP("no flat profile");
        specimen.model = u"SPA5999"_s;
        const auto entry = schema::learn(*m_catalogue, specimen);
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().message));
        const QTemporaryDir folder;
        QVERIFY(schema::saveOwnEntry(folder.path(), *entry));
        const auto learned = *schema::Catalogue::load(folder.path());
        QVERIFY(learned->findings().isEmpty());
        const schema::PhoneModel *model = learned->model(u"SPA5999");
        QVERIFY(model);
        for (const schema::SeenElement &seen : specimen.elements)
            QVERIFY2(model->indexOf(seen.name), seen.name.constData());
        for (const schema::Element &element : model->elements())
            QVERIFY2(!element.parameter->secret || element.factory.value.isEmpty(), element.name);
    }

private:
    std::shared_ptr<const schema::Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(LearnCorpusTest)
#include "learncorpus_test.moc"
