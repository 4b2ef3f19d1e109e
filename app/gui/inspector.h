#pragma once

#include "gui/backend.h"
#include "settings.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTimer;

namespace gui {

class FormView;
class LineKeysView;
class LogView;
class ProfileView;
class StandingCounts;
class TimelineView;
class Unsaved;
struct SharedFacts;

/** All about the phones that are selected: one, or what several share. Pages that are not on top
 *  load only once they are looked at. */
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Backend &backend, QWidget *parent = nullptr);

    void setPhones(const QList<MacAddress> &macs);
    const QList<MacAddress> &phones() const { return m_macs; }
    FormView *form() const { return m_form; }
    LineKeysView *lines() const { return m_lines; }
    LogView *log() const { return m_log; }
    TimelineView *timeline() const { return m_timeline; }
    /** What is said of the phones above the pages. */
    QString facts() const;
    void showSettings();
    void showLines();
    /** The one on top. */
    QWidget *page() const;
    /** The pages in which something may wait to be saved. */
    QList<Unsaved *> unsaved() const;
    /** Of its log. */
    void setMarks(const QList<LogMark> &marks);
    /** The same whatever page is on top, or the whole window would jump with it. */
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Nobody said yet where phones fetch: without that there is nothing to tell a phone. */
    void addressWanted();
    void resyncWanted(const QList<MacAddress> &macs);
    void marksChanged(const QList<LogMark> &marks);
    void paneWanted(const MacAddress &mac);
    /** Something that was typed for them waits to be saved. */
    void phonesWanted(const QList<MacAddress> &macs);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createHead();
    void createObstacle();
    void showObstacle(const inventory::Fleet &fleet);
    void createTabs();
    void showHead();
    void showOne(const inventory::Fleet &fleet, const inventory::Device &device);
    void countSeveral();
    void showSeveral(const SharedFacts &shared);
    void noteContacts(const QSet<MacAddress> &changed);
    void showPage();
    QString title() const;

    Backend &m_backend;
    QList<MacAddress> m_macs;
    QLabel *m_title;
    QLabel *m_mark;
    QLabel *m_state;
    QLabel *m_facts;
    StandingCounts *m_counts; ///< of several
    QTimer *m_recount; ///< runs while contacts of several changed
    int m_countings = 0; ///< that were begun: only the last one counts
    QWidget *m_obstacle; ///< what keeps every phone from being told anything, and its cure
    QLabel *m_why = nullptr;
    QTabWidget *m_tabs;
    TimelineView *m_timeline = nullptr;
    LineKeysView *m_lines = nullptr;
    FormView *m_form = nullptr;
    ProfileView *m_profile = nullptr;
    LogView *m_log = nullptr;
};

} // namespace gui
