#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace asterisk {

/** Where a line stands, for messages. */
struct Place
{
    QString file; ///< its name without the folder
    int line = 0; ///< from 1

    QString toString() const; ///< "sip.conf:12"
};

/** A line "name = value" or "name => value" of a section. */
struct Variable
{
    QString name;
    QString value; ///< as Asterisk sees it: comments gone, "\;" is ";"
    Place place;
    bool inherited = false; ///< came with a template
};

/** A "[name]" with what stands below it. Asterisk allows several of one name. */
struct Section
{
    QString name;
    bool isTemplate = false; ///< "[name](!)": only others build on it
    bool ours = false; ///< stands within our own marks
    Place place;
    QList<Variable> variables;

    std::optional<QString> value(QStringView option) const; ///< the last one given
};

/** The bytes of one Asterisk .conf file, which are kept, and what Asterisk reads in them, with the
 *  files it includes. What we write stands between two marks of our own; everything else comes out
 *  as it went in. */
class ConfFile
{
public:
    /** @p dir's file @p name; a file that is not there is empty. Files named by #include are read
     *  along, #exec is never run and reported. Refused where it is no text of at most 16 MB, where
     *  includes nest deeper than 10 or are more than 200, or where our marks are damaged. */
    static Result<ConfFile> read(const QDir &dir, const QString &name);

    /** As read(), from bytes; includes are looked for in @p dir. */
    static Result<ConfFile> parse(const QByteArray &bytes, const QString &name, const QDir &dir);

    const QString &name() const { return m_name; }
    const QByteArray &bytes() const { return m_bytes; }
    const QList<Section> &sections() const { return m_sections; }
    const Findings &findings() const { return m_findings; }

    /** The file with @p section between our marks, in place of what stood there, or at its end. An
     *  empty one takes the marks away too. Lines end as the file's first does. */
    QByteArray withOurs(const QByteArray &section) const;

private:
    ConfFile() = default;

    QString m_name;
    QByteArray m_bytes;
    QList<Section> m_sections;
    Findings m_findings;
    qsizetype m_oursBegin = 0; ///< where our marked lines stand, marks and all;
    qsizetype m_oursEnd = 0; ///< the same offset where there are none
};

/** "name = value" and a line end, with what Asterisk would take for a comment escaped. */
QByteArray assignment(QStringView name, const QString &value);

/** @p text as a part of a line: "\;" for ";". */
QByteArray escaped(const QString &text);

} // namespace asterisk
