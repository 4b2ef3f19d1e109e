#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace asterisk {

/** What Asterisk is told of one extension. */
struct Extension
{
    QString number; ///< "151": its dial-plan extension and its peer's name
    QString name; ///< "Fred 151", shown to those it calls; may be empty
    QString secret; ///< may be empty: the peer then registers without one
    QString context; ///< the dial-plan context its calls start in
    QString mailbox; ///< "151@default", or "151" in the context default; empty: none
    /** Further peer options by chan_sip's names; an empty value leaves out one of ours. "vmsecret"
     *  is the PIN of the mailbox. */
    QMap<QString, QString> options;
    /** Names of its peers where several phones hold it and ring together: one chan_sip peer holds
     *  one contact, so each phone needs a peer of its own. Empty: one, named as the number. */
    QStringList peers;

    bool operator==(const Extension &) const = default;
};

/** A number called from outside that rings several extensions. */
struct InboundGroup
{
    QString number; ///< "3615551212", as the line's provider sends it
    QString context; ///< where the provider's calls start
    QStringList extensions; ///< by number, in the order they are rung
    int seconds = 25; ///< how long they ring

    bool operator==(const InboundGroup &) const = default;
};

/** The channel driver the phones register with: chan_sip up to Asterisk 20, or chan_pjsip. */
enum class Driver { Sip, Pjsip };

/** One Asterisk server's share of the fleet. */
struct Site
{
    Driver driver = Driver::Sip;
    QList<Extension> extensions; ///< each number once
    QList<InboundGroup> groups;
};

/** Refuses what cannot be written into an Asterisk file so that it means the same there: control
 *  characters, blanks at either end, numbers that are patterns or hold what the dial plan acts on,
 *  a number given twice. The message names the extension. */
Result<void> check(const Site &site);

/** What should be said of an extension that has no secret. */
Finding withoutSecret(const QString &number);

/** The names of its peers, at least one. */
QStringList peersOf(const Extension &extension);

/** What the dial plan dials: "SIP/151", "PJSIP/151-0025…&PJSIP/151-0026…". */
QString dialed(Driver driver, const Extension &extension);

/** The peer of @p phone, a MAC's digits, where several share the extension: "151-002584d8d062". */
QString peerOfPhone(const QString &number, const QString &phone);

} // namespace asterisk
