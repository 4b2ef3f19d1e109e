// The record: edits, what undoes them, previews, files that come in and go out.

#include "gui/world.h"

#include "asterisk/export.h"
#include "gui/scopeview.h"
#include "gui/widgets/findingstext.h"
#include "inventory/fleeteditor.h"
#include "provisioning/importer.h"
#include "provisioning/inverse.h"
#include "textfile.h"

namespace gui {

using inventory::Fleet;
using inventory::FleetPointer;
using provisioning::Draft;

namespace {

constexpr qsizetype MostSteps = 100;

Error unknownPhone(const MacAddress &mac)
{
    return Error::refused(World::tr("%1 is not recorded.").arg(mac.toString()));
}

// A folder in which no file can be: what an export into an empty one would write.
QDir emptyFolder()
{
    return QDir(QStringLiteral(":/empty"));
}

QString withFindings(const QString &done, const Findings &findings)
{
    return findings.isEmpty() ? done : done + u'\n' + textOf(findings, findings.size());
}

} // namespace

Error World::cancelled()
{
    return Error::refused(tr("Cancelled: nothing was changed."));
}

Result<Findings> World::edit(const EditMaker &maker, const Waits::GivenUp &givenUp)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    const Result<Draft> draft = maker(m_editor, **fleet);
    if (!draft)
        return draft.error();
    if (givenUp())
        return cancelled();
    if (auto done = commit(draft->edit); !done)
        return done.error();
    return draft->findings;
}

Result<void> World::commit(const inventory::Edit &edit)
{
    const auto before = m_application->fleet();
    if (!before)
        return before.error();
    const auto revision = m_application->inventory().commit(edit);
    if (!revision)
        return revision.error();
    m_sinceCommit.start();
    m_undone.clear();
    follow(**before, *revision);
    m_done.append({edit, provisioning::inverseOf(**before, edit), *revision});
    m_done.remove(0, qMax<qsizetype>(0, m_done.size() - MostSteps));
    look(); // the window shows the edit before its answer arrives
    return {};
}

// What only this window changed since a step can still be taken back, newest first.
void World::follow(const Fleet &before, inventory::Revision revision)
{
    if (revision != before.revision + 1)
        return; // another program was quicker
    for (QList<Step> *steps : {&m_done, &m_undone}) {
        for (Step &step : *steps) {
            if (provisioning::untouchedSince(before, step.edit, step.revision))
                step.revision = revision;
        }
    }
}

Undoable World::undoable() const
{
    const auto newest = [](const QList<Step> &steps) {
        return steps.isEmpty() ? QString() : steps.last().edit.summary;
    };
    return {newest(m_done), newest(m_undone)};
}

Result<QString> World::undo()
{
    return takeBack(m_done, m_undone, tr("undo: %1"));
}

Result<QString> World::redo()
{
    return takeBack(m_undone, m_done, tr("again: %1"));
}

Result<QString> World::takeBack(QList<Step> &from, QList<Step> &to, const QString &summary)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    if (from.isEmpty())
        return Error::refused(tr("There is no edit of this window to take back."));
    const Step step = from.takeLast();
    const QString what = step.edit.summary;
    if (!provisioning::untouchedSince(**fleet, step.edit, step.revision))
        return Error::refused(
            tr("\"%1\" stays: somebody changed the same since. The timeline says who.").arg(what));
    inventory::Edit back = step.inverse;
    back.summary = summary.arg(what);
    const auto revision = m_application->inventory().commit(back);
    if (!revision)
        return revision.error();
    m_sinceCommit.start();
    follow(**fleet, *revision);
    to.append({{what, step.inverse.changes}, {{}, step.edit.changes}, *revision});
    look();
    return what;
}

Result<FleetPointer> World::assumed(const EditMaker &assume)
{
    auto fleet = m_application->fleet();
    if (!fleet || !assume)
        return fleet;
    const Result<Draft> draft = assume(m_editor, **fleet);
    if (!draft)
        return draft.error();
    inventory::FleetEditor editor(**fleet);
    if (auto done = editor.apply(draft->edit.changes); !done)
        return done.error();
    return FleetPointer(std::make_shared<const Fleet>(editor.next()));
}

Result<ProfileText> World::render(const MacAddress &mac, profile::Extent extent,
                                  const EditMaker &assume)
{
    const auto fleet = assumed(assume);
    if (!fleet)
        return fleet.error();
    const inventory::Device *device = (*fleet)->device(mac);
    if (!device)
        return unknownPhone(mac);
    auto rendered = m_renderer.render(**fleet, *device, extent);
    if (!rendered)
        return rendered.error();
    return ProfileText{rendered->bytes, rendered->findings};
}

Result<ScopeView> World::scopeView(const QList<inventory::Scope> &scopes, const QString &model)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    return makeScopeView(m_renderer, *fleet, scopes, model);
}

Result<QString> World::secretOf(const QString &number)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    const inventory::Extension *extension = (*fleet)->extension(number);
    if (!extension)
        return Error::refused(tr("There is no extension %1.").arg(number));
    return m_application->vault().secretOf(*extension);
}

Result<provisioning::AsteriskShare> World::asteriskShare(bool pjsip)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    return provisioning::asteriskShare(**fleet, m_application->vault(), {},
                                       pjsip ? asterisk::Driver::Pjsip : asterisk::Driver::Sip);
}

Result<asterisk::ExportPlan> World::asteriskPlan(const QString &folder, bool pjsip)
{
    const auto share = asteriskShare(pjsip);
    if (!share)
        return share.error();
    auto plan = asterisk::planExport(folder.isEmpty() ? emptyFolder() : QDir(folder), share->site);
    if (plan)
        plan->findings = share->findings + plan->findings;
    return plan;
}

Result<QString> World::exportAsterisk(const QString &folder, bool pjsip)
{
    const auto share = asteriskShare(pjsip);
    if (!share)
        return share.error();
    const auto report = asterisk::exportTo(QDir(folder), share->site);
    if (!report)
        return report.error();
    const QString done = report->changed.isEmpty()
        ? tr("Nothing to write: %1 is as it should be.").arg(folder)
        : tr("Written into %1: %2.").arg(folder, report->changed.join(QStringLiteral(", ")));
    return withFindings(done, share->findings + report->findings);
}

Result<QString> World::importPhones(const QString &file, const Waits::GivenUp &givenUp)
{
    const auto csv = readTextFile(file);
    if (!csv)
        return csv.error();
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    const auto phones = provisioning::importPhones(**fleet, m_editor, *csv);
    if (!phones)
        return phones.error();
    if (givenUp())
        return cancelled();
    if (!phones->draft.edit.changes.isEmpty()) {
        if (auto done = commit(phones->draft.edit); !done)
            return done.error();
    }
    const QString done = tr("%1 phones added, %2 changed, %3 rows refused.")
                             .arg(phones->added)
                             .arg(phones->changed)
                             .arg(phones->refused);
    return withFindings(done, phones->draft.findings);
}

Result<QString> World::exportPhones(const QString &file)
{
    const auto fleet = m_application->fleet();
    if (!fleet)
        return fleet.error();
    if (auto done = writeTextFile(file, provisioning::exportPhones(**fleet)); !done)
        return done.error();
    return tr("%1 phones written to %2.").arg((*fleet)->devices.size()).arg(file);
}

} // namespace gui
