#include "rehearsal/guidefleet.h"

using namespace Qt::StringLiterals;

namespace rehearsal {
namespace {

using inventory::Fleet;
using provisioning::Draft;
using provisioning::Editor;

/** "Vertical Service Activation Codes" that the guide clears (step 3h). */
const char *const serviceCodes =
    "Call_Return_Code Blind_Transfer_Code Call_Back_Act_Code Call_Back_Deact_Code "
    "Cfwd_All_Act_Code Cfwd_All_Deact_Code Cfwd_Busy_Act_Code Cfwd_Busy_Deact_Code "
    "Cfwd_No_Ans_Act_Code Cfwd_No_Ans_Deact_Code CW_Act_Code CW_Deact_Code CW_Per_Call_Act_Code "
    "CW_Per_Call_Deact_Code Block_CID_Act_Code Block_CID_Deact_Code Block_CID_Per_Call_Act_Code "
    "Block_CID_Per_Call_Deact_Code Block_ANC_Act_Code Block_ANC_Deact_Code DND_Act_Code "
    "DND_Deact_Code Secure_All_Call_Act_Code Secure_No_Call_Act_Code Secure_One_Call_Act_Code "
    "Secure_One_Call_Deact_Code Paging_Code Call_Park_Code Call_Pickup_Code Call_UnPark_Code "
    "Group_Call_Pickup_Code Media_Loopback_Code Referral_Services_Codes "
    "Feature_Dial_Services_Codes";

provisioning::ExtensionSpec extension(const QString &number, const QString &name)
{
    provisioning::ExtensionSpec spec;
    spec.number = number;
    spec.name = name;
    spec.secret = QString::fromUtf8(GuideFleet::secrets().value(number.toLatin1()));
    return spec;
}

provisioning::PhoneSpec phoneSpec()
{
    provisioning::PhoneSpec spec(GuideFleet::phone());
    spec.model = GuideFleet::model();
    spec.lines = QList<inventory::Line>{{1, u"151"_s, u"Fred 151"_s}, {2, u"152"_s, u"Sally"_s}};
    return spec;
}

QString urlOf(const GuideAddresses &addresses, const QString &path)
{
    return u"tftp://%1:%2%3"_s.arg(addresses.server).arg(addresses.tftpPort).arg(path);
}

QList<provisioning::Assignment> sayings(const GuideAddresses &addresses)
{
    using provisioning::Assignment;
    const QString image = urlOf(addresses, u"/sw/"_s + GuideFleet::firmwareFile());
    QList<Assignment> result{Assignment::parse(u"Station_Name=Asterisk"_s),
                             Assignment::parse(u"Upgrade_Rule=( $SWVER ne %1 )? %2"_s.arg(
                                 GuideFleet::firmware(), image))};
    for (const QByteArray &code : QByteArray(serviceCodes).split(' '))
        result += Assignment::parse(QString::fromLatin1(code) + u'=');
    return result;
}

/** Commits one draft after the other; each is made from the record the one before left. */
class Builder
{
public:
    using Make = std::function<Result<Draft>(const Fleet &)>;

    explicit Builder(inventory::Inventory &inventory) : m_inventory(inventory) { }

    Builder &add(const Make &make)
    {
        if (!m_result)
            return *this;
        const auto fleet = m_inventory.fleet();
        const auto draft = fleet ? make(**fleet) : Result<Draft>(fleet.error());
        m_result =
            draft ? m_inventory.commit(draft->edit) : Result<inventory::Revision>(draft.error());
        return *this;
    }
    const Result<inventory::Revision> &result() const { return m_result; }

private:
    inventory::Inventory &m_inventory;
    Result<inventory::Revision> m_result{inventory::Revision(0)};
};

} // namespace

MacAddress GuideFleet::phone()
{
    return *MacAddress::parse(u"002584d8d062");
}

QHash<QByteArray, QByteArray> GuideFleet::secrets()
{
    return {{"151", "151secret"}, {"152", "152secret"}};
}

Result<inventory::Revision> GuideFleet::make(inventory::Inventory &inventory, const Editor &editor,
                                             const GuideAddresses &addresses)
{
    const QMap<QString, QString> settings{
        {u"server"_s, addresses.server},
        {u"profile.url"_s, urlOf(addresses, u"/xml/spa$MA.xml"_s)},
        {u"asterisk.host"_s, addresses.registrar},
        {u"syslog.server"_s, u"%1:%2"_s.arg(addresses.server).arg(addresses.syslogPort)}};
    Builder builder(inventory);
    for (auto one = settings.cbegin(); one != settings.cend(); ++one)
        builder.add(
            [&](const Fleet &fleet) { return editor.setOption(fleet, one.key(), one.value()); });
    for (const auto &[number, name] :
         {std::pair{u"151"_s, u"Asterisk151"_s}, std::pair{u"152"_s, u"Asterisk152"_s}}) {
        builder.add([&](const Fleet &fleet) {
            return editor.addExtension(fleet, extension(number, name));
        });
    }
    builder.add([&](const Fleet &fleet) { return editor.addPhone(fleet, phoneSpec()); });
    const inventory::Scope own{profile::Layer::Phone, phone().digits()};
    builder.add(
        [&](const Fleet &fleet) { return editor.assign(fleet, {own}, sayings(addresses)); });
    return builder.result();
}

} // namespace rehearsal
