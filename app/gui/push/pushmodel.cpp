#include "gui/push/pushmodel.h"

#include "gui/widgets/pushword.h"

namespace gui {

using provisioning::Following;
using provisioning::ProofStep;

namespace {

QVariant numbered(const QList<ProofStep> &steps)
{
    QList<int> numbers;
    for (const ProofStep step : steps)
        numbers.append(int(step));
    return QVariant::fromValue(numbers);
}

} // namespace

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
    case ProofStep::Upgraded:
        return PushModel::tr("upgraded");
    case ProofStep::Reported:
        return PushModel::tr("reported");
    }
    Q_UNREACHABLE();
}

bool PushModel::Push::served() const
{
    return !failed() && proof.lit.contains(provisioning::stepsOf(kind).at(1));
}

void PushModel::add(const MacAddress &mac, const QString &name, PushKind kind)
{
    const Push fresh{mac, name, kind, {}, false, {}, {}, false};
    if (m_rows.contains(mac))
        return change(mac, [&](Push &push) { push = fresh; });
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.insert(mac, int(m_pushes.size()));
    m_pushes.append(fresh);
    endInsertRows();
}

void PushModel::tell(const MacAddress &mac, const QDateTime &when)
{
    change(mac, [&](Push &push) { push.since = when; });
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
            if (push.since.isValid())
                push.proof = provisioning::proofOf(push.kind, fleet, *device, contacts.value(mac),
                                                   push.since);
        });
    }
}

void PushModel::giveUp(const inventory::Fleet &fleet, const Contacts &contacts,
                       const QDateTime &now)
{
    QSet<MacAddress> over;
    for (const Push &push : std::as_const(m_pushes)) {
        if (push.isAwaited() && push.since.addSecs(Following::Patience.count()) < now)
            over.insert(push.mac);
    }
    judge(fleet, contacts, over); // of one that did nothing at all nobody knows why yet
    for (const MacAddress &mac : std::as_const(over))
        change(mac, [](Push &push) { push.givenUp = true; });
}

bool PushModel::isPatient() const
{
    return std::any_of(m_pushes.begin(), m_pushes.end(),
                       [](const Push &push) { return push.isAwaited(); });
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
    if (push.refused())
        return push.refusal;
    if (push.proved())
        return tr("done");
    if (!push.since.isValid())
        return tr("waits for its turn");
    const bool unanswered = !push.answered && !push.givenUp && push.proof.lit.isEmpty();
    return unanswered || push.proof.why.isEmpty() ? tr("asking the phone") : push.proof.why;
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
    m_pushes.removeIf([](const Push &push) { return push.proved(); });
    m_served = 0;
    m_failed = 0;
    m_rows.clear();
    for (int row = 0; row < m_pushes.size(); ++row) {
        m_rows.insert(m_pushes[row].mac, row);
        count(m_pushes[row], 1);
    }
    endResetModel();
}

PushModel::Standing PushModel::standing(const MacAddress &mac) const
{
    const auto found = m_rows.constFind(mac);
    if (found == m_rows.constEnd() || m_pushes[*found].proved())
        return Standing::Proved;
    return m_pushes[*found].failed() ? Standing::Failed : Standing::Awaited;
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

std::optional<PushKind> PushModel::kind() const
{
    const bool same = std::all_of(m_pushes.begin(), m_pushes.end(), [this](const Push &push) {
        return push.kind == m_pushes.first().kind;
    });
    return m_pushes.isEmpty() || !same ? std::nullopt : std::optional(m_pushes.first().kind);
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
    if (role == LitRole)
        return numbered(push.proof.lit);
    if (role == StepsRole)
        return numbered(provisioning::stepsOf(push.kind));
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
        return pushWord(push.kind);
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
