#include "gui/push/pushmodel.h"

namespace gui {

using provisioning::ProofStep;

QString stepWord(ProofStep step)
{
    switch (step) {
    case ProofStep::Pushed:
        return PushModel::tr("sent");
    case ProofStep::Fetched:
        return PushModel::tr("fetched");
    case ProofStep::Applied:
        return PushModel::tr("applied");
    case ProofStep::Registered:
        return PushModel::tr("registered");
    case ProofStep::Reported:
        return PushModel::tr("reported");
    }
    Q_UNREACHABLE();
}

QList<ProofStep> allSteps()
{
    return {ProofStep::Pushed, ProofStep::Fetched, ProofStep::Applied, ProofStep::Registered};
}

void PushModel::add(const MacAddress &mac, const QString &name, PushKind kind,
                    const QDateTime &when)
{
    const Push fresh{mac, name, kind, when, false, {}, {}};
    if (m_rows.contains(mac))
        return change(mac, [&](Push &push) { push = fresh; });
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.insert(mac, int(m_pushes.size()));
    m_pushes.append(fresh);
    endInsertRows();
}

void PushModel::sent(const MacAddress &mac, const Result<void> &answer)
{
    change(mac, [&](Push &push) {
        push.answered = answer.ok();
        push.refusal = answer ? QString() : answer.error().message;
    });
}

void PushModel::judge(const inventory::Fleet &fleet, const Contacts &contacts,
                      const QSet<MacAddress> &changed)
{
    for (const MacAddress &mac : changed) {
        const inventory::Device *device = m_rows.contains(mac) ? fleet.device(mac) : nullptr;
        if (!device)
            continue;
        change(mac, [&](Push &push) {
            push.proof = provisioning::proofOf(fleet, *device, contacts.value(mac), push.since);
        });
    }
}

void PushModel::change(const MacAddress &mac, const std::function<void(Push &)> &how)
{
    const auto found = m_rows.constFind(mac);
    if (found == m_rows.constEnd())
        return;
    Push &push = m_pushes[*found];
    count(push, -1);
    how(push);
    count(push, 1);
    Q_EMIT dataChanged(index(*found, 0), index(*found, ColumnCount - 1));
}

void PushModel::count(const Push &push, int by)
{
    m_served += push.served() ? by : 0;
    m_failed += push.failed() ? by : 0;
}

QString PushModel::hint(const Push &push)
{
    if (push.failed())
        return push.refusal;
    if (!push.answered && push.proof.lit.isEmpty())
        return tr("asking the phone");
    return push.proof.missing ? push.proof.why : tr("done");
}

QString PushModel::steps(const Push &push)
{
    QStringList lit;
    for (ProofStep step : push.proof.lit)
        lit.append(stepWord(step));
    return lit.join(QStringLiteral(" → "));
}

void PushModel::clearDone()
{
    beginResetModel();
    m_pushes.removeIf([](const Push &push) { return push.served(); });
    m_served = 0;
    m_rows.clear();
    for (int row = 0; row < m_pushes.size(); ++row)
        m_rows.insert(m_pushes[row].mac, row);
    endResetModel();
}

QList<PushModel::Request> PushModel::failed() const
{
    QList<Request> list;
    for (const Push &push : m_pushes) {
        if (push.failed())
            list.append({push.mac, push.kind});
    }
    return list;
}

QString PushModel::kindWord(PushKind kind)
{
    switch (kind) {
    case PushKind::Resync:
        return tr("resync");
    case PushKind::Reboot:
        return tr("reboot");
    case PushKind::Upgrade:
        return tr("upgrade");
    case PushKind::Report:
        return tr("report");
    }
    Q_UNREACHABLE();
}

int PushModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pushes.size());
}

int PushModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PushModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Push &push = m_pushes[index.row()];
    if (role == LitRole) {
        QList<int> lit;
        for (ProofStep step : push.proof.lit)
            lit.append(int(step));
        return QVariant::fromValue(lit);
    }
    if (role == FailedRole)
        return push.failed();
    if (role == SortRole && index.column() == Steps)
        return push.failed() ? -1 : int(push.proof.lit.size());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case Phone:
        return push.name;
    case Kind:
        return kindWord(push.kind);
    case Steps:
        return steps(push);
    case Cause:
        return hint(push);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PushModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Phone"), tr("Told"), tr("Got to"), tr("What is missing")}.value(section);
}

} // namespace gui
