#pragma once

#include "inventory/event.h"

#include <deque>
#include <memory>
#include <vector>

namespace gui {

/** Lines of syslog in the order they came, a million in some 150 MB: texts lie together as UTF-8,
 *  senders are named once a block. Lines are known by numbers that never change. A copy shares what
 *  is there and may be read in another thread while this one goes on. */
class LogStore
{
public:
    LogStore() = default;
    LogStore(LogStore &&) = default;
    LogStore &operator=(LogStore &&) = default;

    void append(const inventory::LogLine &line);
    /** What is there now; costs nothing. */
    LogStore snapshot();
    /** Forgets the oldest blocks of lines as long as @p most remain. */
    void trim(quint64 most);
    /** What first() would be behind trim(). */
    quint64 firstOf(quint64 most) const;
    void clear();

    quint64 first() const; ///< the number of the oldest line
    quint64 end() const { return m_end; } ///< the number the next one gets
    quint64 size() const { return end() - first(); }

    /** Of a line between first() and end(), here and below; its id is 0. */
    inventory::LogLine line(quint64 number) const;
    QString text(quint64 number) const;
    int severity(quint64 number) const;
    std::optional<MacAddress> mac(quint64 number) const;
    QString address(quint64 number) const;
    QByteArrayView bytes(quint64 number) const; ///< of its text, as UTF-8; until trim() or clear()

private:
    struct Entry
    {
        qint64 when; ///< milliseconds since 1970, UTC
        quint64 mac; ///< 0: nobody knows
        quint32 begin; ///< of its text
        quint16 sender; ///< in the block's list
        qint8 severity;
    };
    struct Block
    {
        quint64 first = 0;
        std::vector<Entry> entries;
        QByteArray text;
        std::vector<std::pair<QString, QString>> senders; ///< address and host
    };

    const Block &blockOf(quint64 number) const;
    const Entry &entry(quint64 number) const;
    static quint16 senderIn(Block &block, const inventory::LogLine &line);

    std::deque<std::shared_ptr<Block>> m_blocks;
    quint64 m_end = 0;
    bool m_sealed = true; ///< the next line begins a block
};

} // namespace gui
