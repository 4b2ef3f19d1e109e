#include "inventory/textindex.h"

#include "inventory/logquery.h"
#include "inventory/logtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inventory::textindex {

namespace {

constexpr int BlockBits = 6; // lines a block, as a power of two
constexpr int TableBits = 20; // lines a table
constexpr qint64 BlockLines = qint64(1) << BlockBits;
constexpr qsizetype ShortestPart = 3; // characters the trigram tokenizer needs

qint64 tableOfBlock(qint64 block)
{
    return block >> (TableBits - BlockBits);
}

QString nameOf(qint64 table)
{
    return u"line_text_%1"_s.arg(table);
}

// Of the tables there are, oldest first.
QList<qint64> tables(Transaction &in)
{
    QList<qint64> found;
    Rows rows = in.rows(u"SELECT CAST(substr(name, 11) AS INTEGER) FROM sqlite_master"
                        " WHERE type = 'table' AND name GLOB 'line_text_[0-9]*'"
                        " AND name NOT GLOB 'line_text_*_*' ORDER BY 1"_s);
    while (rows.next())
        found.append(rows.number(0));
    return found;
}

void makeTable(Transaction &in, qint64 table)
{
    // detail=none: in which blocks is all we ask; the texts themselves are in line_kept
    in.define(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5"
        " (text, content='', detail=none, columnsize=0, tokenize='trigram')"_s.arg(nameOf(table)));
}

qint64 indexedUpTo(Transaction &in)
{
    Rows rows = in.rows(u"SELECT indexed FROM log_counter"_s);
    return rows.next() ? rows.number(0) : 0;
}

/** Gathers lines that come in the order of their ids into blocks and keeps each as it is full. */
class BlockWriter
{
public:
    explicit BlockWriter(Transaction &in) : m_in(in) { }

    void add(qint64 id, const QString &text)
    {
        if (const qint64 block = id >> BlockBits; block != m_block) {
            keep();
            m_block = block;
        }
        m_text += text + u'\n';
    }

    void keep()
    {
        if (m_text.isEmpty())
            return;
        const qint64 table = tableOfBlock(m_block);
        if (table != m_table)
            makeTable(m_in, m_table = table);
        m_in.run(u"INSERT INTO %1 (rowid, text) VALUES (:block, :text)"_s.arg(nameOf(table)),
                 m_block, m_text);
        m_text.clear();
    }

private:
    Transaction &m_in;
    qint64 m_block = -1;
    qint64 m_table = -1;
    QString m_text;
};

// "abcd" as what FTS5 understands: "abc" AND "bcd".
QString matchOf(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    QStringList parts;
    for (qsizetype i = 0; i + ShortestPart <= letters.size(); ++i) {
        const auto *part = reinterpret_cast<const char32_t *>(letters.constData() + i);
        parts << u'"' + QString::fromUcs4(part, ShortestPart).replace(u'"', u"\"\""_s) + u'"';
    }
    parts.removeDuplicates();
    return parts.join(u" AND "_s);
}

/** One search: the lines that are not indexed yet, and those of the blocks that may hold the text,
 *  from the side the filter begins at until it has enough. */
class Search
{
public:
    Search(Transaction &in, const EventFilter &filter)
        : m_in(in), m_filter(filter), m_match(matchOf(filter.text)), m_indexed(indexedUpTo(in)),
          m_most(filter.most > 0 ? filter.most : filter.oldest)
    {
    }

    QList<LogLine> run()
    {
        const bool newestFirst = m_filter.most > 0;
        if (newestFirst)
            addUnindexed();
        else
            addBlocks(u"ASC"_s);
        if (newestFirst)
            addBlocks(u"DESC"_s);
        else
            addUnindexed();
        std::sort(m_found.begin(), m_found.end(),
                  [](const LogLine &a, const LogLine &b) { return a.id < b.id; });
        return m_found;
    }

private:
    bool isEnough() const { return m_most > 0 && m_found.size() >= m_most; }

    void addUnindexed() { add(std::max(m_filter.after, m_indexed), 0); }

    void addBlocks(const QString &order)
    {
        QList<qint64> all = tables(m_in);
        if (order == "DESC"_L1)
            std::reverse(all.begin(), all.end());
        for (const qint64 table : all) {
            if (!isEnough())
                addBlocksOf(table, order);
        }
    }

    void addBlocksOf(qint64 table, const QString &order)
    {
        Rows blocks = m_in.rows(u"SELECT rowid FROM %1 WHERE %1 MATCH :match AND rowid >= :first"
                                " ORDER BY rowid %2"_s.arg(nameOf(table), order),
                                m_match, m_filter.after >> BlockBits);
        while (!isEnough() && blocks.next()) {
            const qint64 first = blocks.number(0) << BlockBits;
            add(std::max(m_filter.after, first - 1), first + BlockLines - 1);
        }
    }

    // Of the lines behind @p after, up to @p last unless it is 0.
    void add(qint64 after, qint64 last)
    {
        if (isEnough() || (last != 0 && after >= last))
            return;
        EventFilter filter = m_filter;
        filter.after = after;
        filter.last = last;
        const int wanted = m_most - int(m_found.size());
        (filter.most > 0 ? filter.most : filter.oldest) = m_most > 0 ? wanted : 0;
        m_found += logtables::readLines(m_in, filter);
    }

    Transaction &m_in;
    EventFilter m_filter;
    QString m_match;
    qint64 m_indexed;
    int m_most; ///< 0: all
    QList<LogLine> m_found;
};

} // namespace

qint64 advance(Transaction &in, qint64 mostLines)
{
    if (in.engine() != Engine::Sqlite)
        return 0;
    const qint64 done = indexedUpTo(in);
    // ids begin at 1; a block is taken once its last line is there
    const qint64 newest = (logtables::counters(in).line + 1) >> BlockBits << BlockBits;
    const qint64 last = std::min(newest, (done + mostLines) >> BlockBits << BlockBits) - 1;
    if (last <= done)
        return 0;
    BlockWriter writer(in);
    Rows rows = in.rows(u"SELECT id, message FROM line_kept WHERE id > :done AND id <= :last"
                        " ORDER BY id"_s,
                        done, last);
    while (rows.next())
        writer.add(rows.number(0), rows.text(1));
    writer.keep();
    in.run(u"UPDATE log_counter SET indexed = :last"_s, last);
    return last - done;
}

void forget(Transaction &in, qint64 oldest)
{
    if (in.engine() != Engine::Sqlite)
        return;
    for (const qint64 table : tables(in)) {
        if ((table + 1) << TableBits <= oldest)
            in.define(u"DROP TABLE "_s + nameOf(table));
    }
}

bool serves(const Transaction &in, const EventFilter &filter)
{
    // a phone's own lines are few, and found by their own index
    return in.engine() == Engine::Sqlite && !filter.mac
        && filter.text.toUcs4().size() >= ShortestPart;
}

QList<LogLine> search(Transaction &in, const EventFilter &filter)
{
    return Search(in, filter).run();
}

} // namespace inventory::textindex
