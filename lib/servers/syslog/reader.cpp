#include "servers/syslog/reader.h"

#include "servers/addresses.h"
#include "servers/syslog/message.h"
#include "servers/worker.h"

namespace servers::syslog {

namespace {

constexpr size_t MostAtOnce = 2048;
constexpr size_t MostAddresses = 65536; // remembered as text

} // namespace

Reader::Reader(Inbox &inbox, LogSink &sink, Counters &counters)
    : m_inbox(inbox), m_sink(sink), m_counters(counters), m_thread(quietThread([this] { run(); }))
{
}

Reader::~Reader()
{
    m_thread.join();
}

void Reader::run()
{
    while (const auto batches = m_inbox.takeAll()) {
        for (const Batch &batch : *batches)
            read(batch);
        handOver();
    }
}

void Reader::read(const Batch &batch)
{
    LogMessage frame;
    frame.received = batch.received;
    for (const Batch::Frame &part : batch.frames) {
        frame.peer = {textOf(part.address), part.port};
        parse(QByteArrayView(batch.bytes).sliced(part.from, part.length), frame, m_messages);
        if (m_messages.size() >= MostAtOnce)
            handOver();
    }
    m_counters.syslog.add(0, quint64(batch.bytes.size()));
}

void Reader::handOver()
{
    if (m_messages.empty())
        return;
    m_counters.syslog.add(m_messages.size(), 0);
    m_sink.received(std::exchange(m_messages, {}));
    m_messages.reserve(MostAtOnce);
}

const QString &Reader::textOf(const boost::asio::ip::address &address)
{
    if (m_addresses.size() > MostAddresses)
        m_addresses.clear();
    QString &text = m_addresses[address];
    if (text.isEmpty())
        text = servers::textOf(address);
    return text;
}

} // namespace servers::syslog
