#pragma once

#include <QByteArrayView>

namespace servers::http {

/** The part of a content that goes out. */
struct Part
{
    enum class Kind {
        Whole,
        Partial, ///< answered with 206
        Unsatisfiable, ///< answered with 416
    };

    Kind kind = Kind::Whole;
    qint64 from = 0;
    qint64 length = 0;

    bool operator==(const Part &) const = default;
};

/** Reads a Range header (RFC 7233) for a content of @p size bytes; empty: there was none. Several
 *  ranges, other units and what does not parse are answered with the whole, as the RFC allows. */
Part readRange(QByteArrayView header, qint64 size);

} // namespace servers::http
