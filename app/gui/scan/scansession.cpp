#include "gui/scan/scansession.h"

#include "gui/modelguess.h"
#include "gui/widgets/standingmark.h"

#include <QRegularExpression>

#include <algorithm>

namespace gui {

using provisioning::Standing;

namespace {

constexpr qsizetype LongestLine = 500; // a label's codes together are shorter

QStringList partsOf(const QString &line)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;|/]+"));
    return line.split(separators, Qt::SkipEmptyParts);
}

void showAs(const inventory::Device &device, ScanSession::Scan &scan)
{
    scan.model = device.model;
    scan.name = device.name;
    scan.extension = device.lines.isEmpty() ? QString() : device.lines.first().extension;
}

} // namespace

QString verdictOf(const ScanSession::Scan &scan)
{
    switch (scan.kind) {
    case ScanSession::Kind::Taken:
        return scan.strange ? ScanSession::tr("taken, though its maker makes no phone we know")
                            : ScanSession::tr("taken");
    case ScanSession::Kind::Known:
        return scan.name.isEmpty() ? ScanSession::tr("known already")
                                   : ScanSession::tr("known already: %1").arg(scan.name);
    case ScanSession::Kind::Again:
        return ScanSession::tr("scanned twice");
    case ScanSession::Kind::NotAMac:
        return ScanSession::tr("not a MAC");
    case ScanSession::Kind::ModelSet:
        return ScanSession::tr("from now on: %1").arg(scan.model);
    case ScanSession::Kind::Refused:
        return scan.cause;
    }
    Q_UNREACHABLE();
}

Standing shapeOf(ScanSession::Kind kind)
{
    switch (kind) {
    case ScanSession::Kind::Taken:
    case ScanSession::Kind::ModelSet:
        return Standing::UpToDate;
    case ScanSession::Kind::Known:
    case ScanSession::Kind::Again:
        return Standing::Outdated;
    case ScanSession::Kind::NotAMac:
    case ScanSession::Kind::Refused:
        return Standing::Failed;
    }
    Q_UNREACHABLE();
}

ScanSession::ScanSession(std::shared_ptr<const schema::Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(std::move(catalogue))
{
}

ScanSession::Scan ScanSession::read(const QString &text, const inventory::Fleet &fleet)
{
    const QString line = text.left(LongestLine).trimmed();
    Scan scan;
    scan.text = line;
    scan.mac = macIn(line);
    if (const auto model = modelIn(line)) {
        m_model = *model;
        scan.kind = Kind::ModelSet;
    }
    if (scan.mac) {
        const bool again = std::any_of(m_scans.begin(), m_scans.end(), [&](const Scan &other) {
            return other.kind == Kind::Taken && other.mac == scan.mac;
        });
        scan.kind = again ? Kind::Again : fleet.device(*scan.mac) ? Kind::Known : Kind::Taken;
        scan.strange = !isKnownMaker(*scan.mac);
        if (m_model.isEmpty())
            m_model = modelByPrefix(*m_catalogue, *scan.mac);
    }
    scan.model = m_model;
    if (const inventory::Device *known = scan.mac ? fleet.device(*scan.mac) : nullptr)
        showAs(*known, scan);
    keep(scan);
    return scan;
}

QList<ScanSession::Scan> ScanSession::readPicture(const QStringList &codes,
                                                  const inventory::Fleet &fleet)
{
    QStringList models;
    QStringList macs;
    for (const QString &code : codes) {
        if (macIn(code))
            macs.append(code);
        else if (modelIn(code))
            models.append(code);
    }
    if (macs.isEmpty() && models.isEmpty())
        macs.append(codes.join(u' '));
    QList<Scan> scans;
    for (const QString &code : models + macs)
        scans.append(read(code, fleet));
    return scans;
}

// A label holds several codes, and a serial number may look like a MAC: a maker we know decides.
std::optional<MacAddress> ScanSession::macIn(const QString &line) const
{
    if (const auto whole = MacAddress::parse(line))
        return whole;
    std::optional<MacAddress> found;
    for (const QString &part : partsOf(line)) {
        const auto mac = MacAddress::parse(part);
        if (mac && isKnownMaker(*mac))
            return mac;
        found = found ? found : mac;
    }
    return found;
}

bool ScanSession::isKnownMaker(const MacAddress &mac) const
{
    return !modelByPrefix(*m_catalogue, mac).isEmpty();
}

// "CP-7841-3PCC-K9=" and "SPA504G" alike; the name must stand alone, or a MAC's digits would do.
std::optional<QString> ScanSession::modelIn(const QString &line) const
{
    static const QRegularExpression ending(QStringLiteral("-K9=?$|=$"));
    for (QString part : partsOf(line)) {
        part.remove(QStringLiteral("PID:"), Qt::CaseInsensitive);
        part.remove(ending);
        if (part.size() < 5 || MacAddress::parse(part))
            continue;
        if (const schema::ModelFacts *facts = m_catalogue->facts(part))
            return facts->name;
    }
    return std::nullopt;
}

void ScanSession::keep(const Scan &scan)
{
    beginInsertRows({}, 0, 0);
    m_scans.prepend(scan);
    endInsertRows();
}

void ScanSession::settle(const MacAddress &mac, const QString &extension, const QString &cause)
{
    for (int row = 0; row < m_scans.size(); ++row) {
        Scan &scan = m_scans[row];
        if (scan.mac != mac || scan.kind != Kind::Taken)
            continue;
        scan.extension = extension;
        scan.cause = cause;
        if (!cause.isEmpty())
            scan.kind = Kind::Refused;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
}

void ScanSession::follow(const inventory::Fleet &fleet)
{
    for (int row = 0; row < m_scans.size(); ++row) {
        Scan &scan = m_scans[row];
        const inventory::Device *device = scan.mac ? fleet.device(*scan.mac) : nullptr;
        if (!device || scan.kind != Kind::Taken)
            continue;
        showAs(*device, scan);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ScanSession::taken() const
{
    return int(std::count_if(m_scans.begin(), m_scans.end(),
                             [](const Scan &scan) { return scan.kind == Kind::Taken; }));
}

int ScanSession::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scans.size());
}

int ScanSession::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ScanSession::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole))
        return {};
    const Scan &scan = m_scans[index.row()];
    if (role == Qt::DecorationRole)
        return index.column() == Verdict ? standingIcon(shapeOf(scan.kind)) : QVariant();
    switch (Column(index.column())) {
    case Mac:
        return scan.mac ? scan.mac->toString() : scan.text;
    case Model:
        return scan.model;
    case Extension:
        return scan.extension;
    case Verdict:
        return verdictOf(scan);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScanSession::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("MAC"), tr("Model"), tr("Extension"), tr("Result")}.value(section);
}

} // namespace gui
