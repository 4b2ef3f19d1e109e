#pragma once

#include "base/finding.h"
#include "profile/layers.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace profile {

/** How much of a profile is written. */
enum class Extent {
    Normal, ///< every element, those nobody sets as keep
    Sparse, ///< only what a layer says, and what is taken back
    Full, ///< confirmed factory values instead of keep, but never for what is left alone
};

/** The flat profile as the phone reads it: the model's exact names, in the order of its pages, and
 *  the same bytes for the same profile. Who writes for many phones of a model holds on to its
 *  FlatXmlWriter, which is some ten times as fast. */
QByteArray writeFlatXml(const Profile &profile, Extent extent);

/** What a phone fresh from the factory is given first, written sparse: to come back at @p
 *  profileRule within seconds and at every start. Holds no secret. */
Profile bootstrap(const schema::PhoneModel &model, const QString &profileRule);

/** One element as it stood in a text that was read. */
struct ReadElement
{
    QByteArray name; ///< brackets and slashes turned to underscores, as elements are named
    QString value; ///< escapes undone; only with State::Value
    State state = State::Keep;
    QByteArray group; ///< the group attribute or the path of parents; "Info/…" is status
    QByteArray access; ///< the ua attribute as spelled; may be empty
    QStringList options; ///< from the <!-- options: a/b --> behind it
    int line = 0;
    int column = 0;

    /** The name under which the catalogue knows it: what stands inside <router-configuration> goes
     *  by its path, "router-configuration/WAN/Host_Name". */
    QByteArray key() const;

    /** What the phone reports of itself: never a setting. */
    bool isStatus() const { return group == "Info" || group.startsWith("Info/"); }
};

struct ReadProfile
{
    std::vector<ReadElement> elements; ///< in the order of the text, repeats and all
    Findings findings;
};

/** Whose spelling of "empty" and "keep" a text uses. */
enum class Origin {
    Profile, ///< a file meant for an SPA: <X ua="…"/> keeps
    MultiplatformProfile, ///< a file meant for an MPP: <X/> empties
    PhoneDump, ///< a phone's own spacfg.xml: <X/> is empty
};

/** Reads what a phone would read of @p text, however sloppy, and never fails whole. Findings of
 *  severity error name what could not be read for certain. */
ReadProfile readFlatXml(QByteArrayView text, Origin origin);

/** What a phone holds afterwards, by ReadElement::key(): the last word on each element counts,
 *  status does not. */
Settings settingsOf(const ReadProfile &profile);

} // namespace profile
