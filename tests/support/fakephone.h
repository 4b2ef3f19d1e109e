#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/** The web server of a phone on a port of its own: hands each request's head to a function and
 * sends what that returns, then closes. */
class FakePhone
{
public:
    using Reply = std::function<QByteArray(const QByteArray &head)>;

    explicit FakePhone(Reply reply) : m_reply(std::move(reply))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }

    QList<QByteArray> heads; ///< every request's, in order

    /** The request line's target of request @p index. */
    QByteArray target(qsizetype index) const { return heads.value(index).split(' ').value(1); }

    static QByteArray answer(const QByteArray &status, const QByteArray &headers,
                             const QByteArray &body)
    {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void accept()
    {
        auto *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_buffer[socket] += socket->readAll();
            if (!m_buffer[socket].contains("\r\n\r\n"))
                return;
            heads += m_buffer.take(socket);
            socket->write(m_reply(heads.last()));
            socket->disconnectFromHost();
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    Reply m_reply;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffer;
};
