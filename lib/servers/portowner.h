#pragma once

#include <QString>

namespace servers {

/** The program that holds @p port, as "dnsmasq (process 123)", where the system tells us; of other
 *  users' programs it tells only root. Empty where it does not. */
QString portOwner(quint16 port, bool tcp);

} // namespace servers
