#include "profile/xmlpath.h"

#include <algorithm>

namespace profile {

namespace {

/** How many characters of both paths are the same, in whole steps. */
qsizetype sharedSteps(QByteArrayView one, QByteArrayView other)
{
    const auto ends = [](QByteArrayView path, qsizetype at) {
        return at == path.size() || path[at] == '/';
    };
    qsizetype shared = 0;
    for (qsizetype at = 0;; ++at) {
        if (ends(one, at) && ends(other, at))
            shared = at;
        if (at == one.size() || at == other.size() || one[at] != other[at])
            return shared;
    }
}

} // namespace

QByteArray tagsBetween(QByteArrayView from, QByteArrayView to)
{
    QByteArray tags;
    const qsizetype kept = sharedSteps(from, to);
    while (from.size() > kept) {
        const qsizetype slash = from.lastIndexOf('/');
        tags += "</" + from.sliced(slash + 1).toByteArray() + ">\n";
        from = from.first(std::max<qsizetype>(slash, 0));
    }
    for (qsizetype at = kept; at < to.size();) {
        const qsizetype begin = at == 0 ? 0 : at + 1; // behind a slash
        const qsizetype slash = to.indexOf('/', begin);
        at = slash < 0 ? to.size() : slash;
        tags += '<' + to.sliced(begin, at - begin).toByteArray() + ">\n";
    }
    return tags;
}

} // namespace profile
