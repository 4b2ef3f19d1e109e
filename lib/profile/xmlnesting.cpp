#include "profile/xmlnesting.h"

#include <algorithm>

namespace profile {

bool XmlNesting::isOpen(QByteArrayView name) const
{
    const auto sameName = [&](int index) {
        return m_document.containers[size_t(index)].name == name;
    };
    return name == m_root || std::any_of(m_open.begin(), m_open.end(), sameName);
}

void XmlNesting::enterRoot(QByteArrayView name, bool selfClosed)
{
    m_rootSeen = true;
    if (!selfClosed)
        m_root = name;
}

void XmlNesting::leaveRoot()
{
    for (const int index : m_open)
        notClosed(index);
    m_open.clear();
    m_root = {};
}

void XmlNesting::enter(QByteArrayView name, qsizetype offset)
{
    if (m_open.size() >= size_t(XmlLimits::depth)
        || m_document.containers.size() >= XmlLimits::elements) {
        m_document.add(XmlFault::TooDeep, name, offset);
        return;
    }
    m_document.containers.push_back({name, offset, innermost(), false});
    m_open.push_back(int(m_document.containers.size()) - 1);
}

bool XmlNesting::end(QByteArrayView name)
{
    const bool closed = close(name);
    const bool ends = name == m_root && m_open.empty();
    if (ends || (!closed && name == m_root))
        leaveRoot();
    else if (!closed)
        return false;
    return true;
}

bool XmlNesting::close(QByteArrayView name)
{
    auto it = m_open.end();
    while (it != m_open.begin()) {
        --it;
        XmlContainer &container = m_document.containers[size_t(*it)];
        if (container.name != name)
            continue;
        container.closed = true;
        for (auto inner = it + 1; inner != m_open.end(); ++inner)
            notClosed(*inner);
        m_open.erase(it, m_open.end());
        return true;
    }
    return false;
}

void XmlNesting::notClosed(int index)
{
    const XmlContainer &container = m_document.containers[size_t(index)];
    m_document.add(XmlFault::NotClosed, container.name, container.offset);
}

} // namespace profile
