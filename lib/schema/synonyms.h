#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace schema {

/** Names that say the same thing to different phones: Admin_Passwd here, Admin_Password there.
 *  Names are general, with {n} for a number. Immutable. */
class Synonyms
{
public:
    explicit Synonyms(const QList<QStringList> &groups);

    /** The other names of what @p name says, likeliest first; empty where it has none. */
    QStringList of(const QString &name) const;

private:
    QList<QStringList> m_groups;
    QHash<QString, int> m_groupOf;
};

/** "Proxy_2_" as "Proxy_{n}_" with the number taken out; the name itself and no number where it
 *  has none, or more than one. */
struct GeneralName
{
    QString name;
    QString number; ///< the digits that stood in {n}'s place; may be empty
};

GeneralName generalName(QStringView name);

} // namespace schema
