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
    Sparse, ///< only what a layer says
    Full, ///< confirmed factory values instead of keep, but never for what is left alone
};

/** The flat profile as the phone reads it: the model's exact names, in the order of its pages, and
 *  the same bytes for the same profile. */
QByteArray writeFlatXml(const Profile &profile, Extent extent);

/** One element as it stood in a text that was read. */
struct ReadElement
{
    QByteArray name; ///< as spelled there
    QString value; ///< escapes undone; only with State::Value
    State state = State::Keep;
    QByteArray group; ///< the group attribute or the path of parents; "Info/…" is status
    QByteArray access; ///< the ua attribute as spelled; may be empty
    QStringList options; ///< from the <!-- options: a/b --> behind it
    int line = 0;
    int column = 0;
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

/** Reads what a phone would read of @p text, however sloppy, and never fails whole. */
ReadProfile readFlatXml(QByteArrayView text, Origin origin);

} // namespace profile
