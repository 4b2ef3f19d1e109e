#include "gui/inventory/searchcompleter.h"

#include "gui/inventory/fleetquery.h"
#include "gui/widgets/standingmark.h"

#include <QLineEdit>
#include <QStringListModel>

namespace gui {

namespace {

constexpr int MostOffered = 12; // more than one reads

// Blanks within quotes part no words; what excludes a word is not part of it.
qsizetype startOfLastWord(const QString &text)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u' ' && !quoted)
            start = i + 1;
    }
    return text.mid(start).startsWith(u'-') ? start + 1 : start;
}

QStringList standingKeys()
{
    QStringList keys;
    for (const provisioning::Standing standing : allStandings())
        keys.append(standingKey(standing));
    return keys;
}

QStringList valuesOf(const QString &key, const Census &census)
{
    if (key == QLatin1String("model:"))
        return census.models.keys();
    if (key == QLatin1String("group:"))
        return census.groups.keys();
    if (key == QLatin1String("fw:"))
        return census.firmware.keys();
    return key == QLatin1String("state:") ? standingKeys() : QStringList();
}

QString quoted(const QString &value)
{
    return value.contains(u' ') ? QStringLiteral("\"%1\"").arg(value) : value;
}

// A key by how it begins; a value by any of its parts, as "504" is a part of SPA504G.
QStringList wordsFor(const QString &word, const Census &census)
{
    const qsizetype colon = word.indexOf(u':');
    QStringList words;
    if (colon < 0) {
        for (const QString &each : FleetQuery::keys() + standingKeys()) {
            if (each.startsWith(word, Qt::CaseInsensitive))
                words.append(each);
        }
        return words;
    }
    const QString key = word.left(colon + 1).toLower();
    const QString part = word.mid(colon + 1).remove(u'"');
    for (const QString &value : valuesOf(key, census)) {
        if (value.contains(part, Qt::CaseInsensitive))
            words.append(key + quoted(value));
    }
    return words;
}

} // namespace

QStringList completionsOf(const QString &text, const Census &census)
{
    const QString word = text.mid(startOfLastWord(text));
    if (word.isEmpty())
        return {};
    const QStringList words = wordsFor(word, census).mid(0, MostOffered);
    return words == QStringList{word} ? QStringList() : words;
}

SearchCompleter::SearchCompleter(QLineEdit *field, Count census, QObject *parent)
    : QCompleter(parent), m_field(field), m_census(std::move(census)),
      m_words(new QStringListModel(this))
{
    setModel(m_words);
    setCompletionMode(UnfilteredPopupCompletion);
    // The field asks for completions only after it has told what was typed.
    connect(field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_words->setStringList(completionsOf(text, m_census()));
    });
}

QString SearchCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString text = m_field->text();
    return text.left(startOfLastWord(text)) + index.data().toString();
}

} // namespace gui
