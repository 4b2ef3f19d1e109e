#include "profile/check.h"

#include "profile/checklist.h"
#include "rules/profilerule.h"

#include <algorithm>

namespace profile {

Checklist::Checklist(const ReadProfile &read, const schema::PhoneModel *phone,
                     const CheckContext &around)
    : profile(read), model(phone), context(around), m_findings(read.findings)
{
    m_elements.reserve(qsizetype(read.elements.size()));
    for (const ReadElement &element : read.elements) {
        if (!element.isStatus())
            m_elements.insert(element.key(), &element);
    }
}

const ReadElement *Checklist::find(const QByteArray &key) const
{
    return m_elements.value(key, nullptr);
}

QString Checklist::firmware() const
{
    if (!context.firmware.isEmpty())
        return context.firmware;
    const auto says = [](const ReadElement &element) {
        return element.isStatus() && element.name == "Software_Version";
    };
    const auto it = std::find_if(profile.elements.begin(), profile.elements.end(), says);
    return it == profile.elements.end() ? QString() : it->value;
}

bool Checklist::isSecret(const ReadElement &element) const
{
    const auto index = model ? model->indexOf(element.key()) : std::nullopt;
    return index ? model->element(*index).parameter->secret
                 : rules::namesSecret(QString::fromLatin1(element.name));
}

void Checklist::add(Severity severity, const ReadElement &element, const QString &message,
                    const QString &remedy)
{
    m_findings.append({severity, QString::fromLatin1(element.name), message, remedy, element.line,
                       element.column});
}

void Checklist::add(Severity severity, const QString &where, const QString &message,
                    const QString &remedy)
{
    m_findings.append({severity, where, message, remedy, 0, 0});
}

Findings Checklist::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const auto &a, const auto &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return std::move(m_findings);
}

namespace {

void checkText(Checklist &list)
{
    checkNames(list);
    checkValues(list);
    checkUpgrade(list);
    checkSafety(list);
}

} // namespace

Findings check(const ReadProfile &profile, const schema::PhoneModel *model,
               const CheckContext &context)
{
    Checklist list(profile, model, context);
    checkText(list);
    return list.take();
}

Findings check(const Profile &profile, const CheckContext &context)
{
    ReadProfile written;
    written.elements.resize(profile.values.size());
    for (size_t i = 0; i < profile.values.size(); ++i) {
        const schema::Element &element = profile.model->elements()[i];
        written.elements[i].name = element.tag().toByteArray();
        written.elements[i].group = element.path().toByteArray();
        written.elements[i].value = profile.values[i].setting.value;
        written.elements[i].state = profile.values[i].setting.state;
    }
    Checklist list(written, profile.model, context);
    checkText(list);
    checkWhole(list);
    return list.take();
}

bool looksLikeBootstrap(const ReadProfile &profile)
{
    constexpr size_t little = 12;
    const auto named = [&](QByteArrayView name) {
        return std::any_of(profile.elements.begin(), profile.elements.end(),
                           [&](const auto &element) {
                               return element.name == name && element.state == State::Value;
                           });
    };
    return profile.elements.size() <= little && named("Profile_Rule")
        && (named("Resync_Periodic") || named("Resync_On_Reset"));
}

} // namespace profile
