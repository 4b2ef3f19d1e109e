#include "gui/editors/keyeditor.h"

#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

using Kind = KeyUse::Kind;

KeyEditor::KeyEditor(const schema::Parameter &parameter, QWidget *parent)
    : ScriptEditor(parameter, parent), m_kind(new QComboBox(this)), m_number(new QComboBox(this)),
      m_label(new QLineEdit(this)), m_words(new QLabel(this))
{
    for (const Kind kind : offeredKinds())
        m_kind->addItem(wordsOf(kind), int(kind));
    m_number->setEditable(true);
    m_number->setInsertPolicy(QComboBox::NoInsert);
    m_words->setWordWrap(true);
    m_words->setFont(smallPrint(font()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    int place = 0;
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        label->setFont(smallPrint(font()));
        field->setMinimumWidth(60);
        grid->addWidget(label, 0, place);
        grid->addWidget(field, 1, place++);
    };
    add(tr("&What it does"), m_kind);
    add(tr("W&hom"), m_number);
    add(tr("La&bel"), m_label);
    column()->insertLayout(0, grid);
    column()->addWidget(m_words);
    column()->addStretch();
    connect(m_kind, &QComboBox::activated, this, &KeyEditor::compose);
    connect(m_number, &QComboBox::activated, this, &KeyEditor::chooseNumber);
    connect(m_number->lineEdit(), &QLineEdit::textEdited, this, &KeyEditor::compose);
    connect(m_label, &QLineEdit::textEdited, this, &KeyEditor::compose);
    connect(m_label, &QLineEdit::returnPressed, this, &ScriptEditor::done);
}

void KeyEditor::explain()
{
    showExtensions();
    m_words->setText(type().meaning(text()));
    const KeyUse use = keyUseOf(text());
    m_showing = true;
    m_kind->removeItem(m_kind->findData(int(Kind::Other)));
    if (use.kind == Kind::Other)
        m_kind->addItem(wordsOf(use.kind), int(use.kind));
    m_kind->setCurrentIndex(m_kind->findData(int(use.kind)));
    m_number->setEnabled(wantsNumber(use.kind) || use.kind == Kind::Park);
    m_label->setEnabled(use.kind != Kind::Nothing);
    if (m_number->currentText() != use.number)
        m_number->setEditText(use.number);
    if (m_label->text() != use.label)
        m_label->setText(use.label);
    m_showing = false;
}

void KeyEditor::showExtensions()
{
    const auto &extensions = surroundings().extensions;
    if (m_number->count() == extensions.size())
        return;
    const QString before = m_number->currentText();
    m_number->clear();
    for (const auto &[number, name] : extensions)
        m_number->addItem(name.isEmpty() ? number : number + u' ' + name, number);
    m_number->setEditText(before);
}

// The list shows names, too; the key is given the number, and the name where it has no label.
void KeyEditor::chooseNumber(int index)
{
    const auto &[number, name] = surroundings().extensions[index];
    m_number->setEditText(number);
    if (m_label->text().isEmpty())
        m_label->setText(name);
    compose();
}

void KeyEditor::compose()
{
    if (m_showing)
        return;
    const KeyUse use{Kind(m_kind->currentData().toInt()), m_number->currentText().trimmed(),
                     m_label->text()};
    if (use.kind != Kind::Nothing || !text().isEmpty())
        type(keyText(use, text()));
}

} // namespace gui
