#include "profile/gzip.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>

namespace profile {

namespace {

constexpr int gzipFormat = 15 + 16; // the largest window, and a gzip header around the data

Error damaged(const char *text)
{
    return Error::refused(QCoreApplication::translate("profile", text));
}

Bytef *input(QByteArrayView bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
}

/** zlib's state; ended with the scope. */
class Inflation
{
public:
    explicit Inflation(QByteArrayView bytes)
    {
        m_stream.next_in = input(bytes);
        m_stream.avail_in = uInt(bytes.size());
        m_ready = inflateInit2(&m_stream, gzipFormat) == Z_OK;
    }
    ~Inflation() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflation)

    bool ready() const { return m_ready; }
    QByteArrayView rest() const
    {
        return {reinterpret_cast<const char *>(m_stream.next_in), qsizetype(m_stream.avail_in)};
    }
    bool again() { return inflateReset(&m_stream) == Z_OK; }

    /** Appends what fits into a piece; Z_OK, Z_STREAM_END or an error. */
    int step(QByteArray &out)
    {
        char piece[16384];
        m_stream.next_out = reinterpret_cast<Bytef *>(piece);
        m_stream.avail_out = sizeof piece;
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        out.append(piece, qsizetype(sizeof piece) - qsizetype(m_stream.avail_out));
        return status;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

QByteArray gzip(QByteArrayView bytes)
{
    z_stream stream{};
    constexpr int usualMemory = 8;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipFormat, usualMemory,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        qFatal("zlib has no memory left to compress a profile");
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = input(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH); // cannot fall short: the room is what zlib asked for
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Result<QByteArray> gunzip(QByteArrayView bytes, qsizetype limit)
{
    Inflation inflation(bytes);
    if (!inflation.ready())
        return damaged(QT_TRANSLATE_NOOP("profile", "There is no memory left to decompress."));
    QByteArray out;
    for (;;) {
        const int status = inflation.step(out);
        if (out.size() > limit)
            return damaged(QT_TRANSLATE_NOOP(
                "profile", "Decompressed, the file is larger than any profile; it was not read."));
        if (status == Z_STREAM_END && (!isGzip(inflation.rest()) || !inflation.again()))
            return out;
        if (status == Z_BUF_ERROR)
            return damaged(QT_TRANSLATE_NOOP(
                "profile", "The compressed file is cut off; copy or download it again."));
        if (status != Z_OK && status != Z_STREAM_END)
            return damaged(QT_TRANSLATE_NOOP(
                "profile", "The compressed file is damaged; copy or download it again."));
    }
}

} // namespace profile
