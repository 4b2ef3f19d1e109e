#include "schema/familyreader.h"

#include "schema/jsonreader.h"

#include <QCoreApplication>
#include <QHash>

namespace schema {

namespace {

constexpr int mostRows = 10'000; // the largest phone known has 900 general names
constexpr int mostRepeats = 200;
constexpr qsizetype longestName = 120;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

bool canNameAnElement(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > longestName || (name[0] >= '0' && name[0] <= '9'))
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || c == '_' || c == '.' || c == '-')
            continue;
        const QByteArrayView rest = QByteArrayView(name).sliced(i);
        if (!rest.startsWith("{n}") && !rest.startsWith("{u}") && !rest.startsWith("{k}"))
            return false;
        i += 2;
    }
    return true;
}

Access accessNamed(QByteArrayView word)
{
    if (word == "rw")
        return Access::ReadWrite;
    return word == "ro" ? Access::ReadOnly : Access::None;
}

Index indexOf(const QByteArray &name, std::initializer_list<Repeat> repeats)
{
    if (name.contains("{k}"))
        return Index::UnitKey;
    if (name.contains("{u}"))
        return Index::Unit;
    if (!name.contains("{n}"))
        return Index::None;
    for (const Repeat &repeat : repeats) {
        if (repeat.what == Repeat::For::Line)
            return Index::Line;
        if (repeat.what == Repeat::For::Key)
            return Index::Key;
    }
    return Index::Number;
}

/** Reads one family; the first fault is what it answers. Keys may come in any order. */
class FamilyReader
{
public:
    FamilyReader(QByteArrayView text, const Dictionary &dictionary)
        : m_json(text), m_dictionary(dictionary)
    {
    }

    Result<std::unique_ptr<Family>> read();

private:
    void readSets();
    void readEvidence();
    void readPages(JsonReader &&pages);
    void readPage();
    void readSection(Page &page);
    void readRow(Section &section);
    void readMember(QByteArrayView key, Row &row, Reading &reading);
    bool readValue(QByteArrayView key, Reading &reading);
    void readOthers(Row &row);
    void keep(Row &row, Reading &&reading);
    Repeat readRepeat();
    int setNamed(QByteArrayView name);
    int witnessesNamed(QByteArrayView names);
    QString interned(QByteArrayView text);
    void define(Row &row, const JsonReader &object);
    void place(const Page &page);
    void refuse(const QString &message);

    JsonReader m_json;
    const Dictionary &m_dictionary;
    std::unique_ptr<Family> m_family = std::make_unique<Family>();
    QHash<QByteArray, int> m_sets;
    QHash<QByteArray, int> m_evidence;
    QHash<QByteArray, int> m_witnesses; ///< by the text of "seen"; few differ
    QHash<QByteArray, QString> m_texts; ///< a value occurs thousands of times, and is kept once
    int m_rows = 0;
    bool m_refined = false; ///< the row at hand says itself what its parameter is
    std::optional<Error> m_fault;
};

Result<std::unique_ptr<Family>> FamilyReader::read()
{
    std::optional<JsonReader> pages; // they come last, wherever they stand
    m_json.object([&](QByteArrayView key) {
        if (key == "pages")
            pages = m_json;
        if (key == "family")
            m_family->name = m_json.text();
        else if (key == "sets")
            readSets();
        else if (key == "evidence")
            readEvidence();
        else
            m_json.skip();
    });
    if (const Result<void> read = m_json.finish(); !read)
        return read.error();
    if (pages)
        readPages(*std::move(pages));
    if (m_fault)
        return *m_fault;
    return std::move(m_family);
}

void FamilyReader::refuse(const QString &message)
{
    if (!m_fault)
        m_fault = Error::refused(message);
}

void FamilyReader::readSets()
{
    m_json.object([this](QByteArrayView name) {
        m_sets.insert(name.toByteArray(), int(m_family->sets.size()));
        m_family->sets.push_back(m_json.texts());
    });
}

void FamilyReader::readEvidence()
{
    m_json.object([this](QByteArrayView name) {
        m_evidence.insert(name.toByteArray(), int(m_family->evidence.size()));
        Evidence &evidence = m_family->evidence.emplace_back();
        m_json.object([&](QByteArrayView key) {
            if (key == "text")
                evidence.text = m_json.text();
            else if (key == "of")
                evidence.models = m_json.texts();
            else
                m_json.skip();
        });
    });
}

void FamilyReader::readPages(JsonReader &&pages)
{
    m_json = std::move(pages);
    m_json.array([this] { readPage(); });
}

void FamilyReader::readPage()
{
    Page page;
    m_json.object([&](QByteArrayView key) {
        if (key == "tab")
            page.tab = m_json.text();
        else if (key == "each")
            page.repeat = readRepeat();
        else if (key == "sections")
            m_json.array([&] { readSection(page); });
        else
            m_json.skip();
    });
    place(page);
    m_family->pages.push_back(std::move(page));
}

void FamilyReader::readSection(Page &page)
{
    Section &section = page.sections.emplace_back();
    m_json.object([&](QByteArrayView key) {
        if (key == "title")
            section.title = m_json.text();
        else if (key == "each")
            section.repeat = readRepeat();
        else if (key == "parameters")
            m_json.array([&] { readRow(section); });
        else
            m_json.skip();
    });
}

void FamilyReader::readRow(Section &section)
{
    if (++m_rows > mostRows)
        refuse(tr("the family %1 has more than %2 parameters").arg(m_family->name).arg(mostRows));
    if (m_fault)
        return m_json.skip();
    const JsonReader object = m_json;
    Row row;
    Reading reading;
    row.firstReading = m_family->readings.size();
    m_refined = false;
    m_json.object([&](QByteArrayView key) { readMember(key, row, reading); });
    define(row, object);
    section.rows.push_back(std::move(row));
}

void FamilyReader::readMember(QByteArrayView key, Row &row, Reading &reading)
{
    if (key == "name") {
        row.name = m_json.string().toByteArray();
    } else if (key == "access") {
        row.access = accessNamed(m_json.string());
    } else if (key == "on") {
        row.set = setNamed(m_json.string());
    } else if (key == "each") {
        row.repeat = readRepeat();
    } else if (key == "but") {
        readOthers(row);
    } else if (readValue(key, reading)) {
        if (key == "seen") // the last of the two
            keep(row, std::move(reading));
    } else {
        m_refined = true; // told apart by define(), which knows the parameter's name
        m_json.skip();
    }
}

bool FamilyReader::readValue(QByteArrayView key, Reading &reading)
{
    if (key == "seen") {
        reading.witnesses = witnessesNamed(m_json.string());
    } else if (key != "factory") {
        return false;
    } else if (m_json.atString()) {
        reading.value = interned(m_json.string());
    } else {
        m_json.object([&](QByteArrayView number) {
            const int which = number == "*" ? 0 : number.toByteArray().toInt();
            const QString value = interned(m_json.string());
            if (which)
                reading.numbered.emplace_back(which, value);
            else
                reading.value = value;
        });
    }
    return true;
}

void FamilyReader::readOthers(Row &row)
{
    m_json.array([&] {
        Reading reading;
        m_json.object([&](QByteArrayView key) {
            if (!readValue(key, reading))
                m_json.skip();
        });
        keep(row, std::move(reading));
    });
}

void FamilyReader::keep(Row &row, Reading &&reading)
{
    m_family->readings.push_back(std::move(reading));
    ++row.readings;
}

QString FamilyReader::interned(QByteArrayView text)
{
    const auto known = m_texts.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_texts.constEnd())
        return *known;
    return *m_texts.insert(text.toByteArray(), QString::fromUtf8(text));
}

int FamilyReader::setNamed(QByteArrayView name)
{
    const int set = m_sets.value(name.toByteArray(), -1);
    if (set < 0)
        refuse(tr("the sets do not name “%1”").arg(QString::fromUtf8(name)));
    return set;
}

int FamilyReader::witnessesNamed(QByteArrayView names)
{
    const QByteArray text = names.toByteArray();
    const auto known = m_witnesses.constFind(text);
    if (known != m_witnesses.constEnd())
        return *known;
    std::vector<int> witnesses;
    for (const QByteArray &name : text.split(' ')) {
        const int evidence = m_evidence.value(name, -1);
        if (evidence < 0)
            refuse(tr("the evidence does not name “%1”").arg(QString::fromUtf8(name)));
        witnesses.push_back(std::max(evidence, 0));
    }
    m_witnesses.insert(text, int(m_family->witnesses.size()));
    m_family->witnesses.push_back(std::move(witnesses));
    return m_witnesses[text];
}

Repeat FamilyReader::readRepeat()
{
    if (m_json.atString()) {
        const QByteArrayView word = m_json.string();
        if (word == "line")
            return {Repeat::For::Line};
        return {word == "key" ? Repeat::For::Key : Repeat::For::Unit};
    }
    std::vector<int> range;
    m_json.array([&] { range.push_back(m_json.integer()); });
    if (range.size() != 2 || range[0] < 0 || range[1] < range[0] || range[1] > mostRepeats) {
        refuse(tr("“each” is line, key, unit or [first, last] with a last number up to %1")
                   .arg(mostRepeats));
        return {};
    }
    return {Repeat::For::Range, range[0], range[1]};
}

void FamilyReader::define(Row &row, const JsonReader &object)
{
    if (!canNameAnElement(row.name))
        refuse(
            tr("“%1” cannot name an element").arg(QString::fromUtf8(row.name.left(longestName))));
    Definition definition = m_dictionary.find(row.name);
    if (m_refined) {
        JsonReader again = object;
        again.object([&](QByteArrayView key) {
            if (!refine(definition, key, again))
                again.skip();
        });
    }
    Parameter &parameter = m_family->parameters.emplace_back();
    parameter.name = QString::fromLatin1(row.name);
    parameter.type = std::move(definition.type);
    parameter.secret = definition.secret;
    parameter.untouched = definition.untouched;
    parameter.help = std::move(definition.help);
    parameter.source = std::move(definition.source);
    row.parameter = &parameter;
}

// what a page and its headings are called may stand behind what is on them
void FamilyReader::place(const Page &page)
{
    auto parameter = m_family->parameters.rbegin();
    for (auto section = page.sections.rbegin(); section != page.sections.rend(); ++section) {
        for (auto row = section->rows.rbegin(); row != section->rows.rend(); ++row, ++parameter) {
            parameter->tab = page.tab;
            parameter->section = section->title;
            parameter->index =
                schema::indexOf(row->name, {page.repeat, section->repeat, row->repeat});
        }
    }
}

} // namespace

Result<std::unique_ptr<Family>> readFamily(QByteArrayView json, const Dictionary &dictionary)
{
    return FamilyReader(json, dictionary).read();
}

} // namespace schema
