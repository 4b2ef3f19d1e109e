#include "provisioning/recordlayer.h"

#include "provisioning/admission.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/options.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Extension;
using inventory::Fleet;
using inventory::Line;
using profile::Setting;
using profile::Settings;
using profile::State;

namespace {

// Behind a bootstrap that asks every ten seconds, a profile must say how often from now on.
const auto ResyncPeriod = QStringLiteral("3600");

class RecordLayer
{
public:
    RecordLayer(const Fleet &fleet, const Device &device, const schema::PhoneModel &model,
                const Vault &vault)
        : m_fleet(fleet), m_device(device), m_model(model), m_vault(vault)
    {
    }

    Result<Settings> make()
    {
        if (const Result<void> done = provisioning(); !done)
            return done.error();
        for (int number = 1; number <= m_model.facts().lines; ++number) {
            if (const Result<void> done = line(number); !done)
                return done.error();
        }
        const int keys = std::max(m_model.facts().keys, m_model.facts().lines);
        for (int number = 1; number <= keys; ++number)
            key(number);
        return m_settings;
    }

private:
    void say(const QString &name, int number, const QString &text)
    {
        m_settings.insert(QStringLiteral("%1_%2_").arg(name).arg(number), Setting::of(text));
    }

    Result<void> provisioning()
    {
        const Result<QString> rule = ownRule();
        if (!rule)
            return rule.error();
        m_settings.insert(QStringLiteral("Profile_Rule"), Setting::of(*rule));
        m_settings.insert(QStringLiteral("Resync_Periodic"), Setting::of(ResyncPeriod));
        const QString syslog = Addresses(m_fleet).syslog();
        if (!syslog.isEmpty())
            m_settings.insert(QStringLiteral("Syslog_Server"), Setting::of(syslog));
        return {};
    }

    // Its token opens a phone's file and no other's: no other file holds it.
    Result<QString> ownRule() const
    {
        if (Admission(m_fleet).policy() != SecretPolicy::Token)
            return Addresses(m_fleet).profileRule();
        const Result<QString> token = m_vault.tokenOf(m_device);
        return token ? Addresses(m_fleet).profileRule(*token) : token;
    }

    const Line *lineAt(int number) const
    {
        const auto found = std::find_if(m_device.lines.begin(), m_device.lines.end(),
                                        [number](const Line &l) { return l.number == number; });
        return found == m_device.lines.end() ? nullptr : &*found;
    }

    Result<void> line(int number)
    {
        const Line *line = lineAt(number);
        const Extension *extension = line ? m_fleet.extension(line->extension) : nullptr;
        if (!extension) {
            unusedLine(number);
            return {};
        }
        const Result<QString> secret = m_vault.secretOf(*extension);
        if (!secret)
            return secret.error();
        say(QStringLiteral("User_ID"), number, accountOf(*extension, m_device.mac));
        say(QStringLiteral("Password"), number, *secret);
        say(QStringLiteral("Display_Name"), number, extension->name);
        const QString registrar = Addresses(m_fleet).registrar(extension->asterisk);
        if (!registrar.isEmpty())
            say(QStringLiteral("Proxy"), number, registrar);
        if (isAdapter())
            say(QStringLiteral("Line_Enable"), number, QStringLiteral("Yes"));
        return {};
    }

    // A line that nobody has keeps no account of whoever had it before.
    void unusedLine(int number)
    {
        for (const auto &name : {"User_ID", "Password", "Display_Name"})
            say(QString::fromLatin1(name), number, {});
        if (isAdapter())
            say(QStringLiteral("Line_Enable"), number, QStringLiteral("No"));
    }

    void key(int number)
    {
        const Line *line = lineAt(number);
        const Extension *extension = line ? m_fleet.extension(line->extension) : nullptr;
        if (!extension) {
            say(QStringLiteral("Extension"), number, QStringLiteral("Disabled"));
            return;
        }
        const QString label = line->label.isEmpty() ? extension->name : line->label;
        say(QStringLiteral("Extension"), number, QString::number(number));
        say(QStringLiteral("Short_Name"), number, label.isEmpty() ? extension->number : label);
    }

    // An analogue adapter has lines and no keys: an unused port is switched off instead.
    bool isAdapter() const { return m_model.indexOf("Extension_1_") == std::nullopt; }

    const Fleet &m_fleet;
    const Device &m_device;
    const schema::PhoneModel &m_model;
    const Vault &m_vault;
    Settings m_settings;
};

} // namespace

Result<Settings> recordLayer(const Fleet &fleet, const Device &device,
                             const schema::PhoneModel &model, const Vault &vault)
{
    return RecordLayer(fleet, device, model, vault).make();
}

} // namespace provisioning
