#include "cli/historycommands.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

using inventory::HistoryEntry;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct HistoryOptions
{
    std::string phone;
    int most = 1'000;
};

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonArray phones;
    for (const MacAddress &mac : entry.phones)
        phones.append(mac.toString());
    return {
        {QStringLiteral("revision"), entry.revision},
        {QStringLiteral("time"), entry.when.toString(Qt::ISODateWithMs)},
        {QStringLiteral("who"), entry.who},
        {QStringLiteral("summary"), entry.summary},
        {QStringLiteral("details"), QJsonArray::fromStringList(entry.details)},
        {QStringLiteral("phones"), phones},
        {QStringLiteral("undoes"), entry.undoes == 0 ? QJsonValue() : QJsonValue(entry.undoes)}};
}

// What it changed of the phone asked for, and how far it reached besides.
QString changed(const HistoryEntry &entry)
{
    QStringList parts = entry.details;
    if (entry.phones.size() > 1)
        parts.append(tr("and of %1 more phones").arg(entry.phones.size() - 1));
    return parts.join(QStringLiteral(" · "));
}

void print(Session &session, const QList<HistoryEntry> &entries)
{
    if (session.json) {
        QJsonArray array;
        for (const HistoryEntry &entry : entries)
            array.append(toJson(entry));
        session.terminal.json(QJsonDocument(array));
        return;
    }
    Table table{{tr("TIME"), tr("WHO"), tr("EDIT"), tr("CHANGED")}, {}};
    for (const HistoryEntry &entry : entries)
        table.rows.append({entry.when.toLocalTime().toString(Qt::ISODate), entry.who, entry.summary,
                           changed(entry)});
    session.terminal.table(table);
}

Result<Exit> history(Session &session, const HistoryOptions &options)
{
    const Result<MacAddress> mac = readMac(options.phone);
    if (!mac)
        return mac.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto entries = (*application)->inventory().history(*mac, options.most);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error::refused(tr("Nothing was ever recorded of %1.").arg(mac->toString()));
    print(session, *entries);
    return Exit::Done;
}

Result<Exit> undo(Session &session, const HistoryOptions &options)
{
    const Result<MacAddress> mac = readMac(options.phone);
    if (!mac)
        return mac.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto undone = (*application)->inventory().undo(*mac);
    if (!undone)
        return undone.error();
    const auto entries = (*application)->inventory().history(*mac, 1);
    if (entries && !entries->isEmpty())
        session.terminal.message(
            printable(entries->first().summary + QStringLiteral(": ") + changed(entries->first())));
    return Exit::Done;
}

} // namespace

void addHistoryCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "phone", "Phones");
    auto options = std::make_shared<HistoryOptions>();
    CLI::App *told = addCommand(*noun, "history", "Who changed what when, newest first", session,
                                [options](Session &s) { return history(s, *options); });
    told->add_option("phone", options->phone, "Its MAC address")->required()->type_name("MAC");
    told->add_option("--most", options->most, "The newest so many")
        ->check(CLI::Range(1, 1'000'000));
    CLI::App *back =
        addCommand(*noun, "undo", "Take the newest edit of a phone back whole, of other phones too",
                   session, [options](Session &s) { return undo(s, *options); });
    back->add_option("phone", options->phone, "Its MAC address")->required()->type_name("MAC");
}

} // namespace cli
