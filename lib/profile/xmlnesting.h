#pragma once

#include "profile/flatxmlscanner.h"

namespace profile {

/** The root and the containers that are open while a text is taken apart. Who closes one closes
 *  what was forgotten inside it, and a defect says so. */
class XmlNesting
{
public:
    /** @p document outlives it. */
    explicit XmlNesting(XmlDocument &document) : m_document(document) { }

    bool inProfile() const { return m_root.data() != nullptr; }
    bool rootSeen() const { return m_rootSeen; }
    QByteArrayView root() const { return m_root; }
    /** Index of the innermost container; -1: none is open. */
    int innermost() const { return m_open.empty() ? -1 : m_open.back(); }
    /** Is a container, or the root, of that name open? */
    bool isOpen(QByteArrayView name) const;

    void enterRoot(QByteArrayView name, bool selfClosed);
    void leaveRoot();
    /** Past the limits it stays out, and a defect says so. */
    void enter(QByteArrayView name, qsizetype offset);
    /** At the end tag @p name: false where it ends nothing. */
    bool end(QByteArrayView name);

private:
    bool close(QByteArrayView name);
    void notClosed(int index);

    XmlDocument &m_document;
    QByteArrayView m_root; ///< null: outside
    bool m_rootSeen = false;
    std::vector<int> m_open; ///< outermost first
};

} // namespace profile
