#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <optional>
#include <vector>

namespace rules {

/** What a macro name stands for, without its dollar: "MA", "SWVER", "A". Absent: no such name. */
using Lookup = std::function<std::optional<QString>(QStringView name)>;

/** Where $SA to $SD, the keys and passwords, may be expanded. */
enum class Secrets {
    Nowhere, ///< they are left as they stand
    InOptions, ///< only as the argument of --key, --uid or --pwd, as the guides say
};

/** A text in which macros were replaced, which remembers where each part came from, so that an
 *  error found in it can be shown in what the administrator wrote. */
class Expansion
{
public:
    const QString &text() const { return m_text; }

    /** The place in the source, from 0, of @p position in text(); inside a macro's value it is
     *  that macro's dollar. */
    qsizetype sourcePosition(qsizetype position) const;
    int sourceColumn(int column) const { return int(sourcePosition(column - 1)) + 1; }

private:
    friend Expansion expanded(QStringView, const Lookup &, Secrets);

    struct Piece // starts at `start` in m_text, and at `source` in what was written
    {
        qsizetype start;
        qsizetype source;
        bool replaced;
    };
    void keep(QStringView text, qsizetype source);
    void replace(QStringView value, qsizetype source);

    QString m_text;
    std::vector<Piece> m_pieces;
};

/** Replaces $NAME, $(NAME), $(NAME:p) and $(NAME:p:q) by what @p lookup knows (p: first character
 *  from 0, q: how many), $$ by a dollar. A name is as many letters, digits and underscores as
 *  follow; one that is not known stays as it stands, and a value is not looked at again. Once the
 *  result has 65,536 characters the rest is kept unexpanded. (Guide SPA/ATA p. 42 and 92.) */
Expansion expanded(QStringView text, const Lookup &lookup, Secrets secrets = Secrets::Nowhere);

inline QString expand(QStringView text, const Lookup &lookup, Secrets secrets = Secrets::Nowhere)
{
    return expanded(text, lookup, secrets).text();
}

/** SA to SD, and GPP_SA to GPP_SD: what is never shown. */
bool isSecretMacro(QStringView name);

} // namespace rules
