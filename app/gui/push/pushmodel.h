#pragma once

#include "gui/backend.h"
#include "provisioning/proof.h"

#include <QAbstractTableModel>

namespace gui {

/** What is pushed to phones and how far each got: sent → fetched → applied → registered, each lit
 *  by evidence since the push (provisioning::proofOf), never by "200 OK" alone. */
class PushModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Phone, Steps, Cause, ColumnCount };
    enum Role {
        LitRole = Qt::UserRole, ///< QList<int> of provisioning::ProofStep
        FailedRole, ///< bool: it stopped at the first dark step
    };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const MacAddress &mac, const QString &name, PushKind kind, const QDateTime &when);
    /** The phone took the request, or why it did not. */
    void sent(const MacAddress &mac, const Result<void> &answer);
    /** Looks again at what has come in. */
    void judge(const inventory::Fleet &fleet,
               const QHash<MacAddress, inventory::Contact> &contacts);
    void clearDone();

    QList<QPair<MacAddress, PushKind>> failed() const;
    int done() const; ///< phones that need no more watching

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Push
    {
        MacAddress mac;
        QString name;
        PushKind kind;
        QDateTime since;
        bool answered = false; ///< the phone took the request
        QString refusal; ///< why it did not; empty while nobody knows
        provisioning::Proof proof;

        bool has(provisioning::ProofStep step) const { return proof.lit.contains(step); }
        bool failed() const { return !refusal.isEmpty() && proof.lit.isEmpty(); }
        bool served() const { return has(provisioning::ProofStep::Fetched); }
    };

    Push *find(const MacAddress &mac);
    static QString hint(const Push &push);
    static QString steps(const Push &push);
    void changed(const Push *push);

    QList<Push> m_pushes;
};

/** "sent", "fetched", "applied", "registered", translated. */
QString stepWord(provisioning::ProofStep step);
QList<provisioning::ProofStep> allSteps();

} // namespace gui
