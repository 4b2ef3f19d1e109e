#include "gui/inventory/fleetquery.h"

#include "gui/widgets/standingmark.h"

#include <QVersionNumber>

#include <algorithm>
#include <optional>

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
    return term;
}

void FleetQuery::narrow(const std::vector<FleetRow> &rows, const WordStore &words,
                        const QDateTime &now, std::vector<char> &marks) const
{
    for (const Term &term : m_terms) {
        if (term.field == Field::Any) {
            const std::vector<char> found = words.rowsWith(term.value.toUtf8());
            for (size_t i = 0; i < marks.size(); ++i)
                marks[i] = char(marks[i] && bool(found[i]) != term.excludes);
        } else {
            for (size_t i = 0; i < marks.size(); ++i)
                marks[i] = char(marks[i] && holds(term, rows[i], now) != term.excludes);
        }
    }
}

bool FleetQuery::holds(const Term &term, const FleetRow &row, const QDateTime &now)
{
    const inventory::Device &phone = *row.device;
    switch (term.field) {
    case Field::Any:
        Q_UNREACHABLE(); // the store of words answers that
    case Field::Name:
        return holdsText(term.value, phone.name);
    case Field::Mac: {
        QString digits = term.value;
        digits.remove(u':').remove(u'-').remove(u'.');
        return phone.mac.digits().contains(digits);
    }
    case Field::Model:
        return holdsText(term.value, phone.model);
    case Field::Group:
        return holdsText(term.value, phone.group);
    case Field::Site:
        return holdsText(term.value, phone.site);
    case Field::Extension:
        return term.value.isEmpty() ? row.extensions.isEmpty()
                                    : row.extensions.split(u' ').contains(term.value);
    case Field::Address:
        return holdsText(term.value, row.contact.address);
    case Field::State:
        return standingKey(row.standing).startsWith(term.value);
    case Field::Firmware:
        return holdsFirmware(term, row.contact.firmware);
    case Field::Seen:
        return holdsAge(term, row.contact.last, now);
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
    const std::optional<qint64> limit = seconds(term.value);
    if (!limit) // still being typed: narrows nothing yet
        return true;
    if (!last.isValid())
        return term.comparison == Comparison::Greater;
    const bool longer = last.secsTo(now) > *limit;
    return term.comparison == Comparison::Greater ? longer : !longer;
}

} // namespace gui
