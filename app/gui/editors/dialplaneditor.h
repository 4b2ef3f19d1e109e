#pragma once

#include "gui/editors/scripteditor.h"

#include <optional>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace gui {

/** A dial plan with a tester: what is dialled into it, digit by digit, shows which rules still
 *  match, which one decides, what is sent and which timer runs. */
class DialPlanEditor : public ScriptEditor
{
    Q_OBJECT

public:
    DialPlanEditor(const schema::Parameter &parameter, QWidget *parent);

    QLineEdit *digits() const { return m_digits; }
    /** What the phone does after these digits, in a sentence. */
    QString verdict() const;

protected:
    void explain() override;

private:
    void listRules();
    void test();
    void markRules(const rules::Dialling &dialling);
    QString saidOf(const rules::Dialling &dialling) const;

    std::optional<rules::DialPlan> m_plan;
    QLineEdit *m_digits;
    QLabel *m_verdict;
    QTreeWidget *m_rules;
};

} // namespace gui
