#include "rules/keyfunction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rules::KeyFunction;

class KeyFunctionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("watch, dial, pick up")
            << u"fnc=blf+sd+cp;sub=201@$PROXY;ext=201@$PROXY;nme=Bob"_s;
        QTest::newRow("speed dial by a line") << u"fnc=sd;ext=201@$PROXY;vid=1;nme=Bob"_s;
        QTest::newRow("watched name that dials another") << u"fnc=blf;sub=1@$PROXY;usr=2@$PROXY"_s;
        QTest::newRow("park with an orbit") << u"fnc=prk;sub=$USER@$PROXY;orbit=701;nme=Park"_s;
        QTest::newRow("alone") << u"fnc=dnd"_s;
    }
    void writesWhatItRead()
    {
        QFETCH(QString, text);
        const auto function = KeyFunction::parse(text);
        QVERIFY(function.ok());
        QCOMPARE(rules::toText(*function), text);
    }

    void aSemicolonInALabelEndsNothing()
    {
        KeyFunction function;
        function.functions = {u"sd"_s};
        function.dials = u"201@$PROXY"_s;
        function.name = u"Bob; fnc=x"_s;
        const auto read = KeyFunction::parse(rules::toText(function));
        QVERIFY(read.ok());
        QCOMPARE(read->name, u"Bob fnc=x"_s);
        QCOMPARE(read->functions, QStringList{u"sd"_s});
    }
};

QTEST_GUILESS_MAIN(KeyFunctionTest)
#include "keyfunction_test.moc"
