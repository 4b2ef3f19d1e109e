#include "provisioning/reports.h"

#include "inventory/databasefile.h"
#include "profile/gzip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace provisioning {

using inventory::SealedReport;

namespace {

bool isSecret(const QString &element, const schema::PhoneModel *model)
{
    static const QRegularExpression telling(QStringLiteral("passw|secret|_pin|^GPP_S|encrypt_key"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto index = model ? model->indexOf(element.toLatin1()) : std::nullopt;
    return telling.match(element).hasMatch()
        || (index && model->elements()[size_t(*index)].parameter->secret);
}

} // namespace

QString masked(const QByteArray &report, const schema::PhoneModel *model)
{
    static const QRegularExpression value(
        QStringLiteral("<([A-Za-z_][\\w.-]*)(?:\\s[^<>]*)?>([^<]+)</"));
    const QString text = QString::fromUtf8(report);
    QString shown;
    qsizetype at = 0;
    auto matches = value.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!isSecret(match.captured(1), model))
            continue;
        shown += text.mid(at, match.capturedStart(2) - at) + QStringLiteral("********");
        at = match.capturedEnd(2);
    }
    return shown + text.mid(at);
}

Result<SealedReport> sealed(const Vault &vault, const MacAddress &mac, const Report &report)
{
    const Result<QByteArray> bytes = vault.sealReport(mac, profile::gzip(report.bytes));
    if (!bytes)
        return bytes.error();
    return SealedReport{mac, report.when, *bytes};
}

Result<QList<Report>> reportsOf(inventory::EventLog &log, const Vault &vault, const MacAddress &mac)
{
    const Result<QList<SealedReport>> kept = log.reports(mac);
    if (!kept)
        return kept.error();
    QList<Report> reports;
    for (const SealedReport &one : *kept) {
        const Result<QByteArray> packed = vault.openReport(mac, one.sealed);
        if (!packed)
            return packed.error();
        const Result<QByteArray> bytes = profile::gunzip(*packed, LargestReport);
        if (!bytes)
            return bytes.error();
        reports.append({one.when, *bytes});
    }
    return reports;
}

void takeInLooseReports(
    const QString &location,
    const std::function<Result<void>(const MacAddress &, const QByteArray &)> &keep)
{
    if (inventory::isPostgres(location))
        return;
    QDir folder(QFileInfo(location).absolutePath() + QStringLiteral("/reports"));
    for (const QString &name : folder.entryList({QStringLiteral("*.xml")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto mac = MacAddress::parse(QStringView(name).chopped(4));
        if (mac && file.open(QIODevice::ReadOnly) && keep(*mac, file.read(LargestReport)))
            file.remove();
    }
    folder.rmdir(folder.path()); // once it is empty
}

} // namespace provisioning
