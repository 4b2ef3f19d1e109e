#pragma once

#include "gui/backend.h"
#include "gui/dashboard/strangers.h"

#include "provisioning/standing.h"

#include <QAbstractListModel>

namespace gui {

/** What needs a person, worst first, each with its cure. */
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Cure { None, ShowPhones, OpenSettings, OpenAsterisk, Adopt, AdoptSeveral, Resync };
    enum Role {
        CureRole = Qt::UserRole, ///< Cure as int
        QueryRole, ///< for ShowPhones and Resync: the search that finds them
        MacRole, ///< for Adopt
        ModelRole, ///< for Adopt: the model it seems to be; may be empty
        StandingRole, ///< how bad, as a shape
    };

    explicit AttentionModel(Backend &backend, QObject *parent = nullptr);

    /** Phones that asked and are not recorded. */
    QMap<MacAddress, Strangers::Stranger> strangers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Item
    {
        provisioning::Standing standing;
        QString text;
        Cure cure = Cure::None;
        QString query;
        std::optional<MacAddress> mac;
        QString model;

        bool operator==(const Item &) const = default;
    };

    void look();
    static QString strangerText(const MacAddress &mac, const Strangers::Stranger &stranger);
    void lookAtStrangers();
    void lookAtServers();
    void lookAtPhones(const inventory::Fleet &fleet);
    void lookAtRegistrations(const inventory::Fleet &fleet);
    void remember(const QList<inventory::Event> &events);

    Backend &m_backend;
    QList<Item> m_items;
    Strangers m_strangers;
};

/** "Show", "Resync" …: what the button beside an item says; empty where there is none. */
QString cureText(AttentionModel::Cure cure);

} // namespace gui
