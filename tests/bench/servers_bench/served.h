#pragma once

#include "base/result.h"
#include "servers/servers.h"

#include <QDir>
#include <QHash>

#include <atomic>
#include <memory>

/** What our servers serve and do while they are measured. */
namespace served {

/** Files of a folder, all read beforehand. */
class Folder : public servers::ContentSource
{
public:
    explicit Folder(const QDir &folder);

    servers::Answer contentFor(const servers::Request &request) override;
    void finished(const servers::Request &request, const servers::Content &content,
                  const servers::Outcome &outcome) override;
    void mishap(const servers::Mishap &mishap) override;

    int incomplete() const { return m_incomplete; }

private:
    QHash<QString, std::shared_ptr<const QByteArray>> m_files;
    std::atomic<int> m_incomplete = 0;
};

/** Takes lines of syslog and counts those it is done with. */
class Sink : public servers::LogSink
{
public:
    virtual qint64 done() const = 0;
};

/** Looks up whose line it is, among @p phones phones, as the application does first of all. */
std::unique_ptr<Sink> attributingSink(int phones);

/** Keeps them besides, in a database it makes in @p folder: the application's own recorder. */
Result<std::unique_ptr<Sink>> keepingSink(const QDir &folder, int phones);

} // namespace served
