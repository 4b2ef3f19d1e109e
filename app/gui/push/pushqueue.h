#pragma once

#include "gui/push/pushmodel.h"

#include <memory>

namespace gui {

/** Phones that wait for their turn to be told. Of one push some may go first: the others wait until
 *  these have proven that they took it, or until one says to go on. */
class PushQueue
{
public:
    struct Entry
    {
        PushModel::Request request;
        QString address; ///< as in PushManner
    };

    /** What those who wait for others wait for. */
    enum class Hold { None, Proof, Word };

    explicit PushQueue(const PushModel &model) : m_model(model) { }

    /** The first @p first of @p entries go before the others; 0: all in turn. */
    void add(const QList<Entry> &entries, int first = 0);
    /** Whose turn it is; absent: nobody's by now. */
    std::optional<Entry> take();
    bool hasNext() const { return next() >= 0; }
    /** Nobody waits for others any more. */
    void goOn();
    /** All that wait, who do so no more. */
    QList<Entry> clear();
    qsizetype size() const { return m_waiting.size(); }
    /** Word: one of those who went first failed. */
    Hold hold() const;

private:
    using Ahead = std::shared_ptr<const QList<MacAddress>>;
    struct Waiting
    {
        Entry entry;
        Ahead ahead; ///< who have to prove it before; null: nobody
    };

    qsizetype next() const;
    Hold holdOf(const Ahead &ahead) const;

    const PushModel &m_model;
    QList<Waiting> m_waiting;
};

} // namespace gui
