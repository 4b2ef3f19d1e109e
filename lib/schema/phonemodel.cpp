#include "schema/phonemodel.h"

#include "schema/nearest.h"
#include "schema/synonyms.h"

#include <mutex>

namespace schema {

struct PhoneModel::General
{
    std::once_flag once;
    QHash<QString, QList<int>> indexes; ///< every element of a parameter, by its name with braces
};

PhoneModel::PhoneModel(ModelFacts facts, std::vector<Element> elements,
                       std::shared_ptr<const Synonyms> synonyms,
                       std::shared_ptr<const std::deque<Parameter>> own)
    : m_facts(std::move(facts)), m_elements(std::move(elements)), m_own(std::move(own)),
      m_synonyms(std::move(synonyms)), m_general(std::make_shared<General>())
{
    m_indexes.reserve(qsizetype(m_elements.size()));
    for (size_t i = 0; i < m_elements.size(); ++i)
        m_indexes.insert(m_elements[i].name, int(i));
}

std::optional<int> PhoneModel::indexOf(QByteArrayView name) const
{
    // borrows the bytes: a look-up allocates nothing
    const auto found = m_indexes.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (found == m_indexes.constEnd())
        return std::nullopt;
    return *found;
}

QList<int> PhoneModel::indexesOf(QStringView name) const
{
    const QString wanted = name.toString();
    QList<int> indexes = named(wanted);
    if (!m_synonyms)
        return indexes;
    const GeneralName general = generalName(name);
    for (QString synonym : m_synonyms->of(general.name)) {
        if (!general.number.isEmpty())
            synonym.replace(QStringLiteral("{n}"), general.number);
        for (int index : named(synonym)) {
            if (!indexes.contains(index))
                indexes.append(index);
        }
    }
    return indexes;
}

QList<int> PhoneModel::named(const QString &name) const
{
    if (const std::optional<int> exact = indexOf(name.toLatin1()))
        return {*exact};
    std::call_once(m_general->once, [this] {
        for (size_t i = 0; i < m_elements.size(); ++i)
            m_general->indexes[m_elements[i].parameter->name].append(int(i));
    });
    return m_general->indexes.value(name);
}

QString PhoneModel::nearestName(QStringView name) const
{
    const QList<int> same = indexesOf(name);
    if (!same.isEmpty())
        return QString::fromLatin1(element(same.front()).name);
    Nearest nearest(name);
    for (const Element &element : m_elements)
        nearest.offer(QString::fromLatin1(element.name));
    return nearest.answer();
}

} // namespace schema
