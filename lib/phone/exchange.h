#pragma once

#include "phone/digest.h"
#include "phone/phonecontrol.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace phone {

/** The promise of one answer. Kept once, and at the latest with an Error when it goes, so that
 * nobody waits for ever. */
class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer();
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    QFuture<Result<QByteArray>> future() const { return m_promise.future(); }
    void keep(const Result<QByteArray> &result);
    bool kept() const { return m_kept; }

private:
    QPromise<Result<QByteArray>> m_promise;
    bool m_kept = false;
};

/** One request to one phone, asked again with each password until one is taken. Lives in the
 *  thread of its manager and deletes itself once the answer is there. */
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &manager, Endpoint phone, QByteArray request,
             std::shared_ptr<Answer> answer, std::chrono::milliseconds patience);

    void send();

private:
    QByteArray target() const; ///< the request's path and query, with the password where it goes
    void receive();
    void finish();
    void answered(int status);
    void refused();
    void keep(const Result<QByteArray> &result);
    Error unreachable(const QString &why) const;

    QNetworkAccessManager &m_manager;
    Endpoint m_phone;
    QByteArray m_request;
    std::shared_ptr<Answer> m_answer;
    std::chrono::milliseconds m_patience;
    QTimer m_clock;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    std::optional<Challenge> m_challenge; ///< the last one; absent before the first 401
    qsizetype m_password = 0; ///< index of the one being tried
    bool m_retried = false; ///< a stale nonce was asked for again
};

} // namespace phone
