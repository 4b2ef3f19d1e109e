#pragma once

#include "gui/backend.h"
#include "provisioning/proof.h"

#include <QAbstractTableModel>

namespace gui {

/** What is pushed to phones and how far each got: sent → fetched → applied → registered, or what
 *  else shows that a phone did as it was told, each lit by evidence since the push
 *  (provisioning::proofOf), never by "200 OK" alone. */
class PushModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Phone, Kind, Steps, Cause, ColumnCount };
    enum Role {
        LitRole = Qt::UserRole, ///< QList<int> of provisioning::ProofStep
        StepsRole, ///< the same: all that are to be lit
        FailedRole, ///< bool: it stopped at the first dark step
        SortRole, ///< what rows are sorted by: failed first, then by how far they got
    };
    using Request = QPair<MacAddress, PushKind>;
    enum class Standing { Awaited, Proved, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    /** It waits for its turn. */
    void add(const MacAddress &mac, const QString &name, PushKind kind);
    /** Its turn has come: what it shows from @p when on is evidence, and its patience begins. */
    void tell(const MacAddress &mac, const QDateTime &when);
    /** The phone took the request, or why it did not. */
    void sent(const MacAddress &mac, const Result<void> &answer);
    /** Looks again at what has come in of @p changed. */
    void judge(const inventory::Fleet &fleet, const Contacts &contacts,
               const QSet<MacAddress> &changed);
    /** Phones that were told longer than provisioning::Following::Patience before @p now, and lack
     *  a step, have failed; evidence that comes later still counts. */
    void giveUp(const inventory::Fleet &fleet, const Contacts &contacts, const QDateTime &now);
    /** Some may still fail for want of patience. */
    bool isPatient() const;
    /** Forgets those whose proof lacks nothing. */
    void clearDone();

    /** How it stands with @p mac; proved, too, where it was cleared away. */
    Standing standing(const MacAddress &mac) const;
    QList<Request> failed() const;
    /** What all of them were told; absent: nothing, or not all the same. */
    std::optional<PushKind> kind() const;
    Request requestAt(int row) const { return {m_pushes[row].mac, m_pushes[row].kind}; }
    int done() const { return m_served + m_failed; } ///< phones that took it or will not
    int served() const { return m_served; } ///< fetched, or upgraded; their proof may lack the rest
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
        QDateTime since; ///< when it was told; invalid: not yet
        bool answered = false; ///< the phone took the request
        QString refusal; ///< why it did not; empty while nobody knows
        provisioning::Proof proof;
        bool givenUp = false; ///< its patience is over

        bool proved() const { return !proof.lit.isEmpty() && !proof.missing; }
        bool refused() const { return !refusal.isEmpty() && proof.lit.isEmpty(); }
        bool failed() const { return refused() || (givenUp && !proved()); }
        bool isAwaited() const { return since.isValid() && !givenUp && !proved(); }
        bool served() const;
    };

    /** Changes the push of @p mac, where there is one, and keeps the counts. */
    void change(const MacAddress &mac, const std::function<void(Push &)> &how);
    void count(const Push &push, int by);
    static QString hint(const Push &push);
    static QString steps(const Push &push);

    QList<Push> m_pushes;
    QHash<MacAddress, int> m_rows;
    int m_served = 0;
    int m_failed = 0;
};

/** "sent", "fetched", "applied", "registered", "upgraded", "reported", translated. */
QString stepWord(provisioning::ProofStep step);

} // namespace gui
