#pragma once

#include "inventory/event.h"

#include <QHash>
#include <QSet>

#include <initializer_list>
#include <memory>
#include <utility>

namespace gui {

/** What is known of phones besides the record. A copy shares every contact, and a change to a copy
 *  copies no more than their addresses: with 100,000 phones that is a few milliseconds. */
class Contacts
{
public:
    Contacts() = default;
    Contacts(std::initializer_list<std::pair<MacAddress, inventory::Contact>> known);

    void insert(const MacAddress &mac, const inventory::Contact &contact);
    void insert(const Contacts &newer) { m_known.insert(newer.m_known); }
    void reserve(qsizetype phones) { m_known.reserve(phones); }

    /** Of a phone that was never in touch: one that says so. Good until this is changed. */
    const inventory::Contact &value(const MacAddress &mac) const;
    QSet<MacAddress> macs() const;
    bool isEmpty() const { return m_known.isEmpty(); }

private:
    QHash<MacAddress, std::shared_ptr<const inventory::Contact>> m_known;
};

} // namespace gui
