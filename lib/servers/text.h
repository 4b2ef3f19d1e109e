#pragma once

#include <QByteArrayView>
#include <QString>

namespace servers {

/** Bytes from the network as text: UTF-8, or Latin-1 where it is not (old phones know nothing
 *  else). Nothing is hidden or replaced. */
QString decodedText(QByteArrayView bytes);

/** The same as one line for a log: control characters become \xNN, cut after @p most bytes. */
QString visibleText(QByteArrayView bytes, qsizetype most = -1);

} // namespace servers
