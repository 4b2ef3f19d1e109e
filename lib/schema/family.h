#pragma once

#include "schema/phonemodel.h"

#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace schema {

/** What a page, a section or a parameter is repeated for. */
struct Repeat
{
    enum class For { Once, Line, User, Key, Unit, Range };

    For what = For::Once;
    int first = 1; ///< of a Range
    int last = 0; ///< of a Range
};

/** Somewhere factory values were read. */
struct Evidence
{
    QString text; ///< "device dump of a SPA508G, 7.5.x"
    QStringList models; ///< those it speaks of; of their relatives it only lets us assume
};

/** One value seen, and who showed it. */
struct Reading
{
    std::optional<QString> value; ///< "{n}" is the number itself; absent where only some are known
    std::vector<std::pair<int, QString>>
        numbered; ///< where the numbers differ; value is the others'
    int witnesses = -1; ///< index into Family::witnesses; -1 only while it is being read
};

/** A parameter on a page, before its numbers are filled in. */
struct Row
{
    const Parameter *parameter = nullptr;
    QByteArray name; ///< the parameter's, as bytes
    Access access = Access::None;
    int set = -1; ///< index into Family::sets; -1: every model has it
    Repeat repeat; ///< for a number that neither page nor section fills in
    size_t firstReading = 0; ///< in Family::readings, strongest first
    size_t readings = 0; ///< none: nobody has seen it
};

struct Section
{
    QString title;
    QByteArray path; ///< Element::path() of all that stands in it
    Repeat repeat;
    int set = -1; ///< index into Family::sets; -1: every model has it
    std::vector<Row> rows;
};

struct Page
{
    QString tab;
    Repeat repeat;
    std::vector<Section> sections;
};

/** Models that share their pages. Owns the parameters its models' elements point to. */
struct Family
{
    QString name;
    std::vector<QStringList> sets; ///< models that have what others lack
    std::vector<Evidence> evidence;
    std::vector<std::vector<int>> witnesses; ///< each a list of indexes into evidence, never empty
    std::vector<Reading> readings;
    std::deque<Parameter> parameters;
    std::vector<Page> pages;
};

/** No phone has a tenth of this; a hostile entry could ask for millions. */
constexpr size_t mostElements = 20'000;

/** What a family comes to on one of its models. */
struct Composition
{
    std::vector<Element> elements; ///< in the order of the pages
    /** The parameters of elements whose choices follow the model's lines; never null. */
    std::shared_ptr<const std::deque<Parameter>> parameters;
};

/** Every element of the model of these facts; at most mostElements, which whoever takes an entry
 *  from outside refuses. "{line}" among a parameter's choices becomes the numbers of the model's
 *  lines. */
Composition compose(const Family &family, const ModelFacts &facts);

} // namespace schema
