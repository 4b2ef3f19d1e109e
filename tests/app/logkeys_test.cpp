// The log with the keyboard alone, from wherever one is.

#include "gui/syslog/logview.h"
#include "support/realwindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace {

constexpr int Phones = 5;

} // namespace

class LogKeysTest : public QObject, private RealWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open(Phones);
        QTRY_VERIFY(m_backend->isReady());
    }

    void cleanup() { close(); }

    void whatTheLogCanBeToldStandsInAMenuAndItsButtonTellsTheKey()
    {
        QSet<QAction *> listed;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *entry : menu->menu()->actions())
                listed.insert(entry);
        }
        QStringList tips;
        for (const QToolButton *button : m_window->log()->findChildren<QToolButton *>())
            tips.append(button->toolTip());
        for (const gui::LogView::Command &command : gui::LogView::commands()) {
            QVERIFY2(listed.contains(m_window->action(command.name)), qPrintable(command.name));
            const QString key = command.key.toString(QKeySequence::NativeText);
            const bool isField = command.name == QLatin1String("filterLog")
                || command.name == QLatin1String("highlightLog");
            QVERIFY2(isField || !tips.filter(u'(' + key + u')').isEmpty(),
                     qPrintable(command.name));
        }
    }

    void theKeysOfTheLogReachItFromEverywhere()
    {
        chooseFirstOf(Phones);
        m_window->fleet()->table()->setFocus();
        gui::LogView *log = m_window->log();
        QTest::keyClick(m_window->fleet()->table(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(log->isPaused());
        QTest::keyClick(m_window->fleet()->table(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!log->isPaused());
        QTest::keyClick(m_window->fleet()->table(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(log->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != log->filterField());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), log->filterField());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void theKeysOfTheLogReachTheOneOneIsIn()
    {
        chooseFirstOf(Phones);
        m_window->inspector()->findChild<QTabWidget *>()->setCurrentIndex(4);
        gui::LogView *phones = m_window->inspector()->log();
        phones->filterField()->setFocus();
        QTest::keyClick(phones->filterField(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(phones->isPaused());
        QVERIFY(!m_window->log()->isPaused());
    }
};

QTEST_MAIN(LogKeysTest)
#include "logkeys_test.moc"
