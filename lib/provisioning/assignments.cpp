#include "provisioning/editor.h"

#include <QCoreApplication>

namespace provisioning {

using inventory::Device;
using inventory::Fleet;
using inventory::Scope;
using profile::Layer;
using profile::Setting;
using profile::State;
using schema::PhoneModel;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

// Whether the layer that @p scope names speaks to @p device.
bool speaksTo(const Scope &scope, const Device &device)
{
    switch (scope.layer) {
    case Layer::Factory:
    case Layer::Record:
        return false;
    case Layer::Fleet:
        return true;
    case Layer::Site:
        return device.site == scope.name;
    case Layer::Model:
        return device.model == scope.name;
    case Layer::Group:
        return device.group == scope.name;
    case Layer::Phone:
        return device.mac.digits() == scope.name;
    }
    Q_UNREACHABLE();
}

QStringList modelsReached(const Fleet &fleet, const Scope &scope)
{
    if (scope.layer == Layer::Model)
        return {scope.name};
    QStringList models;
    for (const auto &device : fleet.devices) {
        if (speaksTo(scope, *device) && !models.contains(device->model))
            models.append(device->model);
    }
    return models;
}

/** Holds what is said at one scope against the models it reaches. */
class Judge
{
public:
    Judge(const schema::Catalogue &catalogue, const Fleet &fleet, const Scope &scope)
        : m_catalogue(catalogue)
    {
        for (const QString &name : modelsReached(fleet, scope)) {
            if (const PhoneModel *model = catalogue.model(name))
                m_reached.append(model);
        }
    }

    Result<void> check(const Assignment &assignment) const
    {
        if (const auto element = profile::accessTarget(assignment.element))
            return checkAccess(*element, assignment);
        bool known = false;
        for (const PhoneModel *model : modelsThatKnow(assignment.element)) {
            known = true;
            if (auto done = checkOn(*model, assignment); !done)
                return done;
        }
        return known ? Result<void>() : unknown(assignment.element);
    }

    const QList<const PhoneModel *> &reached() const { return m_reached; }

    bool knows(const Assignment &assignment) const
    {
        const auto target = profile::accessTarget(assignment.element);
        return !modelsThatKnow(target.value_or(assignment.element)).isEmpty();
    }

    Error unknown(const QString &element) const
    {
        const PhoneModel *model = m_reached.isEmpty() ? nullptr : m_reached.front();
        const QString where = model && onlyOneModel() ? model->name() : tr("any model");
        const QString nearest = model ? model->nearestName(element) : QString();
        const QString message = tr("\"%1\" is no element of %2.").arg(element.left(80), where);
        if (nearest.isEmpty())
            return Error::refused(message);
        return Error::refused(message + u' ' + tr("Did you mean %1?").arg(nearest));
    }

    bool isSecret(const QString &element) const
    {
        for (const PhoneModel *model : modelsThatKnow(element)) {
            for (const int index : model->indexesOf(element)) {
                if (model->element(index).parameter->secret)
                    return true;
            }
        }
        return false;
    }

private:
    Result<void> checkAccess(const QString &element, const Assignment &assignment) const
    {
        if (modelsThatKnow(element).isEmpty())
            return unknown(element);
        if (!assignment.setting || profile::accessNamed(assignment.setting->value))
            return {};
        return Error::refused(tr("%1 cannot be \"%2\": expected na, ro or rw.")
                                  .arg(assignment.element, assignment.setting->value.left(80)));
    }

    // Those it reaches; where none of these has it, any of the catalogue may: phones can come
    // later.
    QList<const PhoneModel *> modelsThatKnow(const QString &element) const
    {
        QList<const PhoneModel *> models;
        for (const PhoneModel *model : m_reached) {
            if (!model->indexesOf(element).isEmpty())
                models.append(model);
        }
        if (!models.isEmpty() || onlyOneModel())
            return models;
        for (const QString &name : m_catalogue.modelNames()) {
            const PhoneModel *model = m_catalogue.model(name);
            if (model && !model->indexesOf(element).isEmpty())
                return {model};
        }
        return {};
    }

    bool onlyOneModel() const { return m_reached.size() == 1; }

    static Result<void> checkOn(const PhoneModel &model, const Assignment &assignment)
    {
        if (!assignment.setting || assignment.setting->state != State::Value)
            return {};
        for (const int index : model.indexesOf(assignment.element)) {
            const schema::Element &element = model.element(index);
            const auto fault = element.parameter->type.fault(assignment.setting->value);
            if (fault)
                return faulty(assignment, element, *fault);
        }
        return {};
    }

    static Error faulty(const Assignment &assignment, const schema::Element &element,
                        const Error &fault)
    {
        const QString shown = element.parameter->secret
            ? tr("the value given")
            : QStringLiteral("\"%1\"").arg(assignment.setting->value.left(80));
        Error error = Error::at(
            fault.column,
            tr("%1 cannot be %2: %3").arg(QString::fromLatin1(element.name), shown, fault.message));
        return error;
    }

    const schema::Catalogue &m_catalogue;
    QList<const PhoneModel *> m_reached;
};

Result<void> checkScope(const schema::Catalogue &catalogue, const Fleet &fleet, const Scope &scope)
{
    if (scope.layer == Layer::Model && !catalogue.facts(scope.name))
        return Error::refused(tr("\"%1\" is no model the catalogue knows.").arg(scope.name));
    if (scope.layer != Layer::Phone)
        return {};
    const auto mac = MacAddress::parse(scope.name);
    if (!mac || !fleet.device(*mac))
        return Error::refused(
            tr("%1 is not in the inventory.").arg(mac ? mac->toString() : scope.name));
    return {};
}

/** What is said to several phones at once, by phone: each is told what its model has. */
class Sharing
{
public:
    Sharing(const QList<Assignment> &assignments, bool several)
        : m_assignments(assignments), m_several(several)
    {
    }

    QList<Assignment> shareOf(const Scope &scope, const Judge &judge)
    {
        QList<Assignment> share;
        for (const Assignment &assignment : m_assignments) {
            // to say nothing more of an element needs no model that has it
            if (!m_several || !assignment.setting || judge.knows(assignment))
                take(assignment, share);
            else
                passOver(judge, assignment.element);
        }
        if (!share.isEmpty())
            m_told.append(scope);
        return share;
    }

    /** Refused where there is something that none of them has. */
    Result<void> check() const
    {
        return m_refused.isEmpty() ? Result<void>() : Result<void>(m_refused.first());
    }

    const QList<Scope> &told() const { return m_told; }

    Findings findings() const
    {
        Findings findings;
        for (auto it = m_without.cbegin(); it != m_without.cend(); ++it)
            findings.append({Finding::Severity::Note,
                             it.key(),
                             tr("Not said where the model has no such element: %1.")
                                 .arg(it->join(QStringLiteral(", "))),
                             {},
                             0,
                             0});
        return findings;
    }

private:
    void take(const Assignment &assignment, QList<Assignment> &share)
    {
        share.append(assignment);
        m_taken.insert(assignment.element);
        m_refused.remove(assignment.element);
    }

    void passOver(const Judge &judge, const QString &element)
    {
        if (!m_taken.contains(element) && !m_refused.contains(element))
            m_refused.insert(element, judge.unknown(element));
        QStringList &without = m_without[element];
        for (const PhoneModel *model : judge.reached()) {
            if (!without.contains(model->name()))
                without.append(model->name());
        }
    }

    const QList<Assignment> &m_assignments;
    const bool m_several;
    QList<Scope> m_told;
    QSet<QString> m_taken;
    QMap<QString, Error> m_refused; ///< what nobody has taken so far
    QMap<QString, QStringList> m_without; ///< the models that lack an element
};

Result<inventory::SetSetting> changeOf(const Scope &scope, const Assignment &assignment,
                                       const Judge &judge, const Vault &vault)
{
    inventory::SetSetting change{scope, assignment.element, std::nullopt};
    if (!assignment.setting)
        return change;
    if (auto done = judge.check(assignment); !done)
        return done.error();
    auto kept = vault.keep(scope, assignment.element, *assignment.setting,
                           judge.isSecret(assignment.element));
    if (!kept)
        return kept.error();
    change.setting = *kept;
    return change;
}

QString summaryOf(const QList<Scope> &scopes, const QList<Assignment> &assignments)
{
    QStringList names;
    for (const Assignment &assignment : assignments)
        names.append(assignment.element);
    const QString what = names.size() > 3
        ? tr("%1 and %2 more").arg(names.mid(0, 2).join(QStringLiteral(", "))).arg(names.size() - 2)
        : names.join(QStringLiteral(", "));
    if (scopes.size() > 1)
        return tr("set %1 on %2 phones").arg(what).arg(scopes.size());
    const Scope &scope = scopes.front();
    if (scope.name.isEmpty())
        return tr("set %1 for the fleet").arg(what);
    const auto mac = scope.layer == Layer::Phone ? MacAddress::parse(scope.name) : std::nullopt;
    return tr("set %1 for %2").arg(what, mac ? mac->toString() : scope.name);
}

} // namespace

Assignment Assignment::parse(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return {text, Setting{State::Keep, {}}};
    return {text.left(equals), Setting::of(text.mid(equals + 1))};
}

Result<Draft> Editor::assign(const Fleet &fleet, const QList<Scope> &scopes,
                             const QList<Assignment> &assignments) const
{
    Draft draft;
    Sharing sharing(assignments, scopes.size() > 1);
    for (const Scope &scope : scopes) {
        if (auto done = checkScope(*m_catalogue, fleet, scope); !done)
            return done.error();
        const Judge judge(*m_catalogue, fleet, scope);
        for (const Assignment &assignment : sharing.shareOf(scope, judge)) {
            auto change = changeOf(scope, assignment, judge, *m_vault);
            if (!change)
                return change.error();
            draft.edit.changes.append(*change);
        }
    }
    if (auto done = sharing.check(); !done)
        return done.error();
    draft.findings = sharing.findings();
    draft.edit.summary = summaryOf(sharing.told().isEmpty() ? scopes : sharing.told(), assignments);
    return draft;
}

bool Editor::isSecret(const Fleet &fleet, const Scope &scope, const QString &element) const
{
    return Judge(*m_catalogue, fleet, scope).isSecret(element);
}

} // namespace provisioning
