#pragma once

#include "base/result.h"
#include "schema/catalogue.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace rehearsal {

/** The zero-touch walk of the Asterisk guide, for real but in small: our own servers on loopback,
 *  the guide's fleet in an inventory of its own, and a virtual phone fresh from the factory that
 *  finds them over sockets. A stand-in takes the place of Asterisk. All of it is gone afterwards.
 */
class Demonstration
{
public:
    enum class Actor { Admin, Phone, Server, Registrar };

    struct Moment
    {
        std::chrono::milliseconds after{0}; ///< since the beginning
        Actor actor = Actor::Admin;
        QString text; ///< translated; no secret
    };
    /** Called from several threads, one at a time. */
    using Audience = std::function<void(const Moment &)>;

    /** Ok where the phone ended provisioned, with the new firmware, both lines registered and its
     *  own word for it in our log, within @p limit; else what is missing. */
    static Result<void> run(std::shared_ptr<const schema::Catalogue> catalogue,
                            const Audience &audience,
                            std::chrono::seconds limit = std::chrono::seconds(120));
};

} // namespace rehearsal
