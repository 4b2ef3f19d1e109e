#pragma once

#include <QByteArrayView>

#include <vector>

namespace profile {

/** What can be wrong with the text of a profile; the phone reads on all the same. */
enum class XmlFault {
    NoProfile, ///< no <flat-profile> anywhere: a phone takes nothing of it
    OutsideProfile, ///< an element the phone passes over
    StrayText,
    SlashComment, ///< a line that begins with //
    BareMarkup, ///< a < that opens nothing, or a whole tag inside a value
    NotClosed,
    WrongEnd, ///< <A>v</B>
    StrayEnd,
    BrokenTag,
    OpenComment,
    OpenQuote,
    TooDeep,
    TooMany,
    NameTooLong,
    DocumentType,
};

/** Where it is wrong. */
struct XmlDefect
{
    XmlFault fault = XmlFault::StrayText;
    QByteArrayView where; ///< the tag's name, or nothing
    qsizetype offset = 0; ///< in the text
};

/** An element that holds others. */
struct XmlContainer
{
    QByteArrayView name;
    qsizetype offset = 0; ///< of its start tag, in the text
    int parent = -1; ///< index of the container around it; -1: the root of the profile
    bool closed = false; ///< false: its end tag was forgotten, it holds nothing
};

/** One parameter's element, as views into the text: nothing is copied, nothing unescaped. */
struct XmlElement
{
    QByteArrayView name; ///< as spelled, without a namespace prefix
    QByteArrayView raw; ///< between the tags without the blanks around; may hold comments
    QByteArrayView access; ///< the ua attribute
    QByteArrayView group; ///< the group attribute
    QByteArrayView options; ///< the text of the options comment behind it
    int container = -1; ///< index in XmlDocument::containers; -1: none
    bool selfClosed = false; ///< <X/>
    bool plain = true; ///< raw holds no comment and no <![CDATA[
};

/** Limits on what is read: past them the rest is passed over and a defect says so. */
struct XmlLimits
{
    static constexpr qsizetype textSize = 16 * 1024 * 1024;
    static constexpr int depth = 32;
    static constexpr size_t elements = 100'000;
    static constexpr size_t defects = 500;
    static constexpr qsizetype name = 200;
};

/** Turns offsets into lines and columns; quick where they come in the order of the text. */
class XmlLines
{
public:
    explicit XmlLines(QByteArrayView text) : m_text(text) { }

    struct Place
    {
        int line = 0; ///< from 1
        int column = 0; ///< in bytes, from 1
    };
    Place placeOf(qsizetype offset);

    /** Of the tag whose name is @p name, a view into the text. */
    Place placeOfTag(QByteArrayView name);

private:
    QByteArrayView m_text;
    qsizetype m_counted = 0; ///< up to where lines are counted
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

/** A text taken apart. Its views live as long as the text. */
struct XmlDocument
{
    std::vector<XmlElement> elements; ///< in the order of the text
    std::vector<XmlContainer> containers;
    std::vector<XmlDefect> defects;
    bool defectsCut = false; ///< there were more than are kept
    QByteArrayView encoding; ///< what the declaration says

    void add(XmlFault fault, QByteArrayView where, qsizetype offset);
};

/** Takes the text of a profile apart as a phone does (provisioning guide SPA/ATA, "Open Format
 *  Configuration File"): only what stands inside <flat-profile>, or <router-configuration>,
 *  counts, whatever is around it; a slip costs the element it is in and no more. */
XmlDocument scanFlatXml(QByteArrayView text);

} // namespace profile
