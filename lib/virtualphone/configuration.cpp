#include "virtualphone/configuration.h"

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

/** What the guides state as default of what steers provisioning, for models of which nobody has
 *  seen more (SPA/ATA guide pp. 85-91). */
QString guideDefault(QByteArrayView name)
{
    static const QHash<QByteArray, QString> defaults = {
        {"Provision_Enable", u"Yes"_s},
        {"Resync_On_Reset", u"Yes"_s},
        {"Resync_Random_Delay", u"2"_s},
        {"Resync_Periodic", u"3600"_s},
        {"Resync_Error_Retry_Delay", u"3600"_s},
        {"Forced_Resync_Delay", u"14400"_s},
        {"Resync_From_SIP", u"Yes"_s},
        {"Resync_After_Upgrade_Attempt", u"Yes"_s},
        {"Resync_Fails_On_FNF", u"Yes"_s},
        {"Upgrade_Enable", u"Yes"_s},
        {"Upgrade_Error_Retry_Delay", u"3600"_s},
        {"Log_Resync_Request_Msg", u"$PN $MAC -- Requesting resync $SCHEME://$SERVIP:$PORT$PATH"_s},
        {"Log_Resync_Success_Msg", u"$PN $MAC -- Successful resync $SCHEME://$SERVIP:$PORT$PATH"_s},
        {"Log_Resync_Failure_Msg", u"$PN $MAC -- Resync failed: $ERR"_s},
        {"Log_Upgrade_Request_Msg",
         u"$PN $MAC -- Requesting upgrade $SCHEME://$SERVIP:$PORT$PATH"_s},
        {"Log_Upgrade_Success_Msg",
         u"$PN $MAC -- Successful upgrade $SCHEME://$SERVIP:$PORT$PATH -- $ERR"_s},
        {"Log_Upgrade_Failure_Msg", u"$PN $MAC -- Upgrade failed: $ERR"_s},
        {"Enable_Web_Server", u"Yes"_s},
        {"Enable_Web_Admin_Access", u"Yes"_s},
        {"Web_Server_Port", u"80"_s},
    };
    return defaults.value(name.toByteArray());
}

/** The same for what every line has (SPA/ATA guide, appendix A). */
QString guideDefaultOfLine(QByteArrayView name)
{
    static const QHash<QByteArray, QString> defaults = {
        {"Line_Enable_{n}_", u"Yes"_s},       {"Register_{n}_", u"Yes"_s},
        {"Register_Expires_{n}_", u"3600"_s}, {"Auth_Resync-Reboot_{n}_", u"Yes"_s},
        {"Use_Auth_ID_{n}_", u"No"_s},        {"Use_Outbound_Proxy_{n}_", u"No"_s},
    };
    return defaults.value(name.toByteArray());
}

Configuration::Effect effectOn(const schema::Element &element)
{
    return element.parameter->tab == u"Provisioning"_s ? Configuration::Effect::ProvisioningChanged
                                                       : Configuration::Effect::Changed;
}

} // namespace

QString Configuration::factoryValue(int index) const
{
    const schema::Element &element = m_model->element(index);
    if (element.factory.known == schema::FactoryValue::Known::Confirmed)
        return element.factory.value;
    if (element.name == "Profile_Rule")
        return m_model->facts().factoryProfileRule;
    const QString stated = element.line ? guideDefaultOfLine(element.parameter->name.toLatin1())
                                        : guideDefault(element.name);
    return stated.isEmpty() ? element.factory.value : stated;
}

QString Configuration::at(int index) const
{
    const auto told = m_told.constFind(index);
    return told == m_told.constEnd() ? factoryValue(index) : *told;
}

QString Configuration::value(QByteArrayView name) const
{
    const auto index = m_model->indexOf(name);
    return index ? at(*index) : QString();
}

QString Configuration::firstOf(std::initializer_list<QByteArrayView> names) const
{
    for (const QByteArrayView name : names) {
        if (const auto index = m_model->indexOf(name))
            return at(*index);
    }
    return {};
}

QString Configuration::lineValue(QByteArrayView name, int line) const
{
    return value(name.toByteArray() + '_' + QByteArray::number(line) + '_');
}

bool Configuration::saysYes(QStringView value)
{
    for (const QStringView spelling : {u"yes", u"enable", u"1"}) {
        if (value.trimmed().compare(spelling, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool Configuration::isYes(QByteArrayView name) const
{
    return saysYes(value(name));
}

bool Configuration::isYes(QByteArrayView name, int line) const
{
    return saysYes(lineValue(name, line));
}

std::optional<int> Configuration::number(QByteArrayView name) const
{
    bool numeric = false;
    const QString text = value(name).trimmed();
    const bool hex = text.startsWith(u"0x"_s, Qt::CaseInsensitive);
    const int result = text.toInt(&numeric, hex ? 16 : 10);
    return numeric ? std::optional(result) : std::nullopt;
}

Configuration::Effect Configuration::set(int index, const QString &value)
{
    if (at(index) == value)
        return Effect::None;
    const schema::Element &element = m_model->element(index);
    m_told.insert(index, element.parameter->type.canonical(value));
    return effectOn(element);
}

Configuration::Effect Configuration::restore(int index)
{
    const QString before = at(index);
    m_told.remove(index);
    return at(index) == before ? Effect::None : effectOn(m_model->element(index));
}

} // namespace virtualphone
