#include "virtualphone/statuspages.h"

#include "profile/xmlpath.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace virtualphone {
namespace {

using Facts = QList<std::pair<QByteArray, QString>>;

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray element(const QByteArray &name, const QByteArray &attributes, const QString &value)
{
    if (value.isEmpty())
        return '<' + name + attributes + "/>\n";
    return '<' + name + attributes + '>' + escaped(value) + "</" + name + ">\n";
}

Facts productFacts(const Phone &phone)
{
    const Handset &handset = phone.handset();
    return {{"Product_Name", handset.productName()},
            {"Serial_Number", handset.serial()},
            {"Software_Version", handset.firmware},
            {"Hardware_Version", handset.identity.hardware},
            {"MAC_Address", handset.identity.mac.upperDigits()},
            {"Client_Certificate", u"Installed"_s},
            {"Customization", u"Open"_s}};
}

QString stateWord(const Phone &phone, int line)
{
    const auto state = phone.handset().lines.find(line);
    const bool registered = state != phone.handset().lines.end() && state->second.registered;
    return registered ? u"Registered"_s : u"Not Registered"_s;
}

QString registeredAt(const Phone &phone, int line)
{
    const auto state = phone.handset().lines.find(line);
    if (state == phone.handset().lines.end() || !state->second.registered)
        return {};
    const auto when =
        QDateTime::fromMSecsSinceEpoch(state->second.since.time_since_epoch().count(), Qt::UTC);
    return when.toString(u"M/d/yyyy HH:mm:ss"_s);
}

/** "Ext 1/SIP Settings" as the dumps spell it: Ext_1/SIP_Settings. */
QByteArray groupOf(const schema::Element &element)
{
    const int number = element.line ? element.line : element.number;
    QString group = element.parameter->tab + u'/' + element.parameter->section;
    group.replace(u"{n}"_s, QString::number(number)).replace(u' ', u'_');
    return " group=\"" + escaped(group) + '"';
}

} // namespace

QByteArray configurationPage(const Phone &phone)
{
    QByteArray text = "<flat-profile>\n";
    for (const auto &[name, value] : productFacts(phone))
        text += element(name, " group=\"Info/Product_Information\"", value);
    text +=
        element("Current_IP", " group=\"Info/System_Information\"", phone.handset().lease.address);
    const schema::PhoneModel &model = phone.handset().configuration.model();
    for (int line = 1; line <= model.facts().lines; ++line) {
        const QByteArray group = " group=\"Info/Ext_" + QByteArray::number(line) + "_Status\"";
        text += element("Registration_State", group, stateWord(phone, line));
    }
    QByteArrayView path;
    for (int index = 0; index < int(model.elements().size()); ++index) {
        const schema::Element &one = model.element(index);
        const bool hidden = one.parameter->secret;
        text += profile::tagsBetween(std::exchange(path, one.path()), one.path());
        text += element(one.tag().toByteArray(), path.isEmpty() ? groupOf(one) : QByteArray(),
                        hidden ? QString() : phone.handset().configuration.at(index));
    }
    return text + profile::tagsBetween(path, {}) + "</flat-profile>\n";
}

QByteArray statusPage(const Phone &phone)
{
    QByteArray text = "<?xml version=\"1.0\"?>\n<flat-status>\n";
    for (const auto &[name, value] : productFacts(phone))
        text += element(name, {}, value);
    text += element("Current_IP", {}, phone.handset().lease.address);
    for (int line = 1; line <= phone.handset().configuration.model().facts().lines; ++line) {
        const QByteArray suffix = '_' + QByteArray::number(line) + '_';
        const bool talks = phone.isBusy() && line == 1;
        text += element("Hook_State" + suffix, {}, talks ? u"Off"_s : u"On"_s);
        text += element("Registration_State", {}, stateWord(phone, line));
        text += element("Last_Registration_At", {}, registeredAt(phone, line));
        text += element("Call_1_State" + suffix, {}, talks ? u"Connected"_s : u"Idle"_s);
        text += element("Call_2_State" + suffix, {}, u"Idle"_s);
    }
    return text + "</flat-status>\n";
}

QByteArray infoPage(const Phone &phone)
{
    QByteArray rows;
    for (const auto &[name, value] : productFacts(phone)) {
        const QByteArray label = QByteArray(name).replace('_', ' ');
        rows += "<tr><td>" + label + "</td><td>" + escaped(value) + "</td></tr>\n";
    }
    return "<html><head><title>" + escaped(phone.handset().productName())
        + " Configuration Utility</title></head><body><table>\n" + rows
        + "</table></body></html>\n";
}

} // namespace virtualphone
