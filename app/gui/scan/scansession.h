#pragma once

#include "inventory/fleet.h"
#include "provisioning/standing.h"
#include "schema/catalogue.h"

#include <QAbstractTableModel>

#include <functional>

namespace gui {

/** One sitting of scanning: what came from the scanner, what became of it. Holds no widget. */
class ScanSession : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mac, Model, Extension, Verdict, ColumnCount };
    enum class Kind { Taken, Known, Again, NotAMac, ModelSet, Refused };

    /** What a line from the scanner came to. */
    struct Scan
    {
        Kind kind = Kind::NotAMac;
        std::optional<MacAddress> mac;
        QString model;
        QString name; ///< of a phone that is known already
        QString extension; ///< assigned; empty: none wanted
        QString text; ///< as it came
        QString cause; ///< where refused
        bool strange = false; ///< no family we know has addresses of that maker
    };

    ScanSession(std::shared_ptr<const schema::Catalogue> catalogue, QObject *parent = nullptr);

    /** Reads one line: a MAC in any spelling, possibly among other codes of a label; or a product
     *  code, which sets the model for what follows. */
    Scan read(const QString &line, const inventory::Fleet &fleet);
    /** Reads the codes of one picture: what names a model first, then every MAC; where there is
     *  none, all of them are one line that is no MAC. Newest last. */
    QList<Scan> readPicture(const QStringList &codes, const inventory::Fleet &fleet);
    /** The phone of the newest row with that MAC went in, or why not. */
    void settle(const MacAddress &mac, const QString &extension, const QString &cause);

    /** What was taken is shown as @p fleet holds it now. */
    void follow(const inventory::Fleet &fleet);

    const QString &model() const { return m_model; }
    void setModel(const QString &model) { m_model = model; }
    int taken() const;
    const Scan *last() const { return m_scans.isEmpty() ? nullptr : &m_scans.first(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<QString> modelIn(const QString &line) const;
    std::optional<MacAddress> macIn(const QString &line) const;
    bool isKnownMaker(const MacAddress &mac) const;
    void keep(const Scan &scan);

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    QString m_model;
    QList<Scan> m_scans; ///< newest first
};

/** The shape and colour of what became of a scan. */
provisioning::Standing shapeOf(ScanSession::Kind kind);
/** "taken", "known already" …, translated. */
QString verdictOf(const ScanSession::Scan &scan);

} // namespace gui
