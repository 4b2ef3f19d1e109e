#pragma once

#include <QByteArray>
#include <QStringView>

#include <algorithm>
#include <utility>

namespace profile {

/** Bytes on their way out, appended without a string made for each piece. */
class ByteSink
{
public:
    /** Room for @p capacity bytes is made at once; it grows when that is too little. */
    explicit ByteSink(qsizetype capacity) : m_bytes(capacity, Qt::Uninitialized) { }

    void append(const char *data, qsizetype size)
    {
        makeRoom(size);
        std::copy_n(data, size, m_bytes.data() + m_size); // none may be of a null view, too
        m_size += size;
    }
    void append(QByteArrayView bytes) { append(bytes.data(), bytes.size()); }

    /** A value as XML writes it: & < > " ' escaped, and as numbers what a reader would trim or turn
     *  into a blank; UTF-8. What XML cannot hold becomes a question mark. */
    void appendEscaped(QStringView value);

    /** All of it; the sink is then empty. */
    QByteArray take();

private:
    void makeRoom(qsizetype size)
    {
        if (m_bytes.size() - m_size < size)
            m_bytes.resize(2 * (m_size + size));
    }
    void appendUnusual(QStringView value, qsizetype at);

    QByteArray m_bytes;
    qsizetype m_size = 0;
};

} // namespace profile
