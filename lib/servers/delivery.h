#pragma once

#include "servers/contentsource.h"

#include <utility>

namespace servers {

/** One content that was handed out and has to come to one end: when nobody says which, it was
 *  aborted. */
class Delivery
{
public:
    Delivery(ContentSource &source, Request request, Content content)
        : m_source(&source), m_request(std::move(request)), m_content(std::move(content))
    {
    }
    Delivery(Delivery &&other) noexcept
        : m_source(std::exchange(other.m_source, nullptr)), m_request(std::move(other.m_request)),
          m_content(std::move(other.m_content)), m_sent(other.m_sent)
    {
    }
    Delivery &operator=(Delivery &&other) noexcept
    {
        std::swap(m_source, other.m_source); // what was here ends with the other
        std::swap(m_request, other.m_request);
        std::swap(m_content, other.m_content);
        std::swap(m_sent, other.m_sent);
        return *this;
    }
    ~Delivery() { end(Outcome::End::Aborted, QStringLiteral("interrupted")); }

    const Request &request() const { return m_request; }
    const Content &content() const { return m_content; }

    /** How far it came, for an end nobody announces. */
    void setSent(qint64 bytes) { m_sent = bytes; }

    void end(Outcome::End end, const QString &detail = {})
    {
        if (ContentSource *source = std::exchange(m_source, nullptr))
            source->finished(m_request, m_content, {end, m_sent, detail});
    }

private:
    ContentSource *m_source;
    Request m_request;
    Content m_content;
    qint64 m_sent = 0;
};

} // namespace servers
