#pragma once

#include "base/macaddress.h"
#include "schema/catalogue.h"

#include <QHash>
#include <QString>

#include <optional>

namespace provisioning {

/** What a phone means by the name it asks for. */
struct Wanted
{
    enum class Kind {
        Bootstrap, ///< a model's first file
        Profile, ///< one phone's own file
        Report, ///< where a phone leaves its own settings
        File, ///< firmware, a logo, a ring tone: something under --files
    };

    Kind kind = Kind::File;
    QString model; ///< of a bootstrap, the catalogue's name
    std::optional<MacAddress> mac; ///< of a profile or report
    QString token; ///< that stood before the path; empty: none
    QString path; ///< without leading slashes, single slashes, letter case kept
    bool byQuery = false; ///< the query alone names the phone: the path may be a file's
};

/** What stands before a path for its token: "/token-…". */
QString tokenPart(const QString &token);

/** @p text, a path or a phone's message, with the token in it masked. */
QString withoutToken(QString text);

/** The names phones ask for, in every spelling in use: leading and doubled slashes and letter case
 *  do not matter, and a query may name the phone. Immutable; any thread. */
class RequestPaths
{
public:
    explicit RequestPaths(const schema::Catalogue &catalogue);

    Wanted understand(const QString &path, const QString &query) const;

    /** The bootstrap name most like @p path, as its model spells it, for "did you mean"; may be
     *  empty. */
    QString nearestBootstrap(const QString &path) const;

private:
    Wanted understandTidy(const QString &tidy, const QString &query) const;

    struct Bootstrap
    {
        QString model;
        QString spelling; ///< the file's name as the model asks for it
    };
    QHash<QString, Bootstrap> m_bootstraps; ///< by lower-case file name
};

} // namespace provisioning
