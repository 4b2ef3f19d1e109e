#pragma once

#include "inventory/event.h"
#include "inventory/fleet.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace provisioning {

/** What a phone tells in its log of fetching its profile or its firmware. */
enum class PhoneSays {
    ResyncRequested,
    ResyncDone,
    ResyncFailed,
    UpgradeRequested,
    UpgradeDone,
    UpgradeFailed,
};
constexpr size_t PhoneSayings = 6;

inventory::Event::Outcome outcomeOf(PhoneSays saying);

/** "Successful resync", "Resync failed" …: what the factory's text has at its core. */
QString phraseOf(PhoneSays saying);

/** Finds the factory's phrases in @p text and where they begin. */
struct FoundPhrase
{
    PhoneSays saying;
    qsizetype at;
};
std::optional<FoundPhrase> factoryPhrase(const QString &text);

/** The texts Log_Resync_Request_Msg … of one phone, each as a pattern: what stands between the
 *  macros must occur in that order. Immutable; any thread. */
class LogTemplates
{
public:
    using Texts = std::array<QString, PhoneSayings>;

    /** Empty texts say nothing, nor does one with fewer than three letters beside its macros: it
     *  would be found in every line. */
    explicit LogTemplates(const Texts &texts);

    /** Of several that fit the one with most letters. */
    std::optional<PhoneSays> recognise(const QString &line) const;

private:
    struct Pattern
    {
        QStringList pieces; ///< between the macros, none empty
        qsizetype longest = 0; ///< which piece: looked for first
        qsizetype letters = 0;

        bool fits(const QString &line) const;
    };
    static Pattern patternOf(const QString &text);

    std::array<Pattern, PhoneSayings> m_patterns;
};

/** The texts of every phone of a fleet, as its layers set them; made when a phone is first asked
 *  for and kept until an edit. Belongs to one thread. */
class LogTemplateBook
{
public:
    /** Null where no layer sets any: then the factory's texts hold. */
    const LogTemplates *of(const inventory::Fleet &fleet, const inventory::Device &device);

private:
    inventory::Revision m_revision = -1;
    QHash<MacAddress, std::shared_ptr<const LogTemplates>> m_phones;
    QHash<QStringList, std::shared_ptr<const LogTemplates>> m_made; ///< by their texts
};

} // namespace provisioning
