#include "cli/phonevariables.h"

#include "provisioning/knowndevice.h"
#include "provisioning/renderer.h"
#include "rules/profilerule.h"

#include <QCoreApplication>

namespace cli {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

bool isSecret(QStringView name)
{
    return rules::isSecretMacro(name) || name == u"MPWD";
}

Result<void> put(rules::Variables &variables, const Session &session, const QString &name,
                 const QString &value)
{
    const bool hidden = isSecret(name) && !value.isEmpty() && !session.showSecrets;
    return variables.set(name, hidden ? rules::Mask.toString() : value);
}

// GPP_A to GPP_SD, and the lines' user names, as the phone will be told them.
Result<void> putSettings(rules::Variables &variables, const Session &session,
                         const profile::Profile &profile)
{
    for (size_t index = 0; index < profile.values.size(); ++index) {
        const schema::Element &element = profile.model->element(int(index));
        const QString name = QString::fromLatin1(element.name);
        const profile::Setting &setting = profile.values[index].setting;
        if (setting.state == profile::State::Keep)
            continue;
        if (name.startsWith(u"GPP_") && rules::Variables::isKnown(name)) {
            if (const auto done = put(variables, session, name, setting.value); !done)
                return done;
        } else if (element.line > 0 && element.parameter->name == u"User_ID_{n}_") {
            const auto done =
                variables.set(u"UID"_s + QString::number(element.line), setting.value);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> putContact(rules::Variables &variables, Application &application,
                        const MacAddress &mac)
{
    const auto log = application.log();
    if (!log)
        return log.error();
    const auto contacts = (*log)->contacts();
    if (!contacts)
        return contacts.error();
    const inventory::Contact contact = contacts->value(mac);
    const std::pair<QString, QString> seen[] = {{u"SWVER"_s, contact.firmware},
                                                {u"IP"_s, contact.address}};
    for (const auto &[name, value] : seen)
        if (!value.isEmpty())
            if (const auto done = variables.set(name, value); !done)
                return done;
    return {};
}

Result<void> putModel(rules::Variables &variables, const schema::ModelFacts &facts)
{
    if (const auto done = variables.set(u"PN"_s, facts.productName); !done)
        return done;
    return variables.set(u"PSN"_s, facts.productSeries);
}

Result<void> putPhone(PhoneVariables::Answer &answer, Session &session, const MacAddress &mac)
{
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    const auto device = provisioning::knownDevice(**fleet, mac);
    if (!device)
        return device.error();
    const provisioning::Renderer renderer((*application)->sharedCatalogue(),
                                          (*application)->sharedVault());
    const auto model = renderer.modelOf(**device);
    if (!model)
        return model.error();
    answer.variables.setMac(mac);
    answer.multiplatform = (*model)->facts().dialect == schema::Dialect::Multiplatform;
    if (const auto done = putModel(answer.variables, (*model)->facts()); !done)
        return done;
    if (const auto done = putContact(answer.variables, **application, mac); !done)
        return done;
    const auto profile = renderer.profileOf(**fleet, **device);
    if (profile)
        return putSettings(answer.variables, session, *profile);
    // what it is told is not settled yet; what it is, is
    session.terminal.message(profile.error().message);
    return {};
}

} // namespace

void PhoneVariables::addTo(CLI::App &command)
{
    command.add_option("--mac", mac, "A phone of the record, whose values are taken");
    command
        .add_option("--var", given, "NAME=VALUE, by the guides' names: MA, SWVER, PRVTMR, GPP_A …")
        ->allow_extra_args(false);
}

Result<PhoneVariables::Answer> PhoneVariables::resolve(Session &session) const
{
    Answer answer;
    if (!mac.empty()) {
        const Result<MacAddress> address = readMac(mac);
        if (!address)
            return address.error();
        if (const auto done = putPhone(answer, session, *address); !done)
            return done.error();
    }
    for (const std::string &argument : given) {
        const QString assignment = text(argument);
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 0)
            return Error::usage(tr("--var takes NAME=VALUE, as in --var SWVER=7.5.2b."));
        const auto done =
            put(answer.variables, session, assignment.left(equals), assignment.mid(equals + 1));
        if (!done)
            return done.error();
    }
    return answer;
}

} // namespace cli
