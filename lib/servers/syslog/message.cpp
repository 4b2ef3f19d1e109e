#include "servers/syslog/message.h"

#include "servers/text.h"

namespace servers::syslog {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView skip(QByteArrayView text, qsizetype count)
{
    return text.sliced(std::min(count, text.size()));
}

/** Takes the word before the next blank, and that blank, from @p text. */
QByteArrayView takeWord(QByteArrayView &text)
{
    const qsizetype blank = text.indexOf(' ');
    const QByteArrayView word = blank < 0 ? text : text.first(blank);
    text = blank < 0 ? QByteArrayView() : text.sliced(blank + 1);
    return word;
}

/** "<134>", 0 to 191: takes it from @p text and sets facility and severity. */
void takePriority(QByteArrayView &text, LogMessage &message)
{
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 5)).indexOf('>');
    if (end < 2 || text[0] != '<')
        return;
    int value = 0;
    for (const char c : text.sliced(1, end - 1)) {
        if (!isDigit(c))
            return;
        value = value * 10 + (c - '0');
    }
    if (value > 191)
        return;
    message.facility = value / 8;
    message.severity = value % 8;
    text = text.sliced(end + 1);
}

// RFC 3164 §4.1.2: "Oct 11 22:14:15", the day padded with a blank.
qsizetype bsdTimeLength(QByteArrayView text)
{
    static constexpr QByteArrayView shape = "Aaa dd 00:00:00";
    if (text.size() < shape.size())
        return 0;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const char c = text[i];
        const bool fits = shape[i] == '0' ? isDigit(c)
            : shape[i] == 'd'             ? isDigit(c) || c == ' '
            : shape[i] == 'A'             ? c >= 'A' && c <= 'Z'
            : shape[i] == 'a'             ? c >= 'a' && c <= 'z'
                                          : c == shape[i];
        if (!fits)
            return 0;
    }
    return shape.size();
}

// RFC 5424 §6.3: "[id name="value" …]…" or "-"; brackets in values are escaped.
void skipStructuredData(QByteArrayView &text)
{
    bool quoted = false;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == ' ' && !quoted && (i == 0 || text[i - 1] == ']' || text[i - 1] == '-'))
            break;
    }
    text = skip(text, i + 1);
}

QString wordOrNothing(QByteArrayView word)
{
    return word == "-" ? QString() : visibleText(word);
}

/** "1 TIME HOST APP PROCID MSGID DATA TEXT": of it stay host, application and text. */
QString takeRfc5424(QByteArrayView &text, LogMessage &message)
{
    takeWord(text); // the version
    takeWord(text); // the phone's clock may be years off: ours counts
    message.host = wordOrNothing(takeWord(text));
    const QString application = wordOrNothing(takeWord(text));
    takeWord(text); // PROCID
    takeWord(text); // MSGID
    skipStructuredData(text);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return application.isEmpty() ? QString() : application + QStringLiteral(": ");
}

bool isRfc5424(QByteArrayView text)
{
    return text.startsWith("1 ") && text.size() > 3 && (isDigit(text[2]) || text[2] == '-')
        && text.count(' ') >= 6;
}

/** Takes what stands before the text; returns what of it belongs to the first line. */
QString takeHeader(QByteArrayView &text, LogMessage &message)
{
    takePriority(text, message);
    if (message.severity < 0)
        return {}; // free text: a SIP trace may begin with anything
    if (isRfc5424(text))
        return takeRfc5424(text, message);
    if (const qsizetype length = bsdTimeLength(text)) {
        text = skip(text, length + 1);
        message.host = visibleText(takeWord(text));
    }
    return {};
}

QByteArrayView takeLine(QByteArrayView &text, bool last)
{
    const qsizetype end = last ? -1 : text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == '\n' || line.back() == '\0'))
        line.chop(1); // some phones send the NUL of a C string
    return line.first(std::min(line.size(), LongestLine));
}

} // namespace

void parse(QByteArrayView datagram, const LogMessage &frame, std::vector<LogMessage> &messages)
{
    LogMessage message = frame;
    QByteArrayView rest = datagram;
    QString prefix = takeHeader(rest, message);
    for (int count = 0; !rest.isEmpty(); ++count) {
        const QByteArrayView line = takeLine(rest, count == MostLines);
        if (line.isEmpty())
            continue;
        message.text = prefix.isEmpty() ? visibleText(line) : prefix + visibleText(line);
        prefix.clear();
        messages.push_back(message);
    }
}

} // namespace servers::syslog
