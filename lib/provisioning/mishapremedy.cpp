#include "provisioning/mishapremedy.h"

#include <QCoreApplication>

namespace provisioning {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

struct Known
{
    const char *part; ///< of what OpenSSL or a server says
    const char *remedy;
};

constexpr const char *LostLines = QT_TRANSLATE_NOOP(
    "provisioning",
    "More came than this machine takes in. Let phones log less (Debug_Level), let more wait "
    "(sysctl "
    "net.core.rmem_max=67108864, then start the servers again), or log to another machine.");

constexpr const char *AskAgain = QT_TRANSLATE_NOOP(
    "provisioning",
    "What it sent did not come whole. A report can be asked for again: spafleetctl phone report "
    "MAC");

// The first that occurs counts.
constexpr Known Handshakes[] = {
    {"certificate has expired",
     QT_TRANSLATE_NOOP("provisioning",
                       "The certificate it showed has expired; if it is a phone's own, set this "
                       "machine's clock or use another policy.")},
    {"too weak",
     QT_TRANSLATE_NOOP("provisioning",
                       "The certificate it showed is too weak for today's TLS, as those of old SPA "
                       "phones are: serve takes it with --tls old-spa-phones, or use another "
                       "policy.")},
    {"not yet valid",
     QT_TRANSLATE_NOOP("provisioning",
                       "The certificate it showed is not valid yet: set this machine's clock.")},
    {"certificate verify failed",
     QT_TRANSLATE_NOOP("provisioning",
                       "The certificate it showed is not signed by the CA that serve was given by "
                       "--client-ca. If it is a phone's own, add its maker's root to that file.")},
    {"certificate expired",
     QT_TRANSLATE_NOOP("provisioning",
                       "It finds our certificate expired: ask for a new one with spafleetctl "
                       "certificate request, or set the phone's clock.")},
    {"unknown ca",
     QT_TRANSLATE_NOOP("provisioning",
                       "It does not trust our certificate: SPA phones trust those that Cisco "
                       "signed (spafleetctl certificate request), newer ones a CA of your own by "
                       "their Custom CA parameter.")},
    {"bad certificate",
     QT_TRANSLATE_NOOP("provisioning",
                       "It refuses our certificate: see spafleetctl certificate check, and that "
                       "the rule names the host as the certificate's CN does.")},
    {"certificate unknown",
     QT_TRANSLATE_NOOP("provisioning",
                       "It refuses our certificate: see spafleetctl certificate check, and that "
                       "the rule names the host as the certificate's CN does.")},
    {"no shared cipher",
     QT_TRANSLATE_NOOP("provisioning",
                       "It speaks only ciphers that are not safe any more. Send it to tftp or http "
                       "with an encrypted profile, or switch the profile for old SPA phones on.")},
    {"unsupported protocol",
     QT_TRANSLATE_NOOP("provisioning",
                       "It speaks only TLS that is not safe any more. Send it to tftp or http "
                       "with an encrypted profile, or switch the profile for old SPA phones on.")},
    {"http request",
     QT_TRANSLATE_NOOP("provisioning",
                       "It speaks plain HTTP at the HTTPS port: its rule needs https://.")},
};

constexpr Known Requests[] = {
    {"not TFTP",
     QT_TRANSLATE_NOOP(
         "provisioning",
         "What came is no TFTP request for octet or netascii, which is all we serve.")},
    {"there is room for",
     QT_TRANSLATE_NOOP("provisioning",
                       "It sends its report again by itself; where this lasts, look who sends so "
                       "many.")},
    {"that was broken off", AskAgain},
    {"a report whose end never came", AskAgain},
    {"made room for another connection",
     QT_TRANSLATE_NOOP("provisioning",
                       "More connections were open than we take at once, and this one waited "
                       "longest. Where this lasts, look who holds so many open.")},
    {"no connection can be taken",
     QT_TRANSLATE_NOOP("provisioning",
                       "Most likely this program may open no more files: raise its limit (ulimit "
                       "-n, or LimitNOFILE of its service).")},
    {"too long",
     QT_TRANSLATE_NOOP("provisioning", "No phone sends so much. Look who is at this address.")},
    {"not HTTP",
     QT_TRANSLATE_NOOP("provisioning",
                       "What came is no HTTP; https:// needs the port that serve was given by "
                       "--https.")},
    {"wait already",
     QT_TRANSLATE_NOOP("provisioning",
                       "It asks again by itself; where this lasts, spread the phones by "
                       "Resync_Random_Delay.")},
    {"of syslog were lost", LostLines},
};

template<size_t Count>
QString remedyIn(const Known (&known)[Count], const QString &what)
{
    for (const Known &one : known) {
        if (what.contains(QLatin1String(one.part), Qt::CaseInsensitive))
            return tr(one.remedy);
    }
    return {};
}

} // namespace

QString mishapRemedy(servers::Door door, const QString &what)
{
    return door == servers::Door::Https && what.startsWith(QLatin1String("TLS"))
        ? remedyIn(Handshakes, what)
        : remedyIn(Requests, what);
}

QString lostLinesTrouble(quint64 lines)
{
    return tr("Lines lost so far: %1.").arg(lines) + u' ' + tr(LostLines);
}

QString unfinishedRemedy(const servers::Outcome &outcome, const std::optional<MacAddress> &mac)
{
    const QString retries =
        tr("It asks again by itself, after its Resync_Error_Retry_Delay at the latest.");
    if (outcome.end == servers::Outcome::End::TimedOut)
        return tr("The phone stopped answering. %1 Where every transfer ends so, a firewall holds "
                  "our packets back: TFTP answers from a port of its own.")
            .arg(retries);
    const QString why = outcome.detail.isEmpty() ? tr("it did not say why") : outcome.detail;
    const QString see = mac
        ? tr("Its log may say more: spafleetctl syslog tail --phone %1").arg(mac->toString())
        : QString();
    return tr("The phone broke off: %1. %2 %3").arg(why, retries, see).trimmed();
}

} // namespace provisioning
