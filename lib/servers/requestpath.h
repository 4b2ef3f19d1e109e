#pragma once

#include <QByteArrayView>
#include <QString>

namespace servers {

/** A path as Request holds it, or the reason why what came is none. */
struct RequestPath
{
    QString path; ///< begins with '/'; empty where refused
    QString query; ///< behind '?', still encoded
    QString refusal; ///< in English, for the log; empty where the path is good

    bool isGood() const { return refusal.isEmpty(); }
};

/** @p target up to its '?'. What stands behind it may be a password and is never told. */
QByteArrayView withoutQuery(QByteArrayView target);

/** Reads the target of an HTTP request: percent-encoded, with a query, also with "http://host"
 *  before it. Backslashes become '/', "//" and "/./" become '/'. Refused are NUL and other control
 *  characters, a ".." part in any disguise (also encoded twice), and more than 2,048 bytes. */
RequestPath readTarget(QByteArrayView target);

/** The same for a TFTP file name: its path is not encoded, but what would be a traversal if it were
 *  decoded is refused too. */
RequestPath readFileName(QByteArrayView name);

} // namespace servers
