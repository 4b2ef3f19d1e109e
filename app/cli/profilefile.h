#pragma once

#include "cli/session.h"
#include "profile/plaintext.h"

namespace cli {

/** A file with a profile in it, as commands take it: what it is wrapped in and which phone it is
 *  for is found out. */
struct ProfileFile
{
    std::string path; ///< "-": standard input
    std::string model; ///< as given; empty: what the text says of itself
    CLI::Option *key = nullptr; ///< --key; may be null

    void addKeyTo(CLI::App &command);
    void addModelTo(CLI::App &command);

    /** The bytes as they lie there. */
    Result<QByteArray> bytes() const;
    Result<QByteArray> keyBytes(Session &session) const;

    struct Text
    {
        QByteArray bytes; ///< with everything around them undone
        profile::ReadProfile read;
        profile::Origin origin = profile::Origin::Profile;
        const schema::PhoneModel *model = nullptr; ///< null: neither said nor found out
    };

    Result<Text> read(Session &session) const;
    /** The same of @p bytes that came from elsewhere. */
    Result<Text> read(Session &session, const QByteArray &bytes) const;
};

/** Files an SPC text imports lie beside it, and nowhere else. */
profile::ImportedFile importsBeside(const QString &path);

/** The model of that name; refused, with the nearest, where there is none. */
Result<const schema::PhoneModel *> modelNamed(const schema::Catalogue &catalogue,
                                              const QString &name);

} // namespace cli
