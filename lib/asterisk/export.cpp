#include "asterisk/export.h"

#include "asterisk/conffile.h"
#include "asterisk/extensionsconf.h"
#include "asterisk/pjsipconf.h"
#include "asterisk/replacefile.h"
#include "asterisk/sipconf.h"
#include "asterisk/voicemailconf.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("asterisk", text);
}

/** Writes our part of one file, given what is there. */
using Writer = QByteArray (*)(const Site &, const ConfFile &, Findings &);

struct Target
{
    QString name;
    Writer write;
    QByteArray start; ///< what a new file begins with
};

QList<Target> targets(Driver driver)
{
    const auto peers = driver == Driver::Sip ? Target{u"sip.conf"_s, sipConf, sipConfStart()}
                                             : Target{u"pjsip.conf"_s, pjsipConf, pjsipConfStart()};
    return {peers,
            {u"extensions.conf"_s, extensionsConf, {}},
            {u"voicemail.conf"_s, voicemailConf, {}}};
}

Findings missingSecrets(const Site &site)
{
    Findings findings;
    for (const auto &extension : site.extensions) {
        if (extension.secret.isEmpty())
            findings += withoutSecret(extension.number);
    }
    return findings;
}

Result<PlannedFile> plan(const QDir &dir, const Target &target, const Site &site,
                         Findings &findings)
{
    const bool fresh = !dir.exists(target.name);
    const auto file = ConfFile::read(dir, target.name);
    if (!file)
        return file.error();
    const auto ours = target.write(site, *file, findings);
    findings += file->findings();
    return PlannedFile{target.name, file->bytes(),
                       (fresh ? target.start : QByteArray()) + file->withOurs(ours)};
}

} // namespace

Result<ExportPlan> planExport(const QDir &dir, const Site &site)
{
    if (const auto done = check(site); !done)
        return done.error();
    ExportPlan all{{}, missingSecrets(site)};
    for (const auto &target : targets(site.driver)) {
        auto file = plan(dir, target, site, all.findings);
        if (!file)
            return file.error();
        all.files += std::move(*file);
    }
    return all;
}

Result<ExportReport> exportTo(const QDir &dir, const Site &site)
{
    const auto planned = planExport(dir, site);
    if (!planned)
        return planned.error();
    if (!dir.mkpath(u"."_s))
        return Error::world(tr("Cannot make the folder %1").arg(dir.path()));
    ExportReport report{{}, {}, planned->findings};
    for (const auto &file : planned->files) {
        const bool write = file.changes() || !dir.exists(file.name);
        if (write) {
            if (const auto done = replaceFile(dir.filePath(file.name), file.after); !done)
                return done.error();
        }
        (write ? report.changed : report.unchanged) += file.name;
    }
    return report;
}

} // namespace asterisk
