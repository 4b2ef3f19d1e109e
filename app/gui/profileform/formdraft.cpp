#include "gui/profileform/formdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

using inventory::Fleet;
using inventory::Scope;
using provisioning::Assignment;

namespace {

QList<Scope> sorted(QList<Scope> scopes)
{
    std::sort(scopes.begin(), scopes.end());
    return scopes;
}

std::optional<inventory::StoredSetting> saidAt(const Scope &scope, const QString &element,
                                               const Fleet &fleet)
{
    const auto mac = scope.layer == profile::Layer::Phone ? MacAddress::parse(scope.name)
                                                          : std::optional<MacAddress>();
    const auto *settings = fleet.settingsAt(scope, mac ? fleet.device(*mac) : nullptr);
    if (!settings || !settings->contains(element))
        return std::nullopt;
    return settings->value(element);
}

void replaceIn(QList<FormEdit> &edits, const FormEdit &edit)
{
    edits.removeIf(
        [&](const FormEdit &other) { return other.assignment.element == edit.assignment.element; });
    edits.append(edit);
}

bool holds(const QList<FormEdit> &edits, const FormEdit &edit)
{
    return std::any_of(edits.begin(), edits.end(), [&](const FormEdit &other) {
        return other.assignment.element == edit.assignment.element
            && other.assignment.setting == edit.assignment.setting;
    });
}

} // namespace

bool FormDraft::isOf(const QList<Scope> &others) const
{
    return scopes == sorted(others);
}

bool FormDraft::isFor(const ScopeView &view) const
{
    return view.model && model == view.model->name() && isOf(view.scopes);
}

void FormDrafts::keep(const FormDraft &draft)
{
    if (draft.edits.isEmpty())
        return;
    for (FormDraft &kept : m_all) {
        if (kept.isOf(draft.scopes) && kept.model == draft.model) {
            for (const FormEdit &edit : draft.edits)
                replaceIn(kept.edits, edit);
            return;
        }
    }
    m_all.append(draft);
    m_all.last().scopes = sorted(draft.scopes);
}

QList<FormEdit> FormDrafts::take(const ScopeView &view)
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all[i].isFor(view))
            return m_all.takeAt(i).edits;
    }
    return {};
}

void FormDrafts::forget(const FormDraft &saved)
{
    for (FormDraft &kept : m_all) {
        if (kept.isOf(saved.scopes) && kept.model == saved.model)
            kept.edits.removeIf([&](const FormEdit &edit) { return holds(saved.edits, edit); });
    }
    m_all.removeIf([](const FormDraft &kept) { return kept.edits.isEmpty(); });
}

bool isOvertaken(const FormEdit &edit, const QList<Scope> &scopes, const Fleet &now)
{
    const QString &element = edit.assignment.element;
    return edit.seen && std::any_of(scopes.begin(), scopes.end(), [&](const Scope &scope) {
               return saidAt(scope, element, *edit.seen) != saidAt(scope, element, now);
           });
}

EditMaker editOf(const FormDraft &draft)
{
    return [draft](const provisioning::Editor &editor,
                   const Fleet &fleet) -> Result<provisioning::Draft> {
        QList<Assignment> assignments;
        for (const FormEdit &edit : draft.edits) {
            if (isOvertaken(edit, draft.scopes, fleet))
                return Error::refused(
                    QCoreApplication::translate("gui::FormView",
                                                "%1 was changed meanwhile, so nothing was saved. "
                                                "Look at it and save again to replace it.")
                        .arg(edit.assignment.element));
            assignments.append(edit.assignment);
        }
        return editor.assign(fleet, draft.scopes, assignments);
    };
}

} // namespace gui
