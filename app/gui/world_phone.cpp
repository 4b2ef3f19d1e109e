// What happens to one phone: a rehearsal in virtual time, or the real thing.

#include "gui/widgets/findingstext.h"
#include "gui/world.h"
#include "provisioning/admission.h"
#include "rehearsal/rehearsal.h"

#include <QTimer>

namespace gui {

namespace {

constexpr int SettlingTime = 2'500; // milliseconds until servers elsewhere have seen an edit
constexpr int SettlingPause = 100; // milliseconds

provisioning::Way byHttp(const PushManner &manner)
{
    return {provisioning::Way::By::Http, manner.address};
}

QString timeOf(std::chrono::milliseconds after)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(after).count();
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<QStringList> World::rehearse(const MacAddress &mac, const EditMaker &assume)
{
    const auto before = m_application->fleet();
    const auto after = assumed(assume);
    if (!before || !after)
        return (before ? after : before).error();
    const rehearsal::Stage stage(m_renderer, m_plan.filesFolder);
    const auto played = stage.rehearse(*before, *after, mac, m_contacts.value(mac).firmware);
    if (!played)
        return played.error();
    QStringList told;
    if (!played->findings.isEmpty())
        told.append(textOf(played->findings));
    for (const rehearsal::RehearsedStep &step : played->steps)
        told.append(timeOf(step.after) + QStringLiteral("  ") + step.text);
    return told;
}

bool World::isSettled() const
{
    if (m_service)
        return m_served >= m_fleet->revision;
    return !m_sinceCommit.isValid() || m_sinceCommit.elapsed() > SettlingTime;
}

void World::push(const MacAddress &mac, PushKind kind, const PushManner &manner,
                 std::function<void(const Result<void> &)> done)
{
    if (isSettled())
        return ask(mac, kind, manner, done);
    QTimer::singleShot(SettlingPause, this, [this, mac, kind, manner, done = std::move(done)] {
        push(mac, kind, manner, done);
    });
}

void World::ask(const MacAddress &mac, PushKind kind, const PushManner &manner,
                const std::function<void(const Result<void> &)> &done)
{
    const inventory::Device *device = m_fleet->device(mac);
    if (!device)
        return done(Error::refused(tr("%1 is not recorded.").arg(mac.toString())));
    if (kind == PushKind::Resync && manner.evenInCall)
        return tell(mac, kind, manner, done);
    m_pusher.status(*m_fleet, *device, m_contacts.value(mac), byHttp(manner))
        .then(this, [this, mac, kind, manner, done](const Result<phone::PhoneStatus> &status) {
            if (status && status->callUp)
                return done(Error::refused(tr("It is in a call. Try again when it is over.")));
            tell(mac, kind, manner, done);
        });
}

void World::tell(const MacAddress &mac, PushKind kind, const PushManner &manner,
                 const std::function<void(const Result<void> &)> &done)
{
    const auto push = [this, mac, kind, manner, done] {
        const inventory::Device *device = m_fleet->device(mac);
        if (!device) // removed while its status was asked for
            return done(Error::refused(tr("%1 is not recorded.").arg(mac.toString())));
        m_pusher.push(kind, *m_fleet, *device, m_contacts.value(mac), byHttp(manner))
            .then(this, [this, done](const inventory::Event &event) {
                keep({event});
                look();
                if (event.outcome == inventory::Event::Outcome::Done)
                    return done({});
                done(Error::refused(event.remedy.isEmpty() ? event.what : event.remedy));
            });
    };
    if (provisioning::Admission(*m_fleet).policy() != provisioning::SecretPolicy::Enrolment)
        return push();
    if (auto invited = m_application->inventory().invite({mac}); !invited)
        return done(invited.error());
    QTimer::singleShot(SettlingTime, this, push); // whoever serves has seen the invitation by then
}

void World::find(const QString &address, const QString &password,
                 std::function<void(const Result<FoundPhone> &)> done)
{
    Result<phone::Endpoint> endpoint = phone::parseEndpoint(address);
    if (!endpoint)
        return done(endpoint.error());
    if (!password.isEmpty())
        endpoint->passwords = {password};
    m_control.status(*endpoint).then(
        this, [this, done = std::move(done)](const Result<phone::PhoneStatus> &status) {
            if (!status)
                return done(status.error());
            const auto *facts = m_application->catalogue().facts(status->product);
            done(FoundPhone{status->mac, facts ? facts->name : QString(), status->firmware});
        });
}

/** Phones that were told something are asked how they are; the next look reads what they said. */
void World::follow()
{
    if (const auto told = m_pusher.follow(*m_fleet, m_contacts); !told.isEmpty())
        keep(told);
}

void World::keep(const QList<inventory::Event> &events)
{
    if (auto log = m_application->log()) {
        if (auto kept = (*log)->append(events, {}); !kept)
            Q_EMIT troubled(kept.error().message);
    }
}

} // namespace gui
