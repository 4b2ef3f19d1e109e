// Settings of the fleet, and the tokens that one of them asks for.

#include "provisioning/admission.h"
#include "provisioning/editor.h"
#include "provisioning/knowndevice.h"
#include "provisioning/options.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace provisioning {

using inventory::Device;
using inventory::Fleet;
using inventory::PutDevice;

namespace {

constexpr int TokenWords = 4; // of 32 bits

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

// 128 bits in hexadecimal digits: nothing to escape in a URL, a rule or a TFTP request.
QString generateToken()
{
    QString token;
    for (int i = 0; i < TokenWords; ++i)
        token += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16,
                                          QLatin1Char('0'));
    return token;
}

QString named(const QList<MacAddress> &macs)
{
    return macs.size() == 1 ? macs.front().toString() : tr("%1 phones").arg(macs.size());
}

} // namespace

Result<void> Editor::giveToken(Device &device) const
{
    const Result<QByteArray> sealed = m_vault->sealToken(device.mac, generateToken());
    if (!sealed)
        return sealed.error();
    device.token = *sealed;
    return {};
}

Result<Draft> Editor::makeTokens(const Fleet &fleet, const QList<MacAddress> &macs) const
{
    Draft draft{{tr("new token for %1").arg(named(macs)), {}, fleet.revision}, {}};
    for (const MacAddress &mac : macs) {
        const auto known = knownDevice(fleet, mac);
        if (!known)
            return known.error();
        Device device = **known;
        if (auto done = giveToken(device); !done)
            return done.error();
        draft.edit.changes.append(PutDevice{device});
    }
    return draft;
}

Result<Draft> Editor::revokeTokens(const Fleet &fleet, const QList<MacAddress> &macs) const
{
    Draft draft{{tr("token of %1 revoked").arg(named(macs)), {}, fleet.revision}, {}};
    for (const MacAddress &mac : macs) {
        const auto known = knownDevice(fleet, mac);
        if (!known)
            return known.error();
        Device device = **known;
        device.token.clear();
        draft.edit.changes.append(PutDevice{device});
    }
    return draft;
}

Result<Draft> Editor::setOption(const Fleet &fleet, const QString &name, const QString &value) const
{
    if (auto done = checkOption(name, value); !done)
        return done.error();
    Draft draft{{tr("set %1").arg(name), {inventory::SetOption{name, value}}}, {}};
    const bool wantsTokens =
        name == QLatin1String("secrets.policy") && value == policyName(SecretPolicy::Token);
    QList<MacAddress> without;
    for (const auto &device : fleet.devices) {
        if (wantsTokens && device->token.isEmpty())
            without.append(device->mac);
    }
    const auto tokens = makeTokens(fleet, without);
    if (!tokens)
        return tokens.error();
    draft.edit.changes += tokens->edit.changes;
    return draft;
}

} // namespace provisioning
