#include "gui/inventory/valuecolumn.h"

#include <QTest>

using gui::ValueColumn;

class ValueColumnTest : public QObject
{
    Q_OBJECT

    ValueColumn m_column;

private Q_SLOTS:
    void init()
    {
        m_column = {};
        for (const char *value : {"a", "b", "a", "", "b"})
            m_column.append(QString::fromLatin1(value));
    }

    void asksEachValueOnce()
    {
        int asked = 0;
        std::vector<char> marks(5, 1);
        m_column.narrow(marks, [&asked](const QString &value) {
            ++asked;
            return value == u'a';
        });
        QCOMPARE(marks, (std::vector<char>{1, 0, 1, 0, 0}));
        QCOMPARE(asked, 3);
    }

    void marksNothingThatWasCleared()
    {
        std::vector<char> marks{0, 1, 0, 1, 0};
        m_column.narrow(marks, [](const QString &) { return true; });
        QCOMPARE(marks, (std::vector<char>{0, 1, 0, 1, 0}));
    }

    void followsARowThatGetsAnotherValue()
    {
        m_column.set(0, QStringLiteral("c"));
        m_column.set(1, QStringLiteral("a"));
        std::vector<char> marks(5, 1);
        m_column.narrow(marks, [](const QString &value) { return value == u'a'; });
        QCOMPARE(marks, (std::vector<char>{0, 1, 1, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(ValueColumnTest)
#include "valuecolumn_test.moc"
