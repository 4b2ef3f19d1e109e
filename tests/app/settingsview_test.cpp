// The fleet's settings: each is edited as what it is.

#include "gui/settings/settingsview.h"

#include "gui/editors/editors.h"
#include "gui/editors/valuefield.h"
#include "gui/servicebackend.h"
#include "provisioning/options.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using gui::ServiceBackend;

class SettingsViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<gui::SettingsView> m_view;

    QWidget *editorOf(const QString &option) const
    {
        for (const provisioning::Option &each : provisioning::options()) {
            for (QWidget *widget : m_view->findChildren<QWidget *>()) {
                if (each.name == option && widget->accessibleName() == each.help)
                    return widget;
            }
        }
        return nullptr;
    }

    QString saved(const QString &option) const { return m_backend->fleet()->setting(option); }

    void type(QWidget *editor, const QString &text)
    {
        gui::setEditorText(editor, {});
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = ServiceBackend::open(m_folder->filePath(u"fleet.db"_s));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        QTRY_VERIFY(m_backend->isReady());
        m_view = std::make_unique<gui::SettingsView>(*m_backend);
        m_view->show();
    }

    void cleanup()
    {
        m_view.reset();
        m_backend.reset();
    }

    void aChoiceIsChosen()
    {
        auto *box = qobject_cast<QComboBox *>(editorOf(u"secrets.policy"_s));
        QVERIFY(box);
        QCOMPARE(gui::editorText(box), u"open"_s);
        QCOMPARE(box->count(), 4);
        box->setFocus();
        QTest::keyClicks(box, u"tok"_s);
        QTRY_COMPARE(saved(u"secrets.policy"_s), u"token"_s);
    }

    void whoScrollsOverAChoiceChangesNothing()
    {
        QWidget *box = editorOf(u"secrets.policy"_s);
        QWheelEvent turn(QPointF(4, 4), box->mapToGlobal(QPointF(4, 4)), {}, QPoint(0, -120),
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &turn);
        QCOMPARE(gui::editorText(box), u"open"_s);
    }

    void takesWhatIsRightAndKeepsInTheFieldWhatIsNot_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("a port") << u"tftp.port"_s << u"70000"_s << u"6969"_s;
        QTest::newRow("a count") << u"log.days"_s << u"0"_s << u"90"_s;
        QTest::newRow("a host") << u"server"_s << u"a b"_s << u"[2001:db8::1]"_s;
        QTest::newRow("a URL") << u"profile.url"_s << u"tftp://h/one.xml"_s
                               << u"https://h/$MA.xml"_s;
        QTest::newRow("networks") << u"networks.allowed"_s << u"192.0.2.0/99"_s
                                  << u"192.0.2.0/24"_s;
    }
    void takesWhatIsRightAndKeepsInTheFieldWhatIsNot()
    {
        QFETCH(QString, option);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        QWidget *editor = editorOf(option);
        QVERIFY(qobject_cast<gui::ValueField *>(editor));
        type(editor, wrong);
        QTRY_VERIFY(!m_view->message().isEmpty());
        QCOMPARE(gui::editorText(editor), wrong);
        QCOMPARE(saved(option), QString());
        type(editor, right);
        QTRY_COMPARE(saved(option), right);
    }

    void aNumberIsAskedForNoWiderThanItIs()
    {
        QTRY_VERIFY(editorOf(u"tftp.port"_s)->width() * 2
                    < editorOf(u"networks.allowed"_s)->width());
    }
};

QTEST_MAIN(SettingsViewTest)
#include "settingsview_test.moc"
