#pragma once

#include "servers/tftp/packet.h"
#include "virtualphone/action.h"

#include <optional>

namespace virtualphone {

/** A phone's end of one TFTP transfer, with the options the walk's trace shows: timeout 20 and
 *  tsize. Told what arrived and what time it is, it answers with what to send; whoever owns the
 *  socket sees to the ports. */
class TftpClient
{
public:
    static constexpr qint64 LargestFile = 64 * 1024 * 1024; ///< bytes; no firmware comes near
    static constexpr int MostTries = 6; ///< of saying one thing, before the server counts as gone

    /** Of a Get the file comes, of a Put the body goes. */
    explicit TftpClient(const Fetch &fetch);

    /** The datagram to send, empty: none. */
    QByteArray start(Moment now);
    /** Once the transfer is over, a last block that comes again is acknowledged again for as long
     *  as its port is kept (RFC 1350 §6). */
    QByteArray receive(QByteArrayView datagram, Moment now);
    QByteArray wake(Moment now); ///< to be called at due()

    /** Whether @p datagram can be the first answer to what start() asked: what else comes is a late
     *  word to whoever had our port before. */
    bool canBegin(QByteArrayView datagram) const;

    Moment due() const { return m_due; }
    /** Present once the transfer is over. */
    const std::optional<FetchResult> &result() const { return m_result; }

private:
    QByteArray take(const servers::tftp::Data &data, Moment now);
    QByteArray take(const servers::tftp::OptionAck &ack, Moment now);
    QByteArray take(const servers::tftp::Ack &ack, Moment now);
    QByteArray take(const servers::tftp::Failure &failure, Moment now);
    QByteArray take(const servers::tftp::FileRequest &request, Moment now);
    QByteArray dally(const servers::tftp::Packet &packet) const;
    QByteArray say(const servers::tftp::Packet &packet, Moment now);
    QByteArray sendBlock(quint32 number, Moment now);
    void end(FetchResult::End how, const QString &error = {});

    bool m_writes;
    QByteArray m_file;
    QByteArray m_body;
    quint32 m_block = 0; ///< the last one received, or sent; not wrapped
    QByteArray m_said; ///< repeated until answered
    int m_tries = 0;
    Moment m_due;
    std::optional<FetchResult> m_result;
};

} // namespace virtualphone
