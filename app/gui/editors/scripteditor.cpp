#include "gui/editors/scripteditor.h"

#include "gui/editors/scriptfield.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

ScriptEditor::ScriptEditor(const schema::Parameter &parameter, QWidget *parent)
    : QWidget(parent), m_type(parameter.type), m_column(new QVBoxLayout(this)),
      m_field(new ScriptField(this)), m_fault(new QLabel(this))
{
    m_field->setPlaceholderText(m_type.expectation());
    m_field->setAccessibleName(tr("Value"));
    m_fault->setWordWrap(true);
    m_fault->setFont(smallPrint(font()));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_field);
    m_column->addWidget(m_fault);
    setFocusProxy(m_field);
    connect(m_field, &ScriptField::textChanged, this, &ScriptEditor::textChanged);
    connect(m_field, &ScriptField::done, this, &ScriptEditor::done);
    showFault();
}

QString ScriptEditor::text() const
{
    return m_field->value();
}

void ScriptEditor::setText(const QString &text)
{
    m_filling = true;
    m_field->setValue(text);
    m_filling = false;
    showFault();
    explain();
}

void ScriptEditor::setSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
    explain();
}

void ScriptEditor::type(const QString &text)
{
    m_field->setValue(text);
}

void ScriptEditor::textChanged()
{
    if (m_filling)
        return;
    showFault();
    explain();
    Q_EMIT typed(text());
}

void ScriptEditor::showFault()
{
    const std::optional<Error> fault = m_type.fault(text());
    m_field->markFrom(fault ? qMax(1, fault->column) : 0);
    m_fault->setVisible(fault.has_value());
    if (!fault)
        return;
    QPalette red = palette();
    red.setColor(QPalette::WindowText, standingColour(provisioning::Standing::Failed, red));
    m_fault->setPalette(red);
    m_fault->setText(fault->column > 0 ? tr("Column %1: %2").arg(fault->column).arg(fault->message)
                                       : fault->message);
}

} // namespace gui
