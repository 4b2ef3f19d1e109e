#pragma once

#include "servers/contentsource.h"

#include <QStringList>

#include <chrono>

namespace servers {

/** A port to listen on: a number, none at all, or any that is free. */
class Port
{
public:
    constexpr Port() = default; ///< off
    constexpr Port(quint16 number) : m_number(number), m_on(number != 0) { } ///< 0 is off

    /** The system chooses; Servers::status() tells which it was. */
    static constexpr Port anyFree()
    {
        Port port;
        port.m_on = true;
        return port;
    }

    constexpr bool isOn() const { return m_on; }
    constexpr quint16 number() const { return m_number; } ///< 0 where off or any

    constexpr bool operator==(const Port &) const = default;

private:
    quint16 m_number = 0;
    bool m_on = false;
};

enum class TlsProfile {
    Modern, ///< TLS 1.2 and 1.3, what OpenSSL holds safe today
    /** TLS 1.0 with CBC suites, RSA of 1024 bit and SHA-1: all that phones of the SPA2102's age
     *  can speak. Whoever records the line may read it one day; use it for nothing else. */
    OldSpaPhones,
};

struct TftpSettings
{
    Port port;
    /** Transfers answer from a port of their own, from these; both 0: any the system gives. Where
     *  the range is used up, transfers to different phones share a port. */
    quint16 firstTransferPort = 0;
    quint16 lastTransferPort = 0;
    /** Transfers answer from the port that was asked: for a firewall that lets nothing else pass.
     */
    bool singlePort = false;
    int places = 256; ///< transfers that move at once; the others wait their turn
    qint64 largestReport = 1024 * 1024; ///< bytes of a write request
    qint64 reports = 64 * 1024 * 1024; ///< bytes of all write requests under way at once
    qint64 translations = 64 * 1024 * 1024; ///< bytes of all files under way as netascii at once
};

struct HttpSettings
{
    Port http;
    Port https;
    QString certificateFile; ///< PEM, the server's first, then its chain
    QString keyFile; ///< PEM
    QString clientCaFile; ///< PEM; empty: no client certificate is asked for
    TlsProfile tls = TlsProfile::Modern;
    int threads = 0; ///< 0: as many as the machine has processors, at most four
    int connections = 16384; ///< open at once; beyond it the longest waiting one makes room
    qint64 largestBody = 1024 * 1024; ///< bytes of a POST or PUT
    qint64 bodies = 16 * 1024 * 1024; ///< bytes of all under way at once, for each thread
    std::chrono::seconds stepLimit{15}; ///< for a handshake, a request's head, a small body
    std::chrono::seconds idleLimit{30}; ///< between two requests
    qint64 slowestLine = 4096; ///< bytes a second; a step that moves more is given more time
};

struct SyslogSettings
{
    Port udp;
    Port tcp;
    int connections = 1024; ///< over TCP, open at once
};

/** What a door that cannot be opened means for the others. */
enum class Opening {
    AllOrNone, ///< none is opened: Servers::start() fails
    WhatCan, ///< the others are; Status::closed tells of this one
};

struct Configuration
{
    Opening opening = Opening::AllOrNone;
    QStringList addresses; ///< to listen on; empty: all of this machine's, IPv4 and IPv6
    TftpSettings tftp;
    HttpSettings http;
    SyslogSettings syslog;
};

/** One socket that is open. */
struct Listening
{
    Door door = Door::Tftp;
    bool tcp = false; ///< tells the two syslog sockets apart
    Endpoint local;
};

/** A door that should be open and is not, at one address at least. */
struct Closed
{
    Door door = Door::Tftp;
    QString trouble; ///< why and what to do; translated
};

/** What one door has done since start(). */
struct Traffic
{
    quint64 requests = 0; ///< or lines of syslog
    quint64 bytes = 0; ///< handed over, or received as syslog
    double requestsPerSecond = 0; ///< over the last ten seconds
    double bytesPerSecond = 0;
};

struct Status
{
    std::vector<Listening> listening;
    std::vector<Closed> closed; ///< of Opening::WhatCan
    Traffic tftp;
    Traffic http; ///< HTTP and HTTPS
    Traffic syslog;
    int openTransfers = 0; ///< TFTP, under way
    int waitingTransfers = 0; ///< TFTP, until it is their turn
    int connections = 0; ///< HTTP and HTTPS, open
    quint64 lostLines = 0; ///< syslog the system or we had to drop; told as a mishap, too

    /** The port @p door is listening on; 0 where it is not. */
    quint16 port(Door door, bool tcp = false) const;

    /** Why @p door is closed, a line for each address; empty where it is open or off. */
    QString trouble(Door door) const;
};

} // namespace servers
