#include "gui/push/pushmodel.h"

#include <algorithm>

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
    if (Push *before = find(mac)) {
        *before = Push{mac, name, kind, when, false, {}, {}};
        return changed(before);
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_pushes.append(Push{mac, name, kind, when, false, {}, {}});
    endInsertRows();
}

void PushModel::sent(const MacAddress &mac, const Result<void> &answer)
{
    Push *push = find(mac);
    if (!push)
        return;
    push->answered = answer.ok();
    push->refusal = answer ? QString() : answer.error().message;
    changed(push);
}

void PushModel::judge(const inventory::Fleet &fleet,
                      const QHash<MacAddress, inventory::Contact> &contacts)
{
    for (Push &push : m_pushes) {
        const inventory::Device *device = fleet.device(push.mac);
        const auto contact = contacts.constFind(push.mac);
        if (!device || contact == contacts.constEnd())
            continue;
        push.proof = provisioning::proofOf(fleet, *device, *contact, push.since);
        changed(&push);
    }
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
    endResetModel();
}

QList<QPair<MacAddress, PushKind>> PushModel::failed() const
{
    QList<QPair<MacAddress, PushKind>> list;
    for (const Push &push : m_pushes) {
        if (push.failed())
            list.append({push.mac, push.kind});
    }
    return list;
}

int PushModel::done() const
{
    return int(std::count_if(m_pushes.begin(), m_pushes.end(),
                             [](const Push &push) { return push.failed() || push.served(); }));
}

PushModel::Push *PushModel::find(const MacAddress &mac)
{
    const auto found = std::find_if(m_pushes.begin(), m_pushes.end(),
                                    [&](const Push &push) { return push.mac == mac; });
    return found == m_pushes.end() ? nullptr : &*found;
}

void PushModel::changed(const Push *push)
{
    const int row = int(push - m_pushes.data());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Phone:
        return push.name;
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
    return QStringList{tr("Phone"), tr("Got to"), tr("What is missing")}.value(section);
}

} // namespace gui
