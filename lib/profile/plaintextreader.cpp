#include "profile/plaintext.h"
#include "profile/xmlcursor.h"
#include "profile/xmltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <utility>

namespace profile {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(profile)
};

class TextReader
{
public:
    TextReader(const ImportedFile &import, ReadProfile &profile)
        : m_import(import), m_profile(profile)
    {
    }

    void read(QByteArrayView text, const QString &file, int depth);

private:
    void readLine(QByteArrayView line);
    void comment(QByteArrayView text);
    void import(QByteArrayView name);
    qsizetype statement(QByteArrayView line, qsizetype begin);
    void stop(const ReadElement &at);
    void readMark(QByteArrayView line, qsizetype &at, ReadElement &element) const;
    bool readValue(QByteArrayView line, qsizetype &at, ReadElement &element);
    QString decoded(QByteArrayView bytes, int column);
    void finding(Finding::Severity severity, int column, const QString &message,
                 const QString &remedy = {});

    const ImportedFile &m_import;
    ReadProfile &m_profile;
    qsizetype m_size = 0;
    QString m_file;
    int m_depth = 0;
    int m_line = 0;
    bool m_full = false; ///< the limit of elements is reached
    QByteArray m_options; ///< of the comment before, which may go on in the next line
};

qsizetype afterBlanks(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && XmlCursor::isBlank(line[at]))
        ++at;
    return at;
}

/** A value ends at the quotation mark that a semicolon follows, so that one inside costs nothing.
 */
qsizetype endOfValue(QByteArrayView line, qsizetype begin)
{
    for (qsizetype at = line.indexOf('"', begin); at >= 0; at = line.indexOf('"', at + 1)) {
        const qsizetype next = afterBlanks(line, at + 1);
        if (next == line.size() || line[next] == ';' || line[next] == '#')
            return at;
    }
    return -1;
}

/** What a name on the phone's pages is made of, punctuation and a scan's stray blank included. */
bool isName(QByteArrayView name)
{
    const auto fits = [](char c) {
        return std::isalnum(uchar(c)) || QByteArrayView("_-.[](){}@/ ").contains(c);
    };
    return !name.isEmpty() && name.size() <= PlainTextLimits::name && XmlCursor::startsName(name[0])
        && std::all_of(name.begin(), name.end(), fits);
}

void TextReader::read(QByteArrayView text, const QString &file, int depth)
{
    m_size += text.size();
    if (m_size > PlainTextLimits::size) {
        finding(Finding::Severity::Error, 1, Texts::tr("the files are larger than any profile"));
        return;
    }
    const auto outside = std::tuple(m_file, m_depth, m_line);
    m_file = file;
    m_depth = depth;
    m_line = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        ++m_line;
        readLine(text.sliced(at, end - at));
        at = m_full ? text.size() : end + 1;
    }
    std::tie(m_file, m_depth, m_line) = outside;
}

void TextReader::readLine(QByteArrayView line)
{
    const qsizetype begin = afterBlanks(line, 0);
    const QByteArrayView text = line.sliced(begin);
    if (text.isEmpty())
        return;
    const bool goesOn = begin > 1 && !m_options.isEmpty() && !text.contains('"')
        && !text.contains(';') && !text.startsWith('#');
    if (goesOn) {
        comment(QByteArray(m_options + ' ' + trimmedXml(text).toByteArray()));
        return;
    }
    m_options.clear();
    if (text.startsWith("import ") || text.startsWith("import\t")) {
        import(trimmedXml(text.sliced(7)));
        return;
    }
    for (qsizetype at = begin; at < line.size(); at = afterBlanks(line, at)) {
        if (line[at] == '#') {
            comment(trimmedXml(line.sliced(at + 1)));
            return;
        }
        at = statement(line, at);
    }
}

void TextReader::comment(QByteArrayView text)
{
    if (!text.startsWith("options:") || m_profile.elements.empty())
        return;
    m_options = text.toByteArray();
    // a line that ends in a slash or in a word goes on: the pieces are put together again
    m_profile.elements.back().options = splitOptions(QByteArray(m_options).replace("/ ", "/"));
}

void TextReader::import(QByteArrayView name)
{
    const QString file = QString::fromUtf8(name);
    if (m_depth >= PlainTextLimits::depth || m_size > PlainTextLimits::size) {
        finding(Finding::Severity::Error, 1, Texts::tr("too many files import each other"));
        return;
    }
    const std::optional<QByteArray> text = m_import ? m_import(file) : std::nullopt;
    if (!text) {
        finding(Finding::Severity::Error, 1, Texts::tr("%1 cannot be imported").arg(file),
                Texts::tr("give the file it names, or put its lines here"));
        return;
    }
    read(*text, file, m_depth + 1);
}

/** Reads one statement of a line and says where it ends. */
qsizetype TextReader::statement(QByteArrayView line, qsizetype begin)
{
    qsizetype at = begin;
    while (at < line.size() && !QByteArrayView("!?*\";#").contains(line[at]))
        ++at;
    const QByteArrayView name = trimmedXml(line.sliced(begin, at - begin));
    ReadElement element;
    element.name = elementName(name);
    element.line = m_line;
    element.column = int(begin) + 1;
    readMark(line, at, element);
    if (!isName(name) || !readValue(line, at, element)) {
        finding(Finding::Severity::Error, int(begin) + 1, Texts::tr("this is not understood"),
                Texts::tr("write Name \"value\" ;"));
        return line.size();
    }
    if (m_profile.elements.size() == PlainTextLimits::elements) {
        stop(element);
        return line.size();
    }
    m_profile.elements.push_back(std::move(element));
    return at;
}

/** Said whatever else was found: what follows is not read at all. */
void TextReader::stop(const ReadElement &at)
{
    if (!std::exchange(m_full, true))
        m_profile.findings.append({Finding::Severity::Error, m_file,
                                   Texts::tr("there is more of it than any profile holds: the rest "
                                             "is not read"),
                                   Texts::tr("split the file, and read its parts one by one"),
                                   at.line, at.column});
}

void TextReader::readMark(QByteArrayView line, qsizetype &at, ReadElement &element) const
{
    element.access = "na";
    if (at == line.size() || !QByteArrayView("!?*").contains(line[at]))
        return;
    if (line[at] != '*') // the guide's sample of an RC unit has it and does not say what it means
        element.access = line[at] == '!' ? "rw" : "ro";
    at = afterBlanks(line, at + 1);
}

bool TextReader::readValue(QByteArrayView line, qsizetype &at, ReadElement &element)
{
    if (at < line.size() && line[at] == '"') {
        const qsizetype end = endOfValue(line, at + 1);
        if (end < 0)
            return false;
        const QByteArrayView raw = line.sliced(at + 1, end - at - 1);
        const bool empty = trimmedXml(raw).isEmpty(); // the samples write " " for nothing
        element.value = empty ? QString() : decoded(raw, int(at) + 1);
        element.state = empty ? State::Empty : State::Value;
        at = afterBlanks(line, end + 1);
    }
    if (at < line.size() && line[at] == ';') {
        ++at;
        return true;
    }
    if (element.state == State::Keep)
        return false;
    finding(Finding::Severity::Error, int(at) + 1, Texts::tr("the semicolon is missing"),
            Texts::tr("write Name \"value\" ;"));
    return true;
}

QString TextReader::decoded(QByteArrayView bytes, int column)
{
    const XmlText text = decodeText(bytes);
    if (text.control)
        finding(Finding::Severity::Error, column,
                Texts::tr("control characters were left out of the value"));
    if (text.latin1)
        finding(Finding::Severity::Warning, column,
                Texts::tr("bytes that are no UTF-8 were read as Latin-1"));
    return text.text;
}

void TextReader::finding(Finding::Severity severity, int column, const QString &message,
                         const QString &remedy)
{
    constexpr qsizetype enough = 500;
    if (m_profile.findings.size() < enough)
        m_profile.findings.append({severity, m_file, message, remedy, m_line, column});
}

} // namespace

ReadProfile readPlainText(QByteArrayView text, const ImportedFile &import)
{
    ReadProfile profile;
    TextReader(import, profile)
        .read(text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text, {}, 0);
    if (profile.elements.empty() && profile.findings.isEmpty())
        profile.findings.append({Finding::Severity::Error,
                                 {},
                                 Texts::tr("there is nothing in it"),
                                 Texts::tr("write Name \"value\" ;"),
                                 1,
                                 1});
    return profile;
}

bool isPlainText(QByteArrayView text)
{
    if (text.contains("<flat-profile") || text.contains("<router-configuration"))
        return false;
    const ReadProfile read = readPlainText(text.first(std::min<qsizetype>(text.size(), 65536)));
    return !read.elements.empty() && read.elements.size() >= size_t(read.findings.size());
}

} // namespace profile
