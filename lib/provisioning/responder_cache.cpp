// What each phone is told, kept until an edit of it, and what it was told before.

#include "provisioning/responder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace provisioning {

using inventory::Device;
using inventory::Fleet;

namespace {

constexpr qsizetype MostToldLists = 1'000; // those of phones that are gone are forgotten then

QString tr(const char *text)
{
    return QCoreApplication::translate("provisioning", text);
}

// For the phone's timeline: the first in words, the others counted.
QString remarkOf(const Findings &findings)
{
    if (findings.isEmpty())
        return {};
    const Finding &first = findings.front();
    const QString more =
        findings.size() > 1 ? tr("; %1 more like it").arg(findings.size() - 1) : QString();
    return QStringLiteral("%1 %2%3. %4").arg(first.where, first.message, more, first.remedy);
}

} // namespace

Result<std::shared_ptr<const Responder::Cached>> Responder::cached(const Fleet &fleet,
                                                                   const Device &device)
{
    const quint64 key = device.mac.toInteger();
    const inventory::Revision revision = effectiveRevision(fleet, device);
    {
        const std::lock_guard lock(m_mutex);
        const auto *kept = m_cache.object(key);
        if (kept && (*kept)->revision == revision && (*kept)->toldBefore == device.told
            && (*kept)->firmware == device.firmware)
            return *kept;
    }
    Result<Rendered> rendered = m_renderer.render(fleet, device);
    if (!rendered)
        return rendered.error();
    auto fresh = std::make_shared<Cached>();
    fresh->bytes = std::make_shared<const QByteArray>(std::move(rendered->bytes));
    fresh->adminPassword = rendered->adminPassword;
    fresh->remark = remarkOf(rendered->findings);
    fresh->firmware = device.firmware;
    fresh->revision = revision;
    fresh->toldBefore = device.told;
    const std::lock_guard lock(m_mutex);
    fresh->told = shared(std::move(rendered->told));
    const std::shared_ptr<const Cached> result = fresh;
    m_cache.insert(key, new std::shared_ptr<const Cached>(result), int(fresh->bytes->size()));
    return result;
}

// Phones of one kind are told the same elements: one list serves them all.
std::shared_ptr<const QStringList> Responder::shared(QStringList told)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : told)
        hash.addData(name.toLatin1() + ' ');
    std::weak_ptr<const QStringList> &kept = m_toldLists[hash.result()];
    if (auto there = kept.lock())
        return there;
    auto list = std::make_shared<const QStringList>(std::move(told));
    kept = list;
    if (m_toldLists.size() > MostToldLists)
        m_toldLists.removeIf([](const auto &entry) { return entry.value().expired(); });
    return list;
}

// Until the transfer ends nobody knows what the phone took: it may hold the old and the new.
void Responder::noteStart(const Device &device, const Cached &profile)
{
    if (device.told && *device.told == *profile.told)
        return;
    QStringList both = device.told ? *device.told : QStringList();
    for (const QString &name : *profile.told) {
        if (!both.contains(name))
            both.append(name);
    }
    if (device.told && both.size() == device.told->size())
        return;
    m_journal.note(Told{device.mac, std::make_shared<const QStringList>(std::move(both)), {}});
}

void Responder::noteEnd(const Device &device, const Cached &profile)
{
    const bool same = device.told && *device.told == *profile.told;
    if (!same || !profile.adminPassword.isEmpty())
        m_journal.note(Told{device.mac, profile.told, profile.adminPassword});
}

} // namespace provisioning
