#include "gui/contacts.h"

namespace gui {

using inventory::Contact;

Contacts::Contacts(std::initializer_list<std::pair<MacAddress, Contact>> known)
{
    for (const auto &[mac, contact] : known)
        insert(mac, contact);
}

void Contacts::insert(const MacAddress &mac, const Contact &contact)
{
    m_known.insert(mac, std::make_shared<const Contact>(contact));
}

const Contact &Contacts::value(const MacAddress &mac) const
{
    static const Contact never;
    const auto found = m_known.constFind(mac);
    return found == m_known.constEnd() ? never : **found;
}

QSet<MacAddress> Contacts::macs() const
{
    return {m_known.keyBegin(), m_known.keyEnd()};
}

} // namespace gui
