#include "virtualphone/profilereader.h"

#include "profile/envelope.h"
#include "profile/flatxml.h"
#include "rules/aliasmap.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace virtualphone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(virtualphone)
};

profile::Origin originFor(const Handset &handset)
{
    return handset.identity.model->facts().dialect == schema::Dialect::Multiplatform
        ? profile::Origin::MultiplatformProfile
        : profile::Origin::Profile;
}

Configuration::Effect apply(const profile::ReadElement &element, int index, Handset &handset)
{
    Configuration &configuration = handset.configuration;
    switch (element.state) {
    case profile::State::Keep:
        return Configuration::Effect::None;
    case profile::State::Empty:
        return handset.behaviour.emptyElement == Behaviour::EmptyElement::Clears
            ? configuration.set(index, {})
            : configuration.restore(index);
    case profile::State::Value:
        return configuration.set(index, element.value);
    }
    return Configuration::Effect::None;
}

profile::ReadElement named(const QByteArray &parameter, const QString &value)
{
    profile::ReadElement element;
    element.name = parameter;
    element.value = value;
    element.state = value.isEmpty() ? profile::State::Empty : profile::State::Value;
    return element;
}

/** What @p aliases finds in other people's XML, whatever stands around it. */
std::vector<profile::ReadElement> aliasedElements(const QByteArray &text,
                                                  const rules::AliasMap &aliases)
{
    constexpr qsizetype deepest = 64;
    std::vector<profile::ReadElement> found;
    QXmlStreamReader reader(text);
    QStringList path;
    QString value;
    while (aliases.size() > 0 && !reader.atEnd() && path.size() <= deepest) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path += reader.name().toString();
            value.clear();
            break;
        case QXmlStreamReader::Characters:
            value += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (const auto parameter = aliases.parameterFor(path))
                found.push_back(named(parameter->toLatin1(), value.trimmed()));
            path.removeLast();
            value.clear();
            break;
        default: // comments and the like say nothing
            break;
        }
    }
    return found;
}

QByteArray usedKey(const QString &key, const Handset &handset)
{
    return handset.sabotage.wrongKey ? key.toUtf8() + "-wrong" : key.toUtf8();
}

} // namespace

Result<Applied> applyProfile(const QByteArray &bytes, const QString &key, const QString &aliases,
                             Handset &handset)
{
    const auto alias = rules::AliasMap::parse(aliases);
    if (!alias)
        return alias.error();
    const auto opened = profile::open(bytes, usedKey(key, handset));
    if (!opened)
        return opened.error();
    if (!opened->phoneReads())
        return Error::refused(Words::tr("corrupt file: it was compressed after encryption"));
    profile::ReadProfile read = profile::readFlatXml(opened->text, originFor(handset));
    for (profile::ReadElement &element : aliasedElements(opened->text, *alias))
        read.elements.push_back(std::move(element));
    if (read.elements.empty() && !opened->text.contains("<flat-profile"))
        return Error::refused(Words::tr("corrupt file"));

    // the last word on each element that says anything counts (SPA/ATA guide p. 34)
    QMap<int, const profile::ReadElement *> last;
    for (const profile::ReadElement &element : read.elements) {
        const auto index = handset.identity.model->indexOf(element.key());
        if (index && !element.isStatus() && element.state != profile::State::Keep)
            last.insert(*index, &element);
    }
    Applied applied;
    for (auto one = last.cbegin(); one != last.cend(); ++one) {
        const auto effect = apply(**one, one.key(), handset);
        if (effect != Configuration::Effect::None)
            applied.changed += QString::fromLatin1(one.value()->key());
        applied.beyondProvisioning =
            applied.beyondProvisioning || effect == Configuration::Effect::Changed;
    }
    return applied;
}

} // namespace virtualphone
