#pragma once

#include <QByteArray>

namespace schema {

constexpr qsizetype longestElementName = 120; // twice the longest seen

/** Whether @p name can be an element's, with braces where its numbers stand: letters, digits and
 *  ". - _", no digit first, and '/' between it and what encloses it. */
bool canNameAnElement(const QByteArray &name);

} // namespace schema
