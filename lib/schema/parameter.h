#pragma once

#include "schema/valuetype.h"

#include <QByteArray>
#include <QString>

namespace schema {

/** What the phone's own user may do with a parameter on the phone's pages (the ua attribute). */
enum class Access {
    None, ///< na: not shown
    ReadOnly, ///< ro
    ReadWrite, ///< rw: the user's own; we keep our hands off unless a layer sets it
};

/** What the numbers in a parameter's name count. */
enum class Index {
    None,
    Line, ///< {n} is an extension, 1 to the model's lines
    User, ///< {n} is the user of an adapter's port, whose number is its line's
    Key, ///< {n} is a line key, 1 to the model's keys
    Unit, ///< {u} is an attached key module
    UnitKey, ///< {u} is a key module, {k} a key on it
    Number, ///< {n} counts something else: a user, a camera, a pattern
};

/** One thing that may be said to phones, in general: "Proxy_{n}_" stands for every line's proxy. */
struct Parameter
{
    QString name; ///< as its element is named, with {n}, {u} and {k} for the numbers
    QString tab; ///< page of the phone's web interface: "System", "Ext {n}"
    QString section; ///< heading on that page: "Proxy and Registration"
    Index index = Index::None;
    ValueType type;
    bool secret = false; ///< sealed at rest, masked on screen, absent from logs
    /** Addressing, VLAN, Wi-Fi, 802.1X, the web server, passwords, certificates: said to a phone
     *  only when a layer says it, since a wrong word cuts the phone off. */
    bool untouched = false;
    QString help; ///< one line in our own words; may be empty
    QString source; ///< the guide and page it is described on; may be empty
    QString unknown; ///< what about it nobody has settled; may be empty
};

/** What a phone holds fresh from the factory, as far as we know. */
struct FactoryValue
{
    enum class Known {
        Unknown, ///< nobody has seen it
        Assumed, ///< seen on a relative, or where a site may have set it
        Confirmed, ///< a dump, a vendor sample or a guide of this very model
    };

    Known known = Known::Unknown;
    QString value; ///< may be empty, which is then what is known
    QString evidence; ///< where it was seen
};

/** One element of one model's profile: a parameter with its numbers filled in. */
struct Element
{
    /** Exact, as the phone spells it (ASCII). The settings of an adapter's router stand inside
     *  elements of their own; their names are their paths in the profile,
     *  "router-configuration/SNMP/TRAP_Port", and path() and tag() tell the two apart. */
    QByteArray name;
    const Parameter *parameter = nullptr; ///< owned by the catalogue, never null
    int line = 0; ///< the number of the extension or its user, from 1; 0 where it has none
    int key = 0; ///< the number of the line key or of a module's key; 0 where it has none
    int unit = 0; ///< the number of the key module; 0 where it has none
    int number = 0; ///< another number in the name; 0 where it has none
    Access access = Access::None; ///< factory access
    FactoryValue factory;

    /** What encloses it in a profile, outermost first and joined by '/', below the profile's own
     *  root: "router-configuration/SNMP"; empty for most. All that one element encloses stands
     *  together, so that a writer opens it once. */
    QByteArrayView path() const;

    /** The element itself, without what encloses it: "TRAP_Port". */
    QByteArrayView tag() const;

    /** The page and the heading it stands under, their numbers filled in: "Ext 2". */
    QString tab() const;
    QString section() const;

    /** Said to a phone only where a layer says it. */
    bool leftAlone() const { return parameter->untouched || access == Access::ReadWrite; }
};

} // namespace schema
