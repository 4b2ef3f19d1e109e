#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "schema/phonemodel.h"

#include <QStringList>
#include <QStringView>

#include <memory>

namespace schema {

/** Every model we know, from resources/schema and the user's own entries beside it. A family is
 *  read when first asked for. All functions may be called from any thread. */
class Catalogue
{
public:
    /** The built-in entries, and those of @p ownEntries (a folder of JSON files, written by hand
     *  or by learn(); empty or missing: none). An own entry replaces ours of the same name; one
     *  that cannot be read is left out and found in findings(). */
    static Result<std::shared_ptr<const Catalogue>> load(const QString &ownEntries = {});
    ~Catalogue();

    /** What is wrong with the user's own entries, by file. */
    const Findings &findings() const;

    /** Names in the order of a price list: families together, small phones first. */
    QStringList modelNames() const;

    /** The model of that name in any spelling a person or a phone uses: "SPA504G", "spa-504g",
     *  "504G", "CP-7832-3PCC"; null where it is unknown. It lives as long as the catalogue. */
    const PhoneModel *model(QStringView name) const;

    /** The known model name most like @p name, for "did you mean". */
    QString nearestModel(QStringView name) const;

    /** Without loading any family's parameters. */
    const ModelFacts *facts(QStringView name) const;

    /** The models a User-Agent header may come from: one, or none that we know. */
    const ModelFacts *modelOfUserAgent(QStringView userAgent) const;

    /** The firmware @p userAgent names, as phones of @p model write it; empty: it is none of
     *  theirs. */
    QString firmwareIn(QStringView userAgent, QStringView model) const;

    QList<const ModelFacts *> allFacts() const;

    /** Modules of keys that phones carry, those of small phones first. */
    const QList<KeyModule> &keyModules() const;

    /** The module of that name in any spelling; null where it is unknown. */
    const KeyModule *keyModule(QStringView name) const;

    /** The phones that carry @p module, in the order of the price list. */
    QList<const ModelFacts *> carriersOf(const KeyModule &module) const;

    /** Why there is no phone of that name: what else it is, or which model is most like it. */
    QString whyUnknown(QStringView name) const;

private:
    struct Private;
    explicit Catalogue(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace schema
