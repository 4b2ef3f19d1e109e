#pragma once

#include <QStringList>

/** The addresses of this machine that a phone could reach: IPv4 first, without loopback and
 *  link-local ones. */
QStringList ownAddresses();
