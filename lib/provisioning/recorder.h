#pragma once

#include "inventory/changewatch.h"
#include "inventory/eventlog.h"
#include "inventory/inventory.h"
#include "provisioning/attribution.h"
#include "provisioning/backlog.h"
#include "provisioning/journal.h"
#include "provisioning/vault.h"
#include "servers/contentsource.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace provisioning {

/** What the recorder tells; each is called from its thread and returns quickly. */
struct RecorderNews
{
    std::function<void(const inventory::FleetPointer &)> fleet; ///< the record changed
    std::function<void(const QList<inventory::Event> &)> events; ///< kept just now
    std::function<void(const QList<inventory::LogLine> &)> lines; ///< kept just now
    std::function<void(const QString &)> trouble; ///< the disk or database does not take it
};

/** The database writer: one thread that keeps what the servers leave in the journal, watches the
 *  record for edits of any process, and passes both on. Nobody who serves a phone waits for it. */
class Recorder : public Journal, public servers::LogSink
{
public:
    /** Opens its own connections to the record at @p location. */
    static Result<std::unique_ptr<Recorder>>
    start(const QString &location, std::shared_ptr<const Vault> vault, RecorderNews news);
    /** Keeps what is still in the queues, then ends. */
    ~Recorder() override;

    void note(inventory::Event event) override;
    void note(Told told) override;
    void note(inventory::Claim claim) override;
    bool note(const MacAddress &mac, QByteArray report) override;
    void received(std::vector<servers::LogMessage> messages) override;

private:
    Recorder(QString location, std::shared_ptr<const Vault> vault, RecorderNews news);

    template<typename Entry>
    bool leave(Entry entry);
    Result<void> open();
    void run(const std::function<void(Result<void>)> &started);
    bool turn(); ///< true: more waits
    void look();
    void lookSoon(); ///< any thread
    void keep(Backlog &queues);
    QList<inventory::LogLine> attributed(Backlog &queues);
    void tellDropped(const Backlog &queues);
    void write();
    // Each is true where nothing of its kind is left to write.
    bool writeLog();
    bool writeMemory(); ///< with the phones: what they were told, what they say they run
    bool writeClaims();
    bool writeReports();
    void takeDown(inventory::Device &device, const Told &told);
    Result<void> keepReport(const MacAddress &mac, const QByteArray &report);
    void indexTexts();
    bool isBehind();
    std::chrono::seconds patience() const;
    void trim();
    void trouble(const Error &error);

    QString m_location;
    std::shared_ptr<const Vault> m_vault;
    RecorderNews m_news;

    /** What the database has not taken yet: a server that is restarted, a disk that is full for a
     *  moment or another program that writes for long costs nothing. */
    struct Unwritten
    {
        QList<inventory::Event> events;
        QList<inventory::LogLine> lines;
        QList<Told> told;
        QHash<MacAddress, QString> firmware;
        QList<inventory::Claim> claims;
        QList<QPair<MacAddress, QByteArray>> reports;
        std::optional<std::chrono::steady_clock::time_point> since; ///< the first try failed

        bool empty() const;
        bool isTooMuch() const;
    };

    // The recorder's own thread only.
    std::unique_ptr<inventory::Inventory> m_inventory;
    std::unique_ptr<inventory::EventLog> m_log;
    inventory::FleetPointer m_fleet;
    Attribution m_attribution;
    Unwritten m_unwritten;
    QString m_lastTrouble;
    bool m_troubled = false; ///< in the present turn
    qint64 m_linesSinceTrim = 0;
    std::optional<std::chrono::steady_clock::time_point> m_lastTrim;
    std::chrono::steady_clock::time_point m_lastLook;
    bool m_lookedInVain = false;

    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_wake;
    Backlog m_backlog;
    bool m_edited = false; ///< somebody told so
    bool m_stop = false;

    std::unique_ptr<inventory::ChangeWatch> m_watch; ///< the first to go: it calls us
    std::thread m_thread;
};

} // namespace provisioning
