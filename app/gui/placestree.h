#pragma once

#include "gui/backend.h"

#include <QTreeWidget>

namespace gui {

/** Where one can be in the window. */
enum class Place { Overview, Phones, Extensions, Asterisk, Settings };

/** The places at the left: the four pages and, below Phones, ready-made searches with their
 *  counts: what needs someone, never seen, each group, each model. */
class PlacesTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlacesTree(Backend &backend, QWidget *parent = nullptr);

    /** How much the overview says that needs a person. */
    void setNeeds(int needs);
    void choose(Place place);
    /** Shows where one is, without going there. */
    void mark(Place place, const QString &query);
    /** Adds a search as a place of its own. */
    void keep(const QString &query);
    QStringList kept() const { return m_kept; }
    /** Removes the place one is at, where it is a search that was kept. */
    void forget();

Q_SIGNALS:
    /** @p query is what the search box should say there. */
    void chosen(gui::Place place, const QString &query);

private:
    QTreeWidgetItem *add(QTreeWidgetItem *parent, const QString &text, const QString &picture,
                         Place place, const QString &query = {});
    bool isKept(const QTreeWidgetItem *item) const;
    void count();
    void keepRoom();
    void fill(QTreeWidgetItem *parent, const QMap<QString, int> &counts, const QString &key);

    Backend &m_backend;
    QTreeWidgetItem *m_overview = nullptr;
    QTreeWidgetItem *m_phones = nullptr;
    QTreeWidgetItem *m_needs = nullptr;
    QTreeWidgetItem *m_neverSeen = nullptr;
    QTreeWidgetItem *m_groups = nullptr;
    QTreeWidgetItem *m_models = nullptr;
    QAction *m_forget = nullptr;
    QStringList m_kept;
};

} // namespace gui
