#include "profile/xmlfindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace profile {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(profile)
};

struct Wording
{
    Finding::Severity severity;
    QString message;
    QString remedy;
};

using Severity = Finding::Severity;

Wording wordingOf(XmlFault fault)
{
    switch (fault) {
    case XmlFault::NoProfile:
        return {Severity::Error,
                Texts::tr("there is no <flat-profile>: a phone takes nothing of it"),
                Texts::tr("put the elements between <flat-profile> and </flat-profile>")};
    case XmlFault::OutsideProfile:
        return {Severity::Error,
                Texts::tr("stands behind </flat-profile>: the phone passes it over"),
                Texts::tr("move it inside")};
    case XmlFault::StrayText:
        return {Severity::Warning, Texts::tr("text outside of any element is not read"),
                Texts::tr("remove it, or make it a comment: <!-- … -->")};
    case XmlFault::SlashComment:
        return {Severity::Warning,
                Texts::tr("// begins no comment: the phone reads the elements behind it"),
                Texts::tr("write <!-- … --> around what is not meant")};
    case XmlFault::BareMarkup:
        return {Severity::Error, Texts::tr("an unescaped < was taken for a part of the value"),
                Texts::tr("write &lt;")};
    case XmlFault::NotClosed:
        return {Severity::Error, Texts::tr("has no end tag"), Texts::tr("close it")};
    case XmlFault::WrongEnd:
        return {Severity::Error, Texts::tr("is closed by a tag of another name"),
                Texts::tr("give both tags the same name, in the same case")};
    case XmlFault::StrayEnd:
        return {Severity::Error, Texts::tr("is closed but was never opened"),
                Texts::tr("remove the end tag")};
    case XmlFault::BrokenTag:
        return {Severity::Error, Texts::tr("the tag is malformed"),
                Texts::tr("write <Name ua=\"na\">")};
    case XmlFault::OpenComment:
        return {Severity::Error, Texts::tr("the comment never ends: nothing behind it is read"),
                Texts::tr("end it with -->")};
    case XmlFault::OpenQuote:
        return {Severity::Error, Texts::tr("the quotation mark of an attribute is missing"),
                Texts::tr("write ua=\"na\"")};
    case XmlFault::TooDeep:
        return {Severity::Error, Texts::tr("is nested too deep and was passed over"), {}};
    case XmlFault::TooMany:
        return {
            Severity::Error, Texts::tr("the text is too long: nothing behind this was read"), {}};
    case XmlFault::NameTooLong:
        return {Severity::Error, Texts::tr("no parameter has a name that long"), {}};
    case XmlFault::DocumentType:
        return {Severity::Warning,
                Texts::tr("a document type is not read, and its entities are not"),
                Texts::tr("remove it")};
    }
    Q_UNREACHABLE();
}

Finding findingOf(const Wording &wording, QByteArrayView where)
{
    return {wording.severity, QString::fromUtf8(where), wording.message, wording.remedy, 0, 0};
}

} // namespace

bool isLatin1(QByteArrayView encoding)
{
    const QByteArray name = encoding.toByteArray().toLower();
    return name.startsWith("iso-8859-1") || name == "latin1" || name == "windows-1252";
}

void XmlFindings::add(const XmlDocument &document)
{
    XmlLines::Place place{1, 1};
    for (const XmlDefect &defect : document.defects) {
        place = m_lines.placeOf(defect.offset);
        Finding finding = findingOf(wordingOf(defect.fault), defect.where);
        finding.line = place.line;
        finding.column = place.column;
        add(finding);
    }
    if (document.defectsCut)
        add({Severity::Error, {}, Texts::tr("and more, which are not listed"), {}, place.line, 1});
}

void XmlFindings::add(const ReadElement &element, const XmlText &text)
{
    const auto tell = [&](Severity severity, const QString &message, const QString &remedy) {
        add({severity, QString::fromLatin1(element.name), message, remedy, element.line,
             element.column});
    };
    if (text.badEscape)
        tell(Severity::Warning,
             Texts::tr("an & that begins none of the known escapes was kept as it is"),
             Texts::tr("write &amp;"));
    if (text.control)
        tell(Severity::Error, Texts::tr("control characters were left out of the value"),
             Texts::tr("remove them"));
    if (text.latin1 && !std::exchange(m_latin1Told, true))
        tell(Severity::Warning, Texts::tr("bytes that are no UTF-8 were read as Latin-1"),
             Texts::tr("save the file as UTF-8"));
}

void XmlFindings::add(Finding finding)
{
    if (m_findings.size() < qsizetype(XmlLimits::defects))
        m_findings.append(std::move(finding));
}

Findings XmlFindings::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const auto &a, const auto &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return std::move(m_findings);
}

} // namespace profile
