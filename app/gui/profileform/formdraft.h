#pragma once

#include "gui/backend.h"

namespace gui {

/** What someone is about to say of an element. */
struct FormEdit
{
    provisioning::Assignment assignment;
    inventory::FleetPointer seen; ///< the record they saw when they began to; null: none
};

/** What was typed for some scopes and is not saved yet. */
struct FormDraft
{
    QList<inventory::Scope> scopes; ///< sorted
    QString model; ///< whose elements they are
    QList<MacAddress> phones; ///< that were selected meanwhile; empty: none were
    QList<FormEdit> edits;

    /** The same scopes, whatever the model. */
    bool isOf(const QList<inventory::Scope> &others) const;
    /** What can be shown, and saved, in @p view. */
    bool isFor(const ScopeView &view) const;
};

/** What was typed in one form and is not shown there now. A value. */
class FormDrafts
{
public:
    const QList<FormDraft> &all() const { return m_all; }
    /** Puts it to what was kept of the same before; what was typed later counts. */
    void keep(const FormDraft &draft);
    /** What is to be shown in @p view again; it is not kept any more. */
    QList<FormEdit> take(const ScopeView &view);
    /** Drops what was saved; what was typed anew since stays. */
    void forget(const FormDraft &saved);

private:
    QList<FormDraft> m_all;
};

/** Whether somebody changed what @p edit replaces at @p scopes since it was seen. */
bool isOvertaken(const FormEdit &edit, const QList<inventory::Scope> &scopes,
                 const inventory::Fleet &now);

/** Saves it; refused where somebody changed meanwhile what it replaces. */
EditMaker editOf(const FormDraft &draft);

} // namespace gui
