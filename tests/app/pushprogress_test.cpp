// A push in the status bar: what it says, stopped there, and led from there to the strip.

#include "gui/push/pushprogress.h"
#include "gui/push/pushstrip.h"
#include "support/realwindow.h"

#include <QToolButton>

class PushProgressTest : public QObject, private RealWindow
{
    Q_OBJECT

    gui::PushProgress *bar() const { return m_window->findChild<gui::PushProgress *>(); }

    static constexpr int Phones = 60; // a minute's

    // Nobody recorded them, so that each fails as soon as it is its turn.
    void push()
    {
        QList<MacAddress> macs;
        for (quint64 i = 0; i < Phones; ++i)
            macs.append(*MacAddress::fromInteger(0x002584aa0000 + i));
        m_window->pushes()->setPace(60);
        m_window->pushes()->push(macs, provisioning::Push::Resync);
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void saysWhatIsDoneAndStops()
    {
        QVERIFY(!bar()->isVisible());
        push();
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->text(), QStringLiteral("Resyncing 0 of 60"));
        QTRY_VERIFY(m_window->pushes()->model().done() > 0);
        QCOMPARE(bar()->text(),
                 QStringLiteral("Resyncing %1 of 60").arg(m_window->pushes()->model().done()));
        auto *stop = bar()->findChild<QToolButton *>();
        QVERIFY(stop->isVisible());
        stop->click();
        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(m_window->pushes()->model().failures(), Phones);
    }

    void aClickLeadsToTheStrip()
    {
        push();
        m_window->pushes()->parentWidget()->hide();
        QTest::mouseClick(bar(), Qt::LeftButton);
        QVERIFY(m_window->pushes()->isVisible());
    }
};

QTEST_MAIN(PushProgressTest)
#include "pushprogress_test.moc"
