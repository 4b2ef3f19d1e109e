// The keys of a phone over a real record: by drag, by keyboard, taken back, and what they write.

#include "gui/editors/keyeditor.h"
#include "gui/inventory/extensiondialog.h"
#include "gui/linekeys/keydetail.h"
#include "gui/linekeys/keymime.h"
#include "gui/linekeys/keypalette.h"
#include "gui/linekeys/linekeysview.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/servicebackend.h"
#include "gui/widgets/emptyplace.h"
#include "support/patience.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::KeyPlace;
using provisioning::Editor;

class LineKeysViewTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<gui::ServiceBackend> m_backend;
    std::unique_ptr<gui::LineKeysView> m_view;
    const MacAddress m_mac = *MacAddress::parse(u"002584d8d062");

    void edit(const gui::EditMaker &maker)
    {
        const auto done = m_backend->edit(maker);
        QTRY_VERIFY(done.isFinished());
        QVERIFY2(done.result().ok(),
                 done.result() ? "" : qPrintable(done.result().error().message));
    }

    void addExtension(const QString &number, const QString &name)
    {
        edit([=](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::ExtensionSpec spec;
            spec.number = number;
            spec.name = name;
            spec.secret = u"hunter2"_s + number;
            return editor.addExtension(fleet, spec);
        });
    }

    const inventory::Device *device() const { return m_backend->fleet()->device(m_mac); }

    QString extensionAt(int line) const
    {
        for (const inventory::Line &each : device()->lines) {
            if (each.number == line)
                return each.extension;
        }
        return {};
    }

    QString own(const QString &element) const { return device()->settings.value(element).value; }

    const MacAddress m_lobby = *MacAddress::parse(u"002584d8d063");

    void addLobby()
    {
        edit([this](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::PhoneSpec spec(m_lobby);
            spec.model = u"SPA525G"_s;
            spec.lines = QList<inventory::Line>{{1, u"152"_s, {}}};
            return editor.addPhone(fleet, spec);
        });
        QTRY_VERIFY(m_backend->fleet()->device(m_lobby));
        QTRY_VERIFY(button({0, 1}));
    }

    QString said() const
    {
        QStringList said;
        for (const QLabel *label : m_view->findChildren<QLabel *>())
            said.append(label->text());
        return said.join(u'\n');
    }

    gui::KeyButton *button(KeyPlace place) const { return m_view->picture()->button(place); }

    static void drop(gui::KeyButton *target, QMimeData *mime)
    {
        const std::unique_ptr<QMimeData> held(mime);
        // Qt gives a drop to who accepted what came in
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction | Qt::MoveAction, mime,
                              Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event(target->rect().center(), Qt::CopyAction | Qt::MoveAction, mime,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

private Q_SLOTS:
    void init()
    {
        auto opened = gui::ServiceBackend::open(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
                              + QString::fromLatin1(QTest::currentDataTag()) + u".db"_s));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        edit([](const Editor &editor, const inventory::Fleet &) {
            return editor.setOption(u"server"_s, u"192.0.2.10"_s);
        });
        addExtension(u"151"_s, u"Fred"_s);
        addExtension(u"152"_s, u"Sally"_s);
        edit([this](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::PhoneSpec spec(m_mac);
            spec.model = u"SPA525G"_s;
            spec.lines = QList<inventory::Line>{{1, u"151"_s, {}}};
            return editor.addPhone(fleet, spec);
        });
        QTRY_VERIFY(device());
        m_view = std::make_unique<gui::LineKeysView>(*m_backend);
        m_view->resize(900, 900);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setPhone(m_mac);
        QTRY_VERIFY(button({0, 1}));
        QTRY_COMPARE(button({0, 1})->face().title, u"Fred"_s);
    }

    void cleanup()
    {
        m_view.reset();
        m_backend.reset();
    }

    void aFunctionDroppedOnAKeyIsSavedAndShown()
    {
        const auto watch = u"fnc=blf+sd+cp;sub=152@$PROXY;ext=152@$PROXY;nme=Sally"_s;
        drop(button({1, 12}), gui::mimeOf(gui::KeyContent{{}, {}, watch}));
        QTRY_COMPARE(own(u"Unit_1_Key_12"_s), watch);
        QCOMPARE(own(u"Server_Type"_s), u"Asterisk"_s);
        QCOMPARE(own(u"Unit_1_Enable"_s), u"Yes"_s);
        QTRY_VERIFY(m_view->written().contains(u">Asterisk</Server_Type>"_s));
        QVERIFY(m_view->written().contains(u"Unit_1_Key_12"_s));
        QCOMPARE(button({1, 12})->face().title, u"Sally"_s);
    }

    void whatItWritesShowsNoSecret()
    {
        drop(button({0, 2}), gui::mimeOf(gui::KeyContent{u"152"_s, {}, {}}));
        QTRY_COMPARE(extensionAt(2), u"152"_s);
        QTRY_VERIFY(m_view->written().contains(u"User_ID_2_"_s));
        QVERIFY(m_view->written().contains(u"Password_2_"_s));
        QVERIFY2(!m_view->written().contains(u"hunter2"_s), qPrintable(m_view->written()));
    }

    void aKeyDraggedOntoAnotherChangesPlaces()
    {
        drop(button({0, 3}), gui::mimeOf(KeyPlace{0, 1}));
        QTRY_COMPARE(extensionAt(3), u"151"_s);
        QCOMPARE(extensionAt(1), QString());
    }

    void aLineDraggedOntoAModuleIsRefusedAndSaysWhy()
    {
        const qint64 revision = m_backend->fleet()->revision;
        drop(button({1, 1}), gui::mimeOf(KeyPlace{0, 1}));
        QVERIFY(said().contains(u"cannot be a line"_s));
        QCOMPARE(extensionAt(1), u"151"_s);
        QCOMPARE(m_backend->fleet()->revision, revision);
    }

    void everythingIsDoneByKeyboard()
    {
        button({0, 1})->setFocus();
        QTest::keyClick(button({0, 1}), Qt::Key_Space);
        QTest::keyClick(button({0, 1}), Qt::Key_Down);
        QCOMPARE(m_view->picture()->current(), (KeyPlace{0, 2}));
        QTest::keyClick(button({0, 2}), Qt::Key_Space);
        QTRY_COMPARE(extensionAt(2), u"151"_s);
        QTest::keyClick(button({0, 2}), Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(extensionAt(3), u"151"_s);
        QTest::keyClick(button({0, 3}), Qt::Key_Delete);
        QTRY_COMPARE(extensionAt(3), QString());
        QVERIFY(device()->lines.isEmpty());
    }

    void theListPutsOnTheSelectedKey()
    {
        button({0, 4})->setFocus();
        QComboBox *kind = m_view->offers()->kindBox();
        kind->setCurrentIndex(kind->findData(int(gui::KeyUse::Kind::SpeedDial)));
        QListWidget *list = m_view->offers()->list();
        QCOMPARE(list->count(), 2);
        Q_EMIT list->itemActivated(list->item(1));
        QTRY_COMPARE(own(u"Extended_Function_4_"_s), u"fnc=sd;ext=152@$PROXY;nme=Sally"_s);
    }

    void whatIsWrittenBelowIsSavedWhenApplied()
    {
        button({0, 1})->setFocus();
        QLineEdit *label = m_view->detail()->labelField();
        QTest::keyClicks(label, u"Front"_s);
        QVERIFY(m_view->detail()->pending());
        QTest::keyClick(label, Qt::Key_Return);
        QTRY_COMPARE(device()->lines.first().label, u"Front"_s);
        QTRY_COMPARE(button({0, 1})->face().title, u"Front"_s);
    }

    void aSearchThatFindsNobodySaysSo()
    {
        auto *empty = m_view->offers()->list()->viewport()->findChild<gui::EmptyPlace *>();
        QVERIFY(empty);
        QVERIFY(empty->isHidden());
        QTest::keyClicks(m_view->offers()->searchField(), u"nobody's"_s);
        QVERIFY(!empty->isHidden());
        QVERIFY(said().contains(u"nobody's"_s));
    }

    void whatIsTypedIsForThePhoneItWasTypedFor()
    {
        addLobby();
        QTest::keyClicks(m_view->detail()->labelField(), u"Front"_s);
        m_view->setPhone(m_lobby);
        QTRY_COMPARE(device()->lines.first().label, u"Front"_s);
        QTRY_COMPARE(m_view->map().mac(), std::optional(m_lobby));
        QTRY_COMPARE(m_view->detail()->extensionBox()->currentData().toString(), u"152"_s);
        QVERIFY(!m_view->detail()->pending());
        m_view->detail()->apply();
        QCOMPARE(m_backend->fleet()->device(m_lobby)->lines,
                 (QList<inventory::Line>{{1, u"152"_s, {}}}));
    }

    void whatIsWrongIsNotKeptForAnotherPhone()
    {
        addLobby();
        button({0, 3})->setFocus();
        auto *function = m_view->detail()->functionEditor()->findChild<QPlainTextEdit *>();
        QTest::keyClicks(function, u"nonsense"_s);
        QVERIFY(m_view->detail()->isTyped());
        QVERIFY(!m_view->detail()->pending());
        m_view->setPhone(m_lobby);
        QTRY_COMPARE(m_view->map().mac(), std::optional(m_lobby));
        QVERIFY(!m_view->detail()->isTyped());
        QVERIFY(function->toPlainText().isEmpty());
        QVERIFY(said().contains(u"Not kept"_s));
    }

    void whatIsTypedCanBeSavedOrDiscardedAtTheEnd_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("saved") << true;
        QTest::newRow("discarded") << false;
    }
    void whatIsTypedCanBeSavedOrDiscardedAtTheEnd()
    {
        QFETCH(bool, saved);
        QVERIFY(m_view->unsaved().isEmpty());
        QTest::keyClicks(m_view->detail()->labelField(), u"Front"_s);
        QCOMPARE(m_view->unsaved().size(), 1);
        if (!saved)
            m_view->discardAll();
        std::optional<QStringList> refused;
        m_view->saveAll([&](const QStringList &why) { refused = why; });
        QTRY_VERIFY(refused);
        QCOMPARE(*refused, QStringList());
        QVERIFY(m_view->unsaved().isEmpty());
        QCOMPARE(device()->lines.first().label, saved ? u"Front"_s : QString());
    }

    void theLabelFollowsTheExtensionsName()
    {
        edit([](const Editor &editor, const inventory::Fleet &fleet) {
            provisioning::ExtensionSpec spec;
            spec.number = u"151"_s;
            spec.name = u"Frederick"_s;
            return editor.changeExtension(fleet, spec);
        });
        QTRY_COMPARE(button({0, 1})->face().title, u"Frederick"_s);
    }

    void aKeyThatWatchesAnExtensionFollowsItsNameFromTheDialog()
    {
        addLobby();
        const QString watching = u"fnc=blf+sd;sub=152@$PROXY;ext=152@$PROXY;nme="_s;
        edit([&](const Editor &editor, const inventory::Fleet &fleet) {
            return editor.assign(fleet, {{profile::Layer::Phone, m_mac.digits()}},
                                 {provisioning::Assignment::parse(u"Extended_Function_2_="_s
                                                                  + watching + u"Sally"_s)});
        });
        QTRY_COMPARE(button({0, 2})->face().title, u"Sally"_s);
        QSignalSpy told(m_backend.get(), &gui::Backend::troubled);
        gui::ExtensionDialog dialog(*m_backend, u"152"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.nameField()->setText(u"Sarah"_s);
        dialog.save();
        QTRY_COMPARE(button({0, 2})->face().title, u"Sarah"_s);
        QCOMPARE(own(u"Extended_Function_2_"_s), watching + u"Sarah"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(u"keys: 1, phones: 1"_s));
        const auto undone = m_backend->undo();
        QTRY_VERIFY(undone.isFinished());
        QTRY_COMPARE(button({0, 2})->face().title, u"Sally"_s);
        QCOMPARE(m_backend->fleet()->extension(u"152"_s)->name, u"Sally"_s);
    }

    void aDropIsTakenBack()
    {
        drop(button({0, 3}), gui::mimeOf(KeyPlace{0, 1}));
        QTRY_COMPARE(extensionAt(3), u"151"_s);
        const auto undone = m_backend->undo();
        QTRY_VERIFY(undone.isFinished());
        QTRY_COMPARE(extensionAt(1), u"151"_s);
        QTRY_COMPARE(button({0, 1})->face().title, u"Fred"_s);
    }

    void everyKeyHasAnAccessibleName()
    {
        for (const gui::KeyButton *key : m_view->picture()->findChildren<gui::KeyButton *>())
            QVERIFY(!key->accessibleName().isEmpty());
        QVERIFY(button({0, 1})->accessibleName().contains(u"Fred"_s));
    }

    void whatIsOfferedIsCopied()
    {
        auto *offers = m_view->findChild<gui::KeyPalette *>()->findChild<QListWidget *>();
        offers->setFocus();
        offers->setCurrentRow(1);
        QTest::keyClick(offers, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"152 Sally"_s);
    }

    void whatOthersDragInIsNotRead()
    {
        auto *foreign = new QMimeData;
        foreign->setData(u"application/x-spafleet-key"_s, "x");
        QVERIFY(!gui::placeIn(*foreign));
        drop(button({0, 1}), foreign);
        QCOMPARE(extensionAt(1), u"151"_s);
    }
};

QTEST_MAIN(LineKeysViewTest)
#include "linekeysview_test.moc"
