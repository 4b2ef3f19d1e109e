#pragma once

#include "inventory/database.h"
#include "inventory/fleet.h"
#include "inventory/toldlists.h"
#include "inventory/touch.h"

#include <QSet>

namespace inventory {

/** The fleet's tables, read and written. What goes wrong is the transaction's to tell. */
class FleetTables
{
public:
    /** How far the record is; equal marks, equal fleets. */
    struct Mark
    {
        Revision revision = -1;
        qint64 told = -1;
        Revision settingsChanged = 0;

        bool operator==(const Mark &) const = default;
    };

    Mark mark(Transaction &in);

    /** As mark(), and nobody else writes until @p in ends. */
    Mark lockedMark(Transaction &in);

    /** Everything. */
    Fleet load(Transaction &in);

    /** What is new since @p known, laid over @p fleet; costs what changed, or load() where that is
     *  much. */
    Fleet reload(Transaction &in, const Fleet &fleet, const Mark &known);

    /** Brings the tables from what they hold to @p next, for these @p touches. */
    void write(Transaction &in, const Fleet &next, const QList<Touch> &touches);

    /** Writes what the devices were told; those that are gone are passed over. */
    void writeTold(Transaction &in, const QList<Device> &devices);

    /** Opens enrolment anew for these; those that are gone are passed over. */
    void writeInvited(Transaction &in, const QList<MacAddress> &macs, const QDateTime &when);
    /** Of several claims of one invitation the first stays. */
    void writeClaimed(Transaction &in, const QList<Claim> &claims);

private:
    void loadDevices(Transaction &in, Fleet &fleet);
    void loadExtensions(Transaction &in, Fleet &fleet);
    void loadLayers(Transaction &in, Fleet &fleet);
    void loadOptions(Transaction &in, Fleet &fleet);
    Device deviceOf(Transaction &in, const Rows &row);

    QList<Thing> thingsSince(Transaction &in, Revision revision, int most);
    void reloadDevice(Transaction &in, Fleet &fleet, const MacAddress &mac);
    void reloadExtension(Transaction &in, Fleet &fleet, const QString &number);
    void reloadLayer(Transaction &in, Fleet &fleet, const Scope &scope);
    void reloadTold(Transaction &in, Fleet &fleet, qint64 after);

    void countAside(Transaction &in);
    void write(Transaction &in, const Fleet &next, const Thing &thing);
    void writeDevice(Transaction &in, const Fleet &next, const MacAddress &mac);
    void writeExtension(Transaction &in, const Fleet &next, const QString &number);
    void writeOption(Transaction &in, const Fleet &next, const QString &name);
    void writeLayerSetting(Transaction &in, const Fleet &next, const Thing &thing);
    void writePhoneSetting(Transaction &in, const Fleet &next, const Thing &thing);

    QString shared(const QString &text);

    ToldLists m_told;
    QSet<QString> m_shared; // texts that thousands of rows repeat, held once
};

} // namespace inventory
