// The log in another order than lines came in.

#include "gui/syslog/logmodel.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace gui {

namespace {

using Numbers = LogModel::Numbers;

template<typename KeyOf>
Numbers sortedBy(KeyOf keyOf, const Numbers &numbers, Qt::SortOrder order)
{
    std::vector<std::pair<decltype(keyOf(0)), quint64>> rows;
    rows.reserve(numbers.size());
    for (const quint64 number : numbers)
        rows.emplace_back(keyOf(number), number);
    std::stable_sort(rows.begin(), rows.end(), [order](const auto &left, const auto &right) {
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    Numbers sorted;
    sorted.reserve(rows.size());
    for (const auto &row : rows)
        sorted.push_back(row.second);
    return sorted;
}

// Where each of these words stands among them: told once, as to collate is dear.
QHash<QString, int> places(const QHash<QString, int> &words)
{
    QStringList sorted = words.keys();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(sorted.begin(), sorted.end(), collator);
    QHash<QString, int> places;
    for (int i = 0; i < sorted.size(); ++i)
        places.insert(sorted[i], i);
    return places;
}

Numbers byPhone(const LogStore &store, const Numbers &numbers, Qt::SortOrder order,
                const LogModel::Names &names)
{
    const auto wordOf = [&](quint64 number) {
        return phoneWord(store.mac(number), store.address(number), names);
    };
    QHash<QString, int> words;
    for (const quint64 number : numbers)
        words.insert(wordOf(number), 0);
    words = places(words);
    return sortedBy([&](quint64 number) { return words.value(wordOf(number)); }, numbers, order);
}

} // namespace

std::function<Numbers()> LogModel::ordered(Column column, Qt::SortOrder order, Names names)
{
    auto store = std::make_shared<const LogStore>(m_store.snapshot());
    Numbers shown(m_shown.begin(), m_shown.end());
    std::sort(shown.begin(), shown.end()); // as they came, whatever the order now
    return [column, order, store, shown = std::move(shown), names = std::move(names)] {
        switch (column) {
        case Severity:
            return sortedBy([&](quint64 number) { return store->severity(number); }, shown, order);
        case Phone:
            return byPhone(*store, shown, order, names);
        case Text:
            return sortedBy([&](quint64 number) { return store->bytes(number); }, shown, order);
        case Time:
        case ColumnCount:
            break;
        }
        return sortedBy([](quint64 number) { return number; }, shown, order);
    };
}

void LogModel::setOrder(const Numbers &numbers)
{
    Q_ASSERT(m_paused);
    beginResetModel();
    m_shown.clear();
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(m_shown),
                 [first = m_store.first()](quint64 number) { return number >= first; });
    m_ordered = true;
    endResetModel();
}

// The oldest stand anywhere.
void LogModel::trimOrdered(quint64 first)
{
    beginResetModel();
    std::erase_if(m_shown, [first](quint64 number) { return number < first; });
    m_store.trim(Most);
    m_heldFrom = qMax(m_heldFrom, first);
    endResetModel();
}

} // namespace gui
