#include "provisioning/pusher.h"

#include "inventory/contacts.h"

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
    event.when = QDateTime::currentDateTimeUtc();
    event.outcome = done ? Event::Outcome::Done : Event::Outcome::Failed;
    if (!done)
        event.remedy = done.error().message;
}

Result<phone::Notice> noticeOf(Push push)
{
    switch (push) {
    case Push::Resync:
        return phone::Notice::Resync;
    case Push::Reboot:
        return phone::Notice::Reboot;
    case Push::Report:
        return phone::Notice::Report;
    case Push::Upgrade:
        break;
    }
    return Error::refused(tr("No NOTIFY makes a phone upgrade; tell it by HTTP, or resync it: then "
                             "it looks at its Upgrade_Rule."));
}

} // namespace

/** What is on its way to a phone, and where to. */
struct Pusher::Order
{
    QString host;
    QFuture<Result<void>> answer;
};

Pusher::Pusher(Renderer renderer)
    : m_renderer(std::move(renderer)), m_control(std::make_unique<phone::PhoneControl>()),
      m_notifier(std::make_unique<phone::SipNotifier>()),
      m_following([this](const Fleet &fleet, const Device &device, const Contact &contact,
                         const Way &way) { return look(fleet, device, contact, way); })
{
}

Pusher::Order Pusher::orderByHttp(Push push, const WebTarget &target) const
{
    const auto refused = [&](const QString &why) {
        return Order{target.endpoint.host, ready(Result<void>(Error::refused(why)))};
    };
    switch (push) {
    case Push::Resync:
        return {target.endpoint.host, m_control->resync(target.endpoint, target.profileUrl)};
    case Push::Reboot:
        return {target.endpoint.host, m_control->reboot(target.endpoint)};
    case Push::Upgrade:
        if (target.upgradeUrl.isEmpty())
            return refused(tr("Its Upgrade_Rule asks for no firmware now."));
        return {target.endpoint.host, m_control->upgrade(target.endpoint, target.upgradeUrl)};
    case Push::Report:
        return refused(tr("No phone's web server makes it report; tell it by SIP."));
    }
    Q_UNREACHABLE();
}

Result<Pusher::Order> Pusher::order(Push push, const Fleet &fleet, const Device &device,
                                    const Contact &contact, const Way &way)
{
    if (way.by == Way::By::Http) {
        const auto to = webTarget(m_renderer, fleet, device, contact, way);
        return to ? Result<Order>(orderByHttp(push, *to)) : to.error();
    }
    const auto notice = noticeOf(push);
    if (!notice)
        return notice.error();
    const auto to = sipTarget(m_renderer, fleet, device, contact, way);
    return to ? Result<Order>(Order{to->host, m_notifier->send(*to, *notice)}) : to.error();
}

QFuture<Event> Pusher::push(Push push, const Fleet &fleet, const Device &device,
                            const Contact &contact, const Way &way)
{
    Event event =
        eventOf(device, way.address.isEmpty() ? contact.address : way.address, pushName(push));
    const auto sent = order(push, fleet, device, contact, way);
    if (!sent) {
        concludes(event, sent.error());
        return ready(event);
    }
    // a SIP port is not where its web server listens
    const Way lookBy = way.by == Way::By::Http ? way : Way{Way::By::Http, sent->host};
    if (push != Push::Report) // which its status does not show
        m_following.add(device.mac, push, lookBy, event.when);
    event.address = sent->host;
    return QFuture<Result<void>>(sent->answer).then([event](const Result<void> &done) mutable {
        concludes(event, done);
        return event;
    });
}

void Pusher::heed(const Fleet &fleet, const QList<Event> &events)
{
    for (const Event &event : events) {
        const Device *device = event.mac ? fleet.device(*event.mac) : nullptr;
        if (!device || !inventory::tookProfile(event))
            continue;
        const auto model = m_renderer.modelOf(*device);
        if (model && !(*model)->facts().loginInQuery)
            m_following.addByItself(device->mac, event.when);
    }
}

QList<Event> Pusher::follow(const Fleet &fleet, const QHash<MacAddress, Contact> &contacts)
{
    return m_following.turn(fleet, contacts, QDateTime::currentDateTimeUtc());
}

QFuture<Event> Pusher::look(const Fleet &fleet, const Device &device, const Contact &contact,
                            const Way &way) const
{
    Event event = eventOf(device, way.address.isEmpty() ? contact.address : way.address,
                          QStringLiteral("status"));
    return status(fleet, device, contact, way)
        .then([event](const Result<phone::PhoneStatus> &status) mutable {
            concludes(event, status ? Result<void>() : Result<void>(status.error()));
            if (status) {
                event.registeredLines = status->registeredLines();
                event.firmware = status->firmware;
            }
            return event;
        });
}

Result<phone::Endpoint> Pusher::endpoint(const Fleet &fleet, const Device &device,
                                         const Contact &contact, const QString &address) const
{
    const auto to = webTarget(m_renderer, fleet, device, contact, {Way::By::Http, address});
    return to ? Result<phone::Endpoint>(to->endpoint) : to.error();
}

QFuture<Result<phone::PhoneStatus>> Pusher::status(const Fleet &fleet, const Device &device,
                                                   const Contact &contact, const Way &way) const
{
    const auto to = webTarget(m_renderer, fleet, device, contact, way);
    if (!to)
        return ready(Result<phone::PhoneStatus>(to.error()));
    return m_control->status(to->endpoint);
}

} // namespace provisioning
