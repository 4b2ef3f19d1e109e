#include "asterisk/sipconf.h"

#include "asterisk/peeroptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("asterisk", text);
}

Assignments peer(const Extension &extension)
{
    Assignments lines{{u"type"_s, u"friend"_s},          {u"host"_s, u"dynamic"_s},
                      {u"secret"_s, extension.secret},   {u"context"_s, extension.context},
                      {u"regext"_s, extension.number},   {u"callerid"_s, callerId(extension)},
                      {u"mailbox"_s, extension.mailbox}, {u"qualify"_s, u"yes"_s},
                      {u"dtmfmode"_s, u"rfc2833"_s}};
    for (auto option : peerOptions(extension)) {
        if (option.first == u"nat" && option.second == u"yes")
            option.second = u"force_rport,comedia"_s; // Asterisk 11 and later warn of "yes"
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const auto &line) {
            return line.first == option.first;
        });
        if (same == lines.end())
            lines += option;
        else
            same->second = option.second;
    }
    return lines;
}

} // namespace

const Section *ownSection(const ConfFile &file, QStringView name)
{
    const auto &sections = file.sections();
    const auto found = std::find_if(sections.rbegin(), sections.rend(), [&](const auto &section) {
        return !section.ours && !section.isTemplate && section.name == name;
    });
    return found == sections.rend() ? nullptr : &*found;
}

Finding alreadyDefined(const Place &place, const QString &what)
{
    return {Finding::Severity::Warning,
            place.file,
            tr("The site's own lines already define %1; it is left as it is").arg(what),
            tr("Take those lines away to have it from the inventory"),
            place.line,
            0};
}

QByteArray sipConf(const Site &site, const ConfFile &existing, Findings &findings)
{
    QByteArray text;
    for (const auto &extension : site.extensions) {
        for (const auto &name : peersOf(extension)) {
            if (const auto *own = ownSection(existing, name))
                findings += alreadyDefined(own->place, u"[%1]"_s.arg(name));
            else
                text += section(name, peer(extension));
        }
    }
    return text;
}

QByteArray sipConfStart()
{
    // without it chan_sip lets anyone call into the context "default"
    return "[general]\nallowguest = no\nalwaysauthreject = yes\ncallcounter = yes\n\n";
}

} // namespace asterisk
