#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "inventory/change.h"
#include "provisioning/vault.h"
#include "schema/catalogue.h"

#include <memory>
#include <optional>

namespace provisioning {

/** An edit ready to be committed, and what should be said about it. */
struct Draft
{
    inventory::Edit edit;
    Findings findings;
};

/** What is known of an extension that is added or changed; an absent member stays as it is. */
struct ExtensionSpec
{
    QString number;
    std::optional<QString> newNumber; ///< of one that is changed
    std::optional<QString> name;
    std::optional<QString> secret; ///< plain
    std::optional<QString> context;
    std::optional<QString> mailbox;
    std::optional<QString> asterisk;
    QMap<QString, QString> options; ///< further peer options; an empty value removes one
};

/** What is known of a phone that is added or changed; an absent member stays as it is. */
struct PhoneSpec
{
    MacAddress mac;
    std::optional<QString> model;
    std::optional<QString> name;
    std::optional<QString> group;
    std::optional<QString> site;
    std::optional<QList<inventory::Line>> lines; ///< all of them

    explicit PhoneSpec(MacAddress address) : mac(address) { }
};

/** NAME=VALUE, NAME= or NAME, as a person says what a layer says of an element. */
struct Assignment
{
    QString element;
    std::optional<profile::Setting> setting; ///< absent: the layer says nothing any more

    /** The three spellings of `phone set`. */
    static Assignment parse(const QString &text);
};

/** What an admin does, checked against the catalogue and the record and made into edits. Refuses
 *  what cannot be and says what to do instead; holds no state of its own; any thread. */
class Editor
{
public:
    Editor(std::shared_ptr<const schema::Catalogue> catalogue, std::shared_ptr<const Vault> vault)
        : m_catalogue(std::move(catalogue)), m_vault(std::move(vault))
    {
    }

    Result<Draft> addExtension(const inventory::Fleet &fleet, const ExtensionSpec &spec) const;
    /** Keys that watch or call it follow a new name or number in the same edit, and lines that
     *  have it a new number; the secret stays what it is. */
    Result<Draft> changeExtension(const inventory::Fleet &fleet, const ExtensionSpec &spec) const;
    Result<Draft> removeExtension(const inventory::Fleet &fleet, const QString &number) const;

    Result<Draft> addPhone(const inventory::Fleet &fleet, const PhoneSpec &spec) const;
    Result<Draft> changePhone(const inventory::Fleet &fleet, const PhoneSpec &spec) const;
    Result<Draft> removePhones(const inventory::Fleet &fleet, const QList<MacAddress> &macs) const;

    /** What the layers @p scopes say of elements; one edit for all of them. Of several each is told
     *  what its model has, and a finding names the models that lack something; what none has is
     *  refused. */
    Result<Draft> assign(const inventory::Fleet &fleet, const QList<inventory::Scope> &scopes,
                         const QList<Assignment> &assignments) const;

    /** Whether what that scope says of @p element is a secret on any model it reaches. */
    bool isSecret(const inventory::Fleet &fleet, const inventory::Scope &scope,
                  const QString &element) const;

    /** Under the policy "token" every phone that has none is given one in the same edit. */
    Result<Draft> setOption(const inventory::Fleet &fleet, const QString &name,
                            const QString &value) const;
    /** As setOption(), for a fleet that has no phones yet. */
    Result<Draft> setOption(const QString &name, const QString &value) const
    {
        return setOption(inventory::Fleet(), name, value);
    }

    /** Gives each a new token; what they had opens nothing any more. */
    Result<Draft> makeTokens(const inventory::Fleet &fleet, const QList<MacAddress> &macs) const;
    /** Takes their tokens away: under the policy "token" they get nothing until one is made. */
    Result<Draft> revokeTokens(const inventory::Fleet &fleet, const QList<MacAddress> &macs) const;

    /** The number behind the highest one in use; "100" in an empty fleet. One of more than
     *  15 digits counts for nothing. */
    static QString nextExtension(const inventory::Fleet &fleet);

    /** 24 characters that need no escaping anywhere, from the system's random source. */
    static QString generateSecret();

    /** @p device as @p spec has it, checked; for whoever makes one edit of many phones. */
    Result<inventory::Device> applied(const inventory::Fleet &fleet, inventory::Device device,
                                      const PhoneSpec &spec) const;

private:
    Result<Draft> put(const inventory::Fleet &fleet, inventory::Extension extension,
                      const ExtensionSpec &spec, const QString &summary) const;
    Result<inventory::Extension> renumbered(const inventory::Fleet &fleet,
                                            const inventory::Extension &extension,
                                            const QString &number) const;
    Result<QString> knownModel(const QString &name) const;
    Result<void> checkLines(const inventory::Fleet &fleet, const inventory::Device &device) const;
    Result<void> giveToken(inventory::Device &device) const;

    std::shared_ptr<const schema::Catalogue> m_catalogue;
    std::shared_ptr<const Vault> m_vault;
};

} // namespace provisioning
