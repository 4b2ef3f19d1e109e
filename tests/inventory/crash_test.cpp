#include "inventory/inventory.h"

#include "fleets.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace inventory;
using namespace Qt::StringLiterals;
using namespace fleets;

namespace {

// Every edit writes its number into two phones and an option; a torn one would show.
Edit numbered(int number)
{
    const QString text = QString::number(number);
    return edit({set(1, u"Count"_s, text), set(2, u"Count"_s, text), SetOption{u"count"_s, text}},
                u"count %1"_s.arg(text));
}

// The child: edits until it is killed, and says which edits were confirmed.
int editForEver(const QString &location)
{
    auto inventory = Inventory::open(location);
    for (int number = 1; inventory; ++number) {
        if (!(*inventory)->commit(numbered(number)))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConfirmedEditSurvivesAKill_data()
    {
        QTest::addColumn<int>("edits"); // confirmed before the kill
        for (int edits : {1, 2, 7, 20, 45, 90})
            QTest::addRow("after %d edits", edits) << edits;
    }
    void everyConfirmedEditSurvivesAKill()
    {
        QFETCH(int, edits);
        QTemporaryDir folder;
        const QString location = folder.filePath(u"fleet.db"_s);
        {
            auto inventory = Inventory::open(location);
            QVERIFY(inventory.ok());
            QVERIFY((*inventory)
                        ->commit(edit({put(phone(1)), put(phone(2)), put(phone(3)),
                                       set(3, u"Bystander"_s, u"as it was"_s)}))
                        .ok());
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--edit-for-ever"_s, location});
        QByteArray said;
        while (said.count('\n') < edits) {
            QVERIFY2(child.waitForReadyRead(60'000), "the child does not edit");
            said += child.readAll();
        }
        child.kill(); // SIGKILL: nothing of it runs any more
        QVERIFY(child.waitForFinished());
        said += child.readAll();
        const int confirmed = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
        QVERIFY(confirmed >= edits);

        auto inventory = Inventory::open(location);
        QVERIFY2(inventory.ok(), inventory ? "" : qPrintable(inventory.error().message));
        const FleetPointer fleet = *(*inventory)->fleet();
        const int kept = fleet->setting(u"count"_s).toInt();
        // one may have been committed and not yet said
        QVERIFY2(kept == confirmed || kept == confirmed + 1, qPrintable(QString::number(kept)));
        for (quint64 number : {1, 2})
            QCOMPARE(fleet->device(mac(number))->settings.value(u"Count"_s).value,
                     QString::number(kept));
        QCOMPARE(fleet->revision, kept + 1);
        QCOMPARE(fleet->devices.size(), 3);
        QCOMPARE(fleet->device(mac(3))->settings.value(u"Bystander"_s).value, u"as it was"_s);
        QCOMPARE(fleet->device(mac(3))->changed, 1);
        QCOMPARE((*inventory)->history()->size(), kept + 1);
        QVERIFY((*inventory)->commit(numbered(kept + 1)).ok());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edit-for-ever") == 0)
        return editForEver(QString::fromLocal8Bit(argv[2]));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
