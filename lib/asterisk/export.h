#pragma once

#include "asterisk/site.h"
#include "base/finding.h"

#include <QByteArray>
#include <QDir>

namespace asterisk {

/** A file as it is and as it is to be. */
struct PlannedFile
{
    QString name; ///< "sip.conf"
    QByteArray before; ///< empty where there is none yet
    QByteArray after;

    bool changes() const { return before != after; }
};

struct ExportPlan
{
    QList<PlannedFile> files;
    Findings findings;
};

struct ExportReport
{
    QStringList changed; ///< names of the files written
    QStringList unchanged;
    Findings findings; ///< what the site's own lines define already, and what else is to be known
};

/** What an export into @p dir would write: sip.conf or pjsip.conf, extensions.conf and
 *  voicemail.conf, made or added to within our own marks. Writes nothing. Refused as check() and
 *  ConfFile::read() refuse. */
Result<ExportPlan> planExport(const QDir &dir, const Site &site);

/** planExport(), then writes what changes, each file whole or not at all; one that was there keeps
 *  mode and owner, a new one is 0640 and its folder's owner's. @p dir is made where it is not
 * there. What is refused leaves every file as it was. */
Result<ExportReport> exportTo(const QDir &dir, const Site &site);

} // namespace asterisk
