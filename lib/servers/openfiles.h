#pragma once

#include <cstddef>

namespace servers {

/** Raises this process's limit of open files to @p wanted, or as far as the system lets us; never
 *  lowers it. Returns what it now is. Ten thousand phones at once are as many sockets. */
std::size_t raiseOpenFiles(std::size_t wanted);

} // namespace servers
