#include "profile/diff.h"

namespace profile {

namespace {

std::optional<Setting> settingIn(const Settings &settings, const QString &name)
{
    const auto it = settings.find(name);
    return it == settings.end() ? std::nullopt : std::optional(*it);
}

} // namespace

QList<Difference> diff(const Settings &before, const Settings &after)
{
    Settings all = before;
    all.insert(after);
    QList<Difference> differences;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const Difference difference{it.key(), settingIn(before, it.key()),
                                    settingIn(after, it.key())};
        if (difference.before != difference.after)
            differences.append(difference);
    }
    return differences;
}

QList<Difference> diffWithHeld(const Settings &told, const Settings &held,
                               const QSet<QString> &hidden, bool heldIsBefore)
{
    Settings compared, there;
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (it->state == State::Keep || hidden.contains(it.key()))
            continue; // what is kept is what is held
        compared.insert(it.key(), *it);
        // a phone that does not mention an element holds nothing under it
        there.insert(it.key(), held.value(it.key(), Setting{State::Empty, {}}));
    }
    return heldIsBefore ? diff(there, compared) : diff(compared, there);
}

Settings settingsOf(const Profile &profile)
{
    Settings settings;
    for (size_t i = 0; i < profile.values.size(); ++i) {
        const InForce &inForce = profile.values[i];
        if (inForce.setting.state != State::Keep || inForce.layer != Layer::Factory)
            settings.insert(QString::fromLatin1(profile.model->elements()[i].name),
                            inForce.setting);
    }
    return settings;
}

} // namespace profile
