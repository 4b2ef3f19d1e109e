#include "gui/profileform/rowdetail.h"

#include "gui/editors/editors.h"
#include "gui/editors/scripteditor.h"
#include "gui/profileform/parameterhelp.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace gui {

using schema::Access;

namespace {

constexpr int AsInherited = -1;
constexpr int EditorPlace = 2; // below what explains the row

QString wordsOf(Access access)
{
    switch (access) {
    case Access::None:
        return RowDetail::tr("does not see it (na)");
    case Access::ReadOnly:
        return RowDetail::tr("may look at it (ro)");
    case Access::ReadWrite:
        return RowDetail::tr("may change it (rw)");
    }
    Q_UNREACHABLE();
}

QString explanationOf(const QModelIndex &index, const schema::Element &element, bool editorExplains)
{
    QStringList lines{index.data(FormModel::OvertakenRole).toString(), helpOf(*element.parameter)};
    if (!editorExplains) {
        for (int role : {FormModel::MeaningRole, FormModel::FaultRole})
            lines.append(index.data(role).toString());
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

RowDetail::RowDetail(FormModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_column(new QVBoxLayout(this)), m_help(new QLabel(this)),
      m_source(new QLabel(this)), m_accessLabel(new QLabel(tr("On the phone its &user"), this)),
      m_access(new QComboBox(this))
{
    m_column->setContentsMargins(8, 0, 8, 0);
    m_column->setSpacing(4);
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignTop);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source->setWordWrap(true);
    m_source->setFont(smallPrint(font()));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_accessLabel->setBuddy(m_access);
    m_accessLabel->setFont(smallPrint(font()));
    m_access->addItem(QString(), AsInherited);
    for (Access access : {Access::None, Access::ReadOnly, Access::ReadWrite})
        m_access->addItem(wordsOf(access), int(access));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_accessLabel);
    row->addWidget(m_access);
    row->addStretch();
    m_column->addWidget(m_help);
    m_column->addWidget(m_source);
    m_column->addLayout(row);
    connect(m_access, &QComboBox::activated, this, &RowDetail::chooseAccess);
    connect(&m_model, &FormModel::editsChanged, this, &RowDetail::refresh);
    show({});
}

void RowDetail::show(const QModelIndex &index)
{
    m_index = index.siblingAtColumn(FormModel::Value);
    replaceEditor(index.data(FormModel::ElementRole).value<const schema::Element *>());
    refresh();
}

void RowDetail::setSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
    if (m_editor)
        m_editor->setSurroundings(surroundings);
}

void RowDetail::replaceEditor(const schema::Element *element)
{
    const schema::Parameter *parameter = element ? element->parameter : nullptr;
    if (parameter == m_parameter)
        return;
    m_parameter = parameter;
    delete m_editor;
    QWidget *made = parameter ? createEditor(*parameter, this) : nullptr;
    m_editor = qobject_cast<ScriptEditor *>(made);
    if (!m_editor) {
        delete made; // it fits its row
        return;
    }
    m_column->insertWidget(EditorPlace, m_editor);
    m_editor->setSurroundings(m_surroundings);
    m_editor->show();
    connect(m_editor, &ScriptEditor::typed, this,
            [this](const QString &text) { m_model.setData(m_index, text, Qt::EditRole); });
    connect(m_editor, &ScriptEditor::done, this, &RowDetail::done);
}

void RowDetail::refresh()
{
    const auto *element = m_index.data(FormModel::ElementRole).value<const schema::Element *>();
    m_help->setText(element ? explanationOf(m_index, *element, m_editor != nullptr) : QString());
    m_help->setVisible(!m_help->text().isEmpty());
    m_source->setText(element ? element->parameter->source : QString());
    m_source->setVisible(!m_source->text().isEmpty());
    m_access->setVisible(element != nullptr);
    m_accessLabel->setVisible(element != nullptr);
    if (!element)
        return;
    refreshAccess();
    if (m_editor)
        refreshEditor();
}

void RowDetail::refreshEditor()
{
    m_editor->setAccessibleName(m_index.data(Qt::AccessibleTextRole).toString());
    const QString text = m_index.data(Qt::EditRole).toString();
    if (m_editor->text() != text || text.isEmpty())
        m_editor->setText(text);
}

void RowDetail::refreshAccess()
{
    const auto access = Access(m_index.data(FormModel::AccessRole).toInt());
    const int own = m_index.data(FormModel::OwnAccessRole).toInt();
    m_access->setItemText(0, own == AsInherited ? wordsOf(access) : tr("as is inherited"));
    m_access->setCurrentIndex(m_access->findData(own));
}

void RowDetail::chooseAccess(int index)
{
    const int chosen = m_access->itemData(index).toInt();
    m_model.assignAccess(m_index,
                         chosen == AsInherited ? std::nullopt : std::optional(Access(chosen)));
}

} // namespace gui
