#pragma once

#include "profile/firmwareimage.h"
#include "profile/flatxml.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace profile {

/** What a check cannot see in the profile itself. What is not known is not complained about. */
struct CheckContext
{
    bool bootstrap = false; ///< anybody may fetch this file: it must hold no secret
    QString firmware; ///< what the phone runs; empty: what a dump says of itself, or not known
    std::optional<QList<FirmwareImage>> images; ///< all we hold; absent: not known
    QStringList servers; ///< hosts the phone must be able to reach besides those in the profile
    /** Another model that has an element of that name; empty: none, or not known. */
    std::function<QString(QByteArrayView)> modelWith;
};

/** The linter: every opinion about a profile that was read, the reader's own findings among them,
 *  in the order of the text. @p model null: only what holds for all phones. No message holds a
 *  secret. */
Findings check(const ReadProfile &profile, const schema::PhoneModel *model,
               const CheckContext &context = {});

/** The same for what is about to be written, and what all of it together lacks; findings name the
 *  element. */
Findings check(const Profile &profile, const CheckContext &context = {});

/** Whether a profile reads like a bootstrap file: it says little, and where the profile is. */
bool looksLikeBootstrap(const ReadProfile &profile);

} // namespace profile
