#include "provisioning/fileshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>

using provisioning::FileShelf;

namespace {

constexpr FileShelf::Patience Patient{std::chrono::hours(1)}; // however busy this machine is

} // namespace

class FileShelfTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_outside;
    QTemporaryDir m_folder;

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path + QStringLiteral(".new"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QFile::remove(path);
        QVERIFY(file.rename(path));
    }

    // Empty: none.
    static QByteArray held(FileShelf &shelf, const char *path)
    {
        const auto bytes = shelf.file(QString::fromLatin1(path)).bytes;
        return bytes ? *bytes : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sw")));
        put(m_folder.filePath(QStringLiteral("sw/spa525g-7-2-30.bin")), "image");
        put(m_folder.filePath(QStringLiteral("sw/.hidden")), "hidden");
        put(m_outside.filePath(QStringLiteral("secret")), "secret");
        QVERIFY(QFile::link(m_outside.filePath(QStringLiteral("secret")),
                            m_folder.filePath(QStringLiteral("sw/link"))));
        QVERIFY(QFile::link(m_outside.path(), m_folder.filePath(QStringLiteral("out"))));
    }

    void findsAFileInAnyLetterCase()
    {
        FileShelf shelf(m_folder.path(), Patient);
        for (const char *path : {"sw/spa525g-7-2-30.bin", "SW/SPA525G-7-2-30.BIN"})
            QTRY_COMPARE_WITH_TIMEOUT(held(shelf, path), QByteArray("image"), 60'000);
    }

    // Also while it remembers what the folder held: nothing had come for a while when it looked.
    void findsWhatCameSinceItLooked()
    {
        using namespace std::chrono_literals;
        QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - 1h);
        FileShelf shelf(folder.path(), Patient);
        QCOMPARE(held(shelf, "RING.WAV"), QByteArray());
        put(folder.filePath(QStringLiteral("ring.wav")), "ring");
        QTRY_COMPARE_WITH_TIMEOUT(held(shelf, "RING.WAV"), QByteArray("ring"), 60'000);
        put(folder.filePath(QStringLiteral("Ring.wav")), "another");
        QTRY_COMPARE_WITH_TIMEOUT(held(shelf, "RING.WAV"), QByteArray(), 60'000); // which one?
        QCOMPARE(held(shelf, "Ring.wav"), QByteArray("another"));
        QFile::remove(folder.filePath(QStringLiteral("Ring.wav")));
        QTRY_COMPARE_WITH_TIMEOUT(held(shelf, "RING.WAV"), QByteArray("ring"), 60'000);
    }

    void handsOutNothingElse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("miss");
        const auto row = [](const char *path, FileShelf::Miss miss) {
            QTest::addRow("%s", path) << QString::fromLatin1(path) << int(miss);
        };
        row("sw/none.bin", FileShelf::Miss::NotThere);
        row("", FileShelf::Miss::NotThere);
        row("sw", FileShelf::Miss::NotThere);
        row("../secret", FileShelf::Miss::NotThere);
        row("sw/../../secret", FileShelf::Miss::NotThere);
        row("sw/.hidden", FileShelf::Miss::NotThere);
        row("sw/link", FileShelf::Miss::LeadsOut);
        row("out/secret", FileShelf::Miss::LeadsOut);
    }
    void handsOutNothingElse()
    {
        QFETCH(QString, path);
        QFETCH(int, miss);
        FileShelf shelf(m_folder.path(), Patient);
        const auto found = shelf.file(path);
        QVERIFY(!found.bytes);
        QCOMPARE(int(found.miss), miss);
    }

    void keepsTheOldBytesForThoseUnderWay()
    {
        const QString path = m_folder.filePath(QStringLiteral("sw/logo"));
        put(path, "old");
        FileShelf shelf(m_folder.path(), Patient);
        const auto before = shelf.file(QStringLiteral("sw/logo")).bytes;
        put(path, "newer");
        QCOMPARE(*shelf.file(QStringLiteral("sw/logo")).bytes, QByteArray("newer"));
        QCOMPARE(*before, QByteArray("old"));
    }

    void tellsWhereAFileOfThatNameLies()
    {
        FileShelf shelf(m_folder.path(), Patient);
        QTRY_COMPARE_WITH_TIMEOUT(shelf.elsewhere(QStringLiteral("spa525g-7-2-30.bin")),
                                  QStringLiteral("/sw/spa525g-7-2-30.bin"), 60'000);
        QCOMPARE(shelf.elsewhere(QStringLiteral("sw/other.bin")), QString());
    }

    void handsOutAFileThatComesSlowly()
    {
        FileShelf shelf(m_folder.path(), {std::chrono::milliseconds(0)});
        QTRY_COMPARE_WITH_TIMEOUT(held(shelf, "sw/spa525g-7-2-30.bin"), QByteArray("image"),
                                  60'000);
    }

    void holdsNothingWithoutAFolder()
    {
        FileShelf shelf{QString()};
        QVERIFY(!shelf.file(QStringLiteral("etc/passwd")).bytes);
    }
};

QTEST_GUILESS_MAIN(FileShelfTest)
#include "fileshelf_test.moc"
