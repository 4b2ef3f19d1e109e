#include "rehearsal/demonstration.h"

#include "provisioning/service.h"
#include "rehearsal/guidefleet.h"
#include "virtualphone/firmware.h"
#include "virtualphone/live/livephones.h"
#include "virtualphone/live/standinregistrar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rehearsal {
namespace {

using virtualphone::LivePhones;
using virtualphone::StandInRegistrar;

const QString loopback = u"127.0.0.1"_s;
const QString factoryFirmware = u"7.1.3"_s; // what the walk's phone was shipped with (step 13)
constexpr qsizetype imageSize = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rehearsal)
};

/** What has been seen so far; told from the servers', the phone's and the registrar's threads. */
class Progress
{
public:
    explicit Progress(Demonstration::Audience audience) : m_audience(std::move(audience)) { }

    void tell(Demonstration::Actor actor, const QString &text)
    {
        const std::lock_guard lock(m_mutex);
        using std::chrono::milliseconds;
        const auto after = std::chrono::duration_cast<milliseconds>(Clock::now() - m_begin);
        m_audience({after, actor, text});
    }
    void note(const std::function<void(Progress &)> &change)
    {
        const std::lock_guard lock(m_mutex);
        change(*this);
        m_changed.notify_all();
    }
    /** Whether @p reached came true in time. */
    bool wait(std::chrono::seconds limit, const std::function<bool(const Progress &)> &reached)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_until(lock, m_begin + limit, [&] { return reached(*this); });
    }

    inventory::Revision served = 0; ///< the revision the servers answer from
    int registrations = 0;
    bool upgraded = false;
    int successes = 0; ///< "Successful resync" in our log

    bool complete() const { return upgraded && registrations >= 2 && successes >= 2; }
    QString missing() const;

private:
    using Clock = std::chrono::steady_clock;

    Demonstration::Audience m_audience;
    Clock::time_point m_begin = Clock::now();
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

QString Progress::missing() const
{
    if (successes == 0)
        return Words::tr("The phone never told of a successful resync.");
    if (!upgraded)
        return Words::tr("The phone did not upgrade its firmware.");
    if (registrations < 2)
        return Words::tr("%n of 2 lines registered.", nullptr, registrations);
    return Words::tr("The phone did not fetch its profile again after the upgrade.");
}

/** All that is built for one walk; torn down from the last member to the first. */
class Stand
{
public:
    Stand(std::shared_ptr<const schema::Catalogue> catalogue, Progress &progress)
        : m_catalogue(std::move(catalogue)), m_progress(progress)
    {
    }

    Result<void> build();
    Result<void> switchOn();

private:
    Result<void> provideImage() const;
    Result<void> openServers();
    Result<void> openRegistrar();
    Result<void> makeFleet();
    provisioning::RecorderNews news();
    void observe(const virtualphone::Action &action);
    void say(Demonstration::Actor actor, const QString &text) { m_progress.tell(actor, text); }
    QString location() const { return m_folder.filePath(u"fleet.db"_s); }

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    Progress &m_progress;
    QTemporaryDir m_folder;
    std::shared_ptr<provisioning::Vault> m_vault;
    std::unique_ptr<inventory::Inventory> m_inventory;
    std::unique_ptr<provisioning::Service> m_service;
    std::unique_ptr<StandInRegistrar> m_registrar;
    std::unique_ptr<LivePhones> m_phones;
};

Result<void> Stand::build()
{
    const auto key = secrets::FleetKey::generate();
    m_vault = std::make_shared<provisioning::Vault>(
        [key](auto) { return Result<secrets::FleetKey>(key); });
    if (!m_folder.isValid())
        return Error::world(m_folder.errorString());
    for (const auto step : {&Stand::openServers, &Stand::openRegistrar, &Stand::makeFleet}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<void> Stand::provideImage() const
{
    QDir(m_folder.path()).mkdir(u"sw"_s);
    QFile file(m_folder.filePath(u"sw/"_s + GuideFleet::firmwareFile()));
    const QByteArray image = virtualphone::makeFirmwareImage(GuideFleet::firmware(), imageSize);
    if (!file.open(QIODevice::WriteOnly) || file.write(image) != image.size())
        return Error::world(
            Words::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString()));
    return {};
}

provisioning::RecorderNews Stand::news()
{
    provisioning::RecorderNews news;
    news.fleet = [this](const inventory::FleetPointer &fleet) {
        m_progress.note([&](Progress &p) { p.served = fleet->revision; });
    };
    news.events = [this](const QList<inventory::Event> &events) {
        for (const inventory::Event &event : events)
            say(Demonstration::Actor::Server,
                u"%1: %2 (%3)"_s.arg(inventory::doorName(event.door), event.what,
                                     inventory::outcomeName(event.outcome)));
    };
    news.lines = [this](const QList<inventory::LogLine> &lines) {
        for (const inventory::LogLine &line : lines) {
            if (line.text.contains(u"Successful resync"_s))
                m_progress.note([](Progress &p) { ++p.successes; });
        }
    };
    news.trouble = [this](const QString &what) {
        say(Demonstration::Actor::Server, what);
    };
    return news;
}

Result<void> Stand::openServers()
{
    if (const auto provided = provideImage(); !provided)
        return provided;
    auto inventory = inventory::Inventory::open(location());
    if (!inventory)
        return inventory.error();
    m_inventory = std::move(*inventory);
    provisioning::ServiceOptions options;
    options.listen.addresses = {loopback};
    options.listen.tftp.port = servers::Port::anyFree();
    options.listen.syslog.udp = servers::Port::anyFree();
    options.files = m_folder.path();
    auto service = provisioning::Service::start(location(), m_catalogue, m_vault, options, news());
    if (!service)
        return service.error();
    m_service = std::move(*service);
    const servers::Status status = m_service->status();
    say(Demonstration::Actor::Server,
        Words::tr("serves TFTP on port %1 and syslog on port %2")
            .arg(status.port(servers::Door::Tftp))
            .arg(status.port(servers::Door::Syslog)));
    return {};
}

Result<void> Stand::openRegistrar()
{
    auto registrar =
        StandInRegistrar::start(loopback, 0, GuideFleet::secrets(), [this](const QByteArray &user) {
            say(Demonstration::Actor::Registrar,
                Words::tr("believes %1").arg(QString::fromUtf8(user)));
        });
    if (!registrar)
        return registrar.error();
    m_registrar = std::move(*registrar);
    return {};
}

Result<void> Stand::makeFleet()
{
    const servers::Status status = m_service->status();
    const GuideAddresses addresses{loopback, status.port(servers::Door::Tftp),
                                   status.port(servers::Door::Syslog),
                                   u"%1:%2"_s.arg(loopback).arg(m_registrar->port())};
    const provisioning::Editor editor(m_catalogue, m_vault);
    const auto revision = GuideFleet::make(*m_inventory, editor, addresses);
    if (!revision)
        return revision.error();
    say(Demonstration::Actor::Admin,
        Words::tr("adds phone %1 (%2) with 151 and 152")
            .arg(GuideFleet::phone().toString(), GuideFleet::model()));
    const bool known = m_progress.wait(std::chrono::seconds(30),
                                       [&](const Progress &p) { return p.served >= *revision; });
    return known ? Result<void>()
                 : Error::world(Words::tr("The servers did not take the new fleet."));
}

void Stand::observe(const virtualphone::Action &action)
{
    if (const auto *step = std::get_if<virtualphone::Step>(&action)) {
        say(Demonstration::Actor::Phone, step->text);
        const auto kind = step->kind;
        m_progress.note([kind](Progress &p) {
            p.registrations += kind == virtualphone::Step::Kind::Registers ? 1 : 0;
            p.upgraded = p.upgraded || kind == virtualphone::Step::Kind::Receives;
        });
    } else if (const auto *line = std::get_if<virtualphone::LogLine>(&action)) {
        say(Demonstration::Actor::Phone, Words::tr("logs \"%1\"").arg(line->text));
    }
}

Result<void> Stand::switchOn()
{
    LivePhones::Settings settings;
    settings.address = loopback;
    auto phones =
        LivePhones::start(settings, [this](const MacAddress &, const virtualphone::Action &action) {
            observe(action);
        });
    if (!phones)
        return phones.error();
    m_phones = std::move(*phones);

    const schema::PhoneModel *model = m_catalogue->model(GuideFleet::model());
    if (!model)
        return Error::world(
            Words::tr("The catalogue does not know the %1.").arg(GuideFleet::model()));
    LivePhones::Station station(virtualphone::Identity(GuideFleet::phone(), *model));
    station.identity.firmware = factoryFirmware;
    const quint16 tftp = m_service->status().port(servers::Door::Tftp);
    station.lease = {loopback, {{66, u"%1:%2"_s.arg(loopback).arg(tftp)}}};
    station.behaviour = virtualphone::Behaviour::of(model->facts());
    station.behaviour.randomDelayUnit = {}; // who watches need not wait up to 40 s
    const auto added = m_phones->add(station);
    return added ? Result<void>() : added.error();
}

} // namespace

Result<void> Demonstration::run(std::shared_ptr<const schema::Catalogue> catalogue,
                                const Audience &audience, std::chrono::seconds limit)
{
    Progress progress(audience);
    Stand stand(std::move(catalogue), progress);
    if (const auto built = stand.build(); !built)
        return built;
    if (const auto on = stand.switchOn(); !on)
        return on;
    if (!progress.wait(limit, [](const Progress &p) { return p.complete(); }))
        return Error::refused(progress.missing());
    return {};
}

} // namespace rehearsal
