#pragma once

#include "schema/catalogue.h"
#include "virtualphone/firmware.h"
#include "virtualphone/player.h"

#include <QTest>

/** A phone and the files it may fetch, played in virtual time. */
class SmallWorld
{
public:
    explicit SmallWorld(const QString &model = QStringLiteral("SPA525G"),
                        std::optional<virtualphone::Behaviour> behaviour = {}, quint64 seed = 1)
        : m_catalogue(catalogue()),
          m_phone(identity(*m_catalogue->model(model)), lease(),
                  behaviour ? *behaviour
                            : virtualphone::Behaviour::of(m_catalogue->model(model)->facts()),
                  seed),
          m_player(
              m_phone,
              [this](const virtualphone::Fetch &fetch, virtualphone::Moment) {
                  return answer(fetch);
              },
              [](const virtualphone::Account &, virtualphone::Moment) { return 200; })
    {
    }

    static std::shared_ptr<const schema::Catalogue> catalogue()
    {
        static const auto loaded = schema::Catalogue::load();
        return loaded.ok() ? *loaded : nullptr;
    }

    /** By path; a change holds from the next fetch on. */
    QMap<QString, QByteArray> files;
    QMap<QString, int> statuses; ///< HTTP, by path; 200 unless named
    QByteArray location; ///< of a redirect
    QByteArray challenge; ///< of a 401
    bool serverGone = false;

    virtualphone::Phone &phone() { return m_phone; }
    virtualphone::Player &player() { return m_player; }
    QString value(const char *element) { return m_phone.configuration().value(element); }
    void set(const char *element, const QString &value)
    {
        m_phone.configuration().set(*m_phone.configuration().model().indexOf(element), value);
    }

    void start() { m_player.start(m_begin); }
    void play(std::chrono::milliseconds span) { m_player.playUntil(m_player.now() + span); }
    std::chrono::milliseconds since(virtualphone::Moment when) const { return when - m_begin; }

    /** Paths asked for, in order. */
    QStringList asked() const
    {
        QStringList paths;
        for (const auto &[when, fetch] : m_player.all<virtualphone::Fetch>())
            paths += fetch.location.path;
        return paths;
    }
    QStringList logged() const
    {
        QStringList texts;
        for (const auto &[when, line] : m_player.all<virtualphone::LogLine>())
            texts += line.text;
        return texts;
    }
    /** When @p path was asked for, counted from the start, in seconds. */
    QList<double> times(const QString &path) const
    {
        QList<double> result;
        for (const auto &[when, fetch] : m_player.all<virtualphone::Fetch>()) {
            if (fetch.location.path == path)
                result += double(since(when).count()) / 1000;
        }
        return result;
    }
    int reboots() const
    {
        int count = 0;
        for (const auto &[when, step] : m_player.all<virtualphone::Step>())
            count += step.kind == virtualphone::Step::Kind::Reboots ? 1 : 0;
        return count;
    }

private:
    static virtualphone::Identity identity(const schema::PhoneModel &model)
    {
        virtualphone::Identity result(*MacAddress::parse(u"002584d8d062"), model);
        result.firmware = QStringLiteral("7.1.3");
        result.serial = QStringLiteral("CBT141900G7");
        return result;
    }
    static virtualphone::Lease lease()
    {
        return {QStringLiteral("192.168.2.167"), {{66, QStringLiteral("192.168.2.245")}}};
    }
    virtualphone::FetchResult answer(const virtualphone::Fetch &fetch)
    {
        virtualphone::FetchResult result;
        result.error = QStringLiteral("no answer");
        if (serverGone)
            return result;
        result.status = statuses.value(fetch.location.path, 200);
        const bool known = files.contains(fetch.location.path) || result.status != 200;
        result.end = known ? virtualphone::FetchResult::End::Content
                           : virtualphone::FetchResult::End::FileNotFound;
        result.body = files.value(fetch.location.path);
        result.location = location;
        result.challenge = challenge;
        return result;
    }

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    virtualphone::Phone m_phone;
    virtualphone::Player m_player;
    virtualphone::Moment m_begin{std::chrono::hours(24 * 365 * 50)};
};
