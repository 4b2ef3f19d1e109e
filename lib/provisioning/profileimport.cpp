#include "provisioning/profileimport.h"

#include "inventory/fleeteditor.h"
#include "provisioning/asteriskexport.h"
#include "provisioning/options.h"
#include "rules/profilerule.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisioning {

using inventory::Device;
using inventory::Extension;
using inventory::Fleet;
using inventory::Line;
using inventory::Scope;
using profile::Setting;
using profile::Settings;
using profile::State;
using schema::Element;
using schema::FactoryValue;
using schema::PhoneModel;
using Severity = Finding::Severity;

namespace {

constexpr qsizetype LongestValue = 16'384; // characters; the longest rule a phone reads
constexpr qsizetype LongestName = 127; // as the editor takes it
constexpr qsizetype MostUnknown = 2'000; // more are no profile of this family

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

QString elementOf(const char *name, int number)
{
    return QStringLiteral("%1_%2_").arg(QLatin1String(name)).arg(number);
}

/** "********": what a page shows instead of a secret. */
bool isMask(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'*'; });
}

/** @p text as a name people give, where it can be one; empty where it cannot. */
QString nameIn(const QString &text)
{
    const QString name = text.simplified();
    const bool right = name.size() <= LongestName && !name.contains(u'$')
        && std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
    return right ? name : QString();
}

// Until somebody says where phones fetch, no value of a phone is what it would be told anyway.
void assumeServer(Fleet &fleet)
{
    if (!Addresses(fleet).profileRule())
        fleet.settings.insert(QStringLiteral("server"), QStringLiteral("spafleet.invalid"));
}

/** One import, step by step: extensions, lines, settings. */
class ProfileImport
{
public:
    ProfileImport(const Fleet &fleet, const Renderer &renderer, const Editor &editor,
                  const FoundProfile &found, const PhoneModel &model)
        : m_renderer(renderer), m_editor(editor), m_found(found), m_model(model),
          m_said(profile::asPhoneWrites(profile::settingsOf(found.read), model)), m_fleet(fleet)
    {
        m_result.model = model.name();
        m_result.draft.findings = found.read.findings;
    }

    Result<ImportedProfile> run();

private:
    QString said(const char *name, int number) const
    {
        return m_said.value(elementOf(name, number)).value;
    }
    void takeLine(int number, QList<Line> &lines);
    QString extensionOf(int number, const QList<Line> &lines);
    void putExtension(int line, const QString &number);
    Result<void> putPhone();
    Result<profile::Profile> inherited() const;
    Result<void> take(const QString &name, const Setting &setting,
                      const profile::Profile &inherited);
    bool isOwn(const Element &element, const Setting &setting, const Setting &inherited) const;
    Result<void> keep(const QString &name, const std::optional<Setting> &setting, bool secret);
    Result<bool> isKept(const QString &name, const std::optional<Setting> &setting) const;
    Result<void> apply(const Draft &draft);
    void find(Severity severity, const QString &where, const QString &message,
              const QString &remedy = {})
    {
        m_result.draft.findings.append({severity, where, message, remedy, 0, 0});
    }

    const Renderer &m_renderer;
    const Editor &m_editor;
    const FoundProfile &m_found;
    const PhoneModel &m_model;
    const Settings m_said;
    Fleet m_fleet; ///< as it will be
    ImportedProfile m_result;
};

Result<ImportedProfile> ProfileImport::run()
{
    m_result.draft.edit.madeFrom = m_fleet.revision;
    if (auto done = putPhone(); !done)
        return done.error();
    const auto told = inherited();
    if (!told)
        return told.error();
    for (auto it = m_said.begin(); it != m_said.end(); ++it) {
        if (auto done = take(it.key(), *it, *told); !done)
            return done.error();
    }
    if (m_result.unknown.size() > MostUnknown) {
        return Error::refused(tr("%1 elements of it are unknown: this is no profile of an %2.")
                                  .arg(m_result.unknown.size())
                                  .arg(m_model.name()));
    }
    m_result.draft.edit.summary = tr("import the profile of %1").arg(m_found.mac.toString());
    return m_result;
}

Result<void> ProfileImport::putPhone()
{
    const Device *known = m_fleet.device(m_found.mac);
    QList<Line> lines = known ? known->lines : QList<Line>();
    for (int number = 1; number <= m_model.facts().lines; ++number)
        takeLine(number, lines);
    m_result.lines = lines;
    PhoneSpec spec(m_found.mac);
    spec.model = m_model.name();
    spec.lines = lines;
    const Result<Draft> draft =
        known ? m_editor.changePhone(m_fleet, spec) : m_editor.addPhone(m_fleet, spec);
    if (!draft)
        return draft.error();
    m_result.draft.findings.append(draft->findings);
    return apply(*draft);
}

/** What the text says of one line; where it says nothing, the line stays as recorded. */
void ProfileImport::takeLine(int number, QList<Line> &lines)
{
    const auto isIt = [number](const Line &line) {
        return line.number == number;
    };
    const auto account = m_said.constFind(elementOf("User_ID", number));
    if (account == m_said.constEnd() || account->state == State::Keep)
        return;
    if (account->state == State::Empty) {
        if (!m_found.isDump)
            lines.removeIf(isIt);
        return;
    }
    const QString extension = extensionOf(number, lines);
    lines.removeIf(isIt);
    if (extension.isEmpty())
        return;
    const QString label = nameIn(said("Short_Name", number));
    const bool same = label == m_fleet.extension(extension)->name;
    lines.append({number, extension, same ? QString() : label});
}

/** The extension that a line registers as, made where there is none. Empty: its account can be none
 *  of ours and stays a setting. */
QString ProfileImport::extensionOf(int number, const QList<Line> &lines)
{
    const QString account = said("User_ID", number);
    for (const Line &line : lines) {
        const Extension *known = m_fleet.extension(line.extension);
        if (line.number == number && known && accountOf(*known, m_found.mac) == account)
            return line.extension;
    }
    putExtension(number, account);
    return m_fleet.extension(account) ? account : QString();
}

/** Makes an extension of a line's account, or gives the one there is the secret it lacks. */
void ProfileImport::putExtension(int line, const QString &number)
{
    const Extension *known = m_fleet.extension(number);
    const QString secret = said("Password", line);
    const bool shown = !isMask(secret);
    if (known && (!shown || !known->secret.isEmpty()))
        return;
    ExtensionSpec spec;
    spec.number = number;
    if (!known)
        spec.name = nameIn(said("Display_Name", line));
    if (shown)
        spec.secret = secret;
    const Result<Draft> draft =
        known ? m_editor.changeExtension(m_fleet, spec) : m_editor.addExtension(m_fleet, spec);
    const Result<void> done = draft ? apply(*draft) : Result<void>(draft.error());
    if (!done) {
        find(Severity::Warning, elementOf("User_ID", line),
             known ? tr("extension %1 is not given the line's secret, which stays a setting: %2")
                         .arg(number, done.error().message)
                   : tr("is no extension we can keep, so the line's account stays a setting: %1")
                         .arg(done.error().message));
        return;
    }
    if (!known)
        m_result.extensions.append(number);
    if (!shown)
        find(Severity::Warning, elementOf("Password", line),
             tr("is not shown, and extension %1 is new: it has no secret yet").arg(number),
             tr("spafleetctl extension set %1 --secret @FILE").arg(number));
}

Result<void> ProfileImport::apply(const Draft &draft)
{
    inventory::FleetEditor editor(m_fleet);
    if (auto done = editor.apply(draft.edit.changes); !done)
        return done;
    const Fleet next = editor.next();
    m_fleet = next;
    m_result.draft.edit.changes.append(draft.edit.changes);
    return {};
}

/** What the phone would be told if its own layer said nothing of single elements. */
Result<profile::Profile> ProfileImport::inherited() const
{
    Fleet fleet = m_fleet;
    assumeServer(fleet);
    Device device = *m_fleet.device(m_found.mac);
    device.told.reset();
    for (const QString &name : device.settings.keys()) {
        if (!name.contains(u'{'))
            device.settings.remove(name);
    }
    return m_renderer.profileOf(fleet, device);
}

Result<void> ProfileImport::take(const QString &name, const Setting &setting,
                                 const profile::Profile &inherited)
{
    if (setting.state == State::Keep)
        return {};
    const auto index = m_model.indexOf(name.toLatin1());
    const bool secret =
        index ? m_model.element(*index).parameter->secret : rules::namesSecret(name);
    if (m_found.isDump && secret && isMask(setting.value)) {
        const bool recorded = m_fleet.device(m_found.mac)->settings.contains(name);
        if (recorded || (index && inherited.values[size_t(*index)].setting.state == State::Value))
            m_result.secretsKept.append(name);
        return {};
    }
    if (setting.value.size() > LongestValue) {
        find(Severity::Error, name, tr("is longer than any value of a phone and was left out"));
        return {};
    }
    if (!index) {
        m_result.unknown.append(name);
        find(Severity::Warning, name,
             tr("is not known on an %1: it is kept, and sent to no phone").arg(m_model.name()),
             tr("`spafleetctl model learn FILE` makes it known"));
        return keep(name, setting, secret);
    }
    const bool own =
        isOwn(m_model.element(*index), setting, inherited.values[size_t(*index)].setting);
    if (own && name == QStringLiteral("Profile_Rule"))
        find(Severity::Warning, name, tr("the phone goes on fetching its profile from there"),
             tr("`spafleetctl phone unset %1 Profile_Rule` brings it here")
                 .arg(m_found.mac.toString()));
    return keep(name, own ? std::optional(setting) : std::nullopt, secret);
}

/** Whether only the phone's own layer can say that. */
bool ProfileImport::isOwn(const Element &element, const Setting &setting,
                          const Setting &inherited) const
{
    if (setting == inherited)
        return false;
    if (element.factory.known == FactoryValue::Known::Unknown)
        return !(m_found.isDump && setting.state == State::Empty);
    return setting != profile::asPhoneWrites(Setting::of(element.factory.value), element);
}

Result<void> ProfileImport::keep(const QString &name, const std::optional<Setting> &setting,
                                 bool secret)
{
    if (setting)
        m_result.settings.append(name);
    const Result<bool> kept = isKept(name, setting);
    if (!kept)
        return kept.error();
    if (*kept)
        return {};
    const Scope scope{profile::Layer::Phone, m_found.mac.digits()};
    inventory::SetSetting change{scope, name, std::nullopt};
    if (setting) {
        const auto stored = m_renderer.vault().keep(scope, name, *setting, secret);
        if (!stored)
            return stored.error();
        change.setting = *stored;
    }
    m_result.draft.edit.changes.append(change);
    return {};
}

/** Whether the record says exactly that already. */
Result<bool> ProfileImport::isKept(const QString &name, const std::optional<Setting> &setting) const
{
    const Device &device = *m_fleet.device(m_found.mac);
    const auto stored = device.settings.constFind(name);
    if (stored == device.settings.constEnd())
        return !setting;
    const Scope scope{profile::Layer::Phone, m_found.mac.digits()};
    const auto opened = m_renderer.vault().setting(scope, name, *stored);
    if (!opened)
        return opened.error();
    return setting == *opened;
}

Result<const PhoneModel *> modelFor(const Fleet &fleet, const Renderer &renderer,
                                    const FoundProfile &found)
{
    const Device *device = fleet.device(found.mac);
    if (found.model.isEmpty() && device)
        return renderer.modelOf(*device);
    if (found.model.isEmpty())
        return Error::usage(tr("The text does not say what model it is of; say it with --model."));
    if (const PhoneModel *model = renderer.catalogue().model(found.model))
        return model;
    return Error::refused(renderer.catalogue().whyUnknown(found.model));
}

} // namespace

Result<ImportedProfile> importProfile(const Fleet &fleet, const Renderer &renderer,
                                      const Editor &editor, const FoundProfile &found)
{
    const auto model = modelFor(fleet, renderer, found);
    if (!model)
        return model.error();
    return ProfileImport(fleet, renderer, editor, found, **model).run();
}

} // namespace provisioning
