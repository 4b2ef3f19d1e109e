#include "profile/checklist.h"
#include "rules/profilerule.h"
#include "rules/version.h"

#include <algorithm>

namespace profile {

namespace {

using namespace Qt::StringLiterals;
using rules::Operator;
using rules::Version;
using Severity = Finding::Severity;

QString fileOf(const rules::Url &url)
{
    return url.path.section(u'/', -1).section(u'?', 0, 0);
}

bool isSoftwareVersion(const rules::Condition &condition, const rules::Operand &operand)
{
    const QStringView text = condition.text(operand);
    return operand.kind == rules::Operand::Kind::SoftwareVersion || text == u"$SWVER"
        || text == u"SWVER";
}

/** Whether the phone, once it runs @p version, still finds the comparison true. */
bool stillHolds(Operator comparator, const Version &version, const Version &limit)
{
    return version.manner() == limit.manner()
        && rules::satisfies(comparator, version.compare(limit));
}

/** The check of one Upgrade_Rule. */
class UpgradeCheck
{
public:
    UpgradeCheck(Checklist &list, const ReadElement &element, const rules::ProfileRule &rule)
        : m_list(list), m_element(element), m_rule(rule)
    {
    }

    void run();

private:
    const FirmwareImage *imageOf(const rules::Url &url) const;
    void checkAlternative(const rules::Alternative &alternative);
    void checkLoop(const rules::Condition &condition, const FirmwareImage &image);
    QString targetOf(const rules::Alternative &alternative) const;
    void checkHops(const QString &target);

    Checklist &m_list;
    const ReadElement &m_element;
    const rules::ProfileRule &m_rule;
};

void UpgradeCheck::run()
{
    for (const rules::Alternative &alternative : m_rule.alternatives())
        checkAlternative(alternative);
    if (!m_rule.alternatives().empty())
        checkHops(targetOf(m_rule.alternatives().back()));
}

const FirmwareImage *UpgradeCheck::imageOf(const rules::Url &url) const
{
    const QString file = fileOf(url);
    const auto &images = *m_list.context.images;
    const auto it = std::find_if(images.begin(), images.end(), [&](const FirmwareImage &image) {
        return image.file.compare(file, Qt::CaseInsensitive) == 0;
    });
    return it == images.end() ? nullptr : &*it;
}

void UpgradeCheck::checkAlternative(const rules::Alternative &alternative)
{
    if (!alternative.url)
        return;
    if (!alternative.condition)
        m_list.add(Severity::Note, m_element,
                   Checklist::tr("has no condition: the phone may load the image over and over"),
                   Checklist::tr("write ( $SWVER ne VERSION )? before the address"));
    const bool knowable = m_list.context.images && !fileOf(*alternative.url).contains(u'$');
    if (!knowable)
        return;
    const FirmwareImage *image = imageOf(*alternative.url);
    if (!image) {
        m_list.add(Severity::Error, m_element,
                   Checklist::tr("asks for the firmware %1, which we do not hold")
                       .arg(fileOf(*alternative.url)),
                   Checklist::tr("put the image into the folder of files, or clear the rule"));
        return;
    }
    if (image->evidence == FirmwareImage::Evidence::None)
        m_list.add(Severity::Note, m_element,
                   Checklist::tr("what firmware %1 is stands neither inside it nor in its name: "
                                 "nobody can tell here whether the upgrade ever ends")
                       .arg(image->file),
                   Checklist::tr("try it on one phone first"));
    else if (alternative.condition)
        checkLoop(*alternative.condition, *image);
}

void UpgradeCheck::checkLoop(const rules::Condition &condition, const FirmwareImage &image)
{
    const auto inside = Version::parse(image.version);
    if (!inside || condition.comparisons().empty())
        return;
    for (const rules::Comparison &comparison : condition.comparisons()) {
        const auto limit = Version::parse(condition.text(comparison.right));
        const bool isTrueAfterwards = limit && isSoftwareVersion(condition, comparison.left)
            && stillHolds(comparison.comparator, *inside, *limit);
        if (!isTrueAfterwards)
            return;
    }
    const bool proven = image.evidence == FirmwareImage::Evidence::Inside;
    const QString message = proven
        ? Checklist::tr("%1 is firmware %2, with which the condition still holds: the phone would "
                        "load it without end")
        : Checklist::tr("by its name %1 is firmware %2, with which the condition still holds: the "
                        "phone would load it without end");
    m_list.add(proven ? Severity::Error : Severity::Warning, m_element,
               message.arg(image.file, image.version),
               Checklist::tr("name version %1 in the condition").arg(image.version));
}

/** The version an alternative leads to: what is in the image, or what its condition waits for. */
QString UpgradeCheck::targetOf(const rules::Alternative &alternative) const
{
    if (alternative.url && m_list.context.images) {
        const FirmwareImage *image = imageOf(*alternative.url);
        if (image && !image->version.isEmpty())
            return image->version;
    }
    if (!alternative.condition || alternative.condition->comparisons().empty())
        return {};
    return alternative.condition->text(alternative.condition->comparisons().front().right)
        .toString();
}

void UpgradeCheck::checkHops(const QString &target)
{
    const auto wanted = Version::parse(target);
    if (!m_list.model || !wanted)
        return;
    const QString firmware = m_list.firmware();
    for (const schema::UpgradeHop &hop : m_list.model->facts().hops) {
        const auto through = Version::parse(hop.through);
        const bool beyond = through && through->manner() == wanted->manner()
            && std::is_gt(wanted->compare(*through));
        const bool mayBeBelow =
            firmware.isEmpty() || m_list.model->facts().hopBetween(firmware, target) == hop;
        const auto leadsThrough = [&](const rules::Alternative &alternative) {
            return targetOf(alternative) == hop.through;
        };
        if (!beyond || !mayBeBelow
            || std::any_of(m_rule.alternatives().begin(), m_rule.alternatives().end(),
                           leadsThrough))
            continue;
        m_list.add(firmware.isEmpty() ? Severity::Warning : Severity::Error, m_element,
                   Checklist::tr("a phone older than %1 must load %2 before %3")
                       .arg(hop.below, hop.through, target),
                   Checklist::tr("write ( $SWVER lt %1 )? and the address of %2 first")
                       .arg(hop.below, hop.through));
    }
}

/** A data type knows no model: that SPA phones fetch no firmware by HTTPS it cannot say. */
bool isFaultOfType(const Checklist &list, const ReadElement &element)
{
    const auto index = list.model ? list.model->indexOf(element.name) : std::nullopt;
    return index && list.model->element(*index).parameter->type.fault(element.value);
}

} // namespace

void checkUpgrade(Checklist &list)
{
    const ReadElement *element = list.find("Upgrade_Rule");
    if (!element || element->state != State::Value)
        return;
    const bool multiplatform =
        list.model && list.model->facts().dialect == schema::Dialect::Multiplatform;
    const auto rule =
        rules::ProfileRule::parse(element->value, {rules::Context::Upgrade, multiplatform});
    if (rule)
        UpgradeCheck(list, *element, *rule).run();
    else if (!isFaultOfType(list, *element)) // then it has been said
        list.add(Severity::Error, *element, rule.error().message,
                 Checklist::tr("correct the rule"));
}

} // namespace profile
