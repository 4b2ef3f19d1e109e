#pragma once

#include "base/result.h"
#include "inventory/fleet.h"
#include "schema/valuetype.h"

#include <QList>
#include <QString>

namespace provisioning {

/** A fleet-wide setting, as `setting set NAME=VALUE` takes it. */
struct Option
{
    QString name; ///< "server"; "asterisk.{name}.host" stands for every name
    QString help; ///< one line, translated
    QString otherwise; ///< what holds where it is not set, in words or as a value
    schema::ValueType type; ///< what its value must be, so that it is edited as what it is
};

/** All there are, in the order they are explained. */
QList<Option> options();

/** What holds for a setting that has a fixed default: what is set, else its Option::otherwise. */
QString optionOf(const inventory::Fleet &fleet, const QString &name);

/** Nothing where the fleet may have this setting; else what is wrong with its name or value. */
Result<void> checkOption(const QString &name, const QString &value);

/** Where phones fetch, log and register, as the fleet's settings say. Nothing here depends on
 *  where a running `serve` happens to listen: a file must be the same whoever hands it out. */
class Addresses
{
public:
    explicit Addresses(const inventory::Fleet &fleet) : m_fleet(fleet) { }

    /** The host phones fetch from and log to; empty where nobody said it yet. */
    QString server() const { return m_fleet.setting(QStringLiteral("server")); }

    /** The Profile_Rule of a bootstrap; refused where `server` is not set. */
    Result<QString> profileRule() const;
    /** As profileRule(), with @p token as the first part of every path in it. */
    Result<QString> profileRule(const QString &token) const;

    /** The registrar of the Asterisk server of that name (empty: the first); may be empty. */
    QString registrar(const QString &asterisk) const;

    /** Where phones send syslog, "host" or "host:port"; empty: nowhere. */
    QString syslog() const;

    /** Names of the further Asterisk servers that the settings name. */
    QStringList asteriskNames() const;

private:
    const inventory::Fleet &m_fleet;
};

} // namespace provisioning
