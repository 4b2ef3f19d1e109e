#include "gui/profileform/valuedelegate.h"

#include "gui/profileform/formmodel.h"
#include "gui/profileform/valuefield.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace gui {

using schema::DataType;

namespace {

constexpr int Margin = 8;

QComboBox *chooser(const QStringList &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    return box;
}

// What is edited as text, with the choices the guides name at hand where there are some.
QWidget *textEditor(const schema::Parameter &parameter, QWidget *parent)
{
    if (parameter.type.choices.isEmpty())
        return new ValueField(parameter, parent);
    auto *box = chooser(parameter.type.choices, parent);
    box->setEditable(true);
    box->setLineEdit(new ValueField(parameter, box));
    return box;
}

const schema::Element *elementAt(const QModelIndex &index)
{
    return index.data(FormModel::ElementRole).value<const schema::Element *>();
}

QRect fieldRect(const QRect &cell)
{
    return cell.adjusted(0, 4, -Margin, -4);
}

} // namespace

QWidget *createEditor(const schema::Parameter &parameter, QWidget *parent)
{
    switch (parameter.type.type) {
    case DataType::Boolean:
        return chooser({QStringLiteral("Yes"), QStringLiteral("No")}, parent);
    case DataType::Choice:
        return chooser(parameter.type.choices, parent);
    case DataType::Text:
    case DataType::UnsignedInteger:
    case DataType::SignedInteger:
    case DataType::Decimal:
    case DataType::Seconds:
    case DataType::PowerLevel:
    case DataType::IpAddress:
    case DataType::Port:
    case DataType::UserId:
    case DataType::HostName:
    case DataType::PhoneNumber:
    case DataType::ActivationCode:
    case DataType::PhoneTemplate:
    case DataType::ResponseCodeTemplate:
    case DataType::CadenceScript:
    case DataType::FrequencyScript:
    case DataType::ToneScript:
    case DataType::RingScript:
    case DataType::LedScript:
    case DataType::ProfileRule:
    case DataType::UpgradeRule:
    case DataType::ReportRule:
    case DataType::Trigger:
    case DataType::DialPlan:
    case DataType::TimeZone:
    case DataType::DaylightSaving:
    case DataType::KeyFunction:
    case DataType::KeyList:
    case DataType::PagingScript:
    case DataType::Url:
    case DataType::Macros:
    case DataType::Schedule:
    case DataType::TimeOfDay:
        return textEditor(parameter, parent);
    }
    Q_UNREACHABLE();
}

QString editorText(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void setEditorText(QWidget *editor, const QString &text)
{
    if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        field->setText(text);
        return;
    }
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) < 0)
        box->insertItem(0, text);
    box->setCurrentIndex(box->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (box->isEditable())
        box->setEditText(text);
}

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const schema::Element *element = elementAt(index);
    QWidget *editor = element ? gui::createEditor(*element->parameter, parent) : nullptr;
    if (editor)
        editor->setAccessibleName(labelOf(*element));
    return editor;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    setEditorText(editor, index.data(Qt::EditRole).toString());
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, editorText(editor), Qt::EditRole);
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(fieldRect(option.rect));
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    switch (FormModel::Column(index.column())) {
    case FormModel::Label:
        paintLabel(painter, option, index);
        break;
    case FormModel::Value:
        paintValue(painter, option, index);
        break;
    case FormModel::Origin:
        paintOrigin(painter, option, index);
        break;
    case FormModel::Reset:
        if (index.data(FormModel::OwnRole).toBool())
            icon(QStringLiteral("reset")).paint(painter, option.rect.adjusted(4, 4, -4, -4));
        break;
    case FormModel::ColumnCount:
        break;
    }
    painter->restore();
}

void ValueDelegate::paintLabel(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const schema::Element *element = elementAt(index);
    const QRect text = option.rect.adjusted(Margin, 4, -Margin, -4);
    const QString label = index.data().toString();
    if (!element || index.data(FormModel::EditedRole).toBool())
        painter->setFont(headingFont(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    const QString shown =
        painter->fontMetrics().elidedText(label, Qt::ElideRight, element ? text.width() : 10'000);
    if (!element) {
        painter->setClipping(false);
        painter->drawText(QRect(text.left(), text.top(), 10'000, text.height()), Qt::AlignBottom,
                          shown);
        return;
    }
    painter->drawText(text, Qt::AlignTop, shown);
    painter->setFont(smallPrint(option.font));
    painter->setPen(mutedColour(option.palette));
    painter->drawText(text, Qt::AlignBottom,
                      painter->fontMetrics().elidedText(QString::fromLatin1(element->name),
                                                        Qt::ElideRight, text.width()));
}

void ValueDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (!elementAt(index))
        return;
    const QRect field = fieldRect(option.rect);
    const bool wrong = !index.data(FormModel::FaultRole).toString().isEmpty();
    const bool focused = option.state & QStyle::State_HasFocus;
    QColor edge = option.palette.color(QPalette::Mid);
    if (wrong)
        edge = standingColour(provisioning::Standing::Failed, option.palette);
    else if (focused)
        edge = option.palette.color(QPalette::Highlight);
    painter->setPen(QPen(edge, wrong || focused ? 1.5 : 1));
    painter->setBrush(option.palette.brush(QPalette::Base));
    painter->drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QString text = index.data().toString();
    const bool placeholder = text.isEmpty();
    if (placeholder)
        text = index.data(FormModel::PlaceholderRole).toString();
    const bool muted = index.data(FormModel::MutedRole).toBool();
    painter->setPen(placeholder ? option.palette.color(QPalette::PlaceholderText)
                        : muted ? mutedColour(option.palette)
                                : option.palette.color(QPalette::Text));
    painter->drawText(
        field.adjusted(Margin, 0, -Margin, 0), Qt::AlignVCenter,
        option.fontMetrics.elidedText(text, Qt::ElideRight, field.width() - 2 * Margin));
}

void ValueDelegate::paintOrigin(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    painter->setFont(smallPrint(option.font));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown =
        metrics.elidedText(text, Qt::ElideRight, option.rect.width() - 2 * Margin);
    QRect chip(0, 0, metrics.horizontalAdvance(shown) + 2 * Margin, metrics.height() + 4);
    chip.moveCenter(option.rect.center());
    chip.moveLeft(option.rect.left());
    const bool own = index.data(FormModel::OwnRole).toBool();
    QColor ground = option.palette.color(own ? QPalette::Highlight : QPalette::Mid);
    ground.setAlphaF(own ? 0.25F : 0.35F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(chip, Qt::AlignCenter, shown);
}

} // namespace gui
