#pragma once

#include "base/result.h"

#include <QString>

namespace phone {

/** A run of addresses to look for phones at: "192.0.2.0/24", or one host, "192.0.2.7",
 *  "[2001:db8::7]:8080" or a name. */
class AddressRange
{
public:
    static constexpr int ShortestPrefix = 20; ///< 4,096 addresses; a network, not the Internet

    /** @p port is meant where none is written. Of a network its own and its broadcast address are
     *  left out, from /31 on nothing is. */
    static Result<AddressRange> parse(const QString &text, quint16 port);

    int size() const { return m_size; }
    QString host(int index) const;
    quint16 port() const { return m_port; }
    bool isNetwork() const { return m_host.isEmpty(); }

private:
    static Result<AddressRange> network(const QString &address, const QString &prefix,
                                        quint16 port);

    QString m_host; ///< of a single one; empty: counted from m_first
    quint32 m_first = 0;
    int m_size = 1;
    quint16 m_port = 80;
};

} // namespace phone
