#include "provisioning/pusher.h"

#include "provisioning/macrovalues.h"
#include "rules/profilerule.h"

#include <QCoreApplication>

namespace provisioning {

using inventory::Contact;
using inventory::Device;
using inventory::Event;
using inventory::Fleet;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

Event eventOf(const Device &device, const QString &address, const QString &what)
{
    Event event;
    event.when = QDateTime::currentDateTimeUtc();
    event.mac = device.mac;
    event.door = Event::Door::Push;
    event.address = address;
    event.what = what;
    return event;
}

void concludes(Event &event, const Result<void> &done)
{
    event.outcome = done ? Event::Outcome::Done : Event::Outcome::Failed;
    if (!done)
        event.remedy = done.error().message;
}

QString valueOf(const profile::Profile &profile, const char *element)
{
    const auto index = profile.model->indexOf(element);
    return index ? profile.values[size_t(*index)].setting.value : QString();
}

// Where a rule sends this phone now; empty where it sends it nowhere.
QString urlOf(const QString &rule, const rules::Lookup &lookup, rules::Manner manner)
{
    const auto decision = rules::decide(rule, lookup, manner);
    return decision && decision->url && !decision->url->host.isEmpty() ? decision->url->toString()
                                                                       : QString();
}

} // namespace

QString pushName(Push push)
{
    switch (push) {
    case Push::Resync:
        return QStringLiteral("resync");
    case Push::Reboot:
        return QStringLiteral("reboot");
    case Push::Upgrade:
        return QStringLiteral("upgrade");
    }
    Q_UNREACHABLE();
}

phone::Endpoint Pusher::loginOf(const Device &device, const profile::Profile &profile,
                                phone::Endpoint endpoint) const
{
    const bool query = profile.model->facts().loginInQuery;
    endpoint.login = query ? phone::Login::Query : phone::Login::Digest;
    const auto add = [&endpoint](const QString &password) {
        if (!password.isEmpty() && !endpoint.passwords.contains(password))
            endpoint.passwords.append(password);
    };
    for (const char *element :
         {"Admin_Passwd", "Admin_Password", "router-configuration/Web_Login_Admin_Password"})
        add(valueOf(profile, element));
    if (const Result<QString> told = m_renderer.vault().toldPassword(device))
        add(*told);
    return endpoint;
}

Result<phone::Endpoint> Pusher::endpoint(const Fleet &fleet, const Device &device,
                                         const Contact &contact, const QString &address) const
{
    const Result<Target> to = target(fleet, device, contact, address);
    if (!to)
        return to.error();
    return to->endpoint;
}

Result<Pusher::Target> Pusher::target(const Fleet &fleet, const Device &device,
                                      const Contact &contact, const QString &address) const
{
    const QString where = address.isEmpty() ? contact.address : address;
    if (where.isEmpty()) {
        return Error::refused(tr("%1 was never seen, so nobody knows its address; give it with "
                                 "--address.")
                                  .arg(device.mac.toString()));
    }
    Result<phone::Endpoint> endpoint = phone::parseEndpoint(where);
    if (!endpoint)
        return endpoint.error();
    const auto profile = m_renderer.profileOf(fleet, device);
    if (!profile)
        return profile.error();
    if (const quint16 port = valueOf(*profile, "Web_Server_Port").toUShort();
        port != 0 && address.isEmpty())
        endpoint->port = port;
    const rules::Lookup lookup = macroValues(device, *profile, contact);
    const bool multiplatform = profile->model->facts().dialect == schema::Dialect::Multiplatform;
    return Target{
        loginOf(device, *profile, *endpoint),
        urlOf(valueOf(*profile, "Profile_Rule"), lookup, {rules::Context::Profile, multiplatform}),
        urlOf(valueOf(*profile, "Upgrade_Rule"), lookup, {rules::Context::Upgrade, multiplatform})};
}

QFuture<Event> Pusher::push(Push push, const Fleet &fleet, const Device &device,
                            const Contact &contact, const QString &address)
{
    Event event = eventOf(device, address.isEmpty() ? contact.address : address, pushName(push));
    const Result<Target> to = target(fleet, device, contact, address);
    if (!to) {
        concludes(event, to.error());
        return ready(event);
    }
    event.address = to->endpoint.host;
    if (push == Push::Upgrade && to->upgradeUrl.isEmpty()) {
        concludes(event, Error::refused(tr("Its Upgrade_Rule asks for no firmware now.")));
        return ready(event);
    }
    QFuture<Result<void>> answer = push == Push::Reboot ? m_control->reboot(to->endpoint)
        : push == Push::Upgrade ? m_control->upgrade(to->endpoint, to->upgradeUrl)
                                : m_control->resync(to->endpoint, to->profileUrl);
    return answer.then([event](const Result<void> &done) mutable {
        event.when = QDateTime::currentDateTimeUtc();
        concludes(event, done);
        return event;
    });
}

QFuture<Event> Pusher::look(const Fleet &fleet, const Device &device, const Contact &contact,
                            const QString &address)
{
    Event event =
        eventOf(device, address.isEmpty() ? contact.address : address, QStringLiteral("status"));
    return status(fleet, device, contact, address)
        .then([event](const Result<phone::PhoneStatus> &status) mutable {
            event.when = QDateTime::currentDateTimeUtc();
            concludes(event, status ? Result<void>() : Result<void>(status.error()));
            if (status) {
                event.registeredLines = status->registeredLines();
                event.firmware = status->firmware;
            }
            return event;
        });
}

QFuture<Result<phone::PhoneStatus>> Pusher::status(const Fleet &fleet, const Device &device,
                                                   const Contact &contact, const QString &address)
{
    const Result<Target> to = target(fleet, device, contact, address);
    if (!to)
        return ready(Result<phone::PhoneStatus>(to.error()));
    return m_control->status(to->endpoint);
}

} // namespace provisioning
