#include "gui/editors/ruleeditor.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

using schema::DataType;

namespace {

constexpr int MostRows = 6; // of a rule; more is scrolled to

enum Column { Alternative, Why };

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

RuleEditor::RuleEditor(const schema::Parameter &parameter, QWidget *parent)
    : ScriptEditor(parameter, parent), m_alternatives(new QTreeWidget(this)),
      m_outcome(wrapping(this)), m_macros(wrapping(this))
{
    m_alternatives->setHeaderLabels({tr("Part of the rule"), tr("Why")});
    m_alternatives->setAccessibleName(tr("Parts of the rule"));
    m_alternatives->setRootIsDecorated(false);
    m_alternatives->setFrameShape(QFrame::NoFrame);
    m_alternatives->setWordWrap(true);
    m_alternatives->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_alternatives->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makeCopyable(m_alternatives);
    m_outcome->setFont(headingFont(font()));
    m_macros->setFont(smallPrint(font()));
    column()->addWidget(m_outcome);
    column()->addWidget(m_alternatives);
    column()->addWidget(m_macros);
}

QString RuleEditor::outcome() const
{
    return m_outcome->text();
}

rules::Manner RuleEditor::manner() const
{
    const auto context = type().type == DataType::UpgradeRule ? rules::Context::Upgrade
        : type().type == DataType::ReportRule                 ? rules::Context::Report
                                                              : rules::Context::Profile;
    return {context, surroundings().multiplatform};
}

void RuleEditor::explain()
{
    m_alternatives->clear();
    m_alternatives->setVisible(type().type != DataType::Macros && type().type != DataType::Trigger);
    m_macros->setText(knownMacros());
    if (type().type == DataType::Macros)
        explainMacros();
    else if (type().type == DataType::Trigger)
        explainTrigger();
    else
        explainRule();
}

void RuleEditor::explainRule()
{
    const auto explained = rules::explain(text(), surroundings().lookup, manner());
    if (!explained)
        return refuse(explained.error());
    list(explained->alternatives);
    fitHeight(m_alternatives, MostRows);
    m_outcome->setText(outcomeOf(explained->decision));
}

// Right as it is written, and yet it does not read once the macros are put in.
void RuleEditor::refuse(const Error &error)
{
    const bool wrongAsWritten = type().fault(text()).has_value(); // and said so above
    m_outcome->setText(wrongAsWritten
                           ? QString()
                           : tr("With the values below the phone cannot read it, column %1: %2.")
                                 .arg(error.column)
                                 .arg(error.message));
}

void RuleEditor::list(const QList<rules::Considered> &alternatives)
{
    for (const rules::Considered &considered : alternatives) {
        auto *item = new QTreeWidgetItem(m_alternatives);
        item->setText(Alternative, considered.text);
        item->setToolTip(Alternative, considered.text);
        item->setFont(Alternative, fixedFont());
        item->setText(Why, considered.why);
        item->setToolTip(Why, considered.why);
        if (considered.taken)
            item->setIcon(Alternative, icon(QStringLiteral("check")));
        const QColor ink =
            considered.taken ? palette().color(QPalette::Text) : mutedColour(palette());
        item->setForeground(Alternative, ink);
        item->setForeground(Why, ink);
    }
}

QString RuleEditor::outcomeOf(const rules::Decision &decision) const
{
    if (!decision.chosen)
        return text().isEmpty() ? tr("No rule: nothing is fetched.")
                                : tr("No part applies: nothing is fetched.");
    QStringList lines;
    if (decision.url)
        lines.append(tr("Fetches %1").arg(decision.url->toString()));
    else
        lines.append(tr("Nothing is fetched."));
    if (decision.options.key)
        lines.append(tr("with a key"));
    if (decision.options.uid)
        lines.append(tr("as the user %1").arg(*decision.options.uid));
    for (const rules::Assignment &assignment : decision.assignments) {
        const bool secret = rules::namesSecret(assignment.name);
        lines.append(tr("after setting %1 to %2")
                         .arg(assignment.name, secret ? rules::Mask.toString() : assignment.value));
    }
    return lines.join(tr(", "));
}

void RuleEditor::explainTrigger()
{
    const auto verdict = rules::judge(text(), surroundings().lookup);
    if (!verdict)
        return refuse(verdict.error());
    const QString holds =
        verdict->holds ? tr("It holds now: the phone would resync.") : tr("It does not hold now.");
    m_outcome->setText(verdict->why.isEmpty() ? holds : holds + u' ' + verdict->why);
}

void RuleEditor::explainMacros()
{
    const QString expanded = rules::expand(text(), surroundings().lookup);
    m_outcome->setText(text().isEmpty() ? QString() : tr("Becomes: %1").arg(expanded));
}

// "$MA = 002584d8d062 · $SWVER is not known", of those that occur, as the phone meant has them.
QString RuleEditor::knownMacros() const
{
    static const QRegularExpression macro(QStringLiteral("\\$\\(?([A-Z][A-Z0-9_]*)"));
    QStringList seen, told;
    const QString value = text();
    for (auto matches = macro.globalMatch(value); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (seen.contains(name) || rules::isSecretMacro(name))
            continue;
        seen.append(name);
        const auto known = surroundings().lookup(name);
        told.append(known ? tr("$%1 = %2").arg(name, *known) : tr("$%1 is not known").arg(name));
    }
    if (told.isEmpty())
        return {};
    const QString list = told.join(QStringLiteral(" · "));
    return surroundings().phone.isEmpty() ? list : tr("On %1: %2").arg(surroundings().phone, list);
}

} // namespace gui
