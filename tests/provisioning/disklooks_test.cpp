#include "provisioning/disklooks.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace std::chrono_literals;

namespace {

using Looks = provisioning::DiskLooks<QString>;

const QString Path = QStringLiteral("sw/spa525g-7-6-2.bin");
constexpr auto Ever = 24h;

/** A disk that is as slow as the test wants. */
class SlowDisk
{
public:
    Looks::Look look()
    {
        return [this](const QString &path) {
            m_may.acquire();
            return path + QStringLiteral(" #%1").arg(++looks);
        };
    }
    void letLook(int times = 1) { m_may.release(times); }

    std::atomic<int> looks = 0;

private:
    std::counting_semaphore<> m_may{0};
};

QString nth(int look)
{
    return Path + QStringLiteral(" #%1").arg(look);
}

} // namespace

class DiskLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksIsToldHowItIsNow()
    {
        SlowDisk disk;
        Looks looks(disk.look(), {Ever, Ever, Ever});
        for (int i = 1; i <= 3; ++i) {
            disk.letLook();
            const auto seen = looks.at(Path);
            QCOMPARE(seen.state, Looks::State::There);
            QCOMPARE(seen.found, nth(i));
        }
    }

    // Where anybody waited for the disk, this would never end.
    void nobodyWaitsForASlowDisk()
    {
        SlowDisk disk;
        Looks looks(disk.look(), {0ms, Ever, Ever});
        for (int i = 0; i < 100; ++i)
            QCOMPARE(looks.at(Path).state, Looks::State::Coming);
        disk.letLook();
        QTRY_COMPARE_WITH_TIMEOUT(looks.at(Path).found, nth(1), 60'000);
        QCOMPARE(disk.looks.load(), 1); // all of them asked for that one
    }

    void whatCameLateIsThereForAllWhoAskAgain()
    {
        SlowDisk disk;
        Looks looks(disk.look(), {0ms, Ever, Ever});
        QCOMPARE(looks.at(Path).state, Looks::State::Coming);
        disk.letLook();
        QTRY_COMPARE_WITH_TIMEOUT(looks.at(Path).state, Looks::State::There, 60'000);
        QCOMPARE(looks.at(Path).found, nth(1)); // the disk may not be asked again
    }

    void oneThatIsSilentIsCalledSo()
    {
        SlowDisk disk;
        Looks looks(disk.look(), {0ms, 0ms, Ever});
        QCOMPARE(looks.at(Path).state, Looks::State::Silent);
        disk.letLook(); // and when it wakes up, it is none any more
        QTRY_COMPARE_WITH_TIMEOUT(looks.at(Path).state, Looks::State::There, 60'000);
    }

    void aFloodOfNamesIsNotKept()
    {
        SlowDisk disk;
        Looks looks(disk.look(), {0ms, Ever, Ever});
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(looks.at(QString::number(i)).state, Looks::State::Coming);
        QCOMPARE(looks.at(Path).state, Looks::State::Silent);
        disk.letLook(1'001);
    }
};

QTEST_GUILESS_MAIN(DiskLooksTest)
#include "disklooks_test.moc"
