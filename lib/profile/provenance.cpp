#include "profile/provenance.h"

namespace profile {

namespace {

/** What is said first counts: a name may repeat further down for another thing. */
void take(QString &into, const QString &value)
{
    if (into.isEmpty())
        into = value.simplified();
}

} // namespace

Identity identityOf(const ReadProfile &profile)
{
    Identity identity;
    QString mac;
    for (const ReadElement &element : profile.elements) {
        if (!element.isStatus())
            continue;
        if (element.name == "Product_Name")
            take(identity.product, element.value);
        else if (element.name == "Serial_Number")
            take(identity.serial, element.value);
        else if (element.name == "Software_Version")
            take(identity.firmware, element.value);
        else if (element.name == "MAC_Address")
            take(mac, element.value);
    }
    identity.mac = MacAddress::parse(mac);
    return identity;
}

Origin originOf(QByteArrayView text, const schema::PhoneModel *model)
{
    if (text.contains("group=\"Info/"))
        return Origin::PhoneDump;
    const bool multiplatform = model && model->facts().dialect == schema::Dialect::Multiplatform;
    return multiplatform ? Origin::MultiplatformProfile : Origin::Profile;
}

} // namespace profile
