// An extension is changed in its dialog, over a real record.

#include "gui/inventory/extensiondialog.h"
#include "gui/servicebackend.h"
#include "support/patience.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::Editor;

class ExtensionDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<gui::ServiceBackend> m_backend;
    std::unique_ptr<gui::ExtensionDialog> m_dialog;
    const MacAddress m_mac = *MacAddress::parse(u"002584d8d062");

    void edit(const gui::EditMaker &maker)
    {
        const auto done = m_backend->edit(maker);
        QTRY_VERIFY(done.isFinished());
        QVERIFY2(done.result().ok(),
                 done.result() ? "" : qPrintable(done.result().error().message));
    }

    void addExtension(const QString &number)
    {
        edit([=](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::ExtensionSpec spec;
            spec.number = number;
            spec.secret = u"hunter2"_s + number;
            return editor.addExtension(fleet, spec);
        });
    }

    void open(const QString &number)
    {
        m_dialog = std::make_unique<gui::ExtensionDialog>(*m_backend, number, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    QString lineOne() const { return m_backend->fleet()->device(m_mac)->lines.first().extension; }

    QString secretOf(const QString &number)
    {
        const auto secret = m_backend->secretOf(number);
        return QTest::qWaitFor([&] { return secret.isFinished(); }) && secret.result()
            ? *secret.result()
            : QString();
    }

    QString said() const
    {
        QStringList said;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            said.append(label->text());
        return said.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        auto opened = gui::ServiceBackend::open(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".db"_s));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        addExtension(u"151"_s);
        addExtension(u"152"_s);
        edit([this](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::PhoneSpec spec(m_mac);
            spec.model = u"SPA525G"_s;
            spec.lines = QList<inventory::Line>{{1, u"151"_s, {}}};
            return editor.addPhone(fleet, spec);
        });
        QTRY_VERIFY(m_backend->fleet()->device(m_mac));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_backend.reset();
    }

    void aNewNumberTakesLinesAndSecretAlong()
    {
        open(u"151"_s);
        m_dialog->numberField()->setText(u"251"_s);
        m_dialog->save();
        QTRY_VERIFY(!m_dialog->isVisible());
        QTRY_COMPARE(lineOne(), u"251"_s);
        QVERIFY(!m_backend->fleet()->extension(u"151"_s));
        QCOMPARE(secretOf(u"251"_s), u"hunter2151"_s);
        const auto undone = m_backend->undo();
        QTRY_VERIFY(undone.isFinished());
        QTRY_COMPARE(lineOne(), u"151"_s);
        QVERIFY(!m_backend->fleet()->extension(u"251"_s));
        QCOMPARE(secretOf(u"151"_s), u"hunter2151"_s);
    }

    void aNumberThatIsTakenIsRefusedAndStays()
    {
        open(u"151"_s);
        m_dialog->numberField()->setText(u"152"_s);
        m_dialog->nameField()->setText(u"Fred"_s);
        m_dialog->save();
        QTRY_VERIFY(said().contains(u"152"_s));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->nameField()->text(), u"Fred"_s);
        QCOMPARE(lineOne(), u"151"_s);
    }

    void theSecretIsShownWhateverNumberIsTyped()
    {
        open(u"151"_s);
        m_dialog->numberField()->setText(u"152"_s);
        for (QAction *action : m_dialog->secretField()->actions()) {
            if (action->toolTip() == u"Show"_s)
                action->trigger();
        }
        QTRY_COMPARE(m_dialog->secretField()->text(), u"hunter2151"_s);
    }
};

QTEST_MAIN(ExtensionDialogTest)
#include "extensiondialog_test.moc"
