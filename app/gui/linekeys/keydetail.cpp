#include "gui/linekeys/keydetail.h"

#include "gui/editors/keyeditor.h"
#include "gui/linekeys/keyface.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gui {

namespace {

schema::Parameter functionParameter()
{
    schema::Parameter parameter;
    parameter.type.type = schema::DataType::KeyFunction;
    return parameter;
}

} // namespace

KeyDetail::KeyDetail(QWidget *parent)
    : QWidget(parent), m_parameter(functionParameter()), m_title(new QLabel(this)),
      m_lineLabel(new QLabel(tr("&Line of"), this)), m_extension(new QComboBox(this)),
      m_label(new QLineEdit(this)), m_function(new KeyEditor(m_parameter, this)),
      m_apply(new QPushButton(tr("Apply"), this))
{
    m_title->setFont(headingFont(font()));
    m_lineLabel->setBuddy(m_extension);
    m_extension->setAccessibleName(tr("Extension whose line this key is"));
    m_label->setAccessibleName(tr("Label of the line"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_lineLabel, 0, 1);
    grid->addWidget(m_extension, 0, 2);
    grid->addWidget(m_label, 0, 3);
    grid->addWidget(m_apply, 0, 4);
    grid->addWidget(m_function, 1, 0, 1, 5);
    connect(m_extension, &QComboBox::activated, this, &KeyDetail::take);
    connect(m_label, &QLineEdit::textEdited, this, &KeyDetail::take);
    connect(m_label, &QLineEdit::returnPressed, this, &KeyDetail::apply);
    connect(m_function, &KeyEditor::typed, this, &KeyDetail::take);
    connect(m_function, &KeyEditor::done, this, &KeyDetail::apply);
    connect(m_apply, &QPushButton::clicked, this, &KeyDetail::apply);
    clear();
}

void KeyDetail::clear()
{
    setEnabled(false);
    m_title->setText(tr("No key"));
    m_shown = {};
    m_touched = false;
}

void KeyDetail::show(const KeyMap &map, KeyPlace place, const inventory::Fleet &fleet)
{
    setEnabled(true);
    m_touched = false;
    m_place = place;
    m_shown = map.at(place);
    m_title->setText(nameOf(place));
    offerExtensions(fleet);
    Surroundings surroundings;
    for (const auto &extension : fleet.extensions)
        surroundings.extensions.append({extension->number, extension->name});
    m_function->setSurroundings(surroundings);
    m_function->setText(m_shown.function);
    m_label->setText(m_shown.label);
    const inventory::Extension *extension = fleet.extension(m_shown.extension);
    m_label->setPlaceholderText(extension ? extension->name : tr("Label"));
    for (QWidget *part : {static_cast<QWidget *>(m_lineLabel), static_cast<QWidget *>(m_extension),
                          static_cast<QWidget *>(m_label)})
        part->setVisible(map.takesLine(place));
    m_function->setVisible(map.takesFunction(place) && m_shown.extension.isEmpty());
    changed();
}

void KeyDetail::offerExtensions(const inventory::Fleet &fleet)
{
    m_extension->clear();
    m_extension->addItem(tr("nobody"), QString());
    for (const auto &extension : fleet.extensions) {
        const QString text = extension->name.isEmpty() ? extension->number
                                                       : extension->number + u' ' + extension->name;
        m_extension->addItem(text, extension->number);
    }
    m_extension->setCurrentIndex(qMax(0, m_extension->findData(m_shown.extension)));
}

void KeyDetail::edit()
{
    QWidget *first = m_function->isVisible() ? static_cast<QWidget *>(m_function->kindBox())
                                             : static_cast<QWidget *>(m_extension);
    first->setFocus();
}

KeyContent KeyDetail::typed() const
{
    const QString extension = m_extension->currentData().toString();
    if (extension == m_shown.extension && !extension.isEmpty())
        return {extension, m_label->text(), m_shown.function};
    if (!extension.isEmpty())
        return {extension, m_label->text(), {}};
    return {{}, {}, m_shown.extension.isEmpty() ? m_function->text() : QString()};
}

bool KeyDetail::isTyped() const
{
    return isEnabled() && m_touched && typed() != m_shown;
}

std::optional<Error> KeyDetail::fault() const
{
    return m_parameter.type.fault(typed().function);
}

std::optional<KeyContent> KeyDetail::pending() const
{
    return isTyped() && !fault() ? std::optional(typed()) : std::nullopt;
}

void KeyDetail::take()
{
    m_touched = true;
    changed();
}

void KeyDetail::changed()
{
    m_label->setEnabled(!m_extension->currentData().toString().isEmpty());
    m_apply->setEnabled(pending().has_value());
}

void KeyDetail::submit()
{
    if (const auto content = pending())
        Q_EMIT putWanted(m_place, *content);
}

void KeyDetail::apply()
{
    submit();
    Q_EMIT done();
}

} // namespace gui
