#pragma once

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
    /** Further peers with the same secret that ring together with the first: one chan_sip peer
     *  holds one contact, so a second phone needs a peer of its own. */
    QStringList furtherPeers;

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

/** What the dial plan dials: "SIP/151&SIP/151-2", or "PJSIP/151&…". */
QString dialed(Driver driver, const Extension &extension);

/** The name of the peer that @p phone, a MAC's digits, uses for an extension it is not the first
 *  to hold: "151-002584d8d062". */
QString furtherPeer(const QString &number, const QString &phone);

} // namespace asterisk
