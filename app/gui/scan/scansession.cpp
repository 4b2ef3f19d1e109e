#include "gui/scan/scansession.h"

#include <QRegularExpression>

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype LongestLine = 500; // a label's codes together are shorter

// A label holds several codes: the MAC may stand between a product code and a serial number.
std::optional<MacAddress> macIn(const QString &line)
{
    if (const auto whole = MacAddress::parse(line))
        return whole;
    static const QRegularExpression separators(QStringLiteral("[\\s,;|/]+"));
    for (const QString &part : line.split(separators, Qt::SkipEmptyParts)) {
        if (const auto mac = MacAddress::parse(part))
            return mac;
    }
    return std::nullopt;
}

} // namespace

QString verdictOf(const ScanSession::Scan &scan)
{
    switch (scan.kind) {
    case ScanSession::Kind::Taken:
        return ScanSession::tr("taken");
    case ScanSession::Kind::Known:
        return ScanSession::tr("known already");
    case ScanSession::Kind::Again:
        return ScanSession::tr("scanned twice");
    case ScanSession::Kind::NotAMac:
        return ScanSession::tr("not a MAC: %1").arg(scan.text);
    case ScanSession::Kind::ModelSet:
        return ScanSession::tr("from now on: %1").arg(scan.model);
    case ScanSession::Kind::Refused:
        return scan.cause;
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
        if (m_model.isEmpty())
            m_model = modelByPrefix(*scan.mac);
    }
    scan.model = m_model;
    keep(scan);
    return scan;
}

// "CP-7841-3PCC-K9=" and "SPA504G" alike; the name must stand alone, or a MAC's digits would do.
std::optional<QString> ScanSession::modelIn(const QString &line) const
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;|/]+"));
    for (QString part : line.split(separators, Qt::SkipEmptyParts)) {
        part.remove(QStringLiteral("PID:"), Qt::CaseInsensitive);
        part.remove(QRegularExpression(QStringLiteral("-K9=?$|=$")));
        if (part.size() < 5 || MacAddress::parse(part))
            continue;
        if (const schema::ModelFacts *facts = m_catalogue->facts(part))
            return facts->name;
    }
    return std::nullopt;
}

// A hint, never proof: the first model whose family is known to use the maker's part of the MAC.
QString ScanSession::modelByPrefix(const MacAddress &mac) const
{
    for (const schema::ModelFacts *facts : m_catalogue->allFacts()) {
        if (facts->prefixes.contains(mac.prefix()))
            return facts->name;
    }
    return {};
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
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Scan &scan = m_scans[index.row()];
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
