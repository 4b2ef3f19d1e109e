#include "gui/inventory/fleetquery.h"

#include "gui/widgets/standingmark.h"

#include <QStringTokenizer>
#include <QVersionNumber>

#include <algorithm>

namespace gui {

namespace {

constexpr int LongestQuery = 1000;

QStringList words(const QString &text)
{
    QStringList found;
    QString word;
    bool quoted = false;
    for (QChar c : text.left(LongestQuery)) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            found.append(word);
            word.clear();
        } else {
            word.append(c);
        }
    }
    found.append(word);
    found.removeAll(QString());
    return found;
}

std::optional<qint64> seconds(const QString &age)
{
    static const QMap<QChar, qint64> units{
        {u'm', 60}, {u'h', 3600}, {u'd', 86400}, {u'w', qint64(7) * 86400}};
    bool number = false;
    const qint64 count = age.chopped(age.isEmpty() ? 0 : 1).toLongLong(&number);
    if (!number || count < 0 || count > 100'000 || !units.contains(age.back()))
        return std::nullopt;
    return count * units.value(age.back());
}

bool holdsText(const QString &value, const QString &text)
{
    return value.isEmpty() ? text.isEmpty() : text.contains(value, Qt::CaseInsensitive);
}

bool holdsWord(const QString &value, const QString &words)
{
    if (value.isEmpty())
        return words.isEmpty();
    for (const QStringView word : qTokenize(words, u' ')) {
        if (word == value)
            return true;
    }
    return false;
}

QString bareDigits(QString mac)
{
    return mac.remove(u':').remove(u'-').remove(u'.');
}

/** The states whose keys begin with a text, as a set that is quick to ask. */
class States
{
public:
    void add(provisioning::Standing standing) { m_bits |= 1U << unsigned(standing); }
    bool contains(provisioning::Standing standing) const
    {
        return (m_bits >> unsigned(standing) & 1U) != 0;
    }

private:
    unsigned m_bits = 0;
};

States statesNamed(const QString &beginning)
{
    States states;
    for (provisioning::Standing standing : allStandings()) {
        if (standingKey(standing).startsWith(beginning))
            states.add(standing);
    }
    return states;
}

} // namespace

QStringList FleetQuery::keys()
{
    return {QStringLiteral("name:"),  QStringLiteral("mac:"),   QStringLiteral("model:"),
            QStringLiteral("group:"), QStringLiteral("site:"),  QStringLiteral("ext:"),
            QStringLiteral("ip:"),    QStringLiteral("state:"), QStringLiteral("fw:"),
            QStringLiteral("seen:")};
}

FleetQuery FleetQuery::parse(const QString &text)
{
    FleetQuery query;
    for (const QString &word : words(text))
        query.m_terms.append(termOf(word.toLower()));
    return query;
}

FleetQuery::Term FleetQuery::termOf(QString word)
{
    Term term;
    if (word.size() > 1 && word.startsWith(u'-')) {
        term.excludes = true;
        word.remove(0, 1);
    }
    const qsizetype colon = word.indexOf(u':');
    const qsizetype key = keys().indexOf(word.left(colon + 1));
    if (colon > 0 && key >= 0) {
        term.field = Field(int(Field::Name) + int(key));
        word.remove(0, colon + 1);
    } else {
        for (provisioning::Standing standing : allStandings()) {
            if (word == standingKey(standing))
                term.field = Field::State;
        }
    }
    const bool compares = term.field == Field::Firmware || term.field == Field::Seen;
    if (compares && (word.startsWith(u'<') || word.startsWith(u'>'))) {
        term.comparison = word.startsWith(u'<') ? Comparison::Less : Comparison::Greater;
        word.remove(0, 1);
    }
    term.value = word;
    if (term.field == Field::Seen)
        term.age = seconds(word);
    return term;
}

void FleetQuery::narrow(const std::vector<FleetRow> &rows, const FleetWords &words,
                        const QDateTime &now, std::vector<char> &marks) const
{
    for (const Term &term : m_terms)
        narrowBy(term, rows, words, now, marks);
}

void FleetQuery::narrowByWord(const Term &term, const WordStore &words, std::vector<char> &marks)
{
    const std::vector<char> found = words.rowsWith(term.value.toUtf8());
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i] = char(marks[i] && bool(found[i]) != term.excludes);
}

void FleetQuery::narrowBy(const Term &term, const std::vector<FleetRow> &rows,
                          const FleetWords &words, const QDateTime &now, std::vector<char> &marks)
{
    const auto text = [&term](const QString &value) {
        return holdsText(term.value, value) != term.excludes;
    };
    const auto eachRow = [&](auto holds) {
        for (size_t i = 0; i < marks.size(); ++i)
            marks[i] = char(marks[i] && holds(rows[i]) != term.excludes);
    };
    switch (term.field) {
    case Field::Any:
        return narrowByWord(term, words.all, marks);
    case Field::Name:
        return eachRow(
            [&](const FleetRow &row) { return holdsText(term.value, row.device->name); });
    case Field::Mac:
        return eachRow([digits = bareDigits(term.value)](const FleetRow &row) {
            return row.device->mac.digits().contains(digits);
        });
    case Field::Model:
        return words.models.narrow(marks, text);
    case Field::Group:
        return words.groups.narrow(marks, text);
    case Field::Site:
        return words.sites.narrow(marks, text);
    case Field::Extension:
        return eachRow([&](const FleetRow &row) { return holdsWord(term.value, row.extensions); });
    case Field::Address:
        return eachRow(
            [&](const FleetRow &row) { return holdsText(term.value, row.contact.address); });
    case Field::State:
        return eachRow([states = statesNamed(term.value)](const FleetRow &row) {
            return states.contains(row.standing);
        });
    case Field::Firmware:
        return words.firmware.narrow(marks, [&term](const QString &firmware) {
            return holdsFirmware(term, firmware) != term.excludes;
        });
    case Field::Seen:
        return eachRow([&](const FleetRow &row) { return holdsAge(term, row.contact.last, now); });
    }
    Q_UNREACHABLE();
}

bool FleetQuery::holdsFirmware(const Term &term, const QString &firmware)
{
    if (term.comparison == Comparison::Contains)
        return holdsText(term.value, firmware);
    if (firmware.isEmpty())
        return false;
    const int order = QVersionNumber::compare(QVersionNumber::fromString(firmware),
                                              QVersionNumber::fromString(term.value));
    return term.comparison == Comparison::Less ? order < 0 : order > 0;
}

bool FleetQuery::holdsAge(const Term &term, const QDateTime &last, const QDateTime &now)
{
    if (!term.age) // still being typed: narrows nothing yet
        return true;
    if (!last.isValid())
        return term.comparison == Comparison::Greater;
    const bool longer = last.secsTo(now) > *term.age;
    return term.comparison == Comparison::Greater ? longer : !longer;
}

} // namespace gui
