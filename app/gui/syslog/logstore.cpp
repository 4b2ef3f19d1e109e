#include "gui/syslog/logstore.h"

#include <algorithm>

namespace gui {

using inventory::LogLine;

namespace {

constexpr size_t BlockLines = 4096;
constexpr qsizetype LongestText = 16 * 1024; // a datagram of 8 kB, its control characters spelt out

} // namespace

void LogStore::append(const LogLine &line)
{
    if (m_sealed || m_blocks.back()->entries.size() == BlockLines) {
        auto block = std::make_shared<Block>();
        block->first = m_end;
        block->entries.reserve(BlockLines);
        m_blocks.push_back(std::move(block));
        m_sealed = false;
    }
    Block &block = *m_blocks.back();
    block.entries.push_back({line.when.toMSecsSinceEpoch(), line.mac ? line.mac->toInteger() : 0,
                             quint32(block.text.size()), senderIn(block, line),
                             qint8(qBound(-1, line.severity, 7))});
    block.text += line.text.left(LongestText).toUtf8();
    ++m_end;
}

// The last sender is the likeliest; a block has few.
quint16 LogStore::senderIn(Block &block, const LogLine &line)
{
    const auto found =
        std::find_if(block.senders.rbegin(), block.senders.rend(), [&](const auto &sender) {
            return sender.first == line.address && sender.second == line.host;
        });
    if (found != block.senders.rend())
        return quint16(block.senders.rend() - found - 1);
    block.senders.emplace_back(line.address, line.host);
    return quint16(block.senders.size() - 1);
}

LogStore LogStore::snapshot()
{
    m_sealed = true; // what is shared must not change
    LogStore copy;
    copy.m_blocks = m_blocks;
    copy.m_end = m_end;
    return copy;
}

quint64 LogStore::firstOf(quint64 most) const
{
    quint64 kept = first();
    for (const auto &block : m_blocks) {
        if (m_end - block->first < most)
            break;
        kept = block->first;
    }
    return kept;
}

void LogStore::trim(quint64 most)
{
    const quint64 kept = firstOf(most);
    while (!m_blocks.empty() && m_blocks.front()->first < kept)
        m_blocks.pop_front();
}

void LogStore::clear()
{
    m_blocks.clear();
    m_sealed = true;
}

quint64 LogStore::first() const
{
    return m_blocks.empty() ? m_end : m_blocks.front()->first;
}

const LogStore::Block &LogStore::blockOf(quint64 number) const
{
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), number,
                         [](quint64 wanted, const auto &block) { return wanted < block->first; });
    return **std::prev(behind);
}

const LogStore::Entry &LogStore::entry(quint64 number) const
{
    const Block &block = blockOf(number);
    return block.entries[size_t(number - block.first)];
}

QString LogStore::text(quint64 number) const
{
    return QString::fromUtf8(bytes(number));
}

QByteArrayView LogStore::bytes(quint64 number) const
{
    const Block &block = blockOf(number);
    const size_t index = size_t(number - block.first);
    const qsizetype begin = block.entries[index].begin;
    const qsizetype end = index + 1 < block.entries.size()
        ? qsizetype(block.entries[index + 1].begin)
        : block.text.size();
    return QByteArrayView(block.text).sliced(begin, end - begin);
}

int LogStore::severity(quint64 number) const
{
    return entry(number).severity;
}

std::optional<MacAddress> LogStore::mac(quint64 number) const
{
    return MacAddress::fromInteger(entry(number).mac);
}

QString LogStore::address(quint64 number) const
{
    const Block &block = blockOf(number);
    return block.senders[block.entries[size_t(number - block.first)].sender].first;
}

LogLine LogStore::line(quint64 number) const
{
    const Block &block = blockOf(number);
    const Entry &entry = block.entries[size_t(number - block.first)];
    LogLine line;
    line.when = QDateTime::fromMSecsSinceEpoch(entry.when, Qt::UTC);
    line.mac = MacAddress::fromInteger(entry.mac);
    line.address = block.senders[entry.sender].first;
    line.host = block.senders[entry.sender].second;
    line.severity = entry.severity;
    line.text = text(number);
    return line;
}

} // namespace gui
