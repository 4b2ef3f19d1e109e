#pragma once

#include "schema/phonemodel.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <optional>

namespace virtualphone {

/** What a phone holds in its memory: the factory's values and, over them, what it was told since.
 *  Costs what differs from the factory, so that thousands fit. */
class Configuration
{
public:
    /** @p model must outlive this. */
    explicit Configuration(const schema::PhoneModel &model) : m_model(&model) { }

    /** The value in force; empty where it is empty or the model has no such element. */
    QString value(QByteArrayView name) const;
    /** Of the first of @p names the model has: one thing goes by several names. */
    QString firstOf(std::initializer_list<QByteArrayView> names) const;
    /** "User_ID" of line 2 is User_ID_2_. */
    QString lineValue(QByteArrayView name, int line) const;

    /** Every spelling of yes (SPA/ATA guide p. 41). */
    bool isYes(QByteArrayView name) const;
    bool isYes(QByteArrayView name, int line) const;
    /** Decimal or 0x… hex; absent where it is neither. */
    std::optional<int> number(QByteArrayView name) const;

    /** What a new value did. */
    enum class Effect {
        None,
        ProvisioningChanged, ///< on the phone's Provisioning page
        Changed,
    };
    /** Stores @p value as the phone spells it. Another spelling than its own counts as a change
     *  each time, which is how a phone comes to reboot at every resync. */
    Effect set(int index, const QString &value);
    Effect restore(int index); ///< the factory's value

    QString at(int index) const;
    const schema::PhoneModel &model() const { return *m_model; }
    void reset() { m_told.clear(); } ///< to what it left the factory with

    static bool saysYes(QStringView value);

private:
    QString factoryValue(int index) const;

    const schema::PhoneModel *m_model;
    QHash<int, QString> m_told;
};

} // namespace virtualphone
