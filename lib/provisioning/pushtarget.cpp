#include "provisioning/pushtarget.h"

#include "provisioning/admission.h"
#include "provisioning/macrovalues.h"
#include "rules/profilerule.h"
#include "schema/adminpassword.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisioning {

using inventory::Contact;
using inventory::Device;
using inventory::Fleet;
using inventory::Line;

namespace {

constexpr quint16 WebPort = 80;
constexpr quint16 SecureWebPort = 443;
constexpr quint16 FirstSipPort = 5060; // line n listens on 5059 + n unless told otherwise

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

// Of a phone that was never answered, the address is that of whoever used its name last: its
// passwords go to no network that may not fetch them.
Result<QString> lastAddress(const Fleet &fleet, const Device &device, const Contact &contact)
{
    const QString mac = device.mac.toString();
    if (contact.address.isEmpty())
        return Error::refused(tr("%1 was never seen, so nobody knows its address. Say where it is: "
                                 "spafleetctl phone resync %1 --address HOST")
                                  .arg(mac));
    if (!Admission(fleet).isAllowed(contact.address))
        return Error::refused(tr("%1 was last seen at %2, which is in none of the networks that "
                                 "may fetch (networks.allowed). If it is there, say so: "
                                 "spafleetctl phone resync %1 --address %2")
                                  .arg(mac, contact.address));
    return contact.address;
}

Result<phone::Endpoint> endpointOf(const Fleet &fleet, const Device &device, const Contact &contact,
                                   const Way &way, quint16 standardPort)
{
    const Result<QString> where =
        way.address.isEmpty() ? lastAddress(fleet, device, contact) : Result<QString>(way.address);
    return where ? phone::parseEndpoint(*where, standardPort) : where.error();
}

QString valueOf(const profile::Profile &profile, const QByteArray &element)
{
    const auto index = profile.model->indexOf(element);
    return index ? profile.values[size_t(*index)].setting.value : QString();
}

QByteArray lineElement(const char *name, int line)
{
    return QByteArray(name) + '_' + QByteArray::number(line) + '_';
}

// Where a rule sends this phone now; empty where it sends it nowhere.
QString urlOf(const QString &rule, const rules::Lookup &lookup, rules::Manner manner)
{
    const auto decision = rules::decide(rule, lookup, manner);
    return decision && decision->url && !decision->url->host.isEmpty() ? decision->url->toString()
                                                                       : QString();
}

// What the record says now, then what was served last: the phone may not have fetched it yet.
QStringList adminPasswords(const Renderer &renderer, const Device &device,
                           const profile::Profile &profile)
{
    QStringList passwords;
    const auto add = [&passwords](const QString &password) {
        if (!password.isEmpty() && !passwords.contains(password))
            passwords.append(password);
    };
    for (const QByteArrayView element : schema::AdminPasswordNames)
        add(valueOf(profile, element.toByteArray()));
    if (const Result<QString> told = renderer.vault().toldPassword(device))
        add(*told);
    return passwords;
}

const Line *firstLine(const Device &device)
{
    const auto first =
        std::min_element(device.lines.begin(), device.lines.end(),
                         [](const Line &a, const Line &b) { return a.number < b.number; });
    return first == device.lines.end() ? nullptr : &*first;
}

} // namespace

Result<WebTarget> webTarget(const Renderer &renderer, const Fleet &fleet, const Device &device,
                            const Contact &contact, const Way &way)
{
    const auto profile = renderer.profileOf(fleet, device);
    if (!profile)
        return profile.error();
    const bool encrypted = valueOf(*profile, "Enable_Protocol") == QStringLiteral("Https");
    const quint16 port = valueOf(*profile, "Web_Server_Port").toUShort();
    auto endpoint = endpointOf(fleet, device, contact, way,
                               port            ? port
                                   : encrypted ? SecureWebPort
                                               : WebPort);
    if (!endpoint)
        return endpoint.error();
    endpoint->encrypted = encrypted;
    const schema::ModelFacts &facts = profile->model->facts();
    endpoint->login = facts.loginInQuery ? phone::Login::Query : phone::Login::Digest;
    endpoint->passwords = adminPasswords(renderer, device, *profile);
    const rules::Lookup lookup = macroValues(device, *profile, contact);
    const bool multiplatform = facts.dialect == schema::Dialect::Multiplatform;
    return WebTarget{
        *endpoint,
        urlOf(valueOf(*profile, "Profile_Rule"), lookup, {rules::Context::Profile, multiplatform}),
        urlOf(valueOf(*profile, "Upgrade_Rule"), lookup, {rules::Context::Upgrade, multiplatform})};
}

Result<phone::SipLine> sipTarget(const Renderer &renderer, const Fleet &fleet, const Device &device,
                                 const Contact &contact, const Way &way)
{
    const Line *line = firstLine(device);
    if (!line)
        return Error::refused(tr("%1 has no line with an extension, so SIP cannot reach it; tell "
                                 "it by HTTP.")
                                  .arg(device.mac.toString()));
    const auto profile = renderer.profileOf(fleet, device);
    if (!profile)
        return profile.error();
    const auto value = [&](const char *name) {
        return valueOf(*profile, lineElement(name, line->number));
    };
    const quint16 port = value("SIP_Port").toUShort();
    const auto endpoint = endpointOf(fleet, device, contact, way,
                                     port ? port : quint16(FirstSipPort + line->number - 1));
    if (!endpoint)
        return endpoint.error();
    const bool ownId = value("Use_Auth_ID").compare(u"yes", Qt::CaseInsensitive) == 0;
    return phone::SipLine{endpoint->host,
                          endpoint->port,
                          value("User_ID"),
                          ownId ? value("Auth_ID") : QString(),
                          {value("Password")}};
}

} // namespace provisioning
