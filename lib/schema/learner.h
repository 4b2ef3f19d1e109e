#pragma once

#include "base/result.h"
#include "schema/catalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace schema {

/** One element as a phone showed it of itself. */
struct SeenElement
{
    QByteArray name;
    QString value;
    QStringList options; ///< what it says it may be; may be empty
    QByteArray access; ///< its ua attribute; may be empty
    QByteArray group; ///< "Ext_1/SIP_Settings"; may be empty
};

/** A phone's own dump, its status left out. */
struct Specimen
{
    QString model; ///< how it is to be called: "SPA999"
    QString firmware; ///< may be empty
    std::vector<SeenElement> elements; ///< in the phone's order; of repeats the first counts
};

/** The catalogue entry of a model, or of a firmware, that @p catalogue does not know. What a name
 *  means is taken from the known model most like it; what that lacks is told from the dump: the
 *  page from the group, the type from the options and the value. A value becomes a factory value
 *  only where the relative ships with the same one: the rest may be this site's choice, and no
 *  secret is ever written. A model the catalogue knows keeps its facts and what other firmware of
 *  it has: what a firmware does not know it ignores. Refused where the dump holds nothing that
 *  could be a setting, or more than an entry may. */
Result<QJsonObject> learn(const Catalogue &catalogue, const Specimen &specimen);

/** Writes @p entry to a file of its model's name in @p folder, made where it is missing, whence
 *  Catalogue::load() reads it. Returns the file's path. */
Result<QString> saveOwnEntry(const QString &folder, const QJsonObject &entry);

} // namespace schema
