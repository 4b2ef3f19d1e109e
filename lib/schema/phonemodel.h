#pragma once

#include "schema/parameter.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace schema {

class Synonyms;

/** How a family's phones spell the three states of an element. */
enum class Dialect {
    Spa, ///< <X>v</X>, <X></X>, <X ua="…"/>
    Multiplatform, ///< <X>v</X>, <X/>, left out
};

/** A hole in a model's firmware that the world knows. */
struct Advisory
{
    QString id; ///< "CVE-2024-20450"
    QString about; ///< what it lets someone do, in a line
    QString fixedIn; ///< the first firmware without it; empty: none is known

    bool operator==(const Advisory &) const = default;
};

/** A stop on the way to newer firmware: a phone older than @p below must first run @p through. */
struct UpgradeHop
{
    QString below;
    QString through;

    bool operator==(const UpgradeHop &) const = default;
};

/** How a model behaves, where phones differ: "Resync_Random_Delay counts in steps of 20 s". */
struct Trait
{
    QString about; ///< the parameter it is about
    QString text; ///< what the phone does, in a line
    QString source; ///< who says so
    QString reading; ///< the same for a program, as the virtual phone's readings are named:
                     ///< "trigger=starts"; empty: only prose says it

    bool operator==(const Trait &) const = default;
};

/** Keys that are plugged into a phone: "SPA500S". A model of the catalogue that is no phone: it has
 *  no address and no profile, its keys are elements of the phone that carries it. */
struct KeyModule
{
    QString name;
    int keys = 0; ///< on one of them
    QStringList sources; ///< where this was found
    QString unverified; ///< what about this entry nobody has confirmed; may be empty

    bool operator==(const KeyModule &) const = default;
};

/** What is known of a model besides its parameters. */
struct ModelFacts
{
    QString name; ///< "SPA525G"
    QString family; ///< "spa525"
    Dialect dialect = Dialect::Spa;
    bool loginInQuery = false; ///< its web pages take xuser and xpassword, not HTTP digest
    int lines = 0; ///< extensions it can register
    int keys = 0; ///< line keys; 0 for an adapter
    int units = 0; ///< key modules that can be attached
    int keysPerUnit = 0; ///< of modules that the catalogue knows, theirs
    QStringList modules; ///< key modules that fit it: "SPA500S"
    QString productName; ///< $PN
    QString productSeries; ///< $PSN
    QStringList bootstrapFiles; ///< what a factory phone asks for, exact spellings, likeliest first
    QString factoryProfileRule; ///< "/spa$PSN.cfg"
    QStringList userAgents; ///< regular expressions; named groups model, version, mac, serial
    QList<quint32> prefixes; ///< MAC prefixes seen; a hint, never proof
    QStringList firmwareFiles; ///< patterns of image names, "spa525g-*.bin"
    QString lastFirmware; ///< the newest seen; may be empty
    bool endOfLife = false; ///< its maker publishes no more firmware
    std::optional<QString> utf8Since; ///< firmware from which UTF-8 is shown; "": always
    QList<UpgradeHop> hops; ///< lowest first
    QList<Advisory> advisories; ///< gravest first
    QList<Trait> traits; ///< of resync and retry: what its firmware does with the parameters
    QStringList sources; ///< where these facts were found
    QString unverified; ///< what about this entry nobody has confirmed; may be empty

    /** Whether a phone with @p firmware shows UTF-8; one whose firmware is empty or unreadable is
     *  taken for one that does not, unless every one of the model does. What shows no UTF-8 is to
     *  be given ASCII. */
    bool showsUtf8(QStringView firmware) const;

    /** The firmware a phone that runs @p from must take before @p to; absent: none in between,
     *  or a version that cannot be read. */
    std::optional<UpgradeHop> hopBetween(QStringView from, QStringView to) const;

    /** Those that a phone with @p firmware still suffers from; all where it cannot be read. */
    QList<Advisory> advisoriesFor(QStringView firmware) const;
};

/** A phone as the catalogue knows it: its facts and every element of its profile, in the order of
 *  its pages. Immutable and shared between threads once built. */
class PhoneModel
{
public:
    /** @p synonyms may be null: then a name stands for itself alone. @p own are kept for the
     *  elements whose parameters they are; the others outlive the model. */
    PhoneModel(ModelFacts facts, std::vector<Element> elements,
               std::shared_ptr<const Synonyms> synonyms = {},
               std::shared_ptr<const std::deque<Parameter>> own = {});

    const ModelFacts &facts() const { return m_facts; }
    const QString &name() const { return m_facts.name; }

    const std::vector<Element> &elements() const { return m_elements; }
    const Element &element(int index) const { return m_elements[size_t(index)]; }

    /** The element of exactly that name. */
    std::optional<int> indexOf(QByteArrayView name) const;

    /** The elements @p name speaks of: itself and its other names on this model (Admin_Passwd,
     *  Admin_Password), or, with braces, every line's, key's or unit's. A relative's name is
     *  understood too (SIP_ToS_… for SIP_TOS_…). Empty: this model has none. */
    QList<int> indexesOf(QStringView name) const;

    /** The known name most like @p name, for "did you mean". */
    QString nearestName(QStringView name) const;

private:
    QList<int> named(const QString &name) const;
    static bool sameNumbers(const Element &left, const Element &right);

    ModelFacts m_facts;
    std::vector<Element> m_elements;
    std::shared_ptr<const std::deque<Parameter>> m_own;
    std::shared_ptr<const Synonyms> m_synonyms;
    QHash<QByteArray, int> m_indexes;
    struct General;
    std::shared_ptr<General> m_general; ///< built when a general name is first asked for
};

} // namespace schema
