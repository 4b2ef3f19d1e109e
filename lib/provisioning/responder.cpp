#include "provisioning/responder.h"

#include "provisioning/mishapremedy.h"
#include "provisioning/reports.h"
#include "provisioning/requestevent.h"

#include <QCoreApplication>

namespace provisioning {

using inventory::Device;
using inventory::Event;
using inventory::Fleet;
using inventory::FleetPointer;
using servers::Answer;
using servers::Content;
using servers::Door;
using servers::Refusal;
using servers::Request;

namespace {

constexpr int CacheBytes =
    64 * 1024 * 1024; // a thousand full profiles; rendering one takes no time

const Refusal NotNow{Refusal::Reason::Unavailable, QStringLiteral("Not available now")};

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

Answer refusal(Refusal::Reason reason, const QString &message)
{
    return {std::nullopt, {reason, message}};
}

Answer notFound()
{
    return refusal(Refusal::Reason::NotFound, QStringLiteral("File not found"));
}

Answer content(std::shared_ptr<const QByteArray> bytes, const char *mediaType, quint64 ticket = 0)
{
    return {Content{std::move(bytes), mediaType, {}, ticket}, {}};
}

QString strangerRemedy(const QString &address, const Fleet &fleet)
{
    return tr("%1 is in none of the networks that may fetch. If it should, add it: spafleetctl "
              "setting set \"networks.allowed=%2, %1\"")
        .arg(address, fleet.setting(QStringLiteral("networks.allowed")));
}

// The phone that is named, where it is one of this fleet: nobody adopts whom a stranger names.
std::optional<MacAddress> ours(const Wanted &wanted, const Fleet &fleet)
{
    return wanted.mac && fleet.device(*wanted.mac) ? wanted.mac : std::nullopt;
}

// Of a body that speaks of another phone nothing is believed.
void addPortrait(Event &event, const SelfPortrait &portrait, const MacAddress &mac)
{
    if (portrait.mac && *portrait.mac != mac)
        return;
    if (!portrait.firmware.isEmpty())
        event.firmware = portrait.firmware;
    if (!portrait.serial.isEmpty())
        event.serial = portrait.serial;
}

} // namespace

Responder::Responder(Renderer renderer, std::shared_ptr<const CurrentFleet> fleet, Journal &journal,
                     const QString &filesFolder, FileShelf::Patience patience)
    : m_renderer(std::move(renderer)), m_fleet(std::move(fleet)), m_journal(journal),
      m_paths(m_renderer.catalogue()), m_files(filesFolder, patience), m_cache(CacheBytes)
{
}

Answer Responder::contentFor(const Request &request)
{
    const FleetPointer fleet = m_fleet->get();
    const Wanted wanted = m_paths.understand(request.path, request.query);
    if (!admission(fleet)->isAllowed(request.peer.address))
        return refused(request, ours(wanted, *fleet), strangerRemedy(request.peer.address, *fleet));
    switch (wanted.kind) {
    case Wanted::Kind::Bootstrap:
        return bootstrap(request, wanted);
    case Wanted::Kind::Profile:
        return wanted.byQuery ? fileOrProfile(request, wanted) : profile(request, wanted);
    case Wanted::Kind::Report:
        return report(request, wanted);
    case Wanted::Kind::File:
        return file(request, wanted, m_files.file(wanted.path));
    }
    Q_UNREACHABLE();
}

// A ring tone stays one, whoever asks for it.
Answer Responder::fileOrProfile(const Request &request, const Wanted &wanted)
{
    const FileShelf::Found found = m_files.file(wanted.path);
    const bool isFile = found.bytes || found.miss == FileShelf::Miss::Coming;
    return isFile ? file(request, wanted, found) : profile(request, wanted);
}

// Only a known phone's report may be written; a POST to a profile is a GET with a body.
std::optional<Refusal> Responder::refusalOf(const Request &request)
{
    const FleetPointer fleet = m_fleet->get();
    const Wanted wanted = m_paths.understand(request.path, request.query);
    if (!admission(fleet)->isAllowed(request.peer.address))
        return refused(request, ours(wanted, *fleet), strangerRemedy(request.peer.address, *fleet))
            .refusal;
    const bool report = wanted.kind == Wanted::Kind::Report;
    const bool profile =
        wanted.kind == Wanted::Kind::Profile && request.verb == Request::Verb::Post;
    if (ours(wanted, *fleet) && (report || profile))
        return std::nullopt;
    return refused(request, wanted.mac,
                   tr("Only a known phone may write, and only its report: /report/$MA.xml"),
                   {Refusal::Reason::NotAllowed, QStringLiteral("Only reports may be written")})
        .refusal;
}

Answer Responder::bootstrap(const Request &request, const Wanted &wanted)
{
    const schema::PhoneModel *model = m_renderer.catalogue().model(wanted.model);
    const FleetPointer fleet = m_fleet->get();
    const Result<QByteArray> bytes =
        model ? m_renderer.bootstrap(*fleet, *model) : Error::refused(wanted.model);
    if (!bytes)
        return failed(request, nullptr, bytes.error());
    return content(std::make_shared<const QByteArray>(*bytes), "text/xml");
}

Answer Responder::profile(const Request &request, const Wanted &wanted)
{
    if (request.verb == Request::Verb::Put)
        return refusal(Refusal::Reason::NotAllowed, QStringLiteral("Only reports may be written"));
    const FleetPointer fleet = m_fleet->get();
    const Device *device = fleet->device(*wanted.mac);
    if (!device)
        return unknownPhone(request, *wanted.mac);
    const auto &admission = *this->admission(fleet);
    const Verdict verdict = judge(admission, *device, request, wanted);
    if (verdict != Verdict::Granted)
        return refused(request, device->mac, admission.remedyFor(verdict, device->mac));
    const auto found = cached(*fleet, *device);
    if (!found)
        return failed(request, device, found.error());
    if (request.verb != Request::Verb::Head)
        noteStart(*device, **found);
    Event event = eventOf(request, Event::Outcome::Started);
    event.mac = device->mac;
    event.revision = (*found)->revision;
    m_journal.note(event);
    return content((*found)->bytes, "text/xml", quint64((*found)->revision));
}

std::shared_ptr<const Admission> Responder::admission(const FleetPointer &fleet)
{
    auto known = m_admission.load();
    if (!known || known->fleet != fleet) {
        known = std::make_shared<const KnownAdmission>(KnownAdmission{fleet, Admission(*fleet)});
        m_admission.store(known);
    }
    return {known, &known->admission};
}

Verdict Responder::judge(const Admission &admission, const Device &device, const Request &request,
                         const Wanted &wanted)
{
    const Applicant applicant{request.peer.address, wanted.token, request.certificateSubject};
    const bool needsToken = admission.policy() == SecretPolicy::Token;
    const Result<QString> token = needsToken ? m_renderer.vault().tokenOf(device) : QString();
    const Verdict verdict = admission.judge(device, applicant, token ? *token : QString(),
                                            QDateTime::currentDateTimeUtc());
    if (verdict != Verdict::Granted || admission.policy() != SecretPolicy::Enrolment)
        return verdict;
    return claims(device, request.peer.address) ? verdict : Verdict::OtherAddress;
}

// The record learns of a claim a moment later; until then it holds here.
bool Responder::claims(const Device &device, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_claims.constFind(device.mac);
    if (known != m_claims.constEnd() && known->invited == device.invited)
        return known->address == address;
    const inventory::Claim claim{device.mac, device.invited, address};
    m_claims.insert(device.mac, claim);
    if (device.claimed.isEmpty())
        m_journal.note(claim);
    return true;
}

Answer Responder::refused(const Request &request, const std::optional<MacAddress> &mac,
                          const QString &remedy, const Refusal &why)
{
    Event event = eventOf(request, Event::Outcome::Refused);
    event.mac = mac;
    event.remedy = remedy;
    noteRefusal(std::move(event));
    return {std::nullopt, why};
}

// Whoever floods us with names that nobody has must not push all else out of the log.
void Responder::noteRefusal(Event event)
{
    qint64 untold = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_refusals.take(std::chrono::steady_clock::now())) {
            ++m_untold;
            return;
        }
        untold = std::exchange(m_untold, 0);
    }
    if (untold > 0)
        event.remedy += u' ' + tr("%1 more were refused before and not written down.").arg(untold);
    m_journal.note(std::move(event));
}

Answer Responder::unknownPhone(const Request &request, const MacAddress &mac)
{
    Event event = eventOf(request, Event::Outcome::Refused);
    event.mac = mac;
    const schema::ModelFacts *facts = m_renderer.catalogue().modelOfUserAgent(request.userAgent);
    if (facts)
        event.what += QStringLiteral(" (%1)").arg(facts->name); // who adopts it wants to know
    event.remedy = tr("Nobody has a phone %1. Adopt it: spafleetctl phone add %1 --model %2")
                       .arg(mac.toString(), facts ? facts->name : QStringLiteral("MODEL"));
    noteRefusal(std::move(event));
    return notFound();
}

Answer Responder::report(const Request &request, const Wanted &wanted)
{
    const FleetPointer fleet = m_fleet->get();
    if (!fleet->device(*wanted.mac))
        return unknownPhone(request, *wanted.mac);
    if (request.verb != Request::Verb::Put && request.verb != Request::Verb::Post)
        return refused(request, wanted.mac,
                       tr("A report is written there and not fetched; `spafleetctl report show "
                          "%1` shows the newest.")
                           .arg(wanted.mac->toString()),
                       {Refusal::Reason::NotAllowed, QStringLiteral("Reports are written only")});
    if (request.body.size() > LargestReport)
        return refused(request, wanted.mac,
                       tr("No phone's report is so long. Look who is at this address."),
                       {Refusal::Reason::TooLarge, QStringLiteral("Report too large")});
    if (!m_journal.note(*wanted.mac, request.body))
        return refused(request, wanted.mac,
                       tr("Reports come faster than the disk takes them; the phone sends it "
                          "again."),
                       NotNow);
    return content(std::make_shared<const QByteArray>(), "text/plain");
}

Answer Responder::file(const Request &request, const Wanted &wanted, const FileShelf::Found &found)
{
    if (found.bytes)
        return content(found.bytes, "application/octet-stream");
    if (found.miss == FileShelf::Miss::Coming)
        return {std::nullopt, NotNow, true};
    if (found.miss == FileShelf::Miss::Silent)
        return refused(request, std::nullopt,
                       tr("The disk with the folder of files does not answer. Look whether it, or "
                          "the network it is mounted over, still works."),
                       NotNow);
    if (found.miss == FileShelf::Miss::LeadsOut)
        return refused(
            request, std::nullopt,
            tr("That is a link out of the folder of files; copy the file there instead."));
    Event event = eventOf(request, Event::Outcome::Refused);
    const QString elsewhere = m_files.elsewhere(wanted.path);
    const QString nearest = m_paths.nearestBootstrap(wanted.path);
    if (found.miss == FileShelf::Miss::TooLarge || found.miss == FileShelf::Miss::Unreadable)
        event.remedy = tr("The file is there but too large or not readable.");
    else if (!elsewhere.isEmpty())
        event.remedy = tr("There is %1: put that path into the phone's rule.").arg(elsewhere);
    else if (!nearest.isEmpty())
        event.remedy = tr("Nearest is %1, the first file of that model.").arg(nearest);
    else
        event.remedy = tr("Nothing here answers to that name. Firmware belongs into the folder of "
                          "files: spafleetctl serve --files DIR");
    noteRefusal(std::move(event));
    return notFound();
}

Answer Responder::failed(const Request &request, const Device *device, const Error &error)
{
    Event event = eventOf(request, Event::Outcome::Failed);
    if (device)
        event.mac = device->mac;
    event.remedy = error.message;
    m_journal.note(event);
    return {std::nullopt, NotNow};
}

void Responder::finished(const Request &request, const Content &content,
                         const servers::Outcome &outcome)
{
    const Wanted wanted = m_paths.understand(request.path, request.query);
    const bool complete = outcome.end == servers::Outcome::End::Complete;
    const bool whole = complete && request.verb != Request::Verb::Head // or a part by Range
        && outcome.bytes >= content.bytes->size();
    Event event = eventOf(request, complete ? Event::Outcome::Done : Event::Outcome::Failed);
    event.mac = wanted.mac;
    event.bytes = outcome.bytes;
    event.revision = whole ? qint64(content.ticket) : 0;
    if (!complete)
        event.remedy = unfinishedRemedy(outcome, wanted.mac);
    const FleetPointer fleet = m_fleet->get();
    const Device *device = wanted.mac ? fleet->device(*wanted.mac) : nullptr;
    if (device) {
        event.firmware = m_renderer.catalogue().firmwareIn(request.userAgent, device->model);
        addPortrait(event, portraitIn(request.body), device->mac);
        const std::lock_guard lock(m_mutex);
        const auto *kept = m_cache.object(device->mac.toInteger());
        if (whole && kept && (*kept)->bytes == content.bytes) {
            noteEnd(*device, **kept);
            event.remedy = (*kept)->remark;
        }
    }
    m_journal.note(event);
}

void Responder::mishap(const servers::Mishap &mishap)
{
    Event event;
    event.when = QDateTime::currentDateTimeUtc();
    event.door = eventDoor(mishap.door);
    event.address = mishap.peer.address;
    event.what = withoutToken(mishap.what.left(256));
    event.outcome = Event::Outcome::Refused;
    event.remedy = mishapRemedy(mishap.door, mishap.what);
    if (!mishap.path.isEmpty())
        event.mac = ours(m_paths.understand(mishap.path, {}), *m_fleet->get());
    m_journal.note(event);
}

} // namespace provisioning
