#pragma once

#include "cli/session.h"
#include "phone/phonecontrol.h"

namespace cli {

/** The address of a phone's page, as a person types or copies it. */
struct PhoneAddress
{
    QString host; ///< "192.0.2.7:8080"; without a port: the one the record knows, else 80
    QByteArray page; ///< "/admin/spacfg.xml"; empty: none was named
    QString password; ///< from xpassword= or user:password@; may be empty
    std::optional<bool> encrypted; ///< as the address says; absent: as the record knows

    /** Refused where it is no http:// or https:// address. */
    static Result<PhoneAddress> parse(const QString &url);
};

/** What a phone says of itself. */
struct LivePhone
{
    QByteArray dump; ///< its spacfg.xml
    std::optional<phone::PhoneStatus> status; ///< where the dump does not say who it is
    QString address;
};

/** Asks the phone at @p address for everything it holds. The admin passwords that are tried are
 *  @p password and, where the record knows a phone there (or @p mac names one), those it was told.
 */
Result<LivePhone> readPhone(Session &session, const PhoneAddress &address,
                            const std::optional<MacAddress> &mac, const QString &password);

/** The same of a phone of the record, where it was last seen or at @p host. */
Result<LivePhone> readPhone(Session &session, const MacAddress &mac, const QString &host,
                            const QString &password);

} // namespace cli
