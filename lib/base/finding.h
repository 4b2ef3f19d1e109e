#pragma once

#include <QList>
#include <QString>

/** An opinion about something that was read or is about to be sent; not an error of ours. */
struct Finding
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Warning;
    QString where; ///< the element, file, line or device it is about
    QString message; ///< what is wrong, translated; never holds a secret
    QString remedy; ///< what to do about it; may be empty
    int line = 0; ///< in a text that was read, from 1; 0 where there is none
    int column = 0; ///< in that line, or in the value meant, from 1; 0 where there is none

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/** "error", "warning" or "note": the word scripts see. Not translated. */
QString severityName(Finding::Severity severity);

bool containsError(const Findings &findings);
