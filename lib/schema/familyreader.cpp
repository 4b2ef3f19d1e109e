#include "schema/familyreader.h"

#include "schema/elementname.h"
#include "schema/familywords.h"
#include "schema/jsonreader.h"

#include <QCoreApplication>
#include <utility>

namespace schema {

namespace {

constexpr int mostRows = 10'000; // the largest phone known has 900 general names
constexpr int mostRepeats = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
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
        if (repeat.what == Repeat::For::User)
            return Index::User;
        if (repeat.what == Repeat::For::Key)
            return Index::Key;
    }
    return Index::Number;
}

/** Reads one family; the first fault is what it answers. Keys may come in any order, but for
 *  "in", which comes before the parameters it is about. */
class FamilyReader
{
public:
    FamilyReader(const Dictionary &dictionary, const SharedPages &shared)
        : m_dictionary(dictionary), m_shared(shared)
    {
    }

    Result<std::unique_ptr<Family>> read(QByteArrayView text);

private:
    void readFile(QByteArrayView text);
    void readShared(const QString &name);
    void readPages(JsonReader &&pages);
    void readPage();
    void readSection(Page &page);
    void readPath(Section &section);
    void readRow(Section &section);
    void readMember(QByteArrayView key, Row &row, Reading &reading);
    bool readValue(QByteArrayView key, Reading &reading);
    void readOthers(Row &row);
    void keep(Row &row, Reading &&reading);
    Repeat readRepeat();
    int index(const Result<int> &found);
    void define(Row &row, const JsonReader &object);
    void place(const Page &page);
    void refuse(const QString &message);

    JsonReader m_json{{}};
    const Dictionary &m_dictionary;
    const SharedPages &m_shared;
    std::unique_ptr<Family> m_family = std::make_unique<Family>();
    FamilyWords m_words{*m_family};
    bool m_inShared = false; ///< the file at hand is one that families share
    int m_rows = 0;
    bool m_refined = false; ///< the row at hand says itself what its parameter is
    std::optional<Error> m_fault;
};

Result<std::unique_ptr<Family>> FamilyReader::read(QByteArrayView text)
{
    readFile(text);
    if (m_fault)
        return *m_fault;
    return std::move(m_family);
}

void FamilyReader::readFile(QByteArrayView text)
{
    std::optional<JsonReader> pages; // they come last, wherever they stand
    m_json = JsonReader(text);
    m_json.object([&](QByteArrayView key) {
        if (key == "pages")
            pages = m_json;
        if (key == "family" && !m_inShared)
            m_family->name = m_json.text();
        else if (key == "sets")
            m_words.readSets(m_json);
        else if (key == "evidence")
            m_words.readEvidence(m_json);
        else
            m_json.skip();
    });
    if (const Result<void> read = m_json.finish(); !read && !m_fault)
        m_fault = read.error();
    else if (pages)
        readPages(*std::move(pages));
}

// sets and evidence are each file's own: two may use one word for different things
void FamilyReader::readShared(const QString &name)
{
    const Result<QByteArray> text = m_inShared || !m_shared
        ? Error::refused(tr("the pages “%1” cannot be shared here").arg(name))
        : m_shared(name);
    if (!text)
        return refuse(text.error().message);
    const JsonReader here = m_json;
    const FamilyWords words = std::exchange(m_words, FamilyWords(*m_family));
    m_inShared = true;
    readFile(*text);
    m_inShared = false;
    m_words = words;
    m_json = here;
}

void FamilyReader::refuse(const QString &message)
{
    if (!m_fault)
        m_fault = Error::refused(message);
}

void FamilyReader::readPages(JsonReader &&pages)
{
    m_json = std::move(pages);
    m_json.array([this] {
        if (m_json.atString())
            readShared(m_json.text());
        else
            readPage();
    });
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
        else if (key == "in")
            readPath(section);
        else if (key == "on")
            section.set = index(m_words.set(m_json.string()));
        else if (key == "each")
            section.repeat = readRepeat();
        else if (key == "parameters")
            m_json.array([&] { readRow(section); });
        else
            m_json.skip();
    });
}

void FamilyReader::readPath(Section &section)
{
    if (!section.rows.empty())
        refuse(tr("“in” stands before the parameters"));
    section.path = m_json.string().toByteArray();
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
    if (!section.path.isEmpty())
        row.name.prepend(section.path + '/');
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
        row.set = index(m_words.set(m_json.string()));
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
        reading.witnesses = index(m_words.witnesses(m_json.string()));
    } else if (key != "factory") {
        return false;
    } else if (m_json.atString()) {
        reading.value = m_words.text(m_json.string());
    } else {
        m_json.object([&](QByteArrayView number) {
            const int which = number == "*" ? 0 : number.toByteArray().toInt();
            const QString value = m_words.text(m_json.string());
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
    if (reading.witnesses < 0)
        return refuse(tr("a value of “%1” does not say where it was “seen”")
                          .arg(QString::fromUtf8(row.name.left(64))));
    m_family->readings.push_back(std::move(reading));
    ++row.readings;
}

int FamilyReader::index(const Result<int> &found)
{
    if (found)
        return *found;
    refuse(found.error().message);
    return 0; // the entry is refused: nobody looks where it points
}

Repeat FamilyReader::readRepeat()
{
    if (m_json.atString()) {
        const QByteArrayView word = m_json.string();
        if (word == "line")
            return {Repeat::For::Line};
        if (word == "user")
            return {Repeat::For::User};
        return {word == "key" ? Repeat::For::Key : Repeat::For::Unit};
    }
    std::vector<int> range;
    m_json.array([&] { range.push_back(m_json.integer()); });
    if (range.size() != 2 || range[0] < 0 || range[1] < range[0] || range[1] > mostRepeats) {
        refuse(tr("“each” is line, user, key, unit or [first, last] with a last number up to %1")
                   .arg(mostRepeats));
        return {};
    }
    return {Repeat::For::Range, range[0], range[1]};
}

void FamilyReader::define(Row &row, const JsonReader &object)
{
    if (!canNameAnElement(row.name))
        refuse(tr("“%1” cannot name an element")
                   .arg(QString::fromUtf8(row.name.left(longestElementName))));
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
    parameter.unknown = std::move(definition.unknown);
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

Result<std::unique_ptr<Family>> readFamily(QByteArrayView json, const Dictionary &dictionary,
                                           const SharedPages &shared)
{
    return FamilyReader(dictionary, shared).read(json);
}

} // namespace schema
