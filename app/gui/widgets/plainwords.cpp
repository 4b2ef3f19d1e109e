#include "gui/widgets/plainwords.h"

#include <QRegularExpression>

namespace gui {

QString withoutCommands(const QString &message)
{
    // What ends a sentence in Chinese is no ASCII full stop, what begins a command no ASCII colon.
    static const QRegularExpression quoted(
        QStringLiteral("[^.;。；\\n]*`spafleetctl [^`]*`[^.;。；\\n]*[.。]?"));
    static const QRegularExpression said(
        QStringLiteral("\\s*[:：]\\s*spafleetctl [^\\n]*?(?=[.](?:\\s|$)|。|\\n|$)"),
        QRegularExpression::UseUnicodePropertiesOption); // a no-break space, in French
    static const QRegularExpression bare(QStringLiteral("^spafleetctl .*$"));
    QString plain = message;
    plain.remove(bare).remove(quoted).remove(said);
    plain = plain.trimmed();
    while (plain.endsWith(u';') || plain.endsWith(u'；'))
        plain.chop(1);
    const bool cut = plain.size() != message.size() && !plain.isEmpty();
    if (!cut || plain.back().isPunct())
        return plain;
    return plain + (plain.back().script() == QChar::Script_Han ? u'。' : u'.');
}

} // namespace gui
