#include "provisioning/asteriskexport.h"
#include "provisioning/options.h"
#include "support/fleets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using asterisk::Driver;
using inventory::Extension;
using inventory::Fleet;

namespace {

void change(Fleet &fleet, const QString &number, const std::function<void(Extension &)> &edit)
{
    auto extension = std::make_shared<Extension>(*fleet.extension(number));
    edit(*extension);
    fleet.extensions.insert(number, extension);
}

void addSecondPhone(Fleet &fleet)
{
    fleets::addPhone(fleet, "002584d8d063", "SPA504G", {{1, u"151"_s, {}}});
}

} // namespace

class AsteriskExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensSecretsAndFillsInTheContext()
    {
        auto fleet = fleets::guide();
        fleet.settings.insert(u"asterisk.context"_s, u"fxsgroup"_s);
        change(fleet, u"152"_s, [](Extension &extension) { extension.context = u"own"_s; });
        const auto share = asteriskShare(fleet, *fleets::vault(), {}, Driver::Sip);
        QVERIFY(share);
        QCOMPARE(share->site.extensions.size(), 2);
        QCOMPARE(share->site.extensions[0].secret, u"151secret"_s);
        QCOMPARE(share->site.extensions[0].context, u"fxsgroup"_s);
        QCOMPARE(share->site.extensions[1].context, u"own"_s);
        QVERIFY(share->findings.isEmpty());
    }

    void eachServerGetsItsOwn()
    {
        auto fleet = fleets::guide();
        fleet.settings.insert(u"asterisk.branch.host"_s, u"192.0.2.9"_s);
        fleet.settings.insert(u"asterisk.inbound.100"_s, u"itsp1: 151"_s);
        change(fleet, u"152"_s, [](Extension &extension) { extension.asterisk = u"branch"_s; });
        const auto first = asteriskShare(fleet, *fleets::vault(), {}, Driver::Sip);
        QVERIFY(first);
        QCOMPARE(first->site.extensions.size(), 1);
        QCOMPARE(first->site.extensions[0].number, u"151"_s);
        QCOMPARE(first->site.groups.size(), 1);
        const auto branch = asteriskShare(fleet, *fleets::vault(), u"branch"_s, Driver::Sip);
        QVERIFY(branch);
        QCOMPARE(branch->site.extensions.size(), 1);
        QCOMPARE(branch->site.extensions[0].number, u"152"_s);
        QVERIFY(branch->site.groups.isEmpty()); // none of its extensions is rung
        QVERIFY(!asteriskShare(fleet, *fleets::vault(), u"nowhere"_s, Driver::Sip));
    }

    void anExtensionOnTwoPhonesIsAFinding()
    {
        auto fleet = fleets::guide();
        addSecondPhone(fleet);
        const auto share = asteriskShare(fleet, *fleets::vault(), {}, Driver::Sip);
        QVERIFY(share);
        QCOMPARE(share->findings.size(), 1);
        QCOMPARE(share->findings[0].where, u"151"_s);
        QVERIFY(share->findings[0].message.contains(u"00:25:84:d8:d0:63"_s));
        QVERIFY(share->site.extensions[0].peers.isEmpty());
    }

    void onWishEachPhoneHasAPeerOfItsOwn()
    {
        auto fleet = fleets::guide();
        addSecondPhone(fleet);
        change(fleet, u"151"_s, [](Extension &extension) {
            extension.options = {{u"together"_s, u"yes"_s}};
        });
        const auto share = asteriskShare(fleet, *fleets::vault(), {}, Driver::Sip);
        QVERIFY(share);
        QVERIFY(share->findings.isEmpty());
        const auto &told = share->site.extensions[0];
        QCOMPARE(told.peers, (QStringList{u"151-002584d8d062"_s, u"151-002584d8d063"_s}));
        QVERIFY(told.options.isEmpty()); // the wish is no option of a peer
        QCOMPARE(accountOf(*fleet.extension(u"151"_s), fleets::mac("002584d8d063")),
                 u"151-002584d8d063"_s);
        QCOMPARE(accountOf(*fleet.extension(u"152"_s), fleets::mac("002584d8d063")), u"152"_s);
    }

    void readsInboundGroups_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("extensions"); // none: refused
        QTest::newRow("commas") << u"itsp1: 151, 152"_s << QStringList{u"151"_s, u"152"_s};
        QTest::newRow("blanks") << u" itsp1:151 152 "_s << QStringList{u"151"_s, u"152"_s};
        QTest::newRow("no context") << u"151, 152"_s << QStringList();
        QTest::newRow("an empty context") << u": 151"_s << QStringList();
        QTest::newRow("nobody") << u"itsp1:"_s << QStringList();
    }

    void readsInboundGroups()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, extensions);
        const auto group = inboundGroup(u"3615551212"_s, value);
        QCOMPARE(group.ok(), !extensions.isEmpty());
        QCOMPARE(checkOption(u"asterisk.inbound.3615551212"_s, value).ok(), group.ok());
        if (group) {
            QCOMPARE(group->context, u"itsp1"_s);
            QCOMPARE(group->extensions, extensions);
        }
    }
};

QTEST_GUILESS_MAIN(AsteriskExportTest)
#include "asteriskexport_test.moc"
