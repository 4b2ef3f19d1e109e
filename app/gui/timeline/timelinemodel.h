#pragma once

#include "inventory/change.h"
#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QAbstractListModel>
#include <QSet>

namespace gui {

/** What happened to one phone or several, newest first: asked, served, pushed, logged, registered,
 *  edited. Keeps the newest few thousand moments. */
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
        PhoneRole, ///< of several phones: whose moment it is, or how many phones'; else empty
    };

    using QAbstractListModel::QAbstractListModel;

    static QString separator() { return QStringLiteral(" · "); }

    /** Those of @p macs; what is kept of others goes. */
    void setPhones(const QList<MacAddress> &macs);
    /** Says what the phones are called and by which extensions their lines are known. */
    void setFleet(const inventory::FleetPointer &fleet);
    /** Of other phones they are passed over, and so is what is kept already. */
    void add(const QList<inventory::Event> &events);
    void add(const QList<inventory::HistoryEntry> &history);

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
        QString phone;

        bool operator==(const Moment &) const = default;
    };

    QString wordsOf(const inventory::Event &event) const;
    QString registrationsIn(const inventory::Event &event) const;
    QString phoneWord(const QList<MacAddress> &macs) const;
    static QStringList wordsOf(const Moment &moment);
    Moment momentOf(const inventory::Event &event) const;
    Moment momentOf(const inventory::HistoryEntry &entry) const;
    void forgetOldest();
    void arrange();

    QSet<MacAddress> m_phones;
    inventory::FleetPointer m_fleet = std::make_shared<const inventory::Fleet>();
    QList<inventory::Event> m_events; ///< oldest first
    QSet<qint64> m_known; ///< the ids of those
    QMap<inventory::Revision, inventory::HistoryEntry> m_history;
    QList<Moment> m_moments; ///< newest first
};

} // namespace gui
