#include "cli/edits.h"
#include "cli/phonecommands.h"
#include "provisioning/importer.h"
#include "textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace cli {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<QString> read(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::world(tr("Cannot read %1: %2").arg(path, file.errorString()));
    const QByteArray bytes = readToEnd(file, LargestFile + 1);
    if (bytes.size() > LargestFile)
        return Error::refused(tr("%1 is larger than 64 MB.").arg(path));
    return QString::fromUtf8(bytes);
}

void report(Session &session, const provisioning::ImportedPhones &import, bool dryRun)
{
    session.terminal.messages(import.draft.findings);
    if (session.json) {
        session.terminal.json(QJsonDocument(
            QJsonObject{{QStringLiteral("added"), import.added},
                        {QStringLiteral("changed"), import.changed},
                        {QStringLiteral("refused"), import.refused},
                        {QStringLiteral("dry_run"), dryRun},
                        {QStringLiteral("findings"), findingsToJson(import.draft.findings)}}));
        return;
    }
    session.terminal.line(tr("%1 added, %2 changed, %3 refused%4")
                              .arg(import.added)
                              .arg(import.changed)
                              .arg(import.refused)
                              .arg(dryRun ? tr(" (nothing was done: --dry-run)") : QString()));
}

Result<Exit> import(Session &session, const std::string &path, bool dryRun)
{
    const Result<QString> csv = read(text(path));
    if (!csv)
        return csv.error();
    const Result<Application *> application = session.application();
    if (!application)
        return application.error();
    const auto fleet = (*application)->fleet();
    if (!fleet)
        return fleet.error();
    const Result<provisioning::Editor> edits = editor(session);
    if (!edits)
        return edits.error();
    const auto imported = provisioning::importPhones(**fleet, *edits, *csv);
    if (!imported)
        return imported.error();
    if (!dryRun && !imported->draft.edit.changes.isEmpty()) {
        const auto done = (*application)->inventory().commit(imported->draft.edit);
        if (!done)
            return done.error();
    }
    report(session, *imported, dryRun);
    return imported->refused > 0 ? Exit::Found : Exit::Done;
}

Result<Exit> writeOut(Session &session, const std::string &path)
{
    const auto fleet = session.fleet();
    if (!fleet)
        return fleet.error();
    return write(session, path, provisioning::exportPhones(**fleet).toUtf8());
}

} // namespace

void addCsvCommands(CLI::App &app, Session &session)
{
    CLI::App *noun = addNoun(app, "phone", "The phones and their lines");

    auto file = std::make_shared<std::string>();
    auto dryRun = std::make_shared<bool>(false);
    CLI::App *in = addCommand(*noun, "import", "Adds and changes phones from a CSV file", session,
                              [file, dryRun](Session &s) { return import(s, *file, *dryRun); });
    in->add_option("file", *file, "FILE.csv, or - for standard input")->required();
    in->add_flag("--dry-run", *dryRun, "Check every row, do nothing");

    auto target = std::make_shared<std::string>();
    CLI::App *out = addCommand(*noun, "export", "All phones as CSV", session,
                               [target](Session &s) { return writeOut(s, *target); });
    out->add_option("-o,--output", *target, "Write to FILE instead of standard output");
}

} // namespace cli
