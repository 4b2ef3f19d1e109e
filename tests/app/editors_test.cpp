// The editors of the phones' languages: what they say of a text, and that they keep it.

#include "gui/editors/dialplaneditor.h"
#include "gui/editors/editors.h"
#include "gui/editors/keyeditor.h"
#include "gui/editors/maskedprofile.h"
#include "gui/editors/ruleeditor.h"
#include "gui/editors/speaker.h"
#include "gui/editors/toneeditor.h"
#include "schema/catalogue.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using gui::KeyUse;
using schema::DataType;

class EditorsTest : public QObject
{
    Q_OBJECT

private:
    static schema::Parameter parameter(DataType type)
    {
        schema::Parameter parameter;
        parameter.type.type = type;
        return parameter;
    }

    static gui::Surroundings someSurroundings()
    {
        gui::Surroundings all;
        all.phone = u"Fred"_s;
        all.extensions = {{u"151"_s, u"Fred 151"_s}, {u"152"_s, u"Sally"_s}};
        all.lookup = [](QStringView name) -> std::optional<QString> {
            if (name == u"MA")
                return u"002584d8d062"_s;
            if (name == u"SA")
                return u"hunter2"_s;
            if (name == u"SB")
                return QString();
            return name == u"SWVER" ? std::optional(u"7.5.2"_s) : std::nullopt;
        };
        return all;
    }

private Q_SLOTS:
    void theDialPlanSaysWhatBecomesOfDigits_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QStringList>("said"); // all of these
        QTest::newRow("none") << QString() << QStringList{u"first digit"_s};
        QTest::newRow("a number") << u"9555"_s << QStringList{u"1555"_s, u"at once"_s, u"rule 2"_s};
        QTest::newRow("half of it") << u"95"_s << QStringList{u"Waits 10 s"_s};
        QTest::newRow("a number that may go on")
            << u"0"_s << QStringList{u"Waits 3 s"_s, u"dials 0"_s, u"rule 1"_s};
        QTest::newRow("barred") << u"1900"_s << QStringList{u"Refused"_s, u"rule 4"_s};
        QTest::newRow("unknown") << u"#"_s << QStringList{u"Refused"_s};
        QTest::newRow("too many") << u"955512"_s << QStringList{u"at once"_s, u"2 digit(s)"_s};
    }
    void theDialPlanSaysWhatBecomesOfDigits()
    {
        QFETCH(QString, digits);
        QFETCH(QStringList, said);
        gui::DialPlanEditor editor(parameter(DataType::DialPlan), nullptr);
        editor.setText(u"(0|<9:1>xxx|0xx|1900!)"_s);
        QTest::keyClicks(editor.digits(), digits);
        for (const QString &words : said)
            QVERIFY2(editor.verdict().contains(words), qPrintable(editor.verdict()));
    }

    void theDialPlanUsesThePhonesOwnTimers()
    {
        gui::DialPlanEditor editor(parameter(DataType::DialPlan), nullptr);
        gui::Surroundings all;
        all.timers.longSeconds = 7;
        editor.setSurroundings(all);
        editor.setText(u"(12|13)"_s);
        editor.digits()->setText(u"1"_s);
        QVERIFY2(editor.verdict().contains(u"Waits 7 s"_s), qPrintable(editor.verdict()));
    }

    void marksWhatIsWrongWhereItIs()
    {
        gui::DialPlanEditor editor(parameter(DataType::DialPlan), nullptr);
        editor.setText(u"(12|q)"_s);
        const auto *field = editor.findChild<QPlainTextEdit *>();
        QCOMPARE(field->extraSelections().size(), 1);
        QCOMPARE(field->extraSelections().first().cursor.selectionStart(), 4);
        editor.setText(u"(12|3)"_s);
        QVERIFY(field->extraSelections().isEmpty());
    }

    void theRuleSaysWhatThePhoneWouldDo_data()
    {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("said");
        QTest::newRow("path with the MAC") << DataType::ProfileRule << u"http://ps/$MA.xml"_s
                                           << u"http://ps:80/002584d8d062.xml"_s;
        QTest::newRow("the part that applies")
            << DataType::UpgradeRule << u"( $SWVER ge 7.6.0 )? tftp://a/b | tftp://c/d"_s
            << u"tftp://c:69/d"_s;
        QTest::newRow("none applies")
            << DataType::UpgradeRule << u"( $SWVER ge 7.6.0 )? tftp://a/b"_s << u"nothing"_s;
        QTest::newRow("what an empty macro leaves does not read")
            << DataType::ProfileRule << u"[--key $SB] http://a/b"_s << u"cannot read it"_s;
        QTest::newRow("trigger") << DataType::Trigger << u"$SWVER lt 7.6.0"_s << u"holds now"_s;
        QTest::newRow("macros") << DataType::Macros << u"phone $MA"_s << u"phone 002584d8d062"_s;
    }
    void theRuleSaysWhatThePhoneWouldDo()
    {
        QFETCH(DataType, type);
        QFETCH(QString, rule);
        gui::RuleEditor editor(parameter(type), nullptr);
        editor.setSurroundings(someSurroundings());
        editor.setText(rule);
        QFETCH(QString, said);
        QVERIFY2(editor.outcome().contains(said), qPrintable(editor.outcome()));
    }

    void aRuleNeverShowsItsKey()
    {
        gui::RuleEditor editor(parameter(DataType::ProfileRule), nullptr);
        editor.setSurroundings(someSurroundings());
        editor.setText(u"[--key $SA] http://ps/$MA.xml"_s);
        for (const QWidget *part : editor.findChildren<QWidget *>()) {
            const QString shown = part->property("text").toString();
            QVERIFY2(!shown.contains(u"hunter2"_s), qPrintable(shown));
        }
    }

    void drawsWhatATextSoundsLike_data()
    {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("frequencies");
        QTest::addColumn<bool>("right");
        QTest::newRow("tone") << DataType::ToneScript << u"480@-19,620@-19;10(.5/.5/1+2)"_s << 2
                              << true;
        QTest::newRow("cadence") << DataType::CadenceScript << u"60(2/4)"_s << 0 << true;
        QTest::newRow("frequencies")
            << DataType::FrequencyScript << u"350@-19,440@-19"_s << 2 << true;
        QTest::newRow("nothing") << DataType::ToneScript << u"beep"_s << 0 << false;
    }
    void drawsWhatATextSoundsLike()
    {
        QFETCH(DataType, type);
        QFETCH(QString, text);
        QFETCH(int, frequencies);
        const auto tone = gui::ToneEditor::toneOf(type, text);
        QTEST(tone.has_value(), "right");
        QCOMPARE(tone ? int(tone->frequencies.size()) : 0, frequencies);
        gui::ToneEditor editor(parameter(type), nullptr);
        editor.setText(text);
        QVERIFY(!editor.grab().isNull());
    }

    void saysWhyNothingCanBeHeard()
    {
        if (gui::Speaker::obstacle().isEmpty())
            QSKIP("this machine can play sounds");
        gui::ToneEditor editor(parameter(DataType::CadenceScript), nullptr);
        editor.setText(u"60(2/4)"_s);
        editor.show();
        QStringList shown;
        for (const QWidget *part : editor.findChildren<QWidget *>())
            shown.append(part->property("text").toString());
        QVERIFY(shown.join(u'\n').contains(gui::Speaker::obstacle()));
    }

    void aKeyIsWrittenAsThePhoneReadsIt_data()
    {
        QTest::addColumn<KeyUse>("use");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const KeyUse &use, const QString &before,
                            const QString &text) {
            QTest::newRow(name) << use << before << text;
        };
        using Kind = KeyUse::Kind;
        row("watch, call, pick up", {Kind::WatchCallPickUp, u"201"_s, u"Bob"_s}, {},
            u"fnc=blf+sd+cp;sub=201@$PROXY;ext=201@$PROXY;nme=Bob"_s);
        row("speed dial subscribes to nobody", {Kind::SpeedDial, u"201"_s, u"Bob"_s}, {},
            u"fnc=sd;ext=201@$PROXY;nme=Bob"_s);
        row("watch alone dials nobody", {Kind::Watch, u"201"_s, {}}, {},
            u"fnc=blf;sub=201@$PROXY"_s);
        row("park", {Kind::Park, u"701"_s, u"Park"_s}, {},
            u"fnc=prk;sub=$USER@$PROXY;orbit=701;nme=Park"_s);
        row("what we do not know stays", {Kind::SpeedDial, u"202"_s, u"Bob"_s},
            u"fnc=sd;ext=201@$PROXY;vid=2;nme=Bob"_s, u"fnc=sd;ext=202@$PROXY;vid=2;nme=Bob"_s);
        row("another host stays", {Kind::SpeedDial, u"201@pbx"_s, {}}, {}, u"fnc=sd;ext=201@pbx"_s);
        row("nothing", {}, u"fnc=sd;ext=201@$PROXY"_s, {});
    }
    void aKeyIsWrittenAsThePhoneReadsIt()
    {
        QFETCH(KeyUse, use);
        QFETCH(QString, before);
        QFETCH(QString, text);
        QCOMPARE(gui::keyText(use, before), text);
        QCOMPARE(gui::keyUseOf(text), use);
    }

    void aKeyIsChosenWithoutWritingIt()
    {
        gui::KeyEditor editor(parameter(DataType::KeyFunction), nullptr);
        editor.setSurroundings(someSurroundings());
        editor.setText({});
        const QSignalSpy typed(&editor, &gui::ScriptEditor::typed);
        QComboBox *kind = editor.kindBox();
        kind->setCurrentIndex(kind->findData(int(KeyUse::Kind::SpeedDial)));
        Q_EMIT kind->activated(kind->currentIndex());
        Q_EMIT editor.numberBox()->activated(1);
        QCOMPARE(editor.text(), u"fnc=sd;ext=152@$PROXY;nme=Sally"_s);
        QVERIFY(!typed.isEmpty());
    }

    void aFunctionWeDoNotKnowIsLeftAlone()
    {
        gui::KeyEditor editor(parameter(DataType::KeyFunction), nullptr);
        const auto text = u"fnc=xml;url=http://x/y;nme=News"_s;
        editor.setText(text);
        QCOMPARE(editor.text(), text);
        QTest::keyClicks(editor.labelField(), u"2"_s);
        QCOMPARE(editor.text(), u"fnc=xml;url=http://x/y;nme=News2"_s);
    }

    void whatExplainsATextIsCopied_data()
    {
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("copied");
        QTest::newRow("parts of a rule")
            << DataType::ProfileRule << u"( $SWVER lt 7.5.0 )? /a.xml | /b.xml"_s << u"/b.xml\t"_s;
        QTest::newRow("rules of a dial plan")
            << DataType::DialPlan << u"(0|9xx)"_s << u"0\tcan still match\n9xx\tcan still match"_s;
    }
    void whatExplainsATextIsCopied()
    {
        QFETCH(DataType, type);
        QFETCH(QString, text);
        QFETCH(QString, copied);
        const std::unique_ptr<QWidget> editor(gui::createEditor(parameter(type), nullptr));
        qobject_cast<gui::ScriptEditor *>(editor.get())->setSurroundings(someSurroundings());
        qobject_cast<gui::ScriptEditor *>(editor.get())->setText(text);
        editor->show();
        QVERIFY(QTest::qWaitForWindowActive(editor.get()));
        auto *list = editor->findChild<QTreeWidget *>();
        list->setFocus();
        list->selectAll();
        QApplication::clipboard()->clear();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QString got = QApplication::clipboard()->text();
        QVERIFY2(got.contains(copied), qPrintable(got));
        QCOMPARE(list->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(list->actions().first()->text(), u"Copy"_s);
    }

    void fillingIsNotTyping()
    {
        gui::RuleEditor editor(parameter(DataType::ProfileRule), nullptr);
        const QSignalSpy typed(&editor, &gui::ScriptEditor::typed);
        editor.setText(u"http://a/b"_s);
        QVERIFY(typed.isEmpty());
        auto *field = editor.findChild<QPlainTextEdit *>();
        QTest::keyClick(field, Qt::Key_X);
        QCOMPARE(typed.size(), 1);
        const QSignalSpy done(&editor, &gui::ScriptEditor::done);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        QVERIFY(!editor.text().contains(u'\n'));
    }

    void secretsOfAProfileAreDots()
    {
        const auto catalogue = schema::Catalogue::load();
        QVERIFY(catalogue.ok());
        const auto masked = gui::maskedProfile(u"- <Password_1_ ua=\"na\">old</Password_1_>\n"
                                               "+ <Password_1_ ua=\"na\">hunter2</Password_1_>\n"
                                               "+ <Station_Name ua=\"na\">Fred</Station_Name>"_s,
                                               *(*catalogue)->model(u"SPA525G"_s));
        QVERIFY(!masked.contains(u"hunter2"_s) && !masked.contains(u"old"_s));
        QVERIFY(masked.contains(u"Fred"_s));
    }
};

QTEST_MAIN(EditorsTest)
#include "editors_test.moc"
