#include "provisioning/macrovalues.h"

#include <QHash>

namespace provisioning {

namespace {

using Values = QHash<QString, QString>;

void addGeneralPurpose(const profile::Profile &profile, Values &values)
{
    const auto take = [&](const QString &macro) {
        const QByteArray element = "GPP_" + macro.toLatin1();
        if (const auto index = profile.model->indexOf(element))
            values.insert(macro, profile.values[size_t(*index)].setting.value);
    };
    for (char16_t letter = u'A'; letter <= u'P'; ++letter)
        take(QString(QChar(letter)));
    for (char16_t letter = u'A'; letter <= u'D'; ++letter)
        take(QStringLiteral("S") + QChar(letter));
}

} // namespace

rules::Lookup macroValues(const inventory::Device &device, const profile::Profile &profile,
                          const inventory::Contact &contact)
{
    const schema::ModelFacts &facts = profile.model->facts();
    Values values{{QStringLiteral("MA"), device.mac.digits()},
                  {QStringLiteral("MAU"), device.mac.upperDigits()},
                  {QStringLiteral("MAC"), device.mac.toString()},
                  {QStringLiteral("PN"), facts.productName},
                  {QStringLiteral("PSN"), facts.productSeries}};
    if (!contact.firmware.isEmpty())
        values.insert(QStringLiteral("SWVER"), contact.firmware);
    if (!contact.address.isEmpty())
        values.insert(QStringLiteral("IP"), contact.address);
    addGeneralPurpose(profile, values);
    return [values](QStringView name) -> std::optional<QString> {
        const auto found = values.constFind(name.toString());
        return found == values.constEnd() ? std::nullopt : std::optional(*found);
    };
}

} // namespace provisioning
