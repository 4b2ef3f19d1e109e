#include "schema/family.h"

#include <QHash>

namespace schema {

namespace {

struct Numbers
{
    int line = 0;
    int key = 0;
    int unit = 0;
    int number = 0;

    int n() const { return line ? line : key ? key : number; }
};

// "Unit_{u}_Key_{k}" with its numbers; by hand, for a model has thousands of names
QByteArray filled(const QByteArray &pattern, const Numbers &numbers)
{
    QByteArray name;
    name.reserve(pattern.size() + 1);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{' || i + 2 >= pattern.size()) {
            name.append(pattern[i]);
            continue;
        }
        const char letter = pattern[i + 1];
        name.append(QByteArray::number(letter == 'u'       ? numbers.unit
                                           : letter == 'k' ? numbers.key
                                                           : numbers.n()));
        i += 2;
    }
    return name;
}

std::optional<QString> valueOf(const Reading &reading, int number)
{
    for (const auto &[own, value] : reading.numbered) {
        if (own == number)
            return value;
    }
    return reading.value == u"{n}" ? QString::number(number) : reading.value;
}

/** Composes one model; lives no longer than compose(). */
class Composer
{
public:
    Composer(const Family &family, const ModelFacts &facts);

    Composition compose();

private:
    template<typename Visit>
    void each(const Repeat &repeat, Numbers numbers, Visit visit) const;
    bool has(int set) const { return set < 0 || m_inSet[size_t(set)]; }
    void addSection(const Section &section, const Numbers &numbers);
    void addRow(const Row &row, const Numbers &numbers);
    void addElement(const Row &row, const Numbers &numbers);
    const Parameter *narrowed(const Parameter *general);
    int closest(const std::vector<int> &witnesses) const;
    qsizetype scope(int evidence) const
    {
        return m_family.evidence[size_t(evidence)].models.size();
    }
    FactoryValue factory(const Row &row, int number) const;
    FactoryValue said(const Reading &reading, int evidence, int number,
                      FactoryValue::Known known) const;

    const Family &m_family;
    const ModelFacts &m_facts;
    std::vector<bool> m_inSet; ///< by index of Family::sets
    std::vector<int>
        m_witness; ///< of each of Family::witnesses the evidence of this very model; or -1
    std::vector<Element> m_elements;
    std::shared_ptr<std::deque<Parameter>> m_own = std::make_shared<std::deque<Parameter>>();
    QHash<const Parameter *, const Parameter *> m_narrowed; ///< general → this model's own
};

Composer::Composer(const Family &family, const ModelFacts &facts) : m_family(family), m_facts(facts)
{
    for (const QStringList &set : family.sets)
        m_inSet.push_back(set.contains(facts.name));
    for (const std::vector<int> &witnesses : family.witnesses)
        m_witness.push_back(closest(witnesses));
}

int Composer::closest(const std::vector<int> &witnesses) const
{
    int best = -1;
    for (int evidence : witnesses) {
        if (m_family.evidence[size_t(evidence)].models.contains(m_facts.name)
            && (best < 0 || scope(evidence) < scope(best)))
            best = evidence;
    }
    return best;
}

Composition Composer::compose()
{
    for (const Page &page : m_family.pages) {
        each(page.repeat, {}, [&](const Numbers &numbers) {
            for (const Section &section : page.sections)
                addSection(section, numbers);
        });
    }
    return {std::move(m_elements), std::move(m_own)};
}

template<typename Visit>
void Composer::each(const Repeat &repeat, Numbers numbers, Visit visit) const
{
    const auto count = [&](int &number, int first, int last) {
        for (number = first; number <= last && m_elements.size() < mostElements; ++number)
            visit(numbers);
    };
    switch (repeat.what) {
    case Repeat::For::Once:
        visit(numbers);
        break;
    case Repeat::For::Line:
    case Repeat::For::User:
        count(numbers.line, 1, m_facts.lines);
        break;
    case Repeat::For::Key:
        count(numbers.key, 1, m_facts.keys);
        break;
    case Repeat::For::Unit:
        count(numbers.unit, 1, m_facts.units);
        break;
    case Repeat::For::Range:
        count(numbers.number, repeat.first, repeat.last);
        break;
    }
}

void Composer::addSection(const Section &section, const Numbers &numbers)
{
    if (!has(section.set))
        return;
    each(section.repeat, numbers, [&](const Numbers &inner) {
        for (const Row &row : section.rows)
            addRow(row, inner);
    });
}

void Composer::addRow(const Row &row, const Numbers &numbers)
{
    if (!has(row.set))
        return;
    const Index index = row.parameter->index;
    const bool everyUnit = (index == Index::Unit || index == Index::UnitKey) && numbers.unit == 0;
    each(everyUnit ? Repeat{Repeat::For::Unit} : row.repeat, numbers, [&](Numbers inner) {
        if (index != Index::UnitKey)
            return addElement(row, inner);
        for (inner.key = 1; inner.key <= m_facts.keysPerUnit; ++inner.key)
            addElement(row, inner);
    });
}

void Composer::addElement(const Row &row, const Numbers &numbers)
{
    if (m_elements.size() == mostElements)
        return;
    Element element;
    element.name = row.name.contains('{') ? filled(row.name, numbers) : row.name;
    element.parameter = narrowed(row.parameter);
    element.line = numbers.line;
    element.key = numbers.key;
    element.unit = numbers.unit;
    element.number = numbers.number;
    element.access = row.access;
    element.factory = factory(row, numbers.n());
    m_elements.push_back(std::move(element));
}

// A SPA504G has no extension 5 to choose.
const Parameter *Composer::narrowed(const Parameter *general)
{
    const qsizetype lines = general->type.choices.indexOf(u"{line}");
    if (lines < 0)
        return general;
    const Parameter *&own = m_narrowed[general];
    if (!own) {
        Parameter &parameter = m_own->emplace_back(*general);
        QStringList &choices = parameter.type.choices;
        choices.removeAt(lines);
        for (int line = m_facts.lines; line > 0; --line)
            choices.insert(lines, QString::number(line));
        own = &parameter;
    }
    return own;
}

FactoryValue Composer::factory(const Row &row, int number) const
{
    // of all that speak of this very model, the one that speaks of the fewest others: a dump of
    // it goes before a sample made for its whole family
    const Reading *const first = m_family.readings.data() + row.firstReading;
    const Reading *closest = nullptr;
    int best = -1;
    for (const Reading *reading = first; reading != first + row.readings; ++reading) {
        const int witness = m_witness[size_t(reading->witnesses)];
        if (witness >= 0 && (best < 0 || scope(witness) < scope(best))) {
            closest = reading;
            best = witness;
        }
    }
    if (closest)
        return said(*closest, best, number, FactoryValue::Known::Confirmed);
    if (row.readings == 0)
        return {};
    return said(*first, m_family.witnesses[size_t(first->witnesses)].front(), number,
                FactoryValue::Known::Assumed);
}

FactoryValue Composer::said(const Reading &reading, int evidence, int number,
                            FactoryValue::Known known) const
{
    const std::optional<QString> value = valueOf(reading, number);
    if (!value)
        return {};
    return {known, *value, m_family.evidence[size_t(evidence)].text};
}

} // namespace

Composition compose(const Family &family, const ModelFacts &facts)
{
    return Composer(family, facts).compose();
}

} // namespace schema
