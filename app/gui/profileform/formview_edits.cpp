// What is typed into the form: how it is saved, and where it waits while something else is shown.

#include "gui/profileform/draftsbutton.h"
#include "gui/profileform/formview.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/phonename.h"
#include "provisioning/renderer.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace gui {

using inventory::Device;
using inventory::Fleet;
using inventory::Scope;
using profile::Layer;

// In the table; the editor below it hands over every letter.
bool FormView::isTyping() const
{
    const QWidget *typing = window()->focusWidget();
    return typing && m_table->viewport()->isAncestorOf(typing);
}

// As a click beside it would.
void FormView::takeTyped()
{
    if (isTyping())
        m_table->setFocus(Qt::MouseFocusReason);
}

// What someone types is not taken from under the fingers.
void FormView::refresh()
{
    if (m_model.editCount() == 0 && !isTyping())
        load();
}

FormDraft FormView::current() const
{
    const ScopeView &view = m_model.view();
    if (!view.model)
        return {};
    QList<Scope> scopes = view.scopes;
    std::sort(scopes.begin(), scopes.end());
    return {scopes, view.model->name(), m_shownFor, m_model.edits()};
}

// Those the scopes that are shown speak to.
QList<const Device *> FormView::devices(const Fleet &fleet) const
{
    const QList<Scope> &shown = m_model.view().scopes;
    QList<const Device *> devices;
    for (const Scope &scope : shown) {
        const auto mac = scope.layer == Layer::Phone ? MacAddress::parse(scope.name) : std::nullopt;
        if (const Device *device = mac ? fleet.device(*mac) : nullptr)
            devices.append(device);
    }
    if (shown.isEmpty() || shown.first().layer == Layer::Phone)
        return devices;
    for (const auto &device : fleet.devices) {
        const QList<Scope> own = provisioning::scopesOf(*device);
        if (std::any_of(own.begin(), own.end(),
                        [&](const Scope &scope) { return shown.contains(scope); }))
            devices.append(device.get());
    }
    return devices;
}

// Whom saving would tell something new.
QList<MacAddress> FormView::reached() const
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    QList<MacAddress> macs;
    for (const Device *device : devices(*fleet)) {
        const schema::PhoneModel *model = m_backend.catalogue()->model(device->model);
        if (model && m_model.reaches(*model))
            macs.append(device->mac);
    }
    return macs;
}

void FormView::save(Then then)
{
    if (m_saving || m_model.editCount() == 0 || m_model.hasFault())
        return;
    m_saving = true;
    showBottom();
    const QList<MacAddress> told = then == Then::Resync ? reached() : QList<MacAddress>();
    whenAnswered(m_backend.edit(editOf(current())), this,
                 [this, told, draft = current()](const Result<Findings> &done) {
                     m_saving = false;
                     m_said = done ? textOf(*done) : done.error().message;
                     if (done)
                         forget(draft);
                     load();
                     if (done && !told.isEmpty())
                         Q_EMIT resyncWanted(told);
                 });
}

// What was saved is no edit any more; what was typed since, here or elsewhere, is.
void FormView::forget(const FormDraft &saved)
{
    m_drafts.keep(current());
    m_drafts.forget(saved);
    m_model.discard();
}

QStringList FormView::unsaved()
{
    takeTyped();
    FormDrafts all = m_drafts;
    all.keep(current());
    QStringList lines;
    for (const FormDraft &draft : all.all())
        lines.append(describe(draft));
    return lines;
}

void FormView::saveAll(const std::function<void(const QStringList &refused)> &then)
{
    m_drafts.keep(current());
    m_model.discard();
    if (m_drafts.all().isEmpty())
        return then({});
    struct Saving
    {
        qsizetype open = 0;
        QStringList refused;
    };
    const QList<FormDraft> drafts = m_drafts.all();
    auto saving = std::make_shared<Saving>();
    saving->open = drafts.size();
    for (const FormDraft &draft : drafts) {
        whenAnswered(m_backend.edit(editOf(draft)), this,
                     [this, saving, then, draft](const Result<Findings> &done) {
                         if (done)
                             m_drafts.forget(draft);
                         else
                             saving->refused.append(QStringLiteral("%1: %2").arg(
                                 describe(draft), done.error().message));
                         if (--saving->open > 0)
                             return;
                         load();
                         then(saving->refused);
                     });
    }
}

void FormView::discardAll()
{
    m_drafts = {};
    m_model.discard();
    showDrafts();
}

QString FormView::describe(const FormDraft &draft) const
{
    const Scope &scope = draft.scopes.first();
    const auto mac = scope.layer == Layer::Phone ? MacAddress::parse(scope.name) : std::nullopt;
    QString whom = mac ? phoneName(*m_backend.fleet(), *mac) : layerText(scope.layer, scope.name);
    if (draft.scopes.size() > 1)
        whom = tr("%n phone(s)", nullptr, int(draft.scopes.size()));
    if (draft.isOf(m_model.view().scopes) && !draft.isFor(m_model.view()))
        whom += QStringLiteral(" · ") + draft.model;
    return tr("%1: %n unsaved", nullptr, int(draft.edits.size())).arg(whom);
}

void FormView::showDrafts()
{
    QStringList waiting;
    for (const FormDraft &draft : m_drafts.all())
        waiting.append(describe(draft));
    m_elsewhere->say(waiting);
}

void FormView::goToDraft(int index)
{
    const FormDraft draft = m_drafts.all().value(index);
    if (draft.phones != m_phones)
        Q_EMIT phonesWanted(draft.phones);
    const auto offered = std::find_if(m_offered.begin(), m_offered.end(),
                                      [&](const auto &scopes) { return draft.isOf(scopes); });
    if (offered == m_offered.end())
        return complain(tr("These phones cannot be shown together any more."));
    if (draft.isOf(m_model.view().scopes) && draft.phones == m_shownFor)
        return complain(tr("This was typed for an %1, which is no longer here.").arg(draft.model));
    m_scope->setCurrentIndex(int(offered - m_offered.begin()));
    load();
}

} // namespace gui
