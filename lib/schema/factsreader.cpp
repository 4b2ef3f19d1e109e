#include "schema/factsreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace schema {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLines = 64;
constexpr int mostUnits = 8;
constexpr int mostKeysPerUnit = 128;

QString tr(const char *text)
{
    return QCoreApplication::translate("schema", text);
}

/** An object laid over another: a key is looked up in the upper one first. */
class Overlay
{
public:
    Overlay(const QJsonObject &upper, const QJsonObject &lower) : m_upper(upper), m_lower(lower) { }

    QJsonValue operator[](QLatin1StringView key) const
    {
        const QJsonValue value = m_upper[key];
        return value.isUndefined() ? m_lower[key] : value;
    }
    QString text(QLatin1StringView key) const { return (*this)[key].toString(); }
    QStringList texts(QLatin1StringView key) const
    {
        return (*this)[key].toVariant().toStringList();
    }

private:
    const QJsonObject &m_upper;
    const QJsonObject &m_lower;
};

// {series} and {product} let a family say once what its models differ in only by name
QStringList named(QStringList patterns, const ModelFacts &facts)
{
    patterns.replaceInStrings(u"{series}"_s, facts.productSeries);
    patterns.replaceInStrings(u"{product}"_s, facts.productName);
    patterns.removeDuplicates();
    return patterns;
}

QList<quint32> prefixes(const QStringList &digits)
{
    QList<quint32> list;
    for (const QString &text : digits)
        list.append(text.toUInt(nullptr, 16));
    return list;
}

QList<UpgradeHop> hops(const QJsonArray &array)
{
    QList<UpgradeHop> list;
    for (const QJsonValue &value : array)
        list.append({value["below"_L1].toString(), value["through"_L1].toString()});
    return list;
}

QList<Advisory> advisories(const QJsonArray &array)
{
    QList<Advisory> list;
    for (const QJsonValue &value : array)
        list.append({value["id"_L1].toString(), value["about"_L1].toString(),
                     value["fixedIn"_L1].toString()});
    return list;
}

std::optional<Error> fault(const ModelFacts &facts)
{
    if (facts.name.isEmpty() || facts.name.size() > 40)
        return Error::refused(tr("a model of the catalogue needs a name of up to 40 letters"));
    const auto within = [](int number, int most) {
        return number >= 0 && number <= most;
    };
    if (!within(facts.lines, mostLines) || !within(facts.keys, mostLines)
        || !within(facts.units, mostUnits) || !within(facts.keysPerUnit, mostKeysPerUnit))
        return Error::refused(
            tr("the model %1 has more lines or keys than a phone can have").arg(facts.name));
    return std::nullopt;
}

} // namespace

Result<ModelFacts> readFacts(const QJsonObject &object, const QJsonObject &defaults)
{
    const Overlay said(object, defaults);
    ModelFacts facts;
    facts.name = said.text("name"_L1);
    facts.family = said.text("family"_L1);
    facts.dialect =
        said.text("dialect"_L1) == "multiplatform"_L1 ? Dialect::Multiplatform : Dialect::Spa;
    facts.lines = said["lines"_L1].toInt();
    facts.keys = said["keys"_L1].toInt();
    facts.units = said["units"_L1].toInt();
    facts.keysPerUnit = said["keysPerUnit"_L1].toInt();
    facts.productName = said["product"_L1].toString(facts.name);
    facts.productSeries = said["series"_L1].toString(facts.productName);
    facts.bootstrapFiles = named(said.texts("bootstrap"_L1), facts);
    facts.factoryProfileRule = said.text("profileRule"_L1);
    facts.userAgents = named(said.texts("userAgents"_L1), facts);
    facts.prefixes = prefixes(said.texts("prefixes"_L1));
    facts.firmwareFiles = named(said.texts("firmware"_L1), facts);
    facts.modules = said.texts("modules"_L1);
    facts.lastFirmware = said.text("lastFirmware"_L1);
    facts.endOfLife = said["endOfLife"_L1].toBool();
    if (const QJsonValue since = said["utf8Since"_L1]; since.isString())
        facts.utf8Since = since.toString();
    facts.hops = hops(said["hops"_L1].toArray());
    facts.advisories = advisories(said["advisories"_L1].toArray());
    facts.unverified = said.text("unverified"_L1);
    if (const std::optional<Error> wrong = fault(facts))
        return *wrong;
    return facts;
}

Result<void> checkUserAgents(const ModelFacts &facts)
{
    for (const QString &pattern : facts.userAgents) {
        if (!QRegularExpression(pattern).isValid())
            return Error::refused(tr("the user agent “%1” of the model %2 is no regular expression")
                                      .arg(pattern, facts.name));
    }
    return {};
}

} // namespace schema
