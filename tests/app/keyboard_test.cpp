// The window with the keyboard alone, and as a screen reader is told of it.

#include "gui/inventory/extensiondialog.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/focus.h"
#include "gui/widgets/pagemenu.h"
#include "support/realwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using gui::Place;

namespace {

constexpr int Phones = 5;
constexpr int MostTabs = 200; // more fields than any page has

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QByteArray whatIs(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return QByteArray(widget->metaObject()->className()) + " in "
        + (parent ? parent->metaObject()->className() : "nothing");
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
        && gui::isInSight(widget);
}

// Those a person can be at; not the field inside a combo box, nor what is scrolled out of sight.
QList<QWidget *> fieldsOf(const QWidget &part)
{
    QList<QWidget *> fields;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        const bool inner = qobject_cast<QLineEdit *>(widget) && widget->focusProxy();
        const bool delegated =
            widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
        if (takesTab(widget) && !inner && !delegated && !widget->focusProxy())
            fields.append(widget);
    }
    return fields;
}

} // namespace

class KeyboardTest : public QObject, private RealWindow
{
    Q_OBJECT

private:
    QWidget *page() const
    {
        return qobject_cast<QStackedWidget *>(m_window->centralWidget())->currentWidget();
    }

    void chooseFirstPhone() { chooseFirstOf(Phones); }

    void showPage(const QString &name)
    {
        const QStringList places{QStringLiteral("overview"), QStringLiteral("phones"),
                                 QStringLiteral("extensions"), QStringLiteral("asterisk"),
                                 QStringLiteral("settings")};
        if (places.contains(name))
            return m_window->go(Place(places.indexOf(name)));
        if (name == QLatin1String("scan"))
            return action("scan")->trigger();
        chooseFirstPhone();
        m_window->inspector()->findChild<QTabWidget *>()->setCurrentIndex(name.right(1).toInt());
    }

    void pages()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"overview", "phones", "extensions", "asterisk", "settings", "scan", "inspector 0",
              "inspector 1", "inspector 2", "inspector 3", "inspector 4"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

private Q_SLOTS:
    void init()
    {
        open(Phones);
        QTRY_VERIFY(m_backend->isReady());
    }

    void cleanup() { close(); }

    void everyPlaceHasItsKey()
    {
        auto *stack = qobject_cast<QStackedWidget *>(m_window->centralWidget());
        for (int place = 4; place >= 0; --place) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
            QCOMPARE(stack->currentIndex(), place);
        }
    }

    void aPlacesKeyBringsTheKeyboardThere_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < 5; ++place)
            QTest::addRow("place %d", place) << place;
    }
    void aPlacesKeyBringsTheKeyboardThere()
    {
        QFETCH(int, place);
        m_window->log()->filterField()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(page()->isAncestorOf(QApplication::focusWidget()),
                 whatIs(QApplication::focusWidget()));
    }

    void whoComesToThePhonesByKeyIsAtOne()
    {
        QTRY_COMPARE(m_window->fleet()->model().rowCount(), Phones);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->fleet()->selected().size(), 1);
    }

    void whoHasSaidThePortsIsAtTheButtonThatServes()
    {
        action("place0")->trigger();
        const auto ports = page()->findChildren<QSpinBox *>();
        QCOMPARE(ports.size(), 3);
        ports.last()->setFocus();
        QTest::keyClick(ports.last(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("startServing"));
    }

    void afterScanningOneIsAtThePhoneThatWasScannedLast()
    {
        action("scan")->trigger();
        QTest::keyClicks(m_window->scan()->field(), manyphones::mac(3).toString());
        QTest::keyClick(m_window->scan()->field(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_window->fleet()->table());
        QCOMPARE(m_window->fleet()->selected(), QList<MacAddress>{manyphones::mac(3)});
    }

    void everyFieldHasAName_data() { pages(); }

    void everyFieldHasAName()
    {
        QFETCH(QString, name);
        showPage(name);
        QTest::qWait(100); // what the backend answers is shown
        for (QWidget *field : fieldsOf(*m_window))
            QVERIFY2(!nameOf(field).isEmpty(), whatIs(field));
    }

    void tabReachesEveryFieldAndComesBack_data() { pages(); }

    void tabReachesEveryFieldAndComesBack()
    {
        QFETCH(QString, name);
        showPage(name);
        QTest::qWait(100);
        QList<QWidget *> fields = fieldsOf(*m_window);
        QVERIFY(!fields.isEmpty());
        fields.first()->setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < MostTabs; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            seen.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (QWidget *field : fields)
            QVERIFY2(!takesTab(field) || seen.contains(field), whatIs(field));
    }

    void everyEntryOfAMenuHasAKey()
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
            for (const QAction *entry : menu->menu()->actions()) {
                const bool reached = entry->isSeparator() || entry->text().contains(u'&')
                    || !entry->shortcut().isEmpty() || !entry->isVisible();
                QVERIFY2(reached, qPrintable(entry->text()));
            }
        }
    }

    void whatTheButtonsOfAPageDoStandsInItsMenu_data() { pages(); }

    void whatTheButtonsOfAPageDoStandsInItsMenu()
    {
        QFETCH(QString, name);
        showPage(name);
        auto *menu = m_window->findChild<gui::PageMenu *>();
        Q_EMIT menu->aboutToShow();
        QStringList listed;
        for (const QAction *entry : menu->actions()) {
            if (entry->isEnabled())
                listed.append(entry->text());
        }
        QStringList wanted;
        for (const QAbstractButton *button : page()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && !button->text().isEmpty())
                wanted.append(button->text());
        }
        for (const QString &text : std::as_const(wanted))
            QVERIFY2(!listed.filter(text).isEmpty(), qPrintable(text));
    }

    void anEntryOfThePagesMenuPressesTheButton()
    {
        m_window->go(Place::Extensions);
        auto *menu = m_window->findChild<gui::PageMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *entry : menu->actions()) {
            if (entry->text().startsWith(QStringLiteral("New extension")))
                entry->trigger();
        }
        QVERIFY(m_window->findChild<gui::ExtensionDialog *>());
    }

    void noTwoActionsShareAKey()
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction *each : m_window->actions()) {
            for (const QKeySequence &key : each->shortcuts()) {
                QVERIFY2(!taken.contains(key),
                         qPrintable(each->objectName() + u' ' + taken.value(key)));
                taken.insert(key, each->objectName());
            }
        }
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            const QKeySequence key = button->shortcut();
            QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(button->text()));
        }
    }

    void enterOpensThePhoneAndEscapeComesBack()
    {
        chooseFirstPhone();
        QTableView *table = m_window->fleet()->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_window->inspector()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), table);
    }

    void aPhoneIsSelectedFromRightToLeftToo()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        chooseFirstPhone();
        QCOMPARE(m_window->fleet()->selected(), QList<MacAddress>{manyphones::mac(1)});
    }

    void f6GoesFromPartToPart()
    {
        chooseFirstPhone();
        m_window->fleet()->table()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(m_window->inspector()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Shift); // or Qt holds it down
        QCOMPARE(QApplication::focusWidget(), m_window->fleet()->table());
    }

    void everyActionHasAKey()
    {
        for (const QAction *each : m_window->actions())
            QVERIFY2(!each->shortcut().isEmpty(), qPrintable(each->objectName()));
    }

    void aSearchIsKeptAsAPlaceAndForgotten()
    {
        m_window->go(Place::Phones, QStringLiteral("never-seen"));
        m_window->go(Place::Phones, QStringLiteral("name:2"));
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setFocus();
        QTest::keyClick(search, Qt::Key_D, Qt::ControlModifier); // which would delete a letter
        auto *places = m_window->findChild<gui::PlacesTree *>();
        QCOMPARE(places->kept(), QStringList{QStringLiteral("name:2")});
        m_window->go(Place::Phones, QStringLiteral("never-seen"));
        QTest::keyClick(places, Qt::Key_Delete); // is no search of ours
        QCOMPARE(places->kept().size(), 1);
        m_window->go(Place::Phones, QStringLiteral("name:2"));
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Delete);
        QVERIFY(places->kept().isEmpty());
        QTRY_COMPARE(m_window->fleet()->model().rowCount(), Phones);
    }

    void everyDialogIsCancelledByEscape()
    {
        chooseFirstPhone();
        for (const char *name : {"addPhone", "change", "reboot", "upgrade", "findPhone", "rehearse",
                                 "help", "about"}) {
            action(name)->trigger();
            QDialog *dialog = nullptr;
            QTRY_VERIFY2((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())),
                         name);
            for (QWidget *field : fieldsOf(*dialog))
                QVERIFY2(!nameOf(field).isEmpty(), whatIs(field) + " of " + name);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY2(!QApplication::activeModalWidget(), name);
        }
        QCOMPARE(m_backend->fleet()->devices.size(), Phones);
    }

    void scanningHidesEverythingElseAndEscapeBringsItBack()
    {
        chooseFirstPhone();
        action("scan")->trigger();
        QCOMPARE(page(), m_window->scan());
        QVERIFY(!m_window->inspector()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_window->scan()->field());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(page(), m_window->fleet());
        QVERIFY(m_window->inspector()->isVisible());
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
