#include "asterisk/pjsipconf.h"

#include "asterisk/peeroptions.h"
#include "asterisk/sipconf.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

struct Pjsip
{
    Q_DECLARE_TR_FUNCTIONS(asterisk)
};

struct Renamed
{
    const char16_t *sip;
    const char16_t *pjsip;
};

/** Options that only changed their name. */
constexpr Renamed renamed[] = {
    {u"allow", u"allow"},
    {u"callgroup", u"call_group"},
    {u"callingpres", u"callerid_privacy"},
    {u"canreinvite", u"direct_media"},
    {u"directmedia", u"direct_media"},
    {u"disallow", u"disallow"},
    {u"language", u"language"},
    {u"namedcallgroup", u"named_call_group"},
    {u"namedpickupgroup", u"named_pickup_group"},
    {u"pickupgroup", u"pickup_group"},
    {u"sendrpid", u"send_rpid"},
    {u"subscribecontext", u"subscribe_context"},
    {u"trustrpid", u"trust_id_inbound"},
};

/** The sections of one peer, as they grow. */
struct Peer
{
    Assignments endpoint;
    Assignments auth;
    Assignments aor;
};

void put(Assignments &lines, const QString &name, const QString &value)
{
    const auto same = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto &line) { return line.first == name; });
    if (same == lines.end())
        lines += {name, value};
    else
        same->second = value;
}

Peer plainPeer(const Extension &extension, const QString &name)
{
    const bool open = extension.secret.isEmpty();
    return {{{u"type"_s, u"endpoint"_s},
             {u"context"_s, extension.context},
             {u"aors"_s, name},
             {u"auth"_s, open ? QString() : name},
             {u"outbound_auth"_s, open ? QString() : name},
             {u"callerid"_s, callerId(extension)},
             {u"mailboxes"_s, extension.mailbox},
             {u"dtmf_mode"_s, u"rfc4733"_s},
             {u"disallow"_s, u"all"_s},
             {u"allow"_s, u"ulaw,alaw,g722"_s}},
            {{u"type"_s, u"auth"_s},
             {u"auth_type"_s, u"userpass"_s},
             {u"username"_s, name},
             {u"password"_s, extension.secret}},
            {{u"type"_s, u"aor"_s},
             {u"max_contacts"_s, u"1"_s},
             {u"remove_existing"_s, u"yes"_s},
             {u"qualify_frequency"_s, u"60"_s}}};
}

QString dtmfMode(const QString &value)
{
    return value == u"rfc2833" ? u"rfc4733"_s : value;
}

/** "yes" is every 60 s, "no" never; chan_sip's number is how long to wait, in milliseconds. */
void qualify(Peer &peer, const QString &value)
{
    bool number = false;
    const auto milliseconds = value.toInt(&number);
    put(peer.aor, u"qualify_frequency"_s, value == u"no" || value.isEmpty() ? u"0"_s : u"60"_s);
    if (number && milliseconds > 0)
        put(peer.aor, u"qualify_timeout"_s, QString::number(milliseconds / 1000.0));
}

void nat(Peer &peer, const QString &value)
{
    const bool all = value == u"yes";
    const bool rport = all || value.contains(u"force_rport");
    const bool media = all || value.contains(u"comedia");
    const auto word = [](bool on) {
        return on ? u"yes"_s : u"no"_s;
    };
    put(peer.endpoint, u"force_rport"_s, word(rport));
    put(peer.endpoint, u"rewrite_contact"_s, word(rport));
    put(peer.endpoint, u"rtp_symmetric"_s, word(media));
}

/** False where chan_pjsip knows nothing like @p option. */
bool apply(Peer &peer, const std::pair<QString, QString> &option)
{
    const auto &[name, value] = option;
    if (name == u"dtmfmode")
        put(peer.endpoint, u"dtmf_mode"_s, dtmfMode(value));
    else if (name == u"qualify")
        qualify(peer, value);
    else if (name == u"nat")
        nat(peer, value);
    else {
        const auto known = std::find_if(std::begin(renamed), std::end(renamed),
                                        [&](const auto &row) { return name == row.sip; });
        if (known == std::end(renamed))
            return false;
        put(peer.endpoint, QString::fromUtf16(known->pjsip), value);
    }
    return true;
}

/** Lines of the guide's peers that say nothing to chan_pjsip. */
bool needless(const QString &option)
{
    return option == u"regext" || option == u"type" || option == u"host"
        || option == u"callcounter";
}

Finding unknown(const Extension &extension, const QString &option)
{
    return {Finding::Severity::Warning,
            extension.number,
            Pjsip::tr("chan_pjsip has nothing like the option %1; it is left out").arg(option),
            Pjsip::tr("Set what is meant in pjsip.conf outside our marks, or unset the option"),
            0,
            0};
}

QByteArray written(const Extension &extension, const QString &name)
{
    auto peer = plainPeer(extension, name);
    for (const auto &option : peerOptions(extension))
        apply(peer, option);
    auto text = section(name, peer.endpoint);
    if (!extension.secret.isEmpty())
        text += section(name, peer.auth);
    return text + section(name, peer.aor);
}

} // namespace

QByteArray pjsipConf(const Site &site, const ConfFile &existing, Findings &findings)
{
    QByteArray text;
    for (const auto &extension : site.extensions) {
        for (const auto &name : peersOf(extension)) {
            if (const auto *own = ownSection(existing, name))
                findings += alreadyDefined(own->place, u"[%1]"_s.arg(name));
            else
                text += written(extension, name);
        }
        Peer unused;
        for (const auto &option : peerOptions(extension)) {
            if (!apply(unused, option) && !needless(option.first))
                findings += unknown(extension, option.first);
        }
    }
    return text;
}

QByteArray pjsipConfStart()
{
    return "[transport-udp]\ntype = transport\nprotocol = udp\nbind = 0.0.0.0\n\n";
}

} // namespace asterisk
