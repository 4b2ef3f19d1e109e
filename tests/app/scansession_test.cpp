#include "gui/scan/scansession.h"
#include "gui/scan/scansound.h"
#include "support/phones.h"

#include <QAbstractItemModelTester>
#include <QTest>

using gui::ScanSession;
using Kind = ScanSession::Kind;

Q_DECLARE_METATYPE(ScanSession::Kind)

class ScanSessionTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const schema::Catalogue> m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = schema::Catalogue::load();
        QVERIFY(loaded.ok());
        m_catalogue = *loaded;
    }

    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("model");
        const auto row = [](const char *line, Kind kind, const char *model) {
            QTest::newRow(line) << QString::fromUtf8(line) << kind << QString::fromUtf8(model);
        };
        row("00:25:84:D8:D0:62", Kind::Taken, "SPA525G");
        row("002584D8D062", Kind::Taken, "SPA525G");
        row("MAC: 002584D8D062", Kind::Taken, "SPA525G");
        row("SPA504G CBT141400UK1 002584D8D062", Kind::Taken, "SPA504G");
        row("A1B2C3D4E5F6 002584D8D062", Kind::Taken, "SPA525G"); // a serial that looks like a MAC
        row("SPA504G", Kind::ModelSet, "SPA504G");
        row("PID:SPA508G", Kind::ModelSet, "SPA508G");
        row("00:25:84:00:00:01", Kind::Known, "SPA504G"); // as it is recorded
        row("CBT141400UK1", Kind::NotAMac, "SPA525G");
        row("002584D8D0", Kind::NotAMac, "SPA525G");
        row("FFFFFFFFFFFF", Kind::NotAMac, "SPA525G");
    }
    void reads()
    {
        QFETCH(QString, line);
        QFETCH(Kind, kind);
        QFETCH(QString, model);
        ScanSession session(m_catalogue);
        const QAbstractItemModelTester tester(&session);
        session.setModel(QStringLiteral("SPA525G"));
        const auto scan = session.read(line, *phones::of({{QStringLiteral("there already")}}));
        QCOMPARE(scan.kind, kind);
        QCOMPARE(scan.model, model);
        QCOMPARE(session.rowCount(), 1);
    }

    void keepsTheModelForThoseThatFollow()
    {
        ScanSession session(m_catalogue);
        const inventory::Fleet empty;
        session.read(QStringLiteral("SPA509G"), empty);
        QCOMPARE(session.read(QStringLiteral("002584D8D062"), empty).model,
                 QStringLiteral("SPA509G"));
    }

    void saysWhenAMakerMakesNoPhoneWeKnow()
    {
        ScanSession session(m_catalogue);
        session.setModel(QStringLiteral("SPA525G"));
        const inventory::Fleet empty;
        QVERIFY(!session.read(QStringLiteral("002584D8D062"), empty).strange);
        QVERIFY(session.read(QStringLiteral("A0B1C2D8D062"), empty).strange);
    }

    void soundsDifferForWhatWasTakenKnownAndNoMac()
    {
        const auto taken = gui::ScanSound::samples(Kind::Taken);
        const auto known = gui::ScanSound::samples(Kind::Known);
        const auto wrong = gui::ScanSound::samples(Kind::NotAMac);
        QVERIFY(taken != known && known != wrong && wrong != taken);
        for (const float sample : taken)
            QVERIFY(sample >= -1 && sample <= 1);
    }

    void noticesALabelScannedTwice()
    {
        ScanSession session(m_catalogue);
        const inventory::Fleet empty;
        session.setModel(QStringLiteral("SPA525G"));
        session.read(QStringLiteral("002584D8D062"), empty);
        QCOMPARE(session.read(QStringLiteral("00-25-84-d8-d0-62"), empty).kind, Kind::Again);
        QCOMPARE(session.taken(), 1);
    }

    void saysWhyAPhoneDidNotGoIn()
    {
        ScanSession session(m_catalogue);
        const inventory::Fleet empty;
        const auto scan = session.read(QStringLiteral("002584D8D062"), empty);
        session.settle(*scan.mac, {}, QStringLiteral("the disk is full"));
        QCOMPARE(session.taken(), 0);
        QCOMPARE(session.index(0, ScanSession::Verdict).data().toString(),
                 QStringLiteral("the disk is full"));
    }
};

QTEST_GUILESS_MAIN(ScanSessionTest)
#include "scansession_test.moc"
