#pragma once

#include <QByteArray>

namespace profile {

/** The tags between two elements of a profile: closes what encloses only the first and opens what
 *  encloses only the second. Paths as schema::Element::path() gives them; empty at either end. */
QByteArray tagsBetween(QByteArrayView from, QByteArrayView to);

} // namespace profile
