#include "asterisk/confreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

const char beginMark[] = "; >>> spafleet";
const char endMark[] = "; <<< spafleet";

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr int deepestInclude = 10; // Asterisk stops at 10 too
constexpr int mostFiles = 200;
constexpr qsizetype mostInherited = 1000000; // templates of templates grow without bound

QString tr(const char *text)
{
    return QCoreApplication::translate("asterisk", text);
}

/** "foo.conf", <foo.conf> or foo.conf as it stands behind #include. */
QString unquoted(QString text)
{
    const bool quoted = text.size() >= 2
        && ((text.front() == u'"' && text.back() == u'"')
            || (text.front() == u'<' && text.back() == u'>'));
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

} // namespace

Result<std::optional<QByteArray>> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    auto bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return Error::refused(tr("%1 is larger than 16 MB, which no Asterisk file is").arg(path));
    if (bytes.contains('\0'))
        return Error::refused(tr("%1 is no text file").arg(path));
    return std::optional(std::move(bytes));
}

Result<ConfReader::Marks> ConfReader::read(const QByteArray &bytes, const QString &name)
{
    m_marks = {bytes.size(), bytes.size()};
    if (const auto done = readLines(bytes, name, 0); !done)
        return done.error();
    return m_marks;
}

Result<void> ConfReader::readLines(const QByteArray &bytes, const QString &name, int depth)
{
    CommentStripper comments;
    Place place{name, 0};
    for (qsizetype begin = 0; begin < bytes.size();) {
        const auto lineEnd = bytes.indexOf('\n', begin);
        const auto end = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        const auto line = bytes.sliced(begin, end - begin).trimmed();
        ++place.line;
        if (depth == 0 && !comments.withinComment()) {
            if (const auto done = readMark(line, place, begin, end); !done)
                return done;
        }
        if (const auto done = readLine(comments.strip(line), place, depth); !done)
            return done;
        begin = end;
    }
    if (comments.withinComment())
        return Error::refused(
            tr("%1 ends within a comment that ;-- opens; close it with --;").arg(name));
    if (depth == 0 && m_ours)
        return Error::refused(tr("%1 has the mark “%2” without “%3” after it; put that where our "
                                 "part ends")
                                  .arg(name, QLatin1String(beginMark), QLatin1String(endMark)));
    return {};
}

Result<void> ConfReader::readMark(const QByteArray &line, const Place &place, qsizetype begin,
                                  qsizetype end)
{
    const bool begins = line.startsWith(beginMark);
    if (!begins && !line.startsWith(endMark))
        return {};
    const bool second = begins && m_marks.begin != m_marks.end;
    if (begins == m_ours || second)
        return Error::refused(tr("%1: the mark “%2” stands where none belongs; keep one “%3” and "
                                 "one “%4” behind it")
                                  .arg(place.toString(), QString::fromUtf8(line.first(14)),
                                       QLatin1String(beginMark), QLatin1String(endMark)));
    m_ours = begins;
    if (begins)
        m_marks.begin = begin;
    else
        m_marks.end = end;
    return {};
}

Result<void> ConfReader::readLine(const QByteArray &line, const Place &place, int depth)
{
    const auto text = QString::fromUtf8(line);
    if (text.isEmpty())
        return {};
    if (text.startsWith(u'['))
        readHeader(text, place);
    else if (text.startsWith(u'#'))
        return readDirective(text, place, depth);
    else
        readVariable(text, place);
    return {};
}

void ConfReader::readHeader(const QString &text, const Place &place)
{
    const auto close = text.indexOf(u']');
    if (close < 0)
        return note(place, tr("A section's name is not closed with ]"), tr("Add the ]"));
    Section section{text.sliced(1, close - 1), false, m_ours, place, {}};
    auto rest = text.sliced(close + 1).trimmed();
    if (rest.startsWith(u'(') && rest.endsWith(u')'))
        rest = rest.sliced(1, rest.size() - 2);
    for (const auto &part : rest.split(u',', Qt::SkipEmptyParts)) {
        const auto base = part.trimmed();
        if (base == u'!')
            section.isTemplate = true;
        else if (base != u'+')
            inherit(section, base);
    }
    m_current = m_sections.size();
    m_sections += section;
}

void ConfReader::inherit(Section &section, const QString &base)
{
    for (const auto &other : std::as_const(m_sections)) {
        if (other.name.compare(base, Qt::CaseInsensitive) != 0)
            continue;
        m_inherited += other.variables.size();
        if (m_inherited > mostInherited)
            return note(section.place, tr("Its templates hold too many lines to follow"), {});
        for (auto variable : other.variables) {
            variable.inherited = true;
            section.variables += variable;
        }
    }
}

Result<void> ConfReader::readDirective(const QString &text, const Place &place, int depth)
{
    const auto blank = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const auto word = text.first(blank - text.begin());
    const auto argument = unquoted(text.sliced(word.size()).trimmed());
    if (word.compare(u"#include", Qt::CaseInsensitive) == 0)
        return include(argument, true, place, depth);
    if (word.compare(u"#tryinclude", Qt::CaseInsensitive) == 0)
        return include(argument, false, place, depth);
    if (word.compare(u"#exec", Qt::CaseInsensitive) == 0)
        note(place, tr("What the command of #exec prints is not looked at"),
             tr("Make sure it defines none of the extensions"));
    return {};
}

Result<void> ConfReader::include(const QString &pattern, bool mustExist, const Place &place,
                                 int depth)
{
    if (depth >= deepestInclude)
        return Error::refused(tr("%1: files include each other more than %2 deep")
                                  .arg(place.toString())
                                  .arg(deepestInclude));
    const QFileInfo path(m_dir, pattern);
    const QDir folder(path.path());
    const auto names = folder.entryList({path.fileName()}, QDir::Files, QDir::Name);
    if (names.isEmpty() && mustExist)
        note(place, tr("The file “%1” it includes is not there").arg(pattern),
             tr("Asterisk refuses the whole file: bring it back or take the line out"));
    for (const auto &name : names) {
        if (++m_files > mostFiles)
            return Error::refused(
                tr("%1: more than %2 files are included").arg(place.toString()).arg(mostFiles));
        const auto bytes = readWhole(folder.filePath(name));
        if (!bytes)
            return bytes.error();
        if (const auto done = readLines(bytes->value_or(QByteArray()), name, depth + 1); !done)
            return done;
    }
    return {};
}

void ConfReader::readVariable(const QString &text, const Place &place)
{
    const auto equals = text.indexOf(u'=');
    if (equals <= 0 || m_current < 0)
        return note(place, tr("The line is neither a section nor “name = value” within one"),
                    tr("Asterisk warns of it: write it so or make it a comment"));
    auto name = text.first(equals);
    if (name.endsWith(u'+')) // "name += value"
        name.chop(1);
    auto value = text.sliced(equals + 1);
    if (value.startsWith(u'>'))
        value = value.sliced(1);
    m_sections[m_current].variables += {name.trimmed(), value.trimmed(), place, false};
}

void ConfReader::note(const Place &place, const QString &message, const QString &remedy)
{
    m_findings += {Finding::Severity::Warning, place.file, message, remedy, place.line, 0};
}

} // namespace asterisk
