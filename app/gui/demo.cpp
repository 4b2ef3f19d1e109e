#include "gui/demo.h"

#include "gui/newphone.h"
#include "gui/widgets/answer.h"

namespace gui {

using inventory::Event;
using inventory::LogLine;
using provisioning::Draft;
using provisioning::Editor;

namespace {

struct DemoPhone
{
    const char *name;
    const char *model;
    const char *group;
    const char *site;
};

const DemoPhone Phones[] = {
    {"Fred's desk", "SPA525G", "Sales", "Head office"},
    {"Sally", "SPA525G", "Sales", "Head office"},
    {"Reception", "SPA509G", "Front", "Head office"},
    {"Lobby", "SPA942", "Front", "Head office"},
    {"Switchboard", "SPA525G2", "Front", "Head office"},
    {"Ingrid", "SPA504G", "Sales", "Head office"},
    {"Paulo", "SPA504G", "Sales", "Head office"},
    {"Meeting room 1", "SPA501G", "Rooms", "Head office"},
    {"Meeting room 2", "SPA501G", "Rooms", "Head office"},
    {"Board room", "CP-7832-3PCC", "Rooms", "Head office"},
    {"Accounts 1", "SPA508G", "Accounts", "Head office"},
    {"Accounts 2", "SPA508G", "Accounts", "Head office"},
    {"Accounts 3", "SPA502G", "Accounts", "Head office"},
    {"Chen", "SPA514G", "Support", "Harbour"},
    {"Amara", "SPA514G", "Support", "Harbour"},
    {"Support desk 3", "SPA514G", "Support", "Harbour"},
    {"Support desk 4", "SPA514G", "Support", "Harbour"},
    {"Support desk 5", "SPA512G", "Support", "Harbour"},
    {"Support lead", "CP-8841-3PCC", "Support", "Harbour"},
    {"Workshop", "SPA303", "Works", "Harbour"},
    {"Gate", "SPA301", "Works", "Harbour"},
    {"Crane office", "SPA303", "Works", "Harbour"},
    {"Canteen", "SPA921", "Works", "Harbour"},
    {"Night porter", "SPA922", "Front", "Harbour"},
    {"Fax room", "SPA112", "Works", "Harbour"},
    {"Door intercom", "SPA2102", "Works", "Harbour"},
    {"Archive", "SPA941", "Accounts", "Head office"},
    {"Spare 1", "SPA504G", "", "Head office"},
    {"Spare 2", "SPA504G", "", "Head office"},
    {"Spare 3", "SPA504G", "", "Head office"},
};

constexpr quint64 FirstMac = 0x00'25'84'd8'd0'62; // the phone of the Asterisk guide
constexpr int FirstExtension = 151;

MacAddress macOf(int phone)
{
    return *MacAddress::fromInteger(FirstMac + quint64(phone) * 37);
}

QString addressOf(int phone)
{
    return QStringLiteral("192.0.2.%1").arg(20 + phone);
}

Result<Draft> addPhone(const Editor &editor, const inventory::Fleet &fleet, int number)
{
    const DemoPhone &demo = Phones[number];
    provisioning::PhoneSpec phone(macOf(number));
    phone.name = QString::fromUtf8(demo.name);
    phone.model = QString::fromUtf8(demo.model);
    phone.group = QString::fromUtf8(demo.group);
    phone.site = QString::fromUtf8(demo.site);
    provisioning::ExtensionSpec extension;
    extension.number = QString::number(FirstExtension + number);
    extension.name = phone.name;
    extension.secret = Editor::generateSecret();
    return addWithExtension(editor, fleet, phone, extension);
}

void addFleet(ServiceBackend &backend)
{
    const auto option = [&](const QString &name, const QString &value) {
        backend.edit([name, value](const Editor &editor, const inventory::Fleet &fleet) {
            return editor.setOption(fleet, name, value);
        });
    };
    option(QStringLiteral("server"), QStringLiteral("192.0.2.10"));
    option(QStringLiteral("asterisk.context"), QStringLiteral("internal"));
    for (int number = 0; number < int(std::size(Phones)); ++number) {
        backend.edit([number](const Editor &editor, const inventory::Fleet &fleet) {
            return addPhone(editor, fleet, number);
        });
    }
    const auto say = [&](const inventory::Scope &scope, const QString &text) {
        backend.edit([scope, text](const Editor &editor, const inventory::Fleet &fleet) {
            return editor.assign(fleet, {scope}, {provisioning::Assignment::parse(text)});
        });
    };
    using profile::Layer;
    say({Layer::Fleet, {}}, QStringLiteral("Time_Zone=GMT+01:00"));
    say({Layer::Group, QStringLiteral("Sales")}, QStringLiteral("Station_Name=Sales"));
    say({Layer::Phone, macOf(0).digits()}, QStringLiteral("Dial_Plan_1_=([2-9]xxxxxx|xx.)"));
}

struct Story
{
    QList<Event> events;
    QList<LogLine> lines;
    qint64 revision = 0;

    void event(int phone, QDateTime when, Event::Door door, const QString &what,
               Event::Outcome outcome = Event::Outcome::Done, qint64 bytes = 0,
               const QString &remedy = {})
    {
        Event event;
        event.when = when;
        event.mac = macOf(phone);
        event.door = door;
        event.address = addressOf(phone);
        event.what = what;
        event.outcome = outcome;
        event.bytes = bytes;
        event.revision = bytes > 0 ? revision : 0;
        event.remedy = remedy;
        event.firmware = phone % 5 == 3 ? QStringLiteral("7.4.9c") : QStringLiteral("7.6.2SR7");
        events.append(event);
    }

    void line(int phone, const QDateTime &when, int severity, const QString &text)
    {
        LogLine line;
        line.when = when;
        line.mac = macOf(phone);
        line.address = addressOf(phone);
        line.severity = severity;
        line.text = text;
        lines.append(line);
    }

    // A phone's day, as the guide's trace has it.
    void served(int phone, const QDateTime &when)
    {
        const QString file = QStringLiteral("/xml/spa%1.xml").arg(macOf(phone).digits());
        event(phone, when, Event::Door::Tftp, QStringLiteral("GET ") + file, Event::Outcome::Done,
              67'269);
        line(phone, when.addSecs(1), 6,
             QStringLiteral("%1 %2 -- Requesting resync tftp://192.0.2.10:69%3")
                 .arg(QLatin1String(Phones[phone].model), macOf(phone).digits(), file));
        event(phone, when.addSecs(2), Event::Door::Syslog, QStringLiteral("Successful resync"));
        line(phone, when.addSecs(2), 6,
             QStringLiteral("%1 %2 -- Successful resync tftp://192.0.2.10:69%3")
                 .arg(QLatin1String(Phones[phone].model), macOf(phone).digits(), file));
    }
};

Story tell(const inventory::FleetPointer &fleet)
{
    Story story;
    story.revision = fleet->revision;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int phone = 0; phone < int(std::size(Phones)) - 3; ++phone) {
        if (phone == 8 || phone == 12) // told before the last edits: outdated
            story.revision = 1;
        story.served(phone, now.addSecs(-60 * (phone * 13 + 2)));
        story.revision = fleet->revision;
    }
    for (int phone : {0, 1, 2, 5, 6, 7, 13, 14}) {
        story.event(phone, now.addSecs(-60), Event::Door::Http, QStringLiteral("GET status.xml"));
        story.events.last().registeredLines = QList<int>{1};
    }
    story.event(3, now.addSecs(-180), Event::Door::Http, QStringLiteral("GET /sw/spa942.bin"),
                Event::Outcome::Refused, 0,
                QStringLiteral("Put the firmware into the folder of --files."));
    story.line(
        3, now.addSecs(-179), 3,
        QStringLiteral("SPA942 %1 -- Upgrade failed: File not found").arg(macOf(3).digits()));
    story.line(6, now.addSecs(-90), 4, QStringLiteral("[0]Reg Addr Change(0) 0:0->c000020a:5060"));
    const auto earlier = [](const auto &a, const auto &b) {
        return a.when < b.when;
    };
    std::stable_sort(story.events.begin(), story.events.end(), earlier);
    std::stable_sort(story.lines.begin(), story.lines.end(), earlier);
    return story;
}

} // namespace

void fillDemo(ServiceBackend &backend)
{
    addFleet(backend);
    // Asked for last, so it comes when the fleet is whole.
    inventory::EventFilter none;
    none.most = 1;
    whenAnswered(backend.events(none), &backend, [&backend](const auto &) {
        const Story story = tell(backend.fleet());
        backend.pretend(story.events, story.lines);
    });
}

} // namespace gui
