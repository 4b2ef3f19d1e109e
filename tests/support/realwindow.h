// A real window over a real record in a temporary folder, for the tests that drive it.

#pragma once

#include "application.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/mainwindow.h"
#include "gui/scan/scanview.h"
#include "gui/servicebackend.h"
#include "support/manyphones.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

// What a class of such tests has beside QObject: open() and close() around each test.
class RealWindow
{
protected:
    // The record is a new one, or holds so many phones.
    void open(int phones = 0)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        const QString record = m_folder->filePath(QStringLiteral("fleet.db"));
        QVERIFY(phones == 0 || manyphones::make(record, phones).ok());
        auto opened = gui::ServiceBackend::open(record);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_backend = std::move(*opened);
        m_window = std::make_unique<gui::MainWindow>(*m_backend);
        m_window->show();
        m_window->activateWindow(); // where nobody manages windows it has to ask
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void close()
    {
        m_window.reset();
        m_backend.reset();
    }

    QAction *action(const char *name) const { return m_window->action(QLatin1String(name)); }

    void chooseFirstOf(int phones)
    {
        m_window->go(gui::Place::Phones);
        QTRY_COMPARE(m_window->fleet()->model().rowCount(), phones);
        m_window->fleet()->select(manyphones::mac(1));
        QCOMPARE(m_window->inspector()->phones().size(), 1);
    }

    void scan(const char *code)
    {
        QLineEdit *field = m_window->scan()->field();
        QTest::keyClicks(field, QString::fromLatin1(code));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void addPhone()
    {
        action("scan")->trigger();
        scan("SPA525G");
        scan("002584D8D062");
        QTRY_COMPARE(m_backend->fleet()->devices.size(), 1);
        QTest::keyClick(m_window->scan(), Qt::Key_Escape);
        m_window->fleet()->select(m_phone);
        QCOMPARE(m_window->inspector()->phones(), QList<MacAddress>{m_phone});
    }

    void setServer()
    {
        auto done = m_backend->edit([](const provisioning::Editor &editor,
                                       const inventory::Fleet &fleet) {
            return editor.setOption(fleet, QStringLiteral("server"), QStringLiteral("192.0.2.10"));
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().ok());
        QTRY_VERIFY(!m_backend->fleet()->setting(QStringLiteral("server")).isEmpty());
    }

    QString rendered()
    {
        auto profile = m_backend->renderedProfile(m_phone, profile::Extent::Normal, {});
        while (!profile.isFinished())
            QTest::qWait(5);
        return profile.result() ? QString::fromUtf8(profile.result()->bytes)
                                : profile.result().error().message;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::ServiceBackend> m_backend;
    std::unique_ptr<gui::MainWindow> m_window;
    const MacAddress m_phone = *MacAddress::parse(u"002584d8d062");
};
