#include "virtualphone/httpstatus.h"

namespace virtualphone {

HttpReaction reactionTo(int status)
{
    if (status == 301 || status == 302)
        return HttpReaction::GoElsewhere;
    if (status == 401 || status == 407)
        return HttpReaction::ProveIdentity;
    if (status == 404)
        return HttpReaction::FileFailure;
    return status >= 200 && status < 300 ? HttpReaction::Accept : HttpReaction::NoConnection;
}

} // namespace virtualphone
