#include "provisioning/listings.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace std::chrono_literals;
using provisioning::Listings;

namespace {

const QDateTime Version = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
const QString Folder = QStringLiteral("sw");
constexpr auto Ever = 24h;

/** A folder on a disk that is as slow as the test wants. */
class SlowFolder
{
public:
    Listings::Look look()
    {
        return [this] {
            ++looks;
            m_may.acquire();
            return Listings::Names{{QStringLiteral("logo"), QString::number(looks.load())}};
        };
    }
    void letLook() { m_may.release(); }

    std::atomic<int> looks = 0;

private:
    std::counting_semaphore<> m_may{0};
};

QString found(const std::shared_ptr<const Listings::Names> &names)
{
    return names->value(QStringLiteral("logo"));
}

} // namespace

class ListingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where anybody waited for the disk, this would never end.
    void nobodyWaitsForASlowDisk()
    {
        SlowFolder folder;
        Listings listings(0ms);
        for (int i = 0; i < 100; ++i)
            QVERIFY(listings.names(Folder, Version, 0ms, folder.look())->isEmpty());
        folder.letLook();
        QTRY_COMPARE_WITH_TIMEOUT(found(listings.names(Folder, Version, 0ms, folder.look())),
                                  QStringLiteral("1"), 60'000);
        QCOMPARE(folder.looks.load(), 1); // the others asked while that one was under way
    }

    void whoBeginsALookTakesWhatItFinds()
    {
        SlowFolder folder;
        Listings listings(Ever);
        folder.letLook();
        QCOMPARE(found(listings.names(Folder, Version, 0ms, folder.look())), QStringLiteral("1"));
    }

    void looksAgainWhereTheVersionIsAnother_data()
    {
        QTest::addColumn<QDateTime>("version");
        QTest::addColumn<bool>("again");
        QTest::newRow("the same") << Version << false;
        QTest::newRow("a later one") << Version.addSecs(1) << true;
        QTest::newRow("nobody knows") << QDateTime() << true;
    }
    void looksAgainWhereTheVersionIsAnother()
    {
        QFETCH(QDateTime, version);
        QFETCH(bool, again);
        SlowFolder folder;
        Listings listings(Ever);
        folder.letLook();
        listings.names(Folder, Version, 0ms, folder.look());
        folder.letLook();
        QTRY_COMPARE_WITH_TIMEOUT(found(listings.names(Folder, version, Ever, folder.look())),
                                  again ? QStringLiteral("2") : QStringLiteral("1"), 60'000);
    }

    void restsBetweenTwoLooks()
    {
        SlowFolder folder;
        Listings listings(Ever);
        folder.letLook();
        listings.names(Folder, {}, Ever, folder.look());
        for (int i = 0; i < 100; ++i)
            listings.names(Folder, {}, Ever, folder.look());
        QCOMPARE(folder.looks.load(), 1);
    }
};

QTEST_GUILESS_MAIN(ListingsTest)
#include "listings_test.moc"
