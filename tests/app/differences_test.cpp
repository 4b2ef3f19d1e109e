#include "gui/widgets/differences.h"

#include <QTest>

class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLinesThatDiffer_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromUtf8(shown);
        };
        row("nothing", "a\nb", "a\nb", "");
        row("one changed", "a\nb\nc", "a\nB\nc", "  a\n- b\n+ B\n  c");
        row("one added", "a\nc", "a\nb\nc", "  a\n+ b\n  c");
        row("one gone", "a\nb\nc", "a\nc", "  a\n- b\n  c");
        row("two places", "x\na\n1\n2\n3\n4\n5\nb\ny", "x\nA\n1\n2\n3\n4\n5\nB\ny",
            "  x\n- a\n+ A\n  1\n  2\n  …\n  4\n  5\n- b\n+ B\n  y");
        row("all new", "", "a", "- \n+ a");
    }
    void showsTheLinesThatDiffer()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shown);
        QCOMPARE(gui::differences(before, after), shown);
    }
};

QTEST_GUILESS_MAIN(DifferencesTest)
#include "differences_test.moc"
