#include "schema/familyreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostRows = 10'000; // the largest phone known has 900 general names
constexpr int mostRepeats = 200;
constexpr qsizetype longestName = 120;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

bool canNameAnElement(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName || !(name[0].isLetter() || name[0] == u'_'))
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"_.-{}"_s.contains(c));
    });
}

Access accessNamed(const QString &word)
{
    if (word == "rw"_L1)
        return Access::ReadWrite;
    return word == "ro"_L1 ? Access::ReadOnly : Access::None;
}

Index indexOf(const QString &name, const Repeat &page, const Repeat &section, const Repeat &row)
{
    if (name.contains("{k}"_L1))
        return Index::UnitKey;
    if (name.contains("{u}"_L1))
        return Index::Unit;
    if (!name.contains("{n}"_L1))
        return Index::None;
    for (const Repeat &repeat : {page, section, row}) {
        if (repeat.what == Repeat::For::Line)
            return Index::Line;
        if (repeat.what == Repeat::For::Key)
            return Index::Key;
    }
    return Index::Number;
}

/** Reads one family; the first fault ends it. */
class FamilyReader
{
public:
    explicit FamilyReader(const Dictionary &dictionary) : m_dictionary(dictionary) { }

    Result<std::unique_ptr<Family>> read(const QJsonObject &object);

private:
    void readSets(const QJsonObject &sets);
    void readEvidence(const QJsonObject &evidence);
    Page readPage(const QJsonObject &object);
    Section readSection(const QJsonObject &object, const Page &page);
    Row readRow(const QJsonObject &object, const Page &page, const Section &section);
    void readFactory(const QJsonObject &object, Row &row);
    Repeat readRepeat(const QJsonValue &value);
    Reading readReading(const QJsonObject &object);
    const Parameter *addParameter(const QJsonObject &object, const Page &page,
                                  const Section &section, const Repeat &repeat);
    void refuse(const QString &message);

    const Dictionary &m_dictionary;
    std::unique_ptr<Family> m_family = std::make_unique<Family>();
    QHash<QString, int> m_sets;
    QHash<QString, int> m_evidence;
    QHash<QString, std::vector<int>> m_seen; ///< what a "seen" stands for; few differ
    int m_rows = 0;
    std::optional<Error> m_fault;
};

Result<std::unique_ptr<Family>> FamilyReader::read(const QJsonObject &object)
{
    m_family->name = object["family"_L1].toString();
    readSets(object["sets"_L1].toObject());
    readEvidence(object["evidence"_L1].toObject());
    const QJsonArray pages = object["pages"_L1].toArray();
    for (const QJsonValue &page : pages)
        m_family->pages.push_back(readPage(page.toObject()));
    if (m_fault)
        return *m_fault;
    return std::move(m_family);
}

void FamilyReader::refuse(const QString &message)
{
    if (!m_fault)
        m_fault = Error::refused(message);
}

void FamilyReader::readSets(const QJsonObject &sets)
{
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        m_sets.insert(set.key(), int(m_family->sets.size()));
        m_family->sets.push_back(set.value().toVariant().toStringList());
    }
}

void FamilyReader::readEvidence(const QJsonObject &evidence)
{
    for (auto entry = evidence.begin(); entry != evidence.end(); ++entry) {
        const QJsonObject seen = entry.value().toObject();
        m_evidence.insert(entry.key(), int(m_family->evidence.size()));
        m_family->evidence.push_back(
            {seen["text"_L1].toString(), seen["of"_L1].toVariant().toStringList()});
    }
}

Page FamilyReader::readPage(const QJsonObject &object)
{
    Page page;
    page.tab = object["tab"_L1].toString();
    page.repeat = readRepeat(object["each"_L1]);
    const QJsonArray sections = object["sections"_L1].toArray();
    for (const QJsonValue &section : sections)
        page.sections.push_back(readSection(section.toObject(), page));
    return page;
}

Section FamilyReader::readSection(const QJsonObject &object, const Page &page)
{
    Section section;
    section.title = object["title"_L1].toString();
    section.repeat = readRepeat(object["each"_L1]);
    const QJsonArray rows = object["parameters"_L1].toArray();
    for (const QJsonValue &row : rows) {
        if (++m_rows > mostRows)
            refuse(
                tr("the family %1 has more than %2 parameters").arg(m_family->name).arg(mostRows));
        if (!m_fault)
            section.rows.push_back(readRow(row.toObject(), page, section));
    }
    return section;
}

Row FamilyReader::readRow(const QJsonObject &object, const Page &page, const Section &section)
{
    Row row;
    row.repeat = readRepeat(object["each"_L1]);
    row.parameter = addParameter(object, page, section, row.repeat);
    row.access = accessNamed(object["access"_L1].toString());
    const QJsonValue set = object["on"_L1];
    if (!set.isUndefined()) {
        row.set = m_sets.value(set.toString(), -1);
        if (row.set < 0)
            refuse(tr("%1 is on “%2”, which the family's sets do not name")
                       .arg(row.parameter->name, set.toString()));
    }
    readFactory(object, row);
    return row;
}

void FamilyReader::readFactory(const QJsonObject &object, Row &row)
{
    if (!object.contains("factory"_L1))
        return;
    row.readings.push_back(readReading(object));
    const QJsonArray others = object["but"_L1].toArray();
    for (const QJsonValue &other : others)
        row.readings.push_back(readReading(other.toObject()));
    for (const Reading &reading : row.readings) {
        if (reading.evidence.empty())
            refuse(tr("a factory value of %1 names no evidence").arg(row.parameter->name));
    }
}

Reading FamilyReader::readReading(const QJsonObject &object)
{
    Reading reading;
    const QJsonValue value = object["factory"_L1];
    if (value.isString())
        reading.value = value.toString();
    const QJsonObject numbered = value.toObject();
    for (auto entry = numbered.begin(); entry != numbered.end(); ++entry) {
        if (entry.key() == "*"_L1)
            reading.value = entry.value().toString();
        else
            reading.numbered.emplace(entry.key().toInt(), entry.value().toString());
    }
    const QString seen = object["seen"_L1].toString();
    const auto known = m_seen.constFind(seen);
    if (known != m_seen.constEnd()) {
        reading.evidence = *known;
        return reading;
    }
    for (const QString &word : seen.split(u' ', Qt::SkipEmptyParts)) {
        const int index = m_evidence.value(word, -1);
        if (index < 0)
            refuse(tr("“%1” is no evidence the family %2 names").arg(word, m_family->name));
        else
            reading.evidence.push_back(index);
    }
    m_seen.insert(seen, reading.evidence);
    return reading;
}

Repeat FamilyReader::readRepeat(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QString word = value.toString();
    if (word == "line"_L1)
        return {Repeat::For::Line};
    if (word == "key"_L1)
        return {Repeat::For::Key};
    if (word == "unit"_L1)
        return {Repeat::For::Unit};
    const QJsonArray range = value.toArray();
    const Repeat repeat{Repeat::For::Range, range.at(0).toInt(1), range.at(1).toInt(0)};
    if (repeat.first < 0 || repeat.last < repeat.first || repeat.last > mostRepeats)
        refuse(tr("“each” is line, key, unit or [first, last] with a last number up to %1")
                   .arg(mostRepeats));
    return repeat;
}

const Parameter *FamilyReader::addParameter(const QJsonObject &object, const Page &page,
                                            const Section &section, const Repeat &repeat)
{
    Parameter &parameter = m_family->parameters.emplace_back();
    parameter.name = object["name"_L1].toString();
    if (!canNameAnElement(parameter.name))
        refuse(tr("“%1” cannot name an element").arg(parameter.name.left(longestName)));
    Definition definition = m_dictionary.find(parameter.name);
    refine(definition, object);
    parameter.tab = page.tab;
    parameter.section = section.title;
    parameter.index = schema::indexOf(parameter.name, page.repeat, section.repeat, repeat);
    parameter.type = std::move(definition.type);
    parameter.secret = definition.secret;
    parameter.untouched = definition.untouched;
    parameter.help = std::move(definition.help);
    parameter.source = std::move(definition.source);
    return &parameter;
}

} // namespace

Result<std::unique_ptr<Family>> readFamily(const QJsonObject &object, const Dictionary &dictionary)
{
    return FamilyReader(dictionary).read(object);
}

} // namespace schema
