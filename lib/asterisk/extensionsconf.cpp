#include "asterisk/extensionsconf.h"

#include "asterisk/sipconf.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("asterisk", text);
}

/** Where the site itself gives @p number a hint, or priorities, in @p context. */
const Variable *ownLine(const ConfFile &file, const QString &context, const QString &number,
                        bool hint)
{
    for (const auto &section : file.sections()) {
        if (section.ours || section.name != context)
            continue;
        for (const auto &variable : section.variables) {
            const auto parts = QStringView(variable.value).split(u',');
            if (variable.name == u"exten" && parts.size() > 1 && parts[0].trimmed() == number
                && (parts[1].trimmed() == u"hint") == hint)
                return &variable;
        }
    }
    return nullptr;
}

QByteArray exten(const QString &number, const QString &rest)
{
    return "exten => " + escaped(number + u',' + rest) + '\n';
}

class Contexts
{
public:
    Contexts(const Site &site, const ConfFile &existing, Findings &findings)
        : m_site(site), m_existing(existing), m_findings(findings)
    {
    }

    void add(const Extension &extension)
    {
        const auto channels = dialed(m_site.driver, extension);
        if (free(extension.context, extension.number, true))
            m_texts[extension.context] += exten(extension.number, u"hint,"_s + channels);
        if (!free(extension.context, extension.number, false))
            return;
        auto &text = m_texts[extension.context];
        text += exten(extension.number, u"1,Dial(%1,60,rT)"_s.arg(channels));
        if (!extension.mailbox.isEmpty())
            text += exten(extension.number, u"2,VoiceMail(%1,u)"_s.arg(extension.mailbox));
    }

    void add(const InboundGroup &group)
    {
        const auto channels = this->channels(group);
        if (!channels.isEmpty() && free(group.context, group.number, false))
            m_texts[group.context] += exten(
                group.number, u"1,Dial(%1,%2,rt)"_s.arg(channels.join(u'&')).arg(group.seconds));
    }

    QByteArray text() const
    {
        QByteArray text;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
            text += '[' + it.key().toUtf8() + "]\n" + it.value();
        return text;
    }

private:
    bool free(const QString &context, const QString &number, bool hint)
    {
        const auto *own = ownLine(m_existing, context, number, hint);
        if (own) {
            const auto what = hint ? tr("a hint for %1 in [%2]") : tr("%1 in [%2]");
            m_findings += alreadyDefined(own->place, what.arg(number, context));
        }
        return !own;
    }

    QStringList channels(const InboundGroup &group)
    {
        QStringList channels;
        for (const auto &number : group.extensions) {
            const auto found = std::find_if(
                m_site.extensions.begin(), m_site.extensions.end(),
                [&](const Extension &extension) { return extension.number == number; });
            if (found != m_site.extensions.end())
                channels += dialed(m_site.driver, *found);
            else
                m_findings += {Finding::Severity::Warning,
                               group.number,
                               tr("The inbound group rings %1, which is no extension of this "
                                  "Asterisk")
                                   .arg(number),
                               tr("Take it out of the group or add the extension"),
                               0,
                               0};
        }
        return channels;
    }

    const Site &m_site;
    const ConfFile &m_existing;
    Findings &m_findings;
    QMap<QString, QByteArray> m_texts; ///< by context
};

} // namespace

QByteArray extensionsConf(const Site &site, const ConfFile &existing, Findings &findings)
{
    Contexts contexts(site, existing, findings);
    for (const auto &extension : site.extensions)
        contexts.add(extension);
    for (const auto &group : site.groups)
        contexts.add(group);
    return contexts.text();
}

} // namespace asterisk
