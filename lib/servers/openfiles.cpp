#include "servers/openfiles.h"

#include <sys/resource.h>

#include <algorithm>

namespace servers {

std::size_t raiseOpenFiles(std::size_t wanted)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024; // POSIX promises less, every system of today gives it
    if (limit.rlim_cur >= wanted)
        return limit.rlim_cur;
    const rlimit raised = {wanted, std::max<rlim_t>(limit.rlim_max, wanted)};
    if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
        return wanted;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, wanted); // not root: up to the hard limit
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : 1024;
}

} // namespace servers
