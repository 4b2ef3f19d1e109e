// Where a search leaves nothing, the place says so, and does not say that there is nothing.

#include "gui/inventory/extensionview.h"
#include "gui/profileform/formview.h"
#include "gui/widgets/emptyplace.h"
#include "support/realwindow.h"

#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

class EmptyPlacesTest : public QObject, private RealWindow
{
    Q_OBJECT

private:
    static gui::EmptyPlace *emptyOf(const QTableView *table)
    {
        return table->viewport()->findChild<gui::EmptyPlace *>();
    }

    static QString textOf(const QWidget *widget)
    {
        QStringList said;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            said.append(label->text());
        return said.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        open();
        setServer();
        addPhone(); // with an extension on its line
    }
    void cleanup() { close(); }

    void settingsSayWhatWasSearchedFor()
    {
        m_window->inspector()->showSettings();
        gui::FormView *form = m_window->inspector()->form();
        QTRY_VERIFY(form->model().view().model);
        const gui::EmptyPlace *empty = emptyOf(form->table());
        QVERIFY(empty->isHidden());
        form->searchField()->setText(u"no such thing"_s);
        QVERIFY(!empty->isHidden());
        QVERIFY2(textOf(empty).contains(u"no such thing"_s), qPrintable(textOf(empty)));
    }

    void extensionsThatNothingMatchesAreNotSaidToBeNone()
    {
        QTRY_VERIFY(!m_backend->fleet()->extensions.isEmpty());
        auto *view = m_window->findChild<gui::ExtensionView *>();
        const gui::EmptyPlace *empty = emptyOf(view->table());
        QTRY_VERIFY(empty->isHidden());
        view->setFilter(u"no such thing"_s);
        QVERIFY(!empty->isHidden());
        QVERIFY2(textOf(empty).contains(u"no such thing"_s), qPrintable(textOf(empty)));
        QVERIFY(!textOf(empty).contains(u"No extensions yet"_s));
    }
};

QTEST_MAIN(EmptyPlacesTest)
#include "emptyplaces_test.moc"
