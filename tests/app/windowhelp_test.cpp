// What the real window says of itself and of what is around it.

#include "gui/widgets/textdialog.h"
#include "support/realwindow.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

class WindowHelpTest : public QObject, private RealWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void helpIsOnWhatHasTheFocus_data()
    {
        QTest::addColumn<QString>("dock");
        QTest::addColumn<QString>("about");
        QTest::newRow("the log") << u"log"_s << u"The log"_s;
        QTest::newRow("pushes") << u"pushes"_s << u"What is pushed"_s;
        QTest::newRow("a phone") << u"inspector"_s << u"A phone"_s;
        QTest::newRow("the page") << QString() << u"Phones"_s;
    }
    void helpIsOnWhatHasTheFocus()
    {
        QFETCH(const QString, dock);
        QFETCH(const QString, about);
        addPhone();
        QWidget *part = m_window->fleet();
        if (!dock.isEmpty()) {
            auto *found = m_window->findChild<QDockWidget *>(dock);
            QVERIFY(found);
            found->show();
            found->raise();
            part = found->widget();
        }
        m_window->activateWindow();
        QWidget *focus = part->findChild<QTabBar *>();
        if (!focus)
            focus = part->findChild<QAbstractItemView *>();
        focus->setFocus();
        QTRY_VERIFY(focus->hasFocus());
        action("help")->trigger();
        const auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY2(box->text().contains(QStringLiteral("<b>%1</b>").arg(about)),
                 qPrintable(box->text()));
    }

    void givesTheLinesForDhcpAtAnyTime()
    {
        setServer();
        action("dhcp")->trigger();
        const auto *page = m_window->findChild<gui::TextDialog *>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("dhcp-option=66,\"192.0.2.10\"")));
    }
};

QTEST_MAIN(WindowHelpTest)
#include "windowhelp_test.moc"
