#pragma once

#include "inventory/eventlog.h"
#include "provisioning/vault.h"
#include "schema/phonemodel.h"

#include <functional>

namespace provisioning {

/** What a phone said of its own settings, as it sent it; it may hold passwords. */
struct Report
{
    QDateTime when; ///< UTC
    QByteArray bytes;
};

/** The most bytes of a report that are taken. */
constexpr qint64 LargestReport = 1024 * 1024;

/** Packed and sealed for the log. */
Result<inventory::SealedReport> sealed(const Vault &vault, const MacAddress &mac,
                                       const Report &report);

/** The newest few of a phone, newest first. Refused where one cannot be opened. */
Result<QList<Report>> reportsOf(inventory::EventLog &log, const Vault &vault,
                                const MacAddress &mac);

/** @p report with the values of secret elements masked: those @p model knows as such (null: none)
 *  and those whose name says so. */
QString masked(const QByteArray &report, const schema::PhoneModel *model);

/** Reports once lay unsealed beside the database at @p location: hands each to @p keep and removes
 *  the file once it is kept. */
void takeInLooseReports(
    const QString &location,
    const std::function<Result<void>(const MacAddress &, const QByteArray &)> &keep);

} // namespace provisioning
