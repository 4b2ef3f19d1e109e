#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace cli {

/** How a command ended, as scripts see it. */
enum Exit {
    Done = 0,
    Found = 1, ///< done, but something was refused or found wrong, each named
    Usage = 2, ///< the command line is wrong
    World = 3, ///< disk, network, database or keychain failed
};

Exit exitOf(const Error &error);

/** A list as columns for people. */
struct Table
{
    QStringList headings;
    QList<QStringList> rows;
};

/** The two streams of the program: results on standard output, messages on standard error. A
 *  result that could not be written is remembered, and the program ends with World. */
class Terminal
{
public:
    void write(const QByteArray &bytes);
    void line(const QString &text);
    void json(const QJsonDocument &document);
    void table(const Table &table);
    void findings(const Findings &findings); ///< one "SEVERITY WHERE MESSAGE" a line
    void messages(const Findings &findings); ///< the same beside a result: on standard error
    void flush();

    /** "spafleetctl: …" on standard error. */
    void message(const QString &text);
    void error(const Error &error);

    bool failed() const { return m_failed; }

private:
    bool m_failed = false;
};

/** @p text with what could steer a terminal made visible. */
QString printable(const QString &text);

QJsonArray findingsToJson(const Findings &findings);

} // namespace cli
