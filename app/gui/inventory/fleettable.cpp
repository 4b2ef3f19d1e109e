#include "gui/inventory/fleettable.h"

#include "gui/widgets/standingmark.h"

#include <QCollator>
#include <QLocale>
#include <QVersionNumber>

#include <algorithm>
#include <numeric>

namespace gui {

using inventory::Contact;

namespace {

// "10" behind "9", as people count.
QCollator collator()
{
    // The C locale compares bytes and knows no numbers.
    const QLocale here;
    QCollator made(here.language() == QLocale::C ? QLocale(QLocale::English) : here);
    made.setNumericMode(true);
    made.setCaseSensitivity(Qt::CaseInsensitive);
    return made;
}

/** The rank of each of @p texts among them; equal texts share one. */
QHash<QString, qint64> rank(const QSet<QString> &texts, FleetColumn column)
{
    QHash<QString, qint64> ranks;
    const auto give = [&ranks](const auto &sorted) {
        for (const auto &entry : sorted)
            ranks.insert(entry.second, ranks.size());
    };
    if (column == FleetColumn::Firmware) {
        std::vector<std::pair<QVersionNumber, QString>> versions;
        for (const QString &text : texts)
            versions.emplace_back(QVersionNumber::fromString(text), text);
        std::sort(versions.begin(), versions.end());
        give(versions);
        return ranks;
    }
    const QCollator byPeople = collator();
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    for (const QString &text : texts)
        keys.emplace_back(byPeople.sortKey(text), text);
    std::sort(keys.begin(), keys.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    give(keys);
    return ranks;
}

} // namespace

FleetTable::FleetTable(const inventory::Fleet &fleet, const Contacts &contacts)
{
    std::vector<std::shared_ptr<const inventory::Device>> devices(fleet.devices.cbegin(),
                                                                  fleet.devices.cend());
    std::sort(devices.begin(), devices.end(),
              [](const auto &a, const auto &b) { return a->mac < b->mac; });
    m_rows.reserve(devices.size());
    m_numbers.reserve(qsizetype(devices.size()));
    for (const auto &device : devices) {
        m_numbers.insert(device->mac, quint32(m_rows.size()));
        m_rows.push_back(makeRow(fleet, device, contacts.value(device->mac)));
        appendWords(lastingWords(fleet, m_rows.back()));
    }
    m_nameRanks = textRanks(FleetColumn::Name);
}

// Of the last row.
void FleetTable::appendWords(const QString &lasting)
{
    const FleetRow &row = m_rows.back();
    m_words.all.append(lasting, passingWords(row));
    m_words.models.append(row.device->model);
    m_words.groups.append(row.device->group);
    m_words.sites.append(row.device->site);
    m_words.firmware.append(row.contact.firmware);
}

std::optional<quint32> FleetTable::numberOf(const MacAddress &mac) const
{
    const auto found = m_numbers.constFind(mac);
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

void FleetTable::update(quint32 number, const Contact &contact)
{
    FleetRow &row = m_rows[number];
    row.contact = contact;
    row.standing = provisioning::standingOf(row.effective, contact);
    m_words.all.setPassing(number, passingWords(row));
    m_words.firmware.set(number, contact.firmware);
}

std::vector<qint64> FleetTable::textRanks(FleetColumn column) const
{
    QSet<QString> texts;
    for (quint32 i = 0; i < m_rows.size(); ++i)
        texts.insert(text(i, column));
    const QHash<QString, qint64> ranks = rank(texts, column);
    std::vector<qint64> all(m_rows.size());
    for (quint32 i = 0; i < m_rows.size(); ++i)
        all[i] = ranks.value(text(i, column));
    return all;
}

std::vector<qint64> FleetTable::ranks(FleetColumn column) const
{
    std::vector<qint64> ranks(m_rows.size());
    switch (column) {
    case FleetColumn::State:
        for (size_t i = 0; i < ranks.size(); ++i)
            ranks[i] = allStandings().indexOf(m_rows[i].standing);
        return ranks;
    case FleetColumn::Mac:
        std::iota(ranks.begin(), ranks.end(), 0);
        return ranks;
    case FleetColumn::Seen: // the latest first; never seen last
        for (size_t i = 0; i < ranks.size(); ++i)
            ranks[i] =
                m_rows[i].contact.last.isValid() ? -m_rows[i].contact.last.toMSecsSinceEpoch() : 1;
        return ranks;
    case FleetColumn::Name:
        return m_nameRanks;
    case FleetColumn::Model:
    case FleetColumn::Lines:
    case FleetColumn::Group:
    case FleetColumn::Site:
    case FleetColumn::Firmware:
    case FleetColumn::Address:
        return textRanks(column);
    }
    Q_UNREACHABLE();
}

std::vector<quint32> FleetTable::sorted(FleetColumn column, Qt::SortOrder order) const
{
    const std::vector<qint64> rank = ranks(column);
    std::vector<quint32> numbers(m_rows.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    std::sort(numbers.begin(), numbers.end(),
              [&](quint32 a, quint32 b) { return rank[a] != rank[b] ? rank[a] < rank[b] : a < b; });
    if (order == Qt::DescendingOrder)
        std::reverse(numbers.begin(), numbers.end());
    return numbers;
}

std::vector<char> FleetTable::matching(const FleetQuery &query, const QDateTime &now) const
{
    std::vector<char> marks(m_rows.size(), 1);
    query.narrow(m_rows, m_words, now, marks);
    return marks;
}

QString FleetTable::text(quint32 number, FleetColumn column) const
{
    const FleetRow &row = m_rows[number];
    switch (column) {
    case FleetColumn::State:
        return standingWord(row.standing);
    case FleetColumn::Name:
        return row.device->name;
    case FleetColumn::Mac:
        return row.device->mac.toString();
    case FleetColumn::Model:
        return row.device->model;
    case FleetColumn::Lines:
        return row.extensions;
    case FleetColumn::Group:
        return row.device->group;
    case FleetColumn::Site:
        return row.device->site;
    case FleetColumn::Firmware:
        return row.contact.firmware;
    case FleetColumn::Address:
        return row.contact.address;
    case FleetColumn::Seen:
        break;
    }
    return {};
}

} // namespace gui
