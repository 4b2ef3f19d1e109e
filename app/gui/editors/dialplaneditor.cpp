#include "gui/editors/dialplaneditor.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTreeWidget>

namespace gui {

using rules::DialCandidate;
using rules::DialState;

namespace {

constexpr int MostRows = 8; // of a plan; more is scrolled to
constexpr int LongestNumber = 64; // digits one would try

enum Column { Rule, Fate };

} // namespace

DialPlanEditor::DialPlanEditor(const schema::Parameter &parameter, QWidget *parent)
    : ScriptEditor(parameter, parent), m_digits(new QLineEdit(this)), m_verdict(new QLabel(this)),
      m_rules(new QTreeWidget(this))
{
    m_digits->setPlaceholderText(tr("Dial here to try it"));
    m_digits->setAccessibleName(tr("Digits to try the dial plan with"));
    m_digits->setClearButtonEnabled(true);
    m_digits->setFont(fixedFont());
    m_digits->setMaxLength(LongestNumber);
    const QRegularExpression keys(QStringLiteral("[0-9*#]*"));
    m_digits->setValidator(new QRegularExpressionValidator(keys, m_digits));
    m_verdict->setWordWrap(true);
    m_verdict->setFont(headingFont(font()));
    m_rules->setHeaderLabels({tr("Rule"), tr("With these digits")});
    m_rules->setAccessibleName(tr("Rules of the dial plan"));
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setFrameShape(QFrame::NoFrame);
    m_rules->header()->setSectionResizeMode(Rule, QHeaderView::Stretch);
    m_rules->header()->setSectionResizeMode(Fate, QHeaderView::ResizeToContents);
    m_rules->header()->setStretchLastSection(false);
    m_rules->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makeCopyable(m_rules);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_digits, 1);
    row->addWidget(m_verdict, 2);
    column()->addLayout(row);
    column()->addWidget(m_rules);
    connect(m_digits, &QLineEdit::textChanged, this, &DialPlanEditor::test);
    connect(m_digits, &QLineEdit::returnPressed, this, &ScriptEditor::done);
}

QString DialPlanEditor::verdict() const
{
    return m_verdict->text();
}

void DialPlanEditor::explain()
{
    auto plan = rules::DialPlan::parse(text());
    m_plan = plan ? std::optional(std::move(*plan)) : std::nullopt;
    listRules();
    test();
}

void DialPlanEditor::listRules()
{
    m_rules->clear();
    if (!m_plan)
        return;
    for (const rules::DialRule &rule : m_plan->rules()) {
        auto *item = new QTreeWidgetItem(m_rules);
        item->setText(Rule, text().mid(rule.start, rule.size).trimmed());
        item->setFont(Rule, fixedFont());
    }
    fitHeight(m_rules, MostRows);
}

void DialPlanEditor::test()
{
    m_digits->setEnabled(m_plan.has_value());
    if (!m_plan) {
        m_verdict->setText(text().isEmpty() ? tr("No plan: nothing to try") : QString());
        return;
    }
    rules::Dialling dialling(*m_plan, surroundings().timers);
    for (const QChar key : m_digits->text())
        dialling.press(key);
    m_verdict->setText(saidOf(dialling));
    markRules(dialling);
}

void DialPlanEditor::markRules(const rules::Dialling &dialling)
{
    const rules::DialCandidates &candidates = dialling.candidates();
    const std::optional<size_t> decides = dialling.state().rule;
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_rules->topLevelItem(i);
        const bool alive =
            std::any_of(candidates.alive.begin(), candidates.alive.end(),
                        [i](const DialCandidate &other) { return int(other.rule) == i; });
        const bool chosen = decides == size_t(i);
        item->setText(Fate, chosen ? tr("decides") : alive ? tr("can still match") : tr("no"));
        item->setIcon(Fate, chosen ? icon(QStringLiteral("check")) : QIcon());
        const QColor ink = alive ? palette().color(QPalette::Text) : mutedColour(palette());
        item->setForeground(Rule, ink);
        item->setForeground(Fate, ink);
        if (chosen)
            m_rules->scrollToItem(item);
    }
}

QString DialPlanEditor::saidOf(const rules::Dialling &dialling) const
{
    const DialState state = dialling.state();
    const QString rule = state.rule ? QString::number(*state.rule + 1) : QString();
    const QString sent = dialling.sent().isEmpty() ? tr("nothing") : dialling.sent();
    QString said;
    switch (state.action) {
    case DialState::Action::Dial:
        said = tr("Dials %1 at once, by rule %2.").arg(sent, rule);
        break;
    case DialState::Action::Reject:
        said = state.rule ? tr("Refused: rule %1 bars this number.").arg(rule)
                          : tr("Refused: no rule begins like this.");
        break;
    case DialState::Action::Wait:
        if (state.rule && !state.barred)
            said = tr("Waits %1 s for another digit, then dials %2 by rule %3.")
                       .arg(state.timer.value_or(0))
                       .arg(sent, rule);
        else if (state.timer)
            said = tr("Waits %1 s for another digit, then refuses.").arg(*state.timer);
        else
            said = tr("Waits for the first digit.");
        break;
    }
    if (state.outsideTone)
        said += u' ' + tr("The outside dial tone sounds.");
    const int late = int(m_digits->text().size() - dialling.digits().size());
    return late > 0 ? said + u' ' + tr("%n digit(s) came too late.", nullptr, late) : said;
}

} // namespace gui
