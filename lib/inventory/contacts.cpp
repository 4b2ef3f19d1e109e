#include "inventory/contacts.h"

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

bool isFetch(Event::Door door)
{
    return door == Event::Door::Tftp || door == Event::Door::Http || door == Event::Door::Https;
}

void noteDone(Contact &contact, const Event &event)
{
    if (event.registeredLines) // it was only asked how it is
        return;
    contact.failure.clear();
    if (isFetch(event.door))
        contact.fetching = false;
    if (tookProfile(event)) {
        contact.fetchedRevision = event.revision;
        contact.fetched = event.when;
    } else if (event.door == Event::Door::Push) {
        contact.pushed = event.when;
    } else if (event.door == Event::Door::Syslog) { // what the phone's templates say
        if (event.what.startsWith("Successful resync"_L1))
            contact.resynced = event.when;
        else if (event.what.startsWith("Successful upgrade"_L1))
            contact.upgraded = event.when;
    }
}

// A phone writes its version with blanks here and without them there: "1.4.1 (002)".
bool sameVersion(QString left, QString right)
{
    return left.remove(u' ') == right.remove(u' ');
}

void noteFirmware(Contact &contact, const Event &event)
{
    if (event.firmware.isEmpty())
        return;
    if (!contact.firmware.isEmpty() && !sameVersion(contact.firmware, event.firmware))
        contact.upgraded = event.when;
    contact.firmware = event.firmware;
}

void noteSelf(Contact &contact, const Event &event)
{
    noteFirmware(contact, event);
    for (const auto &[told, kept] :
         {std::pair(&event.agent, &contact.agent), std::pair(&event.serial, &contact.serial)}) {
        if (!told->isEmpty())
            *kept = *told;
    }
}

// Anybody may ask in a phone's name and be refused: only at the phone's own address it is the
// phone.
bool isSomebodyElse(const Contact &contact, const Event &event)
{
    return event.outcome == Event::Outcome::Refused && !contact.address.isEmpty()
        && event.address != contact.address;
}

void noteFailure(Contact &contact, const Event &event)
{
    if (isFetch(event.door) && !isSomebodyElse(contact, event))
        contact.fetching = false;
    contact.failure =
        event.remedy.isEmpty() ? event.what : u"%1: %2"_s.arg(event.what, event.remedy);
}

// Was the phone itself at the other end? A push that nobody answered is no contact.
bool cameFromPhone(const Event &event)
{
    return event.door != Event::Door::Admin
        && (event.door != Event::Door::Push || event.outcome == Event::Outcome::Done);
}

// Passwords are sent to a phone's last address, and whoever knows a MAC can send a line of syslog,
// a report or a request that is refused. Who was given the phone's own profile whole, or answered
// a push, is where the phone is; all else says so only while nothing better does.
bool isProven(const Event &event)
{
    return event.outcome == Event::Outcome::Done
        && (event.door == Event::Door::Push || tookProfile(event));
}

void noteAddress(Contact &contact, const QString &address, bool proven)
{
    if (!address.isEmpty() && (proven || contact.address.isEmpty()))
        contact.address = address;
}

} // namespace

bool tookProfile(const Event &event)
{
    return isFetch(event.door) && event.outcome == Event::Outcome::Done && event.revision > 0;
}

void note(Contact &contact, const Event &event)
{
    if (cameFromPhone(event) && !isSomebodyElse(contact, event)) {
        contact.last = event.when;
        noteAddress(contact, event.address, isProven(event));
    }
    if (event.outcome != Event::Outcome::Refused) // anybody may have been at the other end
        noteSelf(contact, event);
    if (event.registeredLines) {
        contact.registeredLines = *event.registeredLines;
        contact.registeredAsOf = event.when;
    }
    switch (event.outcome) {
    case Event::Outcome::Done:
        return noteDone(contact, event);
    case Event::Outcome::Started:
        contact.fetching = contact.fetching || isFetch(event.door);
        return;
    case Event::Outcome::Refused:
    case Event::Outcome::Failed:
        return noteFailure(contact, event);
    }
}

void note(Contact &contact, const LogLine &line)
{
    contact.last = line.when;
    noteAddress(contact, line.address, false);
}

} // namespace inventory
