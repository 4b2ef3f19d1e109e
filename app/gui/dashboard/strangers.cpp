#include "gui/dashboard/strangers.h"

#include "gui/modelguess.h"

namespace gui {

using inventory::Event;

namespace {

constexpr qsizetype MostStrangers = 200; // of either: whoever floods us with names fills no memory

} // namespace

Strangers::Strangers(std::shared_ptr<const schema::Catalogue> catalogue)
    : m_catalogue(std::move(catalogue)), m_paths(*m_catalogue)
{
}

bool Strangers::note(const QList<Event> &events, const inventory::Fleet &fleet)
{
    bool news = false;
    for (const Event &event : events) {
        if (!event.mac) {
            noteBootstrap(event);
            continue;
        }
        const bool stranger = event.outcome == Event::Outcome::Refused && !fleet.device(*event.mac);
        if (!stranger || (m_strangers.size() >= MostStrangers && !m_strangers.contains(*event.mac)))
            continue;
        m_strangers.insert(*event.mac, {event.what, event.address, modelOf(event)});
        news = true;
    }
    return news;
}

void Strangers::noteBootstrap(const Event &event)
{
    const auto wanted = m_paths.understand(event.what.section(u' ', 1, 1), {});
    if (wanted.kind != provisioning::Wanted::Kind::Bootstrap)
        return;
    if (m_bootstraps.size() >= MostStrangers)
        m_bootstraps.clear();
    m_bootstraps.insert(event.address, wanted.model);
}

QString Strangers::modelOf(const Event &event) const
{
    const QString told = event.what.section(u'(', 1).section(u')', 0, 0);
    if (const auto *facts = told.isEmpty() ? nullptr : m_catalogue->facts(told))
        return facts->name;
    const QString byFile = m_bootstraps.value(event.address);
    return byFile.isEmpty() ? modelByPrefix(*m_catalogue, *event.mac) : byFile;
}

} // namespace gui
