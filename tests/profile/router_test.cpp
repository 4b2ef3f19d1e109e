#include "profile/flatxmlwriter.h"
#include "schema/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace profile;

/** The router inside an adapter, as site templates configure it. */
class RouterTest : public QObject
{
    Q_OBJECT

    static Settings routersOf(const ReadProfile &read)
    {
        Settings settings = settingsOf(read);
        settings.removeIf(
            [](const auto &entry) { return !entry.key().startsWith(u"router-configuration/"_s); });
        return settings;
    }

    static QString modelOf(const QString &file)
    {
        for (const auto &[part, model] :
             {std::pair(u"192__"_s, u"ATA192"_s), std::pair(u"191__"_s, u"ATA191"_s),
              std::pair(u"122__"_s, u"SPA122"_s), std::pair(u"112__"_s, u"SPA112"_s)}) {
            if (file.contains(part))
                return model;
        }
        return u"SPA122"_s;
    }

private Q_SLOTS:
    void samplesStayTheSameSetOfValues_data()
    {
        QTest::addColumn<QString>("path");
        const QString corpus = qEnvironmentVariable("SPAFLEET_CORPUS");
        const QDir folder(corpus + u"/samples/profiles"_s);
        for (const QString &name : corpus.isEmpty() ? QStringList() : folder.entryList(QDir::Files))
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
        if (corpus.isEmpty())
            QTest::newRow("no corpus") << QString();
    }
    void samplesStayTheSameSetOfValues()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("SPAFLEET_CORPUS names no samples");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Settings before = routersOf(readFlatXml(file.readAll(), Origin::Profile));
        if (before.isEmpty())
            return; // no adapter with a router
        const auto catalogue = schema::Catalogue::load();
        QVERIFY(catalogue.ok());
        const schema::PhoneModel *model = (*catalogue)->model(modelOf(path));
        QVERIFY(model);
        Settings known = asPhoneWrites(before, *model);
        known.removeIf([&](const auto &entry) {
            return entry->state == State::Keep || !model->indexOf(entry.key().toLatin1());
        });
        QVERIFY2(known.size() * 2 >= before.size(), "the catalogue lost the router");
        const QByteArray text =
            writeFlatXml(resolve(*model, {{Layer::Phone, {}, known}}), Extent::Sparse);
        const ReadProfile again = readFlatXml(text, Origin::Profile);
        QVERIFY(again.findings.isEmpty());
        QCOMPARE(routersOf(again), known);
        QCOMPARE(
            writeFlatXml(resolve(*model, {{Layer::Phone, {}, routersOf(again)}}), Extent::Sparse),
            text);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
