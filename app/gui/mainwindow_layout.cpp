// How the main window comes and goes: as it was left, and not with what waits to be saved.

#include "gui/mainwindow.h"

#include "gui/asterisk/asteriskview.h"
#include "gui/inspector.h"
#include "gui/inventory/fleetview.h"
#include "gui/profileform/formview.h"
#include "gui/push/pushstrip.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QStackedWidget>

namespace gui {

void MainWindow::restoreLayout()
{
    resize(1360, 860);
    restoreGeometry(m_kept.geometry);
    restoreState(m_kept.docks);
    m_fleet->restoreColumns(m_kept.columns);
    m_fleet->setGrouping(m_kept.grouping);
    m_pushes->setPace(m_kept.pace);
    m_pushes->setFirst(m_kept.first);
    m_asterisk->setPjsip(m_kept.pjsip);
    m_asterisk->setFolder(m_kept.asteriskFolder);
    for (const QString &query : std::as_const(m_kept.searches))
        m_places->keep(query);
    setMarks(m_kept.marks);
}

QList<Unsaved *> MainWindow::unsaved() const
{
    return m_inspector->unsaved() << m_fleetForm;
}

void MainWindow::discardUnsaved()
{
    for (Unsaved *part : unsaved())
        part->discardAll();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose(this, unsaved()))
        return event->ignore();
    cover(false);
    m_kept.geometry = saveGeometry();
    m_kept.docks = saveState();
    m_kept.columns = m_fleet->saveColumns();
    m_kept.grouping = m_fleet->grouping();
    if (m_pages->currentWidget() == m_fleet)
        m_inspectorShown = !m_inspectorDock->isHidden();
    m_kept.inspectorShown = m_inspectorShown;
    m_kept.place = qMin(m_pages->currentIndex(), int(Place::Settings));
    m_kept.pace = m_pushes->pace();
    m_kept.first = m_pushes->first();
    m_kept.pjsip = m_asterisk->pjsip();
    m_kept.asteriskFolder = m_asterisk->folder();
    m_kept.searches = m_places->kept();
    saveWindowSettings(m_kept);
    QMainWindow::closeEvent(event);
}

} // namespace gui
