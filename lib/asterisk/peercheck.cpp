#include "asterisk/peercheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

using Severity = Finding::Severity;

struct PeerCheck
{
    Q_DECLARE_TR_FUNCTIONS(asterisk)
};

class Peers
{
public:
    Peers(const ConfFile &file, const Extension &extension, const QString &name)
        : m_file(file), m_extension(extension), m_name(name)
    {
    }

    Findings checkSip()
    {
        const auto *peer = section(m_name);
        if (!peer)
            return missing(PeerCheck::tr("There is no peer [%1]").arg(m_name));
        const auto type = value(peer, u"type");
        if (type != u"friend" && type != u"peer")
            say(peer, Severity::Error,
                PeerCheck::tr("[%1] is of type “%2” and cannot be called; make it a friend")
                    .arg(m_name, type));
        if (value(peer, u"host") != u"dynamic")
            say(peer, Severity::Error,
                PeerCheck::tr("[%1] has a fixed host, so no phone can register; write "
                              "host = dynamic")
                    .arg(m_name));
        const auto hashed = value(peer, u"md5secret");
        const bool same = hashed.isEmpty() ? value(peer, u"secret") == m_extension.secret
                                           : hashed.compare(md5Secret(), Qt::CaseInsensitive) == 0;
        checkSecret(peer, same);
        checkContext(peer);
        return m_findings;
    }

    Findings checkPjsip()
    {
        const auto *endpoint = section(m_name, u"endpoint");
        if (!endpoint)
            return missing(PeerCheck::tr("There is no endpoint [%1]").arg(m_name));
        checkContext(endpoint);
        checkAuth(endpoint);
        if (!listed(endpoint, u"aors", u"aor"))
            say(endpoint, Severity::Error,
                PeerCheck::tr("The endpoint [%1] has no aor, so no phone can register")
                    .arg(m_name));
        return m_findings;
    }

private:
    /** The last section of that name, and type where one is asked for; Asterisk's last line wins.
     */
    const Section *section(const QString &name, QStringView type = {}) const
    {
        const auto &sections = m_file.sections();
        const auto found = std::find_if(sections.rbegin(), sections.rend(), [&](const auto &one) {
            return !one.isTemplate && one.name == name
                && (type.isNull() || one.value(u"type").value_or(QString()) == type);
        });
        return found == sections.rend() ? nullptr : &*found;
    }

    static QString value(const Section *section, QStringView option)
    {
        return section ? section->value(option).value_or(QString()) : QString();
    }

    /** The first section of @p type that the list @p option names. */
    const Section *listed(const Section *endpoint, QStringView option, QStringView type) const
    {
        for (const auto &name : value(endpoint, option).split(u',', Qt::SkipEmptyParts)) {
            if (const auto *found = section(name.trimmed(), type))
                return found;
        }
        return nullptr;
    }

    QString md5Secret() const
    {
        const auto given = value(section(u"general"_s), u"realm");
        const auto realm = given.isEmpty() ? u"asterisk"_s : given;
        const auto text = m_name + u':' + realm + u':' + m_extension.secret;
        return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
    }

    void checkAuth(const Section *endpoint)
    {
        const auto *auth = listed(endpoint, u"auth", u"auth");
        if (!auth)
            return checkSecret(endpoint, m_extension.secret.isEmpty());
        if (value(auth, u"username") != m_name)
            say(auth, Severity::Error,
                PeerCheck::tr("The user name of [%1] is another, and its phone says %2")
                    .arg(auth->name, m_name));
        if (value(auth, u"auth_type") != u"md5")
            checkSecret(auth, value(auth, u"password") == m_extension.secret);
    }

    void checkSecret(const Section *where, bool same)
    {
        if (!same)
            say(where, Severity::Error,
                PeerCheck::tr("The secret of [%1] is not the one its phone gets").arg(m_name));
    }

    void checkContext(const Section *where)
    {
        const auto context = value(where, u"context");
        if (context != m_extension.context)
            say(where, Severity::Warning,
                PeerCheck::tr("The calls of [%1] start in the context “%2”, in the inventory it is "
                              "“%3”")
                    .arg(m_name, context, m_extension.context));
    }

    void say(const Section *where, Severity severity, const QString &message)
    {
        const auto remedy = where->ours
            ? PeerCheck::tr("Run: spafleetctl asterisk export")
            : PeerCheck::tr("Correct it there, or take the lines away and export");
        m_findings += {severity, where->place.file, message, remedy, where->place.line, 0};
    }

    Findings missing(const QString &message) const
    {
        return {{Severity::Error, m_file.name(), message,
                 PeerCheck::tr("Run: spafleetctl asterisk export"), 0, 0}};
    }

    const ConfFile &m_file;
    const Extension &m_extension;
    QString m_name;
    Findings m_findings;
};

} // namespace

Findings checkPeers(const ConfFile &file, Driver driver, const Extension &extension)
{
    Findings findings;
    for (const auto &name : peersOf(extension)) {
        Peers peers(file, extension, name);
        findings += driver == Driver::Sip ? peers.checkSip() : peers.checkPjsip();
    }
    return findings;
}

} // namespace asterisk
