#include "schema/familywords.h"

#include <QCoreApplication>

namespace schema {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

} // namespace

void FamilyWords::readSets(JsonReader &json)
{
    json.object([&](QByteArrayView name) {
        m_sets.insert(name.toByteArray(), int(m_family->sets.size()));
        m_family->sets.push_back(json.texts());
    });
}

void FamilyWords::readEvidence(JsonReader &json)
{
    json.object([&](QByteArrayView name) {
        m_evidence.insert(name.toByteArray(), int(m_family->evidence.size()));
        Evidence &evidence = m_family->evidence.emplace_back();
        json.object([&](QByteArrayView key) {
            if (key == "text")
                evidence.text = json.text();
            else if (key == "of")
                evidence.models = json.texts();
            else
                json.skip();
        });
    });
}

Result<int> FamilyWords::set(QByteArrayView name) const
{
    const int set = m_sets.value(name.toByteArray(), -1);
    if (set < 0)
        return Error::refused(tr("the sets do not name “%1”").arg(QString::fromUtf8(name)));
    return set;
}

Result<int> FamilyWords::witnesses(QByteArrayView names)
{
    const QByteArray text = names.toByteArray();
    const auto known = m_witnesses.constFind(text);
    if (known != m_witnesses.constEnd())
        return *known;
    std::vector<int> witnesses;
    for (const QByteArray &name : text.split(' ')) {
        const int evidence = m_evidence.value(name, -1);
        if (evidence < 0)
            return Error::refused(
                tr("the evidence does not name “%1”").arg(QString::fromUtf8(name)));
        witnesses.push_back(evidence);
    }
    const int index = int(m_family->witnesses.size());
    m_witnesses.insert(text, index);
    m_family->witnesses.push_back(std::move(witnesses));
    return index;
}

QString FamilyWords::text(QByteArrayView text)
{
    const auto known = m_texts.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_texts.constEnd())
        return *known;
    return *m_texts.insert(text.toByteArray(), QString::fromUtf8(text));
}

} // namespace schema
