#include "profile/checklist.h"

namespace profile {

namespace {

using Severity = Finding::Severity;

QString quoted(const QString &name)
{
    return QLatin1Char('<') + name + QLatin1Char('>');
}

void unknown(Checklist &list, const ReadElement &element)
{
    const QString name = QString::fromLatin1(element.key());
    const QString nearest = list.model->nearestName(name);
    if (nearest.compare(name, Qt::CaseInsensitive) == 0) {
        list.add(Severity::Error, element,
                 Checklist::tr("is spelled in another case: the phone passes it over"),
                 Checklist::tr("write %1").arg(quoted(nearest)));
        return;
    }
    const QString other =
        list.context.modelWith ? list.context.modelWith(element.key()) : QString();
    if (!other.isEmpty()) {
        list.add(Severity::Warning, element,
                 Checklist::tr("is no element of the %1 but of the %2: the phone passes it over")
                     .arg(list.model->name(), other),
                 nearest.isEmpty() ? QString()
                                   : Checklist::tr("perhaps %1 is meant").arg(quoted(nearest)));
        return;
    }
    list.add(Severity::Warning, element, Checklist::tr("is not known: the phone passes it over"),
             nearest.isEmpty() ? Checklist::tr("check the spelling")
                               : Checklist::tr("perhaps %1 is meant").arg(quoted(nearest)));
}

void saidTwice(Checklist &list, const ReadElement &first, const ReadElement &last)
{
    const bool same = first.state == last.state && first.value == last.value;
    list.add(same ? Severity::Note : Severity::Warning, first,
             same ? Checklist::tr("is said again in line %1").arg(last.line)
                  : Checklist::tr("is said again in line %1, and only the last one counts")
                        .arg(last.line),
             Checklist::tr("remove one of them"));
}

} // namespace

void checkNames(Checklist &list)
{
    constexpr int enough = 200; // looking for the nearest of each takes time
    int strangers = 0;
    for (const ReadElement &element : list.profile.elements) {
        const QByteArray key = element.key();
        const ReadElement *counts = list.find(key);
        if (!counts)
            continue; // status: repeats there are of different things
        if (counts != &element && !element.isStatus() && element.group == counts->group)
            saidTwice(list, element, *counts);
        const bool known = !list.model || list.model->indexOf(key);
        if (counts == &element && !known && ++strangers <= enough)
            unknown(list, element);
    }
    if (strangers > enough)
        list.add(Severity::Warning, QString(),
                 Checklist::tr("%1 more elements are not known").arg(strangers - enough),
                 Checklist::tr("is the file meant for this model?"));
}

} // namespace profile
