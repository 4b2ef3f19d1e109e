#include "provisioning/requestpath.h"
#include "support/fleets.h"

#include <QTest>

using provisioning::RequestPaths;
using provisioning::Wanted;

class RequestPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEverySpelling_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("who");
        const auto profile = int(Wanted::Kind::Profile);
        const auto bootstrap = int(Wanted::Kind::Bootstrap);
        const auto file = int(Wanted::Kind::File);
        const auto report = int(Wanted::Kind::Report);
        const QString mac = QStringLiteral("00:25:84:d8:d0:62");
        const auto row = [](const char *path, const char *query, int kind, const QString &who) {
            QTest::addRow("%s?%s", path, query)
                << QString::fromUtf8(path) << QString::fromUtf8(query) << kind << who;
        };
        row("/spa525G.cfg", "", bootstrap, QStringLiteral("SPA525G"));
        row("/SPA525g.CFG", "", bootstrap, QStringLiteral("SPA525G"));
        row("//spa525G2.cfg", "", bootstrap, QStringLiteral("SPA525G2"));
        row("/spa502G.cfg", "", bootstrap, QStringLiteral("SPA502G"));
        row("/xml/spa002584d8d062.xml", "", profile, mac);
        row("//xml//spa002584d8d062.xml", "", profile, mac);
        row("xml/spa002584D8D062.xml", "", profile, mac);
        row("/spa002584d8d062.xml", "", profile, mac);
        row("/spa002584d8d062.cfg", "", profile, mac);
        row("/002584d8d062.xml", "", profile, mac);
        row("/002584D8D062.CFG", "", profile, mac);
        row("/xml/spa00:25:84:d8:d0:62.xml", "", profile, mac);
        row("/prov", "id=002584d8d062", profile, mac);
        row("/prov", "mac=00:25:84:D8:D0:62&x=1", profile, mac);
        row("/sw/spa525g-7-2-30.bin", "mac=002584d8d062", file, {});
        row("/prov", "mac=00%3A25%3A84%3AD8%3AD0%3A62", profile, mac);
        row("/prov", "cisco002584D8D062", profile, mac);
        row("/report/002584d8d062.xml", "", report, mac);
        row("/sw/spa525g-7-2-30.bin", "", file, {});
        row("/spa002584d8d0.xml", "", file, {});
        row("/spa002584d8d06200.xml", "", file, {});
        row("/xml/", "", file, {});
        row("/", "", file, {});
        row("/prov", "serial=CBT141400UK1", file, {});
        row("/prov", "long=00112233445566778899", file, {});
        row("/spa000000000000.xml", "", file, {});
    }
    void understandsEverySpelling()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(int, kind);
        QFETCH(QString, who);
        const RequestPaths paths(*fleets::catalogue());
        const Wanted wanted = paths.understand(path, query);
        QCOMPARE(int(wanted.kind), kind);
        QCOMPARE(wanted.mac ? wanted.mac->toString() : wanted.model, who);
    }

    void namesTheNearestBootstrap()
    {
        const RequestPaths paths(*fleets::catalogue());
        QCOMPARE(paths.nearestBootstrap(QStringLiteral("/spa525G.xfg")),
                 QStringLiteral("/spa525G.cfg"));
        QCOMPARE(paths.nearestBootstrap(QStringLiteral("/favicon.ico")), QString());
    }

    void readsTheTokenBeforeAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *path, const char *token, Wanted::Kind kind,
                            const char *shown) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(token)
                                << int(kind) << QString::fromUtf8(shown);
        };
        row("/token-0a1b/xml/spa002584d8d062.xml", "0a1b", Wanted::Kind::Profile,
            "/token-••••/xml/spa002584d8d062.xml");
        row("//token-0a1b//spa525G.cfg", "0a1b", Wanted::Kind::Bootstrap,
            "//token-••••//spa525G.cfg");
        row("/token-/sw/a.bin", "", Wanted::Kind::File, "/token-••••/sw/a.bin");
        row("/token-0a1b", "0a1b", Wanted::Kind::File, "/token-••••");
        row("/sw/token-0a1b", "", Wanted::Kind::File, "/sw/token-••••");
        row("/tokens/a", "", Wanted::Kind::File, "/tokens/a");
    }
    void readsTheTokenBeforeAPath()
    {
        QFETCH(QString, path);
        const RequestPaths paths(*fleets::catalogue());
        const Wanted wanted = paths.understand(path, {});
        QTEST(wanted.token, "token");
        QTEST(int(wanted.kind), "kind");
        QTEST(provisioning::withoutToken(path), "shown");
    }
};

QTEST_GUILESS_MAIN(RequestPathTest)
#include "requestpath_test.moc"
