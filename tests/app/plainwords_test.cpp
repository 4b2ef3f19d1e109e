#include "gui/widgets/plainwords.h"
#include "gui/widgets/shortcut.h"

#include <QKeySequence>
#include <QTest>

class PlainWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesCommandsToTheCommandLine_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *message, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(shown);
        };
        row("no command", "The line is given twice.", "The line is given twice.");
        row("after a colon", "There is no extension 7. Add it: spafleetctl extension add 7",
            "There is no extension 7. Add it.");
        row("with a host in it", "Nobody said where: spafleetctl setting set server=192.0.2.1",
            "Nobody said where.");
        row("more follows", "Renew it: spafleetctl certificate request HOST. It ends soon.",
            "Renew it. It ends soon.");
        row("quoted", "It is there already. Change it with `spafleetctl phone edit 7`.",
            "It is there already.");
        row("nothing else", "spafleetctl setting set profile.url=https://HOST/$MA.xml", "");
        row("French", "Ajoutez-le : spafleetctl extension add 7", "Ajoutez-le.");
        row("French, with a no-break space",
            "Limitez-le\u00a0: spafleetctl setting set a=b, ou c=d.", "Limitez-le.");
        row("Chinese", "没有分机 7。请先添加：spafleetctl extension add 7",
            "没有分机 7。请先添加。");
    }

    void leavesCommandsToTheCommandLine()
    {
        QFETCH(QString, message);
        QFETCH(QString, shown);
        QCOMPARE(gui::withoutCommands(message), shown);
    }

    void leavesMnemonicsToMenus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QStringLiteral("Save…") << QStringLiteral("Save…");
        QTest::newRow("in a word") << QStringLiteral("Re&sync") << QStringLiteral("Resync");
        QTest::newRow("Chinese") << QStringLiteral("扫描标签(&S)…") << QStringLiteral("扫描标签…");
        QTest::newRow("an ampersand")
            << QStringLiteral("Fish & chips") << QStringLiteral("Fish & chips");
    }

    void leavesMnemonicsToMenus()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(gui::withoutMnemonic(text), shown);
        QCOMPARE(gui::withKey(text, QKeySequence(Qt::CTRL | Qt::Key_S)),
                 shown + QStringLiteral(" (Ctrl+S)"));
    }
};

QTEST_MAIN(PlainWordsTest)
#include "plainwords_test.moc"
