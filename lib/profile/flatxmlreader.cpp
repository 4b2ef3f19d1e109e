#include "profile/flatxml.h"
#include "profile/flatxmlscanner.h"
#include "profile/xmlfindings.h"
#include "profile/xmltext.h"

namespace profile {

namespace {

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
}

/** The path of parents: what was never closed held nothing, and the root is everyone's. */
QByteArray pathOf(const XmlDocument &document, int index)
{
    QByteArray path;
    for (; index >= 0; index = document.containers[size_t(index)].parent) {
        const XmlContainer &container = document.containers[size_t(index)];
        if (container.closed && container.name != "flat-profile")
            path = elementName(container.name) + (path.isEmpty() ? "" : "/") + path;
    }
    return path;
}

/** Nearly every element says one of three words: they are not made anew each time. */
QByteArray accessOf(QByteArrayView word)
{
    for (const char *known : {"na", "rw", "ro"}) {
        if (word == known)
            return QByteArray::fromRawData(known, 2);
    }
    return word.toByteArray();
}

State stateOf(const XmlElement &element, const QString &value, Origin origin)
{
    if (element.selfClosed)
        return origin == Origin::Profile ? State::Keep : State::Empty;
    return value.isEmpty() ? State::Empty : State::Value;
}

class Reader
{
public:
    Reader(QByteArrayView text, Origin origin)
        : m_document(scanFlatXml(text)), m_lines(text), m_findings(text), m_origin(origin),
          m_latin1(isLatin1(m_document.encoding))
    {
    }

    ReadProfile read();

private:
    ReadElement elementOf(const XmlElement &element);
    QString valueOf(const XmlElement &element, const ReadElement &read);

    XmlDocument m_document;
    XmlLines m_lines;
    XmlFindings m_findings;
    Origin m_origin;
    bool m_latin1;
    int m_container = -1; ///< of the element before, whose path is known
    QByteArray m_path;
};

ReadProfile Reader::read()
{
    ReadProfile profile;
    profile.elements.reserve(m_document.elements.size());
    for (const XmlElement &element : m_document.elements)
        profile.elements.push_back(elementOf(element));
    m_findings.add(m_document);
    profile.findings = m_findings.take();
    return profile;
}

ReadElement Reader::elementOf(const XmlElement &element)
{
    if (element.container != m_container) {
        m_container = element.container;
        m_path = pathOf(m_document, m_container);
    }
    ReadElement result;
    result.name = elementName(element.name);
    const XmlLines::Place place = m_lines.placeOfTag(element.name);
    result.line = place.line;
    result.column = place.column;
    result.value = valueOf(element, result);
    result.state = stateOf(element, result.value, m_origin);
    result.group = element.group.isNull() ? m_path : element.group.toByteArray();
    result.access = accessOf(element.access);
    if (!element.options.isEmpty())
        result.options = splitOptions(element.options);
    return result;
}

QString Reader::valueOf(const XmlElement &element, const ReadElement &read)
{
    const XmlText text = unescapeXml(element.raw, element.plain, m_latin1);
    m_findings.add(read, text);
    return text.text;
}

} // namespace

QByteArray ReadElement::key() const
{
    return group.startsWith("router-configuration") ? group + '/' + name : name;
}

ReadProfile readFlatXml(QByteArrayView text, Origin origin)
{
    return Reader(withoutMark(text), origin).read();
}

Settings settingsOf(const ReadProfile &profile)
{
    Settings settings;
    for (const ReadElement &element : profile.elements) {
        if (element.isStatus())
            continue;
        settings.insert(QString::fromLatin1(element.key()), {element.state, element.value});
    }
    return settings;
}

} // namespace profile
