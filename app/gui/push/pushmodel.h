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
    enum Column { Phone, Kind, Steps, Cause, ColumnCount };
    enum Role {
        LitRole = Qt::UserRole, ///< QList<int> of provisioning::ProofStep
        FailedRole, ///< bool: it stopped at the first dark step
        SortRole, ///< what rows are sorted by: failed first, then by how far they got
    };
    using Request = QPair<MacAddress, PushKind>;

    using QAbstractTableModel::QAbstractTableModel;

    void add(const MacAddress &mac, const QString &name, PushKind kind, const QDateTime &when);
    /** The phone took the request, or why it did not. */
    void sent(const MacAddress &mac, const Result<void> &answer);
    /** Looks again at what has come in of @p changed. */
    void judge(const inventory::Fleet &fleet, const Contacts &contacts,
               const QSet<MacAddress> &changed);
    void clearDone();

    QList<Request> failed() const;
    Request requestAt(int row) const { return {m_pushes[row].mac, m_pushes[row].kind}; }
    int done() const { return m_served + m_failed; } ///< phones that need no more watching
    int served() const { return m_served; }
    int failures() const { return m_failed; }

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

    /** Changes the push of @p mac, where there is one, and keeps the counts. */
    void change(const MacAddress &mac, const std::function<void(Push &)> &how);
    void count(const Push &push, int by);
    static QString hint(const Push &push);
    static QString steps(const Push &push);
    static QString kindWord(PushKind kind);

    QList<Push> m_pushes;
    QHash<MacAddress, int> m_rows;
    int m_served = 0;
    int m_failed = 0;
};

/** "sent", "fetched", "applied", "registered", translated. */
QString stepWord(provisioning::ProofStep step);
QList<provisioning::ProofStep> allSteps();

} // namespace gui
