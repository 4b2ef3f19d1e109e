#include "serverplan.h"

#include "ownsettings.h"
#include "provisioning/service.h"
#include "servers/certificates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerPlan)
};

// The same record from whichever folder a relative path was given in.
QString absolute(const QString &database)
{
    return database.contains(QStringLiteral("://")) ? database
                                                    : QFileInfo(database).absoluteFilePath();
}

// A record's location may hold a password; what is kept of it is a name only.
QString groupOf(const QString &database)
{
    const QByteArray hash =
        QCryptographicHash::hash(absolute(database).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("servers/%1").arg(QString::fromLatin1(hash.toHex().left(16)));
}

// Every member that is kept, by its name there.
template<typename Plan, typename Visitor>
void visit(Plan &plan, Visitor visitor)
{
    visitor("address", plan.addresses);
    visitor("tftp", plan.tftp);
    visitor("http", plan.http);
    visitor("https", plan.https);
    visitor("syslog", plan.syslog);
    visitor("syslogTcp", plan.syslogTcp);
    visitor("transferPorts", plan.transferPorts);
    visitor("singlePort", plan.singlePort);
    visitor("certificate", plan.certificateFile);
    visitor("key", plan.keyFile);
    visitor("clientCa", plan.clientCaFile);
    visitor("oldSpaPhones", plan.oldSpaPhones);
    visitor("files", plan.filesFolder);
}

// "A-B"
Result<void> useTransferPorts(servers::TftpSettings &tftp, const QString &range)
{
    if (range.isEmpty())
        return {};
    const QStringList ends = range.split(u'-');
    tftp.firstTransferPort = ends.first().trimmed().toUShort();
    tftp.lastTransferPort = ends.last().trimmed().toUShort();
    if (ends.size() == 2 && tftp.firstTransferPort > 0
        && tftp.lastTransferPort >= tftp.firstTransferPort)
        return {};
    return Error::usage(Words::tr("TFTP transfers answer from the first to the last port of a "
                                  "range, such as 50000-50255; \"%1\" is none.")
                            .arg(range));
}

servers::Port portOf(quint16 number, bool passing)
{
    return passing && number != 0 ? servers::Port::anyFree() : servers::Port(number);
}

servers::HttpSettings httpOf(const ServerPlan &plan)
{
    servers::HttpSettings http;
    http.http = portOf(plan.http, plan.passing);
    http.https = portOf(plan.https, plan.passing);
    http.certificateFile = plan.certificateFile;
    http.keyFile = plan.keyFile;
    http.clientCaFile = plan.clientCaFile;
    if (plan.oldSpaPhones)
        http.tls = servers::TlsProfile::OldSpaPhones;
    return http;
}

} // namespace

bool ServerPlan::servesNothing() const
{
    return tftp == 0 && http == 0 && https == 0 && syslog == 0 && syslogTcp == 0;
}

Result<provisioning::ServiceOptions> serviceOptions(const ServerPlan &plan)
{
    provisioning::ServiceOptions options;
    options.listen.addresses = plan.addresses;
    options.listen.tftp.port = portOf(plan.tftp, plan.passing);
    options.listen.tftp.singlePort = plan.singlePort;
    if (auto used = useTransferPorts(options.listen.tftp, plan.transferPorts); !used)
        return used.error();
    options.listen.http = httpOf(plan);
    options.listen.syslog.udp = portOf(plan.syslog, plan.passing);
    options.listen.syslog.tcp = portOf(plan.syslogTcp, plan.passing);
    options.files = plan.filesFolder;
    if (plan.https != 0 && (plan.certificateFile.isEmpty() || plan.keyFile.isEmpty()))
        return Error::usage(
            Words::tr("HTTPS needs a certificate and its key: name the PEM file of each."));
    if (!plan.filesFolder.isEmpty() && !QFileInfo(plan.filesFolder).isDir())
        return Error::world(Words::tr("%1 is no folder: name the one that holds firmware, logos "
                                      "and ring tones.")
                                .arg(plan.filesFolder));
    return options;
}

Findings findingsOn(const ServerPlan &plan)
{
    Findings findings;
    if (plan.https == 0)
        return findings;
    if (plan.oldSpaPhones) {
        findings += {Finding::Severity::Warning, QStringLiteral("HTTPS"),
                     Words::tr("It takes TLS 1.0, CBC ciphers, 1024-bit keys and SHA-1, for phones "
                               "of the SPA2102's age speak nothing better. Whoever records the "
                               "line may read it one day, passwords too."),
                     Words::tr("Serve newer phones without this, and give the old ones an "
                               "encrypted profile (--key in their rule).")};
    }
    if (!plan.certificateFile.isEmpty())
        findings +=
            servers::checkServerCertificate(plan.certificateFile, QDateTime::currentDateTimeUtc());
    return findings;
}

std::optional<ServerPlan> loadServerPlan(const QString &database)
{
    OwnSettings kept;
    kept.beginGroup(groupOf(database));
    if (!kept.contains(QStringLiteral("tftp")))
        return std::nullopt;
    ServerPlan plan;
    visit(plan, [&kept](const char *name, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if (const QVariant value = kept.value(QLatin1String(name)); value.isValid())
            member = value.value<Member>();
    });
    plan.addresses.removeAll(QString()); // as an earlier version kept "every address"
    return plan;
}

void saveServerPlan(const QString &database, const ServerPlan &plan)
{
    OwnSettings kept;
    kept.beginGroup(groupOf(database));
    visit(plan, [&kept](const char *name, const auto &member) {
        if constexpr (std::is_same_v<decltype(member), const quint16 &>)
            kept.setValue(QLatin1String(name), int(member)); // as people write a number
        else
            kept.setValue(QLatin1String(name), member);
    });
}
