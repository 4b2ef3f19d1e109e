#include "schema/learnedpages.h"

#include "schema/datatypename.h"
#include "schema/factswriter.h"
#include "schema/synonyms.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLines = 64; // what the reader of entries takes
constexpr int mostNumber = 200;
constexpr qsizetype mostChoices = 200; // the longest list seen has 32

const QRegularExpression &elementName()
{
    static const QRegularExpression pattern(
        u"^(?=.{1,120}$)[A-Za-z_][A-Za-z0-9_.\\-]*(/[A-Za-z_][A-Za-z0-9_.\\-]*){0,7}$"_s);
    return pattern;
}

const QRegularExpression &moduleKey()
{
    static const QRegularExpression pattern(u"^Unit_([1-8])_Key_(\\d{1,2})(_?)$"_s);
    return pattern;
}

bool looksSecret(const QString &name)
{
    static const QRegularExpression pattern(
        u"passw|passphrase|^GPP_S[A-D]$|^PIN_|(psk|wep)Key|Private_Key|Shared_Secret"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

// "Ext_1/SIP_Settings" → "Ext {n}" and "SIP Settings", the page's own number taken out
QString heading(QByteArrayView words, bool numbered)
{
    static const QRegularExpression number(u"\\d+$"_s);
    QString text = QString::fromLatin1(words).replace(u'_', u' ').simplified();
    return numbered ? text.replace(number, u"{n}"_s) : text;
}

bool countsLines(Index index)
{
    return index == Index::Line || index == Index::User;
}

QJsonObject merged(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

int numberOf(const Element &element)
{
    return element.line ? element.line
        : element.unit  ? 0
        : element.key   ? element.key
                        : element.number;
}

} // namespace

const Element *LearnedPages::relativeOf(const QByteArray &name) const
{
    if (!m_relative)
        return nullptr;
    const std::optional<int> index = m_relative->indexOf(name);
    return index ? &m_relative->element(*index) : nullptr;
}

LearnedPages::Meaning LearnedPages::meaningOf(const SeenElement &seen) const
{
    if (const Element *known = relativeOf(seen.name))
        return {known->parameter->name, known->parameter->index, numberOf(*known), known->unit,
                known->unit ? known->key : 0};
    const QString name = QString::fromLatin1(seen.name);
    if (const auto key = moduleKey().match(name); key.hasMatch())
        return {u"Unit_{u}_Key_{k}"_s + key.captured(3), Index::UnitKey, 0, key.captured(1).toInt(),
                key.captured(2).toInt()};
    const GeneralName general = generalName(name);
    const int number = general.number.toInt();
    if (number < 1 || number > mostNumber)
        return {name, Index::None, 0, 0, 0};
    const QList<int> alike = m_relative ? m_relative->indexesOf(general.name) : QList<int>();
    Index index =
        alike.isEmpty() ? Index::Number : m_relative->element(alike.front()).parameter->index;
    static const QRegularExpression linePage(u"^(Ext|Line|User)[_ ](\\d+)(/|$)"_s);
    const auto page = linePage.match(QString::fromLatin1(seen.group));
    if (page.hasMatch() && page.captured(2) == general.number)
        index = Index::Line;
    else if (seen.group.contains("Line_Key_"))
        index = Index::Key;
    if ((countsLines(index) || index == Index::Key) && number > mostLines)
        return {name, Index::None, 0, 0, 0};
    return {general.name, index, number, 0, 0};
}

void LearnedPages::add(const SeenElement &seen, const QString &witness)
{
    if (!elementName().match(QString::fromLatin1(seen.name)).hasMatch())
        return;
    if (!m_seen.insert(seen.name).second)
        return;
    const Meaning meaning = meaningOf(seen);
    count(meaning);
    const auto place = m_rowOf.try_emplace(meaning.general, m_rows.size());
    if (place.second)
        m_rows.push_back(rowOf(seen, meaning));
    Row &row = m_rows[place.first->second];
    if (place.second)
        row.witness = witness;
    row.first = std::min(row.first, meaning.number);
    row.last = std::max(row.last, meaning.number);
    row.yesOrNo =
        row.yesOrNo && (seen.value.isEmpty() || seen.value == "Yes"_L1 || seen.value == "No"_L1);
    const Element *known = relativeOf(seen.name);
    if (known && row.witness == witness && known->factory.known != FactoryValue::Known::Unknown
        && known->factory.value == seen.value && !known->parameter->secret)
        row.factory.try_emplace(meaning.number, seen.value);
}

void LearnedPages::addRest()
{
    std::set<QByteArray> seen = std::move(m_seen);
    for (const Element &element : m_relative->elements()) {
        if (!seen.contains(element.name))
            add({element.name, element.factory.value, {}, {}, {}}, u"before"_s);
    }
}

LearnedPages::Row LearnedPages::rowOf(const SeenElement &seen, const Meaning &meaning) const
{
    Row row;
    row.name = meaning.general;
    row.index = meaning.index;
    row.first = row.last = meaning.number;
    row.access = seen.access;
    row.options = seen.options;
    row.yesOrNo = seen.value == "Yes"_L1 || seen.value == "No"_L1;
    if (const Element *known = relativeOf(seen.name)) {
        row.known = known->parameter;
        row.tab = known->parameter->tab;
        row.section = known->parameter->section;
        if (row.access.isEmpty() && known->access != Access::None)
            row.access = known->access == Access::ReadWrite ? "rw" : "ro";
    } else if (seen.name.contains('/')) {
        row.tab = u"Router"_s;
        row.section = heading(seen.name.left(seen.name.lastIndexOf('/')), false);
    } else if (!seen.group.isEmpty()) {
        const qsizetype slash = seen.group.indexOf('/');
        const bool onKey = meaning.index == Index::Key;
        row.tab = heading(seen.group.left(slash), countsLines(meaning.index));
        row.section = slash < 0 ? row.tab : heading(seen.group.mid(slash + 1), onKey);
    } else {
        row.tab = row.section = u"Other"_s;
    }
    return row;
}

void LearnedPages::count(const Meaning &meaning)
{
    if (countsLines(meaning.index))
        m_lines = std::max(m_lines, meaning.number);
    if (meaning.index == Index::Key)
        m_keys = std::max(m_keys, meaning.number);
    m_units = std::max(m_units, meaning.unit);
    m_keysPerUnit = std::max(m_keysPerUnit, meaning.key);
}

bool LearnedPages::isOfEveryLine(const Row &row) const
{
    return countsLines(row.index) && row.first == 1 && row.last == m_lines;
}

QJsonArray LearnedPages::toJson() const
{
    // pages and sections in the order of their first element
    std::vector<std::pair<QString, std::vector<std::pair<QString, QJsonArray>>>> pages;
    const auto entry = [](auto &list, const QString &key) -> auto & {
        for (auto &pair : list) {
            if (pair.first == key)
                return pair.second;
        }
        return list
            .emplace_back(key, typename std::decay_t<decltype(list)>::value_type::second_type())
            .second;
    };
    for (const Row &row : m_rows) {
        const bool everyLine = isOfEveryLine(row);
        QString tab = row.tab;
        if (!everyLine)
            tab = tab.remove(u" {n}"_s);
        QString section = row.section;
        if (row.index != Index::Key)
            section = section.remove(u" {n}"_s);
        entry(entry(pages, tab), section).append(toJson(row, tab));
    }
    QJsonArray array;
    for (const auto &[tab, sections] : pages) {
        QJsonArray list;
        for (const auto &[title, rows] : sections)
            list.append(QJsonObject{{u"title"_s, title}, {u"parameters"_s, rows}});
        QJsonObject page{{u"tab"_s, tab}, {u"sections"_s, list}};
        if (tab.contains("{n}"_L1))
            page.insert(u"each"_s, tab.startsWith("User"_L1) ? u"user"_s : u"line"_s);
        array.append(page);
    }
    return array;
}

QJsonObject LearnedPages::toJson(const Row &row, const QString &tab) const
{
    QJsonObject object{{u"name"_s, row.name}};
    if (row.access == "rw" || row.access == "ro")
        object.insert(u"access"_s, QString::fromLatin1(row.access));
    if (row.name.contains("{n}"_L1) && !tab.contains("{n}"_L1)) {
        if (isOfEveryLine(row))
            object.insert(u"each"_s, u"line"_s);
        else if (row.index == Index::Key && row.first == 1 && row.last == m_keys)
            object.insert(u"each"_s, u"key"_s);
        else
            object.insert(u"each"_s, QJsonArray{row.first, row.last});
    }
    describe(row, object);
    return object;
}

void LearnedPages::describe(const Row &row, QJsonObject &object) const
{
    if (row.known)
        object = merged(object, jsonOf(*row.known));
    const bool listed = !row.options.isEmpty() && row.options.size() <= mostChoices;
    if (listed && row.options != QStringList{u"Yes"_s, u"No"_s}) {
        object.insert(u"type"_s, typeName(DataType::Choice));
        object.insert(u"choices"_s, QJsonArray::fromStringList(row.options));
        object.remove(u"words"_s);
    } else if (!row.known) {
        object.insert(u"type"_s, typeName(row.yesOrNo ? DataType::Boolean : DataType::Text));
    }
    if (!row.known && looksSecret(row.name)) {
        object.insert(u"secret"_s, true);
        object.insert(u"untouched"_s, true);
    }
    if (row.factory.empty())
        return;
    QJsonObject numbered;
    for (const auto &[number, value] : row.factory)
        numbered.insert(QString::number(number), value);
    object.insert(u"factory"_s,
                  row.name.contains(u'{') && row.index != Index::UnitKey
                      ? QJsonValue(numbered)
                      : QJsonValue(row.factory.begin()->second));
    object.insert(u"seen"_s, row.witness);
}

} // namespace schema
