#pragma once

#include "servers/servers.h"

#include <QHash>

#include <condition_variable>
#include <mutex>

namespace servers {

/** A source for tests: files by path, and a record of everything it was told. */
class StoreOfBytes : public ContentSource
{
public:
    struct Finished
    {
        Request request;
        Outcome outcome;
    };

    void put(const QString &path, const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_files[path] = std::make_shared<const QByteArray>(bytes);
    }

    /** What is asked for next is coming, so many times. */
    void delay(int times)
    {
        const std::lock_guard lock(m_mutex);
        m_delays = times;
    }

    Answer contentFor(const Request &request) override
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        if (m_delays > 0 && m_delays-- > 0)
            return {std::nullopt, {}, true};
        if (request.verb == Request::Verb::Put
            || request.path.startsWith(QLatin1String("/report/"))) {
            m_files[request.path] = std::make_shared<const QByteArray>(request.body);
            return {Content{std::make_shared<const QByteArray>(), "text/plain", {}, 0}, {}};
        }
        const auto found = m_files.constFind(request.path);
        if (found == m_files.constEnd())
            return {std::nullopt, {Refusal::Reason::NotFound, QStringLiteral("no such file")}};
        return {Content{*found, "text/xml", {}, 7}, {}};
    }

    std::optional<Refusal> refusalOf(const Request &request) override
    {
        if (request.path.startsWith(QLatin1String("/report/")) || m_files.contains(request.path))
            return std::nullopt;
        return Refusal{Refusal::Reason::Forbidden, QStringLiteral("reports only")};
    }

    void finished(const Request &request, const Content &, const Outcome &outcome) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_finished.push_back({request, outcome});
        }
        m_news.notify_all();
    }

    void mishap(const Mishap &mishap) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_mishaps.append(mishap.what);
        }
        m_news.notify_all();
    }

    /** Waits, if need be, until so many were told of. */
    std::vector<Finished> waitForFinished(size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, Longest, [&] { return m_finished.size() >= count; });
        return m_finished;
    }
    QStringList waitForMishaps(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, Longest, [&] { return m_mishaps.size() >= count; });
        return m_mishaps;
    }
    std::vector<Request> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    QByteArray file(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_files.constFind(path);
        return found == m_files.constEnd() ? QByteArray() : **found;
    }

private:
    static constexpr std::chrono::seconds Longest{120};

    std::mutex m_mutex;
    std::condition_variable m_news;
    QHash<QString, std::shared_ptr<const QByteArray>> m_files;
    std::vector<Request> m_requests;
    int m_delays = 0;
    std::vector<Finished> m_finished;
    QStringList m_mishaps;
};

/** A sink for tests that keeps what it is given. */
class KeptLog : public LogSink
{
public:
    void received(std::vector<LogMessage> messages) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_messages.insert(m_messages.end(), messages.begin(), messages.end());
        }
        m_news.notify_all();
    }

    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_messages.clear();
    }

    std::vector<LogMessage> waitFor(size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, Longest, [&] { return m_messages.size() >= count; });
        return m_messages;
    }

private:
    static constexpr std::chrono::seconds Longest{120};

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<LogMessage> m_messages;
};

} // namespace servers
