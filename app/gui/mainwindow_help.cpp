// What the window says of itself and of what is around it.

#include "gui/mainwindow.h"

#include "gui/dashboard/firststeps.h"
#include "gui/helptext.h"
#include "gui/inspector.h"
#include "gui/scan/scanview.h"
#include "gui/syslog/logview.h"
#include "gui/widgets/textdialog.h"

#include <QDockWidget>
#include <QMessageBox>
#include <QStackedWidget>

namespace gui {

void MainWindow::help()
{
    const QWidget *focus = focusWidget();
    const auto isIn = [focus](const QWidget *part) {
        return part && (part == focus || part->isAncestorOf(focus));
    };
    if (m_pages->currentWidget() == m_scan)
        say(tr("Help"), helpOnScanning());
    else if (isIn(m_logDock) || isIn(m_inspector->log()))
        say(tr("Help"), helpOnTheLog());
    else if (isIn(m_pushDock))
        say(tr("Help"), helpOnPushes());
    else if (isIn(m_inspectorDock))
        say(tr("Help"), helpOnAPhone());
    else
        say(tr("Help"), helpOn(Place(m_pages->currentIndex())));
}

// Also once the first page, which gives them too, is gone: more phones come later.
void MainWindow::showDhcpLines()
{
    const QString server = m_backend.fleet()->setting(QStringLiteral("server"));
    const QString address = server.isEmpty() ? tr("ADDRESS") : server;
    auto *dialog = new TextDialog(tr("Lines for the DHCP server"), this);
    dialog->say(
        dhcpLines(address),
        tr("A factory phone asks by TFTP at port 69 only. Where DHCP cannot be changed, set "
           "Profile_Rule on a phone's own page to %1")
            .arg(QStringLiteral("tftp://%1/spa$PSN.cfg").arg(address)));
    dialog->open();
}

void MainWindow::about()
{
    say(tr("About Spafleet"),
        tr("Spafleet %1\nFleet management for Cisco, Linksys and Sipura SPA phones "
           "on Asterisk.\nApache License 2.0")
            .arg(QStringLiteral(SPAFLEET_VERSION)));
}

// Without holding up what goes on in the window.
void MainWindow::say(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace gui
