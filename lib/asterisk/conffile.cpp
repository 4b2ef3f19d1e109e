#include "asterisk/conffile.h"

#include "asterisk/confreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace asterisk {

namespace {

/** As the first line ends, which what we add never changes. */
bool endsLinesWithReturn(const QByteArray &bytes)
{
    const auto end = bytes.indexOf('\n');
    return bytes.first(end < 0 ? bytes.size() : end).endsWith('\r');
}

} // namespace

QString Place::toString() const
{
    return u"%1:%2"_s.arg(file).arg(line);
}

std::optional<QString> Section::value(QStringView option) const
{
    const auto last = std::find_if(variables.rbegin(), variables.rend(), [&](const auto &variable) {
        return variable.name.compare(option, Qt::CaseInsensitive) == 0;
    });
    return last == variables.rend() ? std::nullopt : std::optional(last->value);
}

Result<ConfFile> ConfFile::read(const QDir &dir, const QString &name)
{
    const auto bytes = readWhole(dir.filePath(name));
    if (!bytes)
        return bytes.error();
    return parse(bytes->value_or(QByteArray()), name, dir);
}

Result<ConfFile> ConfFile::parse(const QByteArray &bytes, const QString &name, const QDir &dir)
{
    ConfReader reader(dir);
    const auto marks = reader.read(bytes, name);
    if (!marks)
        return marks.error();
    ConfFile file;
    file.m_name = name;
    file.m_bytes = bytes;
    file.m_sections = reader.takeSections();
    file.m_findings = reader.takeFindings();
    file.m_oursBegin = marks->begin;
    file.m_oursEnd = marks->end;
    return file;
}

QByteArray ConfFile::withOurs(const QByteArray &section) const
{
    const auto before = m_bytes.first(m_oursBegin);
    QByteArray ours;
    if (!section.isEmpty())
        ours = QByteArray(beginMark) + ": written by it, change the inventory instead\n" + section
            + endMark + '\n';
    if (!ours.isEmpty() && !before.isEmpty() && !before.endsWith('\n'))
        ours.prepend('\n');
    if (endsLinesWithReturn(m_bytes))
        ours.replace("\n", "\r\n");
    return before + ours + m_bytes.sliced(m_oursEnd);
}

QByteArray escaped(const QString &text)
{
    return text.toUtf8().replace(";", "\\;");
}

QByteArray assignment(QStringView name, const QString &value)
{
    return name.toUtf8() + " = " + escaped(value) + '\n';
}

} // namespace asterisk
