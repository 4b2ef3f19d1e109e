#pragma once

#include "base/result.h"
#include "inventory/inventory.h"
#include "provisioning/editor.h"

namespace rehearsal {

/** Where the phones of the guide's fleet find what they need. */
struct GuideAddresses
{
    QString server; ///< a host: files and log
    quint16 tftpPort = 69;
    quint16 syslogPort = 514;
    QString registrar; ///< host or host:port
};

/** The fleet of "Zero-touch provisioning of SPA5xx phones on Asterisk": 002584d8d062, an SPA525G
 *  with 151 "Fred 151" and 152 "Sally", the display's name, the upgrade to 7.2.30, the service
 *  codes cleared. */
class GuideFleet
{
public:
    static MacAddress phone(); ///< 00:25:84:d8:d0:62
    static QString model() { return QStringLiteral("SPA525G"); }
    static QString firmware() { return QStringLiteral("7.2.30"); }
    static QString firmwareFile() { return QStringLiteral("spa525g-7-2-30.bin"); }
    /** Of 151 and 152. */
    static QHash<QByteArray, QByteArray> secrets();

    /** Puts it into an empty @p inventory; the record's revision afterwards. */
    static Result<inventory::Revision> make(inventory::Inventory &inventory,
                                            const provisioning::Editor &editor,
                                            const GuideAddresses &addresses);
};

} // namespace rehearsal
