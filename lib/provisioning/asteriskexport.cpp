#include "provisioning/asteriskexport.h"

#include "provisioning/options.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provisioning {

using inventory::Device;
using inventory::Extension;
using inventory::Fleet;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

bool ringsTogether(const Extension &extension)
{
    return extension.options.value(u"together"_s).compare(u"yes", Qt::CaseInsensitive) == 0;
}

/** The phones that hold each extension, by its number, in the order of their addresses. */
QHash<QString, QList<MacAddress>> holders(const Fleet &fleet)
{
    QHash<QString, QList<MacAddress>> phones;
    for (const auto &device : fleet.devices) {
        QSet<QString> numbers; // several lines of a phone may hold the same
        for (const auto &line : device->lines)
            numbers.insert(line.extension);
        for (const auto &number : std::as_const(numbers))
            phones[number] += device->mac;
    }
    for (auto &macs : phones)
        std::sort(macs.begin(), macs.end());
    return phones;
}

Result<asterisk::Extension> told(const Fleet &fleet, const Vault &vault, const Extension &extension,
                                 const QList<MacAddress> &phones)
{
    const auto secret = vault.secretOf(extension);
    if (!secret)
        return secret.error();
    auto options = extension.options;
    options.remove(u"together"_s);
    const auto context = extension.context.isEmpty()
        ? fleet.setting(u"asterisk.context"_s, u"spafleet"_s)
        : extension.context;
    asterisk::Extension peer{extension.number,  extension.name, *secret, context,
                             extension.mailbox, options,        {}};
    if (ringsTogether(extension)) {
        for (const auto &mac : phones)
            peer.peers += accountOf(extension, mac);
    }
    return peer;
}

Result<void> addExtensions(AsteriskShare &share, const Fleet &fleet, const Vault &vault,
                           const QString &server)
{
    const auto phones = holders(fleet);
    for (const auto &extension : fleet.extensions) {
        if (extension->asterisk != server)
            continue;
        const auto macs = phones.value(extension->number);
        auto peer = told(fleet, vault, *extension, macs);
        if (!peer)
            return peer.error();
        share.site.extensions += *peer;
        share.findings += findingsOfHolders(*extension, macs);
    }
    return {};
}

bool ringsOneOf(const asterisk::InboundGroup &group, const asterisk::Site &site)
{
    return std::any_of(site.extensions.begin(), site.extensions.end(), [&](const auto &extension) {
        return group.extensions.contains(extension.number);
    });
}

Result<void> addGroups(AsteriskShare &share, const Fleet &fleet)
{
    const auto prefix = inboundPrefix();
    for (auto it = fleet.settings.begin(); it != fleet.settings.end(); ++it) {
        if (!it.key().startsWith(prefix))
            continue;
        const auto group = inboundGroup(it.key().mid(prefix.size()), it.value());
        if (!group)
            return group.error();
        if (ringsOneOf(*group, share.site))
            share.site.groups += *group;
    }
    return {};
}

} // namespace

QString inboundPrefix()
{
    return u"asterisk.inbound."_s;
}

Result<asterisk::InboundGroup> inboundGroup(const QString &number, const QString &value)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const auto colon = value.indexOf(u':');
    asterisk::InboundGroup group{number, value.left(std::max(colon, qsizetype(0))).trimmed(), {}};
    group.extensions = value.mid(colon + 1).split(separators, Qt::SkipEmptyParts);
    if (number.isEmpty() || group.context.isEmpty() || group.extensions.isEmpty())
        return Error::refused(tr("An inbound group is written "
                                 "asterisk.inbound.NUMBER=CONTEXT: EXTENSION, EXTENSION …"));
    return group;
}

QString accountOf(const Extension &extension, const MacAddress &phone)
{
    return ringsTogether(extension) ? asterisk::peerOfPhone(extension.number, phone.digits())
                                    : extension.number;
}

Findings findingsOfHolders(const Extension &extension, const QList<MacAddress> &phones)
{
    if (phones.size() < 2 || ringsTogether(extension))
        return {};
    QStringList names;
    for (const auto &mac : phones)
        names += mac.toString();
    return {{Finding::Severity::Warning, extension.number,
             tr("The extension is on %1 phones (%2), but a peer holds one contact: only the phone "
                "that registered last will ring")
                 .arg(names.size())
                 .arg(names.join(u", "_s)),
             tr("Give each phone an extension of its own, or let them ring together: "
                "spafleetctl extension set %1 --option together=yes")
                 .arg(extension.number),
             0, 0}};
}

Result<AsteriskShare> asteriskShare(const Fleet &fleet, const Vault &vault, const QString &server,
                                    asterisk::Driver driver)
{
    if (!server.isEmpty() && !Addresses(fleet).asteriskNames().contains(server))
        return Error::refused(tr("There is no Asterisk server \"%1\". Name it first: "
                                 "spafleetctl setting set asterisk.%1.host=ADDRESS")
                                  .arg(server));
    AsteriskShare share;
    share.site.driver = driver;
    if (const auto done = addExtensions(share, fleet, vault, server); !done)
        return done.error();
    if (const auto done = addGroups(share, fleet); !done)
        return done.error();
    return share;
}

} // namespace provisioning
