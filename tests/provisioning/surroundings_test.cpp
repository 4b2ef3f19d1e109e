#include "provisioning/surroundings.h"

#include "support/fleets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Evidence = profile::FirmwareImage::Evidence;
using provisioning::imagesIn;
using provisioning::surroundings;

class SurroundingsTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void looksIntoEveryImageOfTheFolder()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"sw/old"_s));
        using Header = profile::FirmwareHeader;
        QByteArray image(Header::length, '\0');
        image.replace(0, Header::magic.size(), Header::magic.toByteArray());
        image.replace(Header::versionOffset, 6, "7.5.2b");
        write(folder.filePath(u"sw/old/a.bin"_s), image);
        write(folder.filePath(u"sw/logo.bmp"_s), "BM");
        QVERIFY(QFile::link(folder.filePath(u"sw/old/a.bin"_s), folder.filePath(u"b.bin"_s)));
        auto images = imagesIn(folder.path());
        std::sort(images.begin(), images.end(),
                  [](const auto &a, const auto &b) { return a.file < b.file; });
        QCOMPARE(images.size(), 2);
        QCOMPARE(images.front().file, u"a.bin"_s);
        QCOMPARE(images.front().version, u"7.5.2b"_s);
        QCOMPARE(images.front().evidence, Evidence::Inside);
        QCOMPARE(images.back().evidence, Evidence::None);
        QVERIFY(imagesIn(folder.filePath(u"gone"_s)).isEmpty());
    }

    void knowsTheServersAPhoneMustReach()
    {
        inventory::Fleet fleet = fleets::guide();
        fleet.settings.insert(u"asterisk.host"_s, u"pbx.example.com"_s);
        fleet.settings.insert(u"syslog.server"_s, u"log.example.com"_s);
        auto device =
            std::make_shared<inventory::Device>(*fleet.device(fleets::mac("002584d8d062")));
        device->firmware = u"7.4.9c"_s;
        const auto context = surroundings(fleets::catalogue(), &fleet, device.get());
        QCOMPARE(context.servers,
                 (QStringList{u"192.168.2.245"_s, u"log.example.com"_s, u"pbx.example.com"_s}));
        QCOMPARE(context.firmware, u"7.4.9c"_s);
    }

    void knowsTheOtherModelsWithoutARecord()
    {
        const auto context = surroundings(fleets::catalogue(), nullptr);
        QVERIFY(context.servers.isEmpty());
        QVERIFY(!context.modelWith("Proxy_1_").isEmpty());
        QVERIFY(context.modelWith("Nonsense").isEmpty());
    }
};

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
