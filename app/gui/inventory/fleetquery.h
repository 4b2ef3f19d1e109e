#pragma once

#include "gui/inventory/fleetrow.h"
#include "gui/inventory/valuecolumn.h"
#include "gui/inventory/wordstore.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace gui {

/** The rows of a fleet as a search goes through them: what is looked up often lies together. */
struct FleetWords
{
    WordStore all; ///< of every column
    ValueColumn models;
    ValueColumn groups;
    ValueColumn sites;
    ValueColumn firmware;
};

/** What the search box says. Plain words match any column; `name:` `mac:` `model:` `group:`
 *  `site:` `ext:` `ip:` `state:` narrow one, where an empty value means "has none"; `fw:<7.5`
 *  compares versions and `seen:>1d` ages (m, h, d, w); the words of a state ("never-seen") narrow
 *  to it; a leading - excludes; "double quotes" keep words together. Everything must hold. */
class FleetQuery
{
public:
    static FleetQuery parse(const QString &text);

    /** Clears the mark of every row that does not match; @p words are the words of @p rows, as
     *  many, and @p now is what ages are counted from. */
    void narrow(const std::vector<FleetRow> &rows, const FleetWords &words, const QDateTime &now,
                std::vector<char> &marks) const;

    bool isEmpty() const { return m_terms.isEmpty(); }

    /** "model:", "group:" …: what completion offers. */
    static QStringList keys();

private:
    enum class Field {
        Any,
        Name,
        Mac,
        Model,
        Group,
        Site,
        Extension,
        Address,
        State,
        Firmware,
        Seen
    };
    enum class Comparison { Contains, Less, Greater };

    struct Term
    {
        Field field = Field::Any;
        Comparison comparison = Comparison::Contains;
        bool excludes = false;
        QString value; ///< lower case
        std::optional<qint64> age; ///< seconds, where the value is an age
    };

    static Term termOf(QString word);
    static void narrowByWord(const Term &term, const WordStore &words, std::vector<char> &marks);
    static void narrowBy(const Term &term, const std::vector<FleetRow> &rows,
                         const FleetWords &words, const QDateTime &now, std::vector<char> &marks);
    static bool holdsFirmware(const Term &term, const QString &firmware);
    static bool holdsAge(const Term &term, const QDateTime &last, const QDateTime &now);

    QList<Term> m_terms;
};

} // namespace gui
