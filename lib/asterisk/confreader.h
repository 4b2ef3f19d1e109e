#pragma once

#include "asterisk/commentstripper.h"
#include "asterisk/conffile.h"

namespace asterisk {

/** Reads a .conf file's lines into sections, and the files it includes after them. Used once. */
class ConfReader
{
public:
    explicit ConfReader(const QDir &dir) : m_dir(dir) { }

    /** Where our marks stand in the first file, as offsets; equal where there are none. */
    struct Marks
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    Result<Marks> read(const QByteArray &bytes, const QString &name);

    QList<Section> takeSections() { return std::move(m_sections); }
    Findings takeFindings() { return std::move(m_findings); }

private:
    Result<void> readLines(const QByteArray &bytes, const QString &name, int depth);
    Result<void> readLine(const QByteArray &line, const Place &place, int depth);
    Result<void> readMark(const QByteArray &line, const Place &place, qsizetype begin,
                          qsizetype end);
    void readHeader(const QString &text, const Place &place);
    void inherit(Section &section, const QString &base);
    Result<void> readDirective(const QString &text, const Place &place, int depth);
    Result<void> include(const QString &pattern, bool mustExist, const Place &place, int depth);
    void readVariable(const QString &text, const Place &place);
    void note(const Place &place, const QString &message, const QString &remedy);

    QDir m_dir;
    QList<Section> m_sections;
    qsizetype m_current = -1; ///< the section lines belong to now; -1: none yet
    Findings m_findings;
    Marks m_marks;
    bool m_ours = false; ///< between our marks
    int m_files = 0;
    qsizetype m_inherited = 0; ///< variables that templates handed on
};

/** The whole of a file, at most 16 MB; absent where it is not there. */
Result<std::optional<QByteArray>> readWhole(const QString &path);

extern const char beginMark[]; ///< how the first line of our own part begins
extern const char endMark[]; ///< and its last

} // namespace asterisk
