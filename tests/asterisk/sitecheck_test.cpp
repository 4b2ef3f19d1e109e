#include "asterisk/sitecheck.h"

#include "asterisk/export.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace asterisk;

namespace {

Site fleet(Driver driver)
{
    return {driver,
            {{u"151"_s, u"Fred"_s, u"151;secret"_s, u"fxsgroup"_s, u"151@default"_s, {}, {}}},
            {{u"3615551212"_s, u"itsp1"_s, {u"151"_s}, 25}}};
}

void append(const QDir &dir, const QString &name, const QByteArray &lines)
{
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(lines), lines.size());
}

QStringList told(const Findings &findings)
{
    QStringList texts;
    for (const auto &finding : findings)
        texts += severityName(finding.severity) + u' ' + finding.where + u": "_s + finding.message;
    return texts;
}

} // namespace

class SiteCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongInWhatWeExport_data()
    {
        QTest::addColumn<bool>("sip");
        QTest::newRow("chan_sip") << true;
        QTest::newRow("chan_pjsip") << false;
    }

    void findsNothingWrongInWhatWeExport()
    {
        QFETCH(bool, sip);
        QTemporaryDir folder;
        const QDir dir(folder.path());
        auto site = fleet(sip ? Driver::Sip : Driver::Pjsip);
        site.extensions[0].peers = {u"151-a"_s, u"151-b"_s};
        QVERIFY(exportTo(dir, site));
        const auto findings = checkFiles(dir, site);
        QVERIFY(findings);
        QCOMPARE(told(*findings), QStringList());
    }

    void findsEverythingMissingInAnEmptyFolder()
    {
        QTemporaryDir folder;
        const auto findings = checkFiles(QDir(folder.path()), fleet(Driver::Sip));
        QVERIFY(findings);
        const auto texts = told(*findings);
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.filter(u"peer [151]"_s).size(), 1);
        QCOMPARE(texts.filter(u"context fxsgroup"_s).size(), 1);
        QCOMPARE(texts.filter(u"inbound group 3615551212"_s).size(), 1);
        QCOMPARE(texts.filter(u"mailbox 151@default"_s).size(), 1);
    }

    void findsWhatTheSitesLinesDoDifferently_data()
    {
        QTest::addColumn<bool>("sip");
        QTest::addColumn<QByteArray>("peers");
        QTest::addColumn<QByteArray>("extensions");
        QTest::addColumn<QString>("finding"); // empty: nothing

        const QByteArray peer = "[151]\ntype=friend\nhost=dynamic\ncontext=fxsgroup\n";
        const QByteArray plan = "[fxsgroup]\nexten=>151,hint,SIP/151\nexten=>151,1,Dial(SIP/151)\n";
        QTest::newRow("right") << true << peer + "secret=151\\;secret\n" << plan << QString();
        QTest::newRow("another secret") << true << peer + "secret=151\n"
                                        << plan << u"error sip.conf: The secret"_s;
        QTest::newRow("no secret") << true << peer << plan << u"The secret"_s;
        QTest::newRow("a hash of the secret")
            << true << peer + "md5secret=" + QByteArray("7e56ba5ed51d2b6b2ac2bd2c2c1ef8a8") + "\n"
            << plan << u"The secret"_s;
        QTest::newRow("from a template")
            << true << "[t](!)\n" + peer.sliced(6) + "secret=151\\;secret\n[151](t)\n"
            << plan << QString();
        QTest::newRow("a fixed host") << true << peer + "secret=151\\;secret\nhost=192.0.2.1\n"
                                      << plan << u"fixed host"_s;
        QTest::newRow("a user") << true << peer + "secret=151\\;secret\ntype=user\n"
                                << plan << u"cannot be called"_s;
        QTest::newRow("another context") << true << peer + "secret=151\\;secret\ncontext=x\n"
                                         << plan << u"warning sip.conf: The calls"_s;
        QTest::newRow("no hint") << true << peer + "secret=151\\;secret\n"
                                 << QByteArray("[fxsgroup]\nexten=>_1XX,1,Dial(SIP/1)\n")
                                 << u"no hint"_s;
        QTest::newRow("an included context")
            << true << peer + "secret=151\\;secret\n"
            << QByteArray("[fxsgroup]\ninclude=>more\n[more]\ninclude=>fxsgroup\n")
                + plan.sliced(11)
            << QString();
        QTest::newRow("a context without the extension")
            << true << peer + "secret=151\\;secret\n"
            << QByteArray("[fxsgroup]\nexten=>151,hint,SIP/151\nexten=>_2XX,1,Dial(SIP/1)\n")
            << u"does not have the extension 151"_s;
        const QByteArray endpoint = "[151]\ntype=endpoint\ncontext=fxsgroup\naors=151\nauth=a\n"
                                    "[151]\ntype=aor\n";
        const QByteArray auth = "[a]\ntype=auth\nusername=151\n";
        QTest::newRow("an endpoint") << false << endpoint + auth + "password=151\\;secret\n"
                                     << plan << QString();
        QTest::newRow("an endpoint of another secret") << false << endpoint + auth + "password=x\n"
                                                       << plan << u"The secret"_s;
        QTest::newRow("an endpoint without auth") << false << endpoint << plan << u"The secret"_s;
        QTest::newRow("another user name")
            << false << endpoint + auth + "password=151\\;secret\nusername=9\n"
            << plan << u"user name"_s;
        QTest::newRow("no aor") << false
                                << "[151]\ntype=endpoint\ncontext=fxsgroup\naors=152\nauth=a\n"
                + auth + "password=151\\;secret\n"
                                << plan << u"no aor"_s;
    }

    void findsWhatTheSitesLinesDoDifferently()
    {
        QFETCH(bool, sip);
        QFETCH(QByteArray, peers);
        QFETCH(QByteArray, extensions);
        QFETCH(QString, finding);
        QTemporaryDir folder;
        const QDir dir(folder.path());
        append(dir, sip ? u"sip.conf"_s : u"pjsip.conf"_s, peers);
        append(dir, u"extensions.conf"_s, extensions);
        auto site = fleet(sip ? Driver::Sip : Driver::Pjsip);
        site.groups.clear();
        site.extensions[0].mailbox.clear();
        const auto findings = checkFiles(dir, site);
        QVERIFY(findings);
        const auto texts = told(*findings);
        QVERIFY2(texts.size() == (finding.isEmpty() ? 0 : 1), qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.join(u'\n').contains(finding), qPrintable(texts.join(u'\n')));
        QVERIFY(!texts.join(u'\n').contains(u"151;secret"_s));
    }

    void acceptsTheHashOfTheSecret()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        const auto hash = QCryptographicHash::hash("151:home:151;secret", QCryptographicHash::Md5);
        append(dir, u"sip.conf"_s,
               "[general]\nrealm=home\n[151]\ntype=friend\nhost=dynamic\ncontext=fxsgroup\n"
               "md5secret="
                   + hash.toHex() + "\n");
        const auto findings = checkFiles(dir, fleet(Driver::Sip));
        QVERIFY(findings);
        QCOMPARE(told(*findings).filter(u"sip.conf"_s), QStringList());
    }

    void namesWhatTheInventoryHasNoMore()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        auto site = fleet(Driver::Pjsip);
        QVERIFY(exportTo(dir, site));
        site.extensions[0].number = u"161"_s;
        site.groups.clear();
        const auto findings = checkFiles(dir, site);
        QVERIFY(findings);
        QCOMPARE(told(*findings).filter(u"[151] is still there"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SiteCheckTest)
#include "sitecheck_test.moc"
