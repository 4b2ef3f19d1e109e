#include "gui/widgets/questions.h"

namespace gui {

namespace {

constexpr qsizetype MostAskedFor = 32; // phones, one by one

} // namespace

QList<std::optional<MacAddress>> questionsAbout(const QList<MacAddress> &macs)
{
    if (macs.size() > MostAskedFor)
        return {std::nullopt};
    return {macs.begin(), macs.end()};
}

} // namespace gui
