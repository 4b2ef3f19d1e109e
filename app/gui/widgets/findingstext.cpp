#include "gui/widgets/findingstext.h"

#include "gui/widgets/plainwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace gui {

namespace {

QString lineOf(const Finding &finding)
{
    QString line = withoutCommands(finding.message);
    const QString remedy = withoutCommands(finding.remedy);
    if (!finding.where.isEmpty())
        line.prepend(finding.where + QStringLiteral(": "));
    return remedy.isEmpty() ? line : line + QStringLiteral(" – ") + remedy;
}

} // namespace

QString textOf(const Findings &findings, qsizetype most)
{
    QStringList lines;
    for (const Finding &finding : findings.first(qMin(most, findings.size())))
        lines.append(lineOf(finding));
    if (findings.size() > most)
        lines.append(QCoreApplication::translate("gui::Findings", "… and %n more", nullptr,
                                                 int(findings.size() - most)));
    return lines.join(u'\n');
}

} // namespace gui
