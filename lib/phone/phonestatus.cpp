#include "phone/phonestatus.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phone {

namespace {

constexpr qsizetype largest = 1024 * 1024;
constexpr int deepest = 32;
constexpr int mostLines = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("phone", text);
}

bool isIdle(const QString &state)
{
    return state.isEmpty() || state.compare(u"Idle", Qt::CaseInsensitive) == 0;
}

class StatusReader
{
public:
    explicit StatusReader(const QByteArray &xml) : m_xml(xml) { }

    Result<PhoneStatus> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"flat-status")
            return Error::refused(tr("The answer is no status page of a phone; is the address "
                                     "right, and is its password?"));
        readLeaves();
        m_status.complete = !m_xml.hasError() && m_xml.isEndElement();
        m_status.callUp |= std::any_of(m_status.lines.begin(), m_status.lines.end(),
                                       [](const LineStatus &line) { return line.callUp; });
        return m_status;
    }

private:
    // A leaf is an element that ends with nothing but text since it began.
    void readLeaves()
    {
        QString value;
        bool leaf = false;
        for (int depth = 1; depth > 0 && depth <= deepest && !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                leaf = true;
                value.clear();
                break;
            case QXmlStreamReader::Characters:
                value += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                if (leaf)
                    take(m_xml.name().toString(), value.trimmed(), depth);
                leaf = false;
                break;
            default: // comments, the end of the document, an error
                break;
            }
        }
    }

    void take(const QString &name, const QString &value, int depth)
    {
        if (name == u"MAC_Address" && !m_status.mac)
            m_status.mac = MacAddress::parse(value);
        if (depth == 1 && !takeIdentity(name, value))
            takeLine(name, value);
    }

    bool takeIdentity(const QString &name, const QString &value)
    {
        QString *const member = name == u"Product_Name" ? &m_status.product
            : name == u"Serial_Number"                  ? &m_status.serial
            : name == u"Software_Version"               ? &m_status.firmware
                                                        : nullptr;
        if (member)
            *member = value;
        return member != nullptr;
    }

    void takeLine(const QString &name, const QString &value)
    {
        static const QRegularExpression numbered(
            u"^(Registration_State|Last_Registration_At|Hook_State|Call_(?:\\d{1,2}_)?State)"
            "(?:_(\\d{1,2})_)?$"_s);
        const auto match = numbered.match(name);
        if (!match.hasMatch())
            return;
        const auto kind = match.captured(1);
        const int given = match.captured(2).toInt();
        if (kind.startsWith(u"Call_") && given == 0) // of some line
            m_status.callUp |= !isIdle(value);
        else if (auto *line = lineAt(given > 0 ? given : ++m_seen[kind]))
            takeState(*line, kind, value);
    }

    static void takeState(LineStatus &line, const QString &kind, const QString &value)
    {
        if (kind == u"Registration_State") {
            line.registration = value;
            line.registered = value.compare(u"Registered", Qt::CaseInsensitive) == 0;
        } else if (kind == u"Last_Registration_At") {
            line.registeredAt = value;
        } else if (kind == u"Hook_State") {
            line.callUp |= value.compare(u"Off", Qt::CaseInsensitive) == 0;
        } else {
            line.callUp |= !isIdle(value);
        }
    }

    LineStatus *lineAt(int number)
    {
        if (number < 1 || number > mostLines)
            return nullptr;
        while (m_status.lines.size() < number)
            m_status.lines += LineStatus{int(m_status.lines.size()) + 1, {}, {}, false, false};
        return &m_status.lines[number - 1];
    }

    QXmlStreamReader m_xml;
    PhoneStatus m_status;
    QHash<QString, int> m_seen; ///< how often an element without a number came so far
};

} // namespace

QList<int> PhoneStatus::registeredLines() const
{
    QList<int> numbers;
    for (const auto &line : lines) {
        if (line.registered)
            numbers += line.number;
    }
    return numbers;
}

Result<PhoneStatus> parseStatus(const QByteArray &xml)
{
    if (xml.size() > largest)
        return Error::refused(tr("The status page is larger than 1 MB; no phone's is"));
    return StatusReader(xml.trimmed()).read();
}

} // namespace phone
