#pragma once

#include "gui/editors/scripteditor.h"
#include "rules/profilerule.h"

class QLabel;
class QTreeWidget;

namespace gui {

/** A profile, upgrade or report rule, a trigger, or a text with macros: what the phone it is for
 *  would do with it now, and why. */
class RuleEditor : public ScriptEditor
{
    Q_OBJECT

public:
    RuleEditor(const schema::Parameter &parameter, QWidget *parent);

    /** What becomes of it, in words; holds no key and no password. */
    QString outcome() const;

protected:
    void explain() override;

private:
    void explainRule();
    void explainTrigger();
    void explainMacros();
    void refuse(const Error &error);
    void list(const QList<rules::Considered> &alternatives);
    QString outcomeOf(const rules::Decision &decision) const;
    QString knownMacros() const;
    rules::Manner manner() const;

    QTreeWidget *m_alternatives;
    QLabel *m_outcome;
    QLabel *m_macros;
};

} // namespace gui
