#include "profile/decode.h"

#include "profile/bytesink.h"
#include "profile/envelope.h"
#include "profile/flatxmlscanner.h"
#include "profile/xmlfindings.h"
#include "profile/xmltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace profile {

namespace {

/** Writes what was read, container by container. */
class Rewriter
{
public:
    explicit Rewriter(const XmlDocument &document)
        : m_document(document), m_latin1(isLatin1(document.encoding))
    {
        m_out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-profile>\n");
    }

    QByteArray write();

private:
    std::vector<int> pathOf(int container) const;
    void moveTo(int container);
    void element(const XmlElement &element);
    void attribute(QByteArrayView name, QByteArrayView value);
    QString text(QByteArrayView raw, bool plain) const
    {
        return unescapeXml(raw, plain, m_latin1).text;
    }

    const XmlDocument &m_document;
    const bool m_latin1;
    ByteSink m_out{4096};
    int m_container = -1;
    std::vector<int> m_open; ///< containers that are open, outermost first
};

QByteArray Rewriter::write()
{
    for (const XmlElement &each : m_document.elements) {
        moveTo(each.container);
        element(each);
    }
    moveTo(-1);
    m_out.append("</flat-profile>\n");
    return m_out.take();
}

/** The containers around, outermost first, without those that were never closed. */
std::vector<int> Rewriter::pathOf(int container) const
{
    std::vector<int> path;
    for (; container >= 0; container = m_document.containers[size_t(container)].parent) {
        const XmlContainer &each = m_document.containers[size_t(container)];
        if (each.closed && each.name != "flat-profile")
            path.push_back(container);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

void Rewriter::moveTo(int container)
{
    if (container == m_container)
        return;
    m_container = container;
    const std::vector<int> path = pathOf(container);
    const auto shared = std::mismatch(m_open.begin(), m_open.end(), path.begin(), path.end()).first;
    const size_t kept = size_t(shared - m_open.begin());
    const auto name = [this](int index) {
        return elementName(m_document.containers[size_t(index)].name);
    };
    for (size_t i = m_open.size(); i > kept; --i)
        m_out.append("</" + name(m_open[i - 1]) + ">\n");
    for (size_t i = kept; i < path.size(); ++i)
        m_out.append('<' + name(path[i]) + ">\n");
    m_open = path;
}

void Rewriter::element(const XmlElement &element)
{
    const QByteArray name = elementName(element.name);
    m_out.append('<' + name);
    attribute("group", element.group);
    attribute("ua", element.access);
    if (element.selfClosed) {
        m_out.append("/>\n");
        return;
    }
    m_out.append(">");
    m_out.appendEscaped(text(element.raw, element.plain));
    m_out.append("</" + name + ">\n");
}

void Rewriter::attribute(QByteArrayView name, QByteArrayView value)
{
    if (value.isNull())
        return;
    m_out.append(' ' + name.toByteArray() + "=\"");
    m_out.appendEscaped(text(value, true));
    m_out.append("\"");
}

QByteArray asFlatXml(const ReadProfile &profile)
{
    ByteSink out(4096);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-profile>\n");
    for (const ReadElement &element : profile.elements) {
        out.append('<' + element.name + " ua=\"" + element.access + '"');
        if (element.state == State::Keep) {
            out.append("/>\n");
            continue;
        }
        out.append(">");
        out.appendEscaped(element.value);
        out.append("</" + element.name + ">\n");
    }
    out.append("</flat-profile>\n");
    return out.take();
}

Finding wrongWayRound()
{
    return {
        Finding::Severity::Error,
        {},
        QCoreApplication::translate("profile",
                                    "the file was encrypted before it was compressed, or wrapped "
                                    "twice: a phone cannot read it"),
        QCoreApplication::translate("profile", "compress first, then encrypt"),
        0,
        0};
}

} // namespace

Result<Decoded> decode(QByteArrayView file, QByteArrayView key, const ImportedFile &import)
{
    const Result<Opened> opened = open(file, key);
    if (!opened)
        return opened.error();
    Decoded decoded;
    if (isPlainText(opened->text)) {
        ReadProfile profile = readPlainText(opened->text, import);
        decoded.xml = asFlatXml(profile);
        decoded.findings = std::move(profile.findings);
    } else {
        decoded.xml = Rewriter(scanFlatXml(opened->text)).write();
        decoded.findings = readFlatXml(opened->text, Origin::Profile).findings;
    }
    if (!opened->phoneReads())
        decoded.findings.prepend(wrongWayRound());
    return decoded;
}

ReadProfile readText(QByteArrayView text, Origin origin, const ImportedFile &import)
{
    return isPlainText(text) ? readPlainText(text, import) : readFlatXml(text, origin);
}

} // namespace profile
