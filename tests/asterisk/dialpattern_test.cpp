#include "asterisk/dialpattern.h"

#include <QTest>

class DialPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAsteriskTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *number, bool taken) {
            QTest::addRow("%s %s", name, number)
                << QString::fromLatin1(name) << QString::fromLatin1(number) << taken;
        };
        row("151", "151", true);
        row("151", "15", false);
        row("151", "1511", false);
        row("_15X", "151", true);
        row("_15x", "159", true);
        row("_15X", "15a", false);
        row("_15X", "15", false);
        row("_15X", "1511", false);
        row("_ZN", "02", false);
        row("_ZN", "11", false);
        row("_ZN", "12", true);
        row("_1[3-57]1", "141", true);
        row("_1[3-57]1", "171", true);
        row("_1[3-57]1", "161", false);
        row("_1[3-", "13", false);
        row("_1-5X", "151", true);
        row("_1.", "1", false);
        row("_1.", "15", true);
        row("_1!", "1", true);
        row("_1!", "2", false);
        row("_", "", true);
        row("X51", "151", false);
    }

    void takesWhatAsteriskTakes()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QTEST(asterisk::takes(name, number), "taken");
    }
};

QTEST_GUILESS_MAIN(DialPatternTest)
#include "dialpattern_test.moc"
