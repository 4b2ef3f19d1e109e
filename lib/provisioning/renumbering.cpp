#include "provisioning/renumbering.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Extension;
using inventory::Line;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

void renumber(Device &device, const QString &from, const QString &to)
{
    for (Line &line : device.lines) {
        if (line.extension != from)
            continue;
        line.extension = to;
        if (line.label == from)
            line.label = to;
    }
}

// Asterisk keeps messages by the mailbox's number: a new one would be an empty one.
void tellOfMailbox(const Extension &before, const Extension &after, Draft &draft)
{
    if (after.mailbox.section(u'@', 0, 0) != before.number)
        return;
    draft.findings.append(
        {Finding::Severity::Note,
         after.number,
         tr("Its mailbox stays %1: the messages it holds lie there.").arg(after.mailbox),
         {},
         0,
         0});
}

} // namespace

Result<Extension> renumbered(const Vault &vault, Extension extension, const QString &number)
{
    if (!extension.secret.isEmpty()) {
        const Result<QString> secret = vault.secretOf(extension);
        if (!secret)
            return secret.error();
        const Result<QByteArray> sealed = vault.sealSecret(number, *secret);
        if (!sealed)
            return sealed.error();
        extension.secret = *sealed;
    }
    extension.number = number;
    extension.changed = 0; // nobody has it yet
    return extension;
}

void renumberLines(const inventory::Fleet &fleet, const Extension &before, const Extension &after,
                   Draft &draft)
{
    for (const auto &known : fleet.devices) {
        const auto has = [&](const Line &line) {
            return line.extension == before.number;
        };
        if (std::none_of(known->lines.begin(), known->lines.end(), has))
            continue;
        Device device = *known;
        renumber(device, before.number, after.number);
        draft.edit.changes.append(inventory::PutDevice{device});
    }
    draft.edit.changes.append(inventory::RemoveExtension{before.number});
    tellOfMailbox(before, after, draft);
}

} // namespace provisioning
