#include "provisioning/listings.h"

#include <algorithm>

namespace provisioning {

namespace {

constexpr int MostListings = 1'000; // folders
constexpr int Rest = 10; // times as long as it looked

} // namespace

Listings::Listings(std::chrono::milliseconds patience) : m_patience(patience) { }

std::shared_ptr<const Listings::Names> Listings::names(const QString &key, const QDateTime &version,
                                                       std::chrono::milliseconds pause, Look look)
{
    std::unique_lock lock(m_mutex);
    if (m_listings.size() >= MostListings && !m_listings.contains(key))
        m_listings.removeIf([](const auto &known) { return !known->underWay; });
    Listing &listing = m_listings[key];
    const bool stale = !version.isValid() || listing.version != version;
    if (!stale || listing.underWay || Clock::now() < listing.notBefore)
        return listing.names;
    listing.underWay = true;
    listing.notBefore = Clock::now() + pause;
    m_errands.add([this, key, version, look = std::move(look)] { take(key, version, look); });
    m_looked.wait_for(lock, m_patience, [&] { return !m_listings.value(key).underWay; });
    return m_listings.value(key).names;
}

void Listings::take(const QString &key, const QDateTime &version, const Look &look)
{
    const auto begin = Clock::now();
    auto names = std::make_shared<const Names>(look());
    const auto end = Clock::now();
    {
        const std::lock_guard lock(m_mutex);
        Listing &listing = m_listings[key];
        listing.names = std::move(names);
        listing.version = version;
        listing.notBefore = std::max(listing.notBefore, end + Rest * (end - begin));
        listing.underWay = false;
    }
    m_looked.notify_all();
}

} // namespace provisioning
