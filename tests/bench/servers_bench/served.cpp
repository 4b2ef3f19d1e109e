#include "servers_bench/served.h"

#include "inventory/inventory.h"
#include "provisioning/attribution.h"
#include "provisioning/recorder.h"

#include <QFile>

#include <cstdio>

using namespace servers;

namespace served {

namespace {

inventory::Edit fleetOf(int phones)
{
    inventory::Edit edit{QStringLiteral("a fleet"), {}};
    for (int i = 0; i < phones; ++i) {
        inventory::Device device(*MacAddress::fromInteger(0x002584000000 + quint64(i)));
        device.model = QStringLiteral("SPA525G");
        edit.changes << inventory::PutDevice{device};
    }
    return edit;
}

class AttributingSink : public Sink
{
public:
    explicit AttributingSink(inventory::FleetPointer fleet) : m_fleet(std::move(fleet)) { }

    void received(std::vector<LogMessage> messages) override
    {
        for (const LogMessage &message : messages) {
            if (m_attribution.attribute(message, *m_fleet).mac)
                m_done.fetch_add(1, std::memory_order_relaxed);
        }
    }
    qint64 done() const override { return m_done; }

private:
    inventory::FleetPointer m_fleet;
    provisioning::Attribution m_attribution;
    std::atomic<qint64> m_done = 0;
};

class KeepingSink : public Sink
{
public:
    Result<void> start(const QString &location)
    {
        provisioning::RecorderNews news;
        news.lines = [this](const QList<inventory::LogLine> &lines) {
            m_done += lines.size();
        };
        news.trouble = [](const QString &what) {
            std::fprintf(stderr, "%s\n", qPrintable(what));
        };
        const auto noKey = [](auto) {
            return Error::world(QStringLiteral("nothing is sealed here"));
        };
        auto started = provisioning::Recorder::start(
            location, std::make_shared<provisioning::Vault>(noKey), std::move(news));
        if (!started)
            return started.error();
        m_recorder = std::move(*started);
        return {};
    }

    void received(std::vector<LogMessage> messages) override
    {
        m_recorder->received(std::move(messages));
    }
    qint64 done() const override { return m_done; }

private:
    std::atomic<qint64> m_done = 0;
    std::unique_ptr<provisioning::Recorder> m_recorder; // ends before the count does
};

} // namespace

Folder::Folder(const QDir &folder)
{
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_files[u'/' + name] = std::make_shared<const QByteArray>(file.readAll());
    }
}

Answer Folder::contentFor(const Request &request)
{
    const auto found = m_files.constFind(request.path);
    if (found == m_files.constEnd())
        return {std::nullopt, {Refusal::Reason::NotFound, QStringLiteral("no such file")}};
    return {Content{*found, "text/xml", {}, 0}, {}};
}

void Folder::finished(const Request &, const Content &, const Outcome &outcome)
{
    if (outcome.end != Outcome::End::Complete)
        ++m_incomplete;
}

void Folder::mishap(const Mishap &mishap)
{
    std::fprintf(stderr, "mishap: %s\n", qPrintable(mishap.what));
}

std::unique_ptr<Sink> attributingSink(int phones)
{
    auto fleet = std::make_shared<inventory::Fleet>();
    for (const inventory::Change &change : fleetOf(phones).changes) {
        const auto &device = std::get<inventory::PutDevice>(change).device;
        fleet->devices.insert(device.mac, std::make_shared<inventory::Device>(device));
    }
    return std::make_unique<AttributingSink>(std::move(fleet));
}

Result<std::unique_ptr<Sink>> keepingSink(const QDir &folder, int phones)
{
    const QString location = folder.filePath(QStringLiteral("fleet.db"));
    auto record = inventory::Inventory::open(location);
    if (!record)
        return record.error();
    if (const auto made = (*record)->commit(fleetOf(phones)); !made)
        return made.error();
    auto sink = std::make_unique<KeepingSink>();
    if (const auto started = sink->start(location); !started)
        return started.error();
    return std::unique_ptr<Sink>(std::move(sink));
}

} // namespace served
