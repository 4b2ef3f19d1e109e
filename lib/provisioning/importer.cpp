#include "provisioning/importer.h"

#include "provisioning/csv.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Fleet;
using inventory::Line;

namespace {

constexpr int MostLines = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

/** Where each column stands. */
class Columns
{
public:
    static Result<Columns> read(const CsvRow &header, Findings &findings)
    {
        Columns columns;
        for (qsizetype i = 0; i < header.cells.size(); ++i) {
            const QString name = header.cells[i].trimmed().toLower();
            if (isKnown(name) && !columns.m_index.contains(name))
                columns.m_index.insert(name, i);
            else if (!name.isEmpty())
                findings.append(unknown(header, name, int(i)));
        }
        if (!columns.m_index.contains(QStringLiteral("mac"))) {
            return Error::refused(
                tr("The first row must name the columns: mac, model, name, group, "
                   "site, line1, label1, line2 …"));
        }
        return columns;
    }

    QString cell(const CsvRow &row, const QString &name) const
    {
        const auto found = m_index.constFind(name);
        return found == m_index.constEnd() ? QString() : row.cells.value(*found);
    }

    std::optional<QString> given(const CsvRow &row, const QString &name) const
    {
        const QString value = cell(row, name);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }

    int lines() const
    {
        int most = 0;
        for (auto it = m_index.cbegin(); it != m_index.cend(); ++it)
            most = std::max(most, numberOf(it.key()));
        return most;
    }

private:
    // Of "line3" and "label3": 3; of others 0.
    static int numberOf(const QString &name)
    {
        for (const auto &prefix : {QLatin1String("line"), QLatin1String("label")}) {
            if (name.startsWith(prefix))
                return name.mid(prefix.size()).toInt();
        }
        return 0;
    }

    static bool isKnown(const QString &name)
    {
        static const QSet<QString> plain{QStringLiteral("mac"), QStringLiteral("model"),
                                         QStringLiteral("name"), QStringLiteral("group"),
                                         QStringLiteral("site")};
        const int number = numberOf(name);
        return plain.contains(name) || (number >= 1 && number <= MostLines);
    }

    static Finding unknown(const CsvRow &header, const QString &name, int column)
    {
        return {Finding::Severity::Warning,
                name.left(40),
                tr("This column is not read."),
                tr("Columns are mac, model, name, group, site, line1, label1 …"),
                header.line,
                column + 1};
    }

    QMap<QString, qsizetype> m_index;
};

PhoneSpec specOf(const Columns &columns, const CsvRow &row, MacAddress mac, const Device *before)
{
    PhoneSpec spec(mac);
    spec.model = columns.given(row, QStringLiteral("model"));
    spec.name = columns.given(row, QStringLiteral("name"));
    spec.group = columns.given(row, QStringLiteral("group"));
    spec.site = columns.given(row, QStringLiteral("site"));
    QList<Line> lines = before ? before->lines : QList<Line>();
    for (int number = 1; number <= columns.lines(); ++number) {
        const auto extension = columns.given(row, QStringLiteral("line%1").arg(number));
        if (!extension)
            continue;
        lines.removeIf([number](const Line &l) { return l.number == number; });
        lines.append(
            {number, *extension, columns.cell(row, QStringLiteral("label%1").arg(number))});
    }
    spec.lines = lines;
    return spec;
}

class Import
{
public:
    Import(const Fleet &fleet, const Editor &editor, Columns columns)
        : m_fleet(fleet), m_editor(editor), m_columns(std::move(columns))
    {
    }

    void take(const CsvRow &row)
    {
        const QString cell = m_columns.cell(row, QStringLiteral("mac"));
        const auto mac = MacAddress::parse(cell);
        if (!row.fault.isEmpty())
            refuse(row, cell, row.fault);
        else if (!mac)
            refuse(row, cell, tr("\"%1\" is not a MAC address.").arg(cell.left(40)));
        else if (m_seen.contains(*mac))
            refuse(row, cell, tr("%1 stands in the file twice.").arg(mac->toString()));
        else
            put(row, *mac);
    }

    ImportedPhones result;

private:
    void put(const CsvRow &row, MacAddress mac)
    {
        m_seen.insert(mac);
        const Device *before = m_fleet.device(mac);
        const Result<Device> device = m_editor.applied(m_fleet, before ? *before : Device(mac),
                                                       specOf(m_columns, row, mac, before));
        if (!device) {
            refuse(row, mac.toString(), device.error().message);
            return;
        }
        result.draft.edit.changes.append(inventory::PutDevice{*device});
        ++(before ? result.changed : result.added);
    }

    void refuse(const CsvRow &row, const QString &where, const QString &message)
    {
        ++result.refused;
        result.draft.findings.append({Finding::Severity::Error,
                                      where.left(40),
                                      tr("Line %1: %2").arg(row.line).arg(message),
                                      {},
                                      row.line,
                                      0});
    }

    const Fleet &m_fleet;
    const Editor &m_editor;
    Columns m_columns;
    QSet<MacAddress> m_seen;
};

int mostLines(const Fleet &fleet)
{
    int most = 1;
    for (const auto &device : fleet.devices) {
        for (const Line &line : device->lines)
            most = std::max(most, line.number);
    }
    return most;
}

QStringList cellsOf(const Device &device, int lines)
{
    QStringList cells{device.mac.toString(), device.model, device.name, device.group, device.site};
    for (int number = 1; number <= lines; ++number) {
        const auto line = std::find_if(device.lines.begin(), device.lines.end(),
                                       [number](const Line &l) { return l.number == number; });
        const bool there = line != device.lines.end();
        cells << (there ? line->extension : QString()) << (there ? line->label : QString());
    }
    return cells;
}

} // namespace

Result<ImportedPhones> importPhones(const Fleet &fleet, const Editor &editor, const QString &csv)
{
    const QList<CsvRow> rows = readCsv(csv);
    if (rows.isEmpty())
        return Error::refused(tr("The file holds no rows."));
    Findings findings;
    const Result<Columns> columns = Columns::read(rows.front(), findings);
    if (!columns)
        return columns.error();
    Import import(fleet, editor, *columns);
    import.result.draft.findings = findings;
    for (qsizetype i = 1; i < rows.size(); ++i)
        import.take(rows[i]);
    import.result.draft.edit.madeFrom = fleet.revision;
    import.result.draft.edit.summary =
        tr("import %1 phones").arg(import.result.added + import.result.changed);
    return import.result;
}

QString exportPhones(const Fleet &fleet)
{
    const int lines = mostLines(fleet);
    QStringList header{QStringLiteral("mac"), QStringLiteral("model"), QStringLiteral("name"),
                       QStringLiteral("group"), QStringLiteral("site")};
    for (int number = 1; number <= lines; ++number)
        header << QStringLiteral("line%1").arg(number) << QStringLiteral("label%1").arg(number);
    QString text = csvLine(header);
    QList<MacAddress> macs = fleet.devices.keys();
    std::sort(macs.begin(), macs.end());
    for (const MacAddress &mac : macs)
        text += csvLine(cellsOf(*fleet.device(mac), lines));
    return text;
}

} // namespace provisioning
