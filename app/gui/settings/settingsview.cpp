#include "gui/settings/settingsview.h"

#include "gui/editors/editors.h"
#include "gui/settings/serversbox.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/theme.h"
#include "provisioning/admission.h"
#include "provisioning/options.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace gui {

SettingsView::SettingsView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_message(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto *servers = new ServersBox(backend, page);
    connect(servers, &ServersBox::said, m_message, &QLabel::setText);
    column->addWidget(servers);
    column->addWidget(createOptions());
    column->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(16, 0, 16, 8);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_message);
    connect(&backend, &Backend::fleetChanged, this, &SettingsView::showOptions);
    showOptions();
}

void SettingsView::goTo(const QString &option)
{
    QWidget *editor = m_options.value(option);
    editor->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(editor);
}

QString SettingsView::message() const
{
    return m_message->text();
}

QWidget *SettingsView::createOptions()
{
    auto *box = new QGroupBox(tr("The whole fleet"), this);
    auto *form = new QGridLayout(box);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setColumnStretch(0, 2);
    form->setColumnStretch(1, 3);
    m_policy = new QLabel(box);
    m_policy->setWordWrap(true);
    m_policy->setContentsMargins(0, 0, 0, 8);
    form->addWidget(m_policy, 0, 0, 1, 2);
    for (const provisioning::Option &option : provisioning::options()) {
        if (option.name.contains(u'{')) // one for each name: those are for the command line
            continue;
        addOption(form, option);
    }
    return box;
}

// What is said of it at the left; at the right the editor of its type, its name beneath.
void SettingsView::addOption(QGridLayout *form, const provisioning::Option &option)
{
    schema::Parameter parameter;
    parameter.type = option.type;
    QWidget *editor = createEditor(parameter, form->parentWidget());
    editor->setAccessibleName(option.help);
    if (auto *field = qobject_cast<QLineEdit *>(editor); field && !option.otherwise.isEmpty())
        field->setPlaceholderText(option.otherwise);
    auto *help = new QLabel(option.help, form->parentWidget());
    help->setWordWrap(true);
    help->setBuddy(editor);
    auto *name = new QLabel(option.name, form->parentWidget());
    name->setFont(smallPrint(font()));
    name->setForegroundRole(QPalette::PlaceholderText);
    const bool narrow = option.type.maximum || !option.type.choices.isEmpty();
    const int row = form->rowCount();
    form->addWidget(help, row, 0, Qt::AlignTop);
    form->addWidget(editor, row, 1, narrow ? Qt::AlignLeading : Qt::Alignment());
    form->addWidget(name, row + 1, 1, Qt::AlignLeading);
    m_options.insert(option.name, editor);
    whenEdited(editor, this,
               [this, editor, name = option.name] { save(name, editorText(editor).trimmed()); });
}

// A choice shows what holds; a field what is set, and what holds otherwise as its placeholder.
void SettingsView::showOptions()
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    showPolicy(*fleet);
    for (auto it = m_options.cbegin(); it != m_options.cend(); ++it) {
        const bool typed = qobject_cast<QLineEdit *>(it.value());
        if (typed && it.value()->hasFocus())
            continue; // what someone types is not taken from under the fingers
        setEditorText(it.value(),
                      typed ? fleet->setting(it.key()) : provisioning::optionOf(*fleet, it.key()));
    }
}

// Who gets secrets is always in view.
void SettingsView::showPolicy(const inventory::Fleet &fleet)
{
    QStringList said{tr("Secrets: %1").arg(provisioning::Admission(fleet).described())};
    said.append(textOf(provisioning::standingFindings(fleet)));
    said.removeAll(QString());
    m_policy->setText(said.join(u'\n'));
}

void SettingsView::save(const QString &option, const QString &value)
{
    const inventory::FleetPointer now = m_backend.fleet();
    const bool sameChoice = !value.isEmpty() && value == provisioning::optionOf(*now, option);
    if (sameChoice || value == now->setting(option))
        return;
    whenAnswered(m_backend.edit([option, value](const provisioning::Editor &editor,
                                                const inventory::Fleet &fleet) {
        return editor.setOption(fleet, option, value);
    }),
                 this, [this, option](const Result<Findings> &done) {
                     m_message->setText(done ? tr("%1 is saved.").arg(option)
                                             : done.error().message);
                 });
}

} // namespace gui
