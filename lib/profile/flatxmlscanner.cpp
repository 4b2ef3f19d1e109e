#include "profile/flatxmlscanner.h"

#include "profile/xmlcursor.h"
#include "profile/xmlnesting.h"

#include <algorithm>

namespace profile {

namespace {

bool isRoot(QByteArrayView name)
{
    return name == "flat-profile" || name == "router-configuration";
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_cursor(text)
    {
        m_document.elements.reserve(size_t(text.size() / 48) + 4);
    }

    XmlDocument run();

private:
    struct Tag
    {
        QByteArrayView spelled; ///< the name with its prefix
        QByteArrayView name;
        QByteArrayView access;
        QByteArrayView group;
        qsizetype offset = 0;
        bool selfClosed = false;
    };

    void markup();
    void declaration();
    void comment();
    void startTag();
    void endTag();
    void enterRoot(const Tag &tag);
    void outside(const Tag &tag);
    void content(const Tag &tag);
    bool endContent(const Tag &tag, qsizetype begin, XmlElement &element);
    void closeLeaf(qsizetype begin, qsizetype end, XmlElement &element);
    void strayText(qsizetype begin, qsizetype end);

    Tag readTag();
    void readAttribute(Tag &tag);
    QByteArrayView readQuoted();
    XmlElement elementOf(const Tag &tag);
    void add(const XmlElement &element) { m_document.elements.push_back(element); }
    void defect(XmlFault fault, QByteArrayView where, qsizetype offset)
    {
        m_document.add(fault, where, offset);
    }

    XmlCursor m_cursor;
    XmlDocument m_document;
    XmlNesting m_nesting{m_document};
    bool m_outsideTold = false;
};

XmlDocument Scanner::run()
{
    while (!m_cursor.atEnd() && m_document.elements.size() < XmlLimits::elements) {
        const qsizetype begin = m_cursor.at();
        const qsizetype end = m_cursor.find('<', begin);
        if (m_nesting.inProfile())
            strayText(begin, end);
        m_cursor.moveTo(end);
        if (!m_cursor.atEnd())
            markup();
    }
    if (!m_cursor.atEnd())
        defect(XmlFault::TooMany, {}, m_cursor.at());
    if (m_nesting.inProfile()) {
        defect(XmlFault::NotClosed, m_nesting.root(), m_cursor.at());
        m_nesting.leaveRoot();
    }
    if (!m_nesting.rootSeen())
        defect(XmlFault::NoProfile, {}, 0);
    return std::move(m_document);
}

void Scanner::markup()
{
    const char next = m_cursor.peek(1);
    if (next == '/') {
        endTag();
    } else if (XmlCursor::startsName(next)) {
        startTag();
    } else if (next == '!') {
        comment();
    } else if (next == '?') {
        declaration();
    } else {
        if (m_nesting.inProfile())
            defect(XmlFault::BareMarkup, {}, m_cursor.at());
        m_cursor.moveTo(m_cursor.at() + 1);
    }
}

void Scanner::declaration()
{
    const qsizetype begin = m_cursor.at();
    const qsizetype end = m_cursor.behind("?>", begin);
    if (end < 0) { // no sign of its end: the tag's own > will do
        defect(XmlFault::BrokenTag, {}, begin);
        m_cursor.moveTo(std::min(m_cursor.find('>', begin) + 1, m_cursor.size()));
        return;
    }
    if (!m_nesting.inProfile())
        m_document.encoding = xmlEncoding(m_cursor.between(begin, end));
    m_cursor.moveTo(end);
}

void Scanner::comment()
{
    const qsizetype begin = m_cursor.at();
    const qsizetype end = m_cursor.behindComment(begin);
    if (end > 0) {
        const QByteArrayView options = xmlOptions(m_cursor.between(begin, end));
        if (!options.isEmpty() && !m_document.elements.empty()
            && m_document.elements.back().options.isEmpty()) {
            m_document.elements.back().options = options;
        }
        m_cursor.moveTo(end);
    } else if (m_cursor.startsWith("<!--", begin)) {
        defect(XmlFault::OpenComment, {}, begin);
        m_cursor.moveTo(m_cursor.size());
    } else {
        defect(XmlFault::DocumentType, {}, begin);
        m_cursor.moveTo(m_cursor.behindDocumentType(begin));
    }
}

void Scanner::startTag()
{
    const Tag tag = readTag();
    if (tag.name.size() > XmlLimits::name) {
        defect(XmlFault::NameTooLong, tag.name.first(32), tag.offset);
        return;
    }
    if (!m_nesting.inProfile()) {
        isRoot(tag.name) ? enterRoot(tag) : outside(tag);
        return;
    }
    if (tag.selfClosed) {
        XmlElement element = elementOf(tag);
        element.selfClosed = true;
        add(element);
        return;
    }
    content(tag);
}

void Scanner::enterRoot(const Tag &tag)
{
    m_nesting.enterRoot(tag.name, tag.selfClosed);
    if (!tag.selfClosed && tag.name != "flat-profile") // wherever it stands, paths begin with it
        m_nesting.enter(tag.name, tag.offset);
}

void Scanner::outside(const Tag &tag)
{
    if (m_nesting.rootSeen() && !m_outsideTold)
        defect(XmlFault::OutsideProfile, tag.name, tag.offset);
    m_outsideTold = m_nesting.rootSeen();
}

/** What stands behind a start tag makes it a parameter or a container: a container's first word is
 *  another start tag. */
void Scanner::content(const Tag &tag)
{
    const qsizetype begin = m_cursor.at();
    XmlElement element = elementOf(tag);
    bool blank = true;
    qsizetype textFrom = begin;
    for (qsizetype at = m_cursor.find('<', begin);; at = m_cursor.find('<', at)) {
        blank = blank && m_cursor.isBlank(textFrom, at);
        m_cursor.moveTo(at);
        const char next = m_cursor.peek(1);
        if (m_cursor.atEnd()) {
            defect(XmlFault::NotClosed, tag.name, tag.offset);
            closeLeaf(begin, at, element);
            return;
        }
        if (next == '/') {
            if (m_cursor.skipEndTag(tag.spelled)) {
                element.raw = trimmedXml(m_cursor.between(begin, at));
                add(element);
                return;
            }
            if (endContent(tag, begin, element))
                return;
        } else if (const qsizetype behind = m_cursor.behindComment(at); behind > 0) {
            element.plain = false;
            blank = blank && m_cursor.startsWith("<!--", at);
            textFrom = at = behind;
            continue;
        } else if (XmlCursor::startsName(next)) {
            if (blank) {
                m_cursor.moveTo(begin);
                m_nesting.enter(tag.name, tag.offset);
                return;
            }
            if (m_cursor.nextEndName(at) != tag.name) {
                defect(XmlFault::NotClosed, tag.name, tag.offset);
                closeLeaf(begin, at, element);
                return;
            }
            defect(XmlFault::BareMarkup, tag.name, at);
        } else {
            defect(XmlFault::BareMarkup, tag.name, at);
        }
        blank = false;
        textFrom = ++at;
    }
}

/** At "</" inside @p tag: true where that ends it. */
bool Scanner::endContent(const Tag &tag, qsizetype begin, XmlElement &element)
{
    const qsizetype at = m_cursor.at();
    const QByteArrayView name = m_cursor.endName(at);
    if (name == tag.name) {
        closeLeaf(begin, at, element);
        m_cursor.moveTo(m_cursor.behindEndTag(at));
        return true;
    }
    if (name.isEmpty()) {
        defect(XmlFault::BareMarkup, tag.name, at);
        return false;
    }
    if (m_nesting.isOpen(name)) {
        defect(XmlFault::NotClosed, tag.name, tag.offset);
        closeLeaf(begin, at, element);
        return true;
    }
    defect(XmlFault::WrongEnd, tag.name, at);
    closeLeaf(begin, at, element);
    m_cursor.moveTo(m_cursor.behindEndTag(at));
    return true;
}

void Scanner::closeLeaf(qsizetype begin, qsizetype end, XmlElement &element)
{
    element.raw = trimmedXml(m_cursor.between(begin, end));
    m_cursor.moveTo(end);
    add(element);
}

void Scanner::endTag()
{
    const qsizetype at = m_cursor.at();
    const QByteArrayView name = m_cursor.endName(at);
    m_cursor.moveTo(m_cursor.behindEndTag(at));
    if (m_nesting.inProfile() && !m_nesting.end(name))
        defect(XmlFault::StrayEnd, name, at);
}

void Scanner::strayText(qsizetype begin, qsizetype end)
{
    const QByteArrayView text = trimmedXml(m_cursor.between(begin, end));
    if (text.isEmpty())
        return;
    const auto fault = text.startsWith("//") ? XmlFault::SlashComment : XmlFault::StrayText;
    defect(fault, {}, m_cursor.offsetOf(text));
}

Scanner::Tag Scanner::readTag()
{
    Tag tag;
    tag.offset = m_cursor.at();
    m_cursor.moveTo(tag.offset + 1);
    tag.spelled = m_cursor.readName();
    tag.name = withoutPrefix(tag.spelled);
    tag.access = m_cursor.skipAccess();
    for (;;) {
        m_cursor.skipBlanks();
        const char next = m_cursor.peek(0);
        if (next == '>') {
            m_cursor.moveTo(m_cursor.at() + 1);
            return tag;
        }
        if (m_cursor.atEnd() || next == '<') {
            defect(XmlFault::BrokenTag, tag.name, tag.offset);
            return tag;
        }
        if (next == '/') {
            tag.selfClosed = m_cursor.peek(1) == '>';
            m_cursor.moveTo(m_cursor.at() + 1);
            if (!tag.selfClosed)
                defect(XmlFault::BrokenTag, tag.name, tag.offset);
            continue;
        }
        readAttribute(tag);
    }
}

void Scanner::readAttribute(Tag &tag)
{
    const qsizetype begin = m_cursor.at();
    const QByteArrayView name = m_cursor.readName();
    m_cursor.skipBlanks();
    if (m_cursor.peek(0) != '=') {
        if (m_cursor.at() == begin)
            m_cursor.moveTo(begin + 1);
        defect(XmlFault::BrokenTag, tag.name, begin);
        return;
    }
    m_cursor.moveTo(m_cursor.at() + 1);
    m_cursor.skipBlanks();
    const QByteArrayView value = readQuoted();
    if (name == "ua")
        tag.access = value;
    else if (name == "group")
        tag.group = value;
}

QByteArrayView Scanner::readQuoted()
{
    const char quote = m_cursor.peek(0);
    if (quote != '"' && quote != '\'')
        return m_cursor.readName();
    const qsizetype begin = m_cursor.at() + 1;
    const qsizetype nextTag = m_cursor.find('<', begin);
    const qsizetype end = m_cursor.find(quote, begin, nextTag);
    if (end < nextTag) {
        m_cursor.moveTo(end + 1);
        return m_cursor.between(begin, end);
    }
    defect(XmlFault::OpenQuote, {}, begin - 1);
    const qsizetype close = m_cursor.find('>', begin, nextTag);
    m_cursor.moveTo(close);
    return m_cursor.between(begin, close);
}

XmlElement Scanner::elementOf(const Tag &tag)
{
    XmlElement element;
    element.name = tag.name;
    element.access = tag.access;
    element.group = tag.group;
    element.container = m_nesting.innermost();
    return element;
}

} // namespace

void XmlDocument::add(XmlFault fault, QByteArrayView where, qsizetype offset)
{
    if (defects.size() < XmlLimits::defects)
        defects.push_back({fault, where, offset});
    else
        defectsCut = true;
}

XmlDocument scanFlatXml(QByteArrayView text)
{
    if (text.size() <= XmlLimits::textSize)
        return Scanner(text).run();
    XmlDocument document = Scanner(text.first(XmlLimits::textSize)).run();
    document.defects.push_back({XmlFault::TooMany, {}, XmlLimits::textSize});
    return document;
}

} // namespace profile
