#pragma once

#include "inventory/change.h"
#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QAbstractListModel>

namespace gui {

/** What happened to one phone, newest first: asked, served, pushed, logged, registered, edited. */
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole,
        WhatRole,
        DetailRole, ///< size, remedy, what an edit changed, with separator() between; may be empty
        OutcomeRole, ///< inventory::Event::Outcome as int; -1 for an edit
        IconRole, ///< name of a picture
    };

    using QAbstractListModel::QAbstractListModel;

    static QString separator() { return QStringLiteral(" · "); }

    void setEvents(QList<inventory::Event> events);
    void append(const QList<inventory::Event> &events);
    void setHistory(const QList<inventory::HistoryEntry> &history);
    /** The phone's, by whose extensions it is said which are registered. */
    void setLines(const QList<inventory::Line> &lines);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Moment
    {
        QDateTime when;
        QString what;
        QString detail;
        int outcome = -1;
        QString picture;
    };

    QString wordsOf(const inventory::Event &event) const;
    QString registrationsIn(const inventory::Event &event) const;
    Moment momentOf(const inventory::Event &event) const;
    static Moment momentOf(const inventory::HistoryEntry &entry);
    void arrange();

    QList<inventory::Event> m_events;
    QList<inventory::HistoryEntry> m_history;
    QList<inventory::Line> m_lines;
    QList<Moment> m_moments; ///< newest first
};

} // namespace gui
