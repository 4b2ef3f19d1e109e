#include "gui/inventory/searchcompleter.h"

#include "gui/inventory/fleetquery.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::Census;

class SearchCompleterTest : public QObject
{
    Q_OBJECT

private:
    static Census census()
    {
        Census all;
        all.models = {{u"SPA504G"_s, 4}, {u"SPA525G"_s, 2}, {u"SPA942"_s, 1}};
        all.groups = {{u"Front desk"_s, 3}, {u"Sales"_s, 4}};
        all.firmware = {{u"7.5.2"_s, 2}};
        return all;
    }

private Q_SLOTS:
    void offersWhatTheLastWordCouldBecome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("nothing typed") << QString() << QStringList();
        QTest::newRow("a key") << u"mo"_s << QStringList{u"model:"_s};
        QTest::newRow("a key and the words of a state")
            << u"f"_s << QStringList{u"fw:"_s, u"failed"_s, u"fetching"_s};
        QTest::newRow("all of a key")
            << u"model:"_s
            << QStringList{u"model:SPA504G"_s, u"model:SPA525G"_s, u"model:SPA942"_s};
        QTest::newRow("a part of a value") << u"model:504"_s << QStringList{u"model:SPA504G"_s};
        QTest::newRow("in whatever case") << u"MODEL:spa9"_s << QStringList{u"model:SPA942"_s};
        QTest::newRow("a value of two words")
            << u"group:fr"_s << QStringList{u"group:\"Front desk\""_s};
        QTest::newRow("within quotes")
            << u"group:\"front d"_s << QStringList{u"group:\"Front desk\""_s};
        QTest::newRow("behind other words") << u"fred model:94"_s << QStringList{u"model:SPA942"_s};
        QTest::newRow("what is excluded") << u"-fw:"_s << QStringList{u"fw:7.5.2"_s};
        QTest::newRow("a word of no key") << u"reception"_s << QStringList();
        QTest::newRow("what is complete") << u"model:SPA942"_s << QStringList();
        QTest::newRow("behind a blank") << u"model:SPA942 "_s << QStringList();
    }
    void offersWhatTheLastWordCouldBecome()
    {
        QFETCH(QString, text);
        QTEST(gui::completionsOf(text, census()), "offered");
    }

    void completesTheLastWordAndKeepsTheOthers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completed");
        QTest::newRow("alone") << u"model:504"_s << u"model:SPA504G"_s;
        QTest::newRow("behind a word") << u"fred group:sa"_s << u"fred group:Sales"_s;
        QTest::newRow("excluded") << u"-model:52"_s << u"-model:SPA525G"_s;
        QTest::newRow("quoted") << u"state:failed group:\"fr"_s
                                << u"state:failed group:\"Front desk\""_s;
    }
    void completesTheLastWordAndKeepsTheOthers()
    {
        QFETCH(QString, typed);
        QLineEdit field;
        const Census all = census();
        gui::SearchCompleter completer(
            &field, [&all]() -> const Census & { return all; }, nullptr);
        field.setCompleter(&completer);
        QTest::keyClicks(&field, typed);
        QTEST(completer.pathFromIndex(completer.completionModel()->index(0, 0)), "completed");
    }
};

QTEST_MAIN(SearchCompleterTest)
#include "searchcompleter_test.moc"
