#pragma once

#include "base/finding.h"
#include "profile/flatxml.h"
#include "profile/flatxmlscanner.h"
#include "profile/xmltext.h"

namespace profile {

/** Does a declared encoding mean one byte a character? */
bool isLatin1(QByteArrayView encoding);

/** Collects what is wrong with a text and says it in words, with line and column. */
class XmlFindings
{
public:
    explicit XmlFindings(QByteArrayView text) : m_lines(text) { }

    void add(const XmlDocument &document);
    void add(const ReadElement &element, const XmlText &text);

    /** All of them, in the order of the text. */
    Findings take();

private:
    void add(Finding finding);

    XmlLines m_lines;
    Findings m_findings;
    bool m_latin1Told = false;
};

} // namespace profile
