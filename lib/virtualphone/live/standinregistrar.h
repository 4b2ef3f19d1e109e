#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace virtualphone {

/** A registrar for demonstrations and tests, where no Asterisk is at hand: challenges a REGISTER
 *  and believes the right password, keeps no contact and routes no call. */
class StandInRegistrar
{
public:
    /** Called from its thread when @p user has proved who it is. */
    using OnRegistered = std::function<void(const QByteArray &user)>;

    /** @p port 0: any that is free. */
    static Result<std::unique_ptr<StandInRegistrar>>
    start(const QString &address, quint16 port, const QHash<QByteArray, QByteArray> &passwords,
          OnRegistered onRegistered);
    ~StandInRegistrar();

    quint16 port() const;

private:
    struct Private;
    explicit StandInRegistrar(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace virtualphone
