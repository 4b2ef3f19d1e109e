#include "asterisk/sitecheck.h"

#include "asterisk/conffile.h"
#include "asterisk/dialplan.h"
#include "asterisk/peercheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

struct SiteCheck
{
    Q_DECLARE_TR_FUNCTIONS(asterisk)
};

Finding found(Finding::Severity severity, const QString &file, const QString &message)
{
    return {severity, file, message, SiteCheck::tr("Run: spafleetctl asterisk export"), 0, 0};
}

Findings checkCalls(const DialPlan &plan, const Extension &extension)
{
    const auto file = u"extensions.conf"_s;
    if (!plan.has(extension.context))
        return {found(Finding::Severity::Error, file,
                      SiteCheck::tr("The context %1 of the extension %2 is not there")
                          .arg(extension.context, extension.number))};
    Findings findings;
    if (!plan.reaches(extension.context, extension.number))
        findings += found(Finding::Severity::Error, file,
                          SiteCheck::tr("The context %1 does not have the extension %2")
                              .arg(extension.context, extension.number));
    if (!plan.hasHint(extension.context, extension.number))
        findings += found(Finding::Severity::Warning, file,
                          SiteCheck::tr("There is no hint for %1 in %2: no lamp can show it")
                              .arg(extension.number, extension.context));
    return findings;
}

Findings checkGroups(const DialPlan &plan, const Site &site)
{
    Findings findings;
    for (const auto &group : site.groups) {
        if (!plan.reaches(group.context, group.number))
            findings += found(Finding::Severity::Error, u"extensions.conf"_s,
                              SiteCheck::tr("The context %1 does not have the inbound group %2")
                                  .arg(group.context, group.number));
    }
    return findings;
}

Findings checkMailbox(const ConfFile &voicemail, const Extension &extension)
{
    const auto number = extension.mailbox.section(u'@', 0, 0);
    const auto named = extension.mailbox.section(u'@', 1);
    const auto context = named.isEmpty() ? u"default"_s : named;
    const auto &sections = voicemail.sections();
    const bool there = number.isEmpty()
        || std::any_of(sections.begin(), sections.end(), [&](const Section &section) {
                           return section.name == context && section.value(number);
                       });
    if (there)
        return {};
    return {found(Finding::Severity::Warning, voicemail.name(),
                  SiteCheck::tr("The mailbox %1 of the extension %2 is not there")
                      .arg(extension.mailbox, extension.number))};
}

/** Peers of our part whose extension the inventory has no more. */
Findings checkLeftovers(const ConfFile &peers, const Site &site)
{
    QSet<QString> known;
    for (const auto &extension : site.extensions) {
        for (const auto &name : peersOf(extension))
            known += name;
    }
    Findings findings;
    for (const auto &section : peers.sections()) {
        if (!section.ours || known.contains(section.name))
            continue;
        known += section.name; // chan_pjsip has three sections of each
        findings += found(Finding::Severity::Warning, section.place.file,
                          SiteCheck::tr("[%1] is still there, but the inventory has it no more")
                              .arg(section.name));
        findings.last().line = section.place.line;
    }
    return findings;
}

} // namespace

Result<Findings> checkFiles(const QDir &dir, const Site &site)
{
    const auto peers =
        ConfFile::read(dir, site.driver == Driver::Sip ? u"sip.conf"_s : u"pjsip.conf"_s);
    if (!peers)
        return peers.error();
    const auto extensions = ConfFile::read(dir, u"extensions.conf"_s);
    if (!extensions)
        return extensions.error();
    const auto voicemail = ConfFile::read(dir, u"voicemail.conf"_s);
    if (!voicemail)
        return voicemail.error();

    const DialPlan plan(*extensions);
    auto findings = peers->findings() + extensions->findings() + voicemail->findings();
    for (const auto &extension : site.extensions)
        findings += checkPeers(*peers, site.driver, extension) + checkCalls(plan, extension)
            + checkMailbox(*voicemail, extension);
    return findings + checkGroups(plan, site) + checkLeftovers(*peers, site);
}

} // namespace asterisk
