#include "gui/editors/editors.h"

#include "gui/editors/dialplaneditor.h"
#include "gui/editors/keyeditor.h"
#include "gui/editors/ruleeditor.h"
#include "gui/editors/toneeditor.h"
#include "gui/editors/valuefield.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QWheelEvent>

namespace gui {

using schema::DataType;

namespace {

// Who scrolls the page below the pointer must not change a value on the way.
class Chooser : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// Every item holds the value; where that says little by itself, its text says what it means.
QComboBox *chooser(const schema::ValueType &type, const QStringList &values, QWidget *parent)
{
    auto *box = new Chooser(parent);
    for (const QString &value : values) {
        const QString meaning = type.meaning(value);
        box->addItem(meaning.isEmpty()
                         ? value
                         : QCoreApplication::translate("gui::Editors", "%1 (%2)", "value, meaning")
                               .arg(value, meaning),
                     value);
    }
    return box;
}

// A field with some values at hand; any other can be typed.
QWidget *suggestingField(const schema::Parameter &parameter, const QStringList &values,
                         QWidget *parent)
{
    if (values.isEmpty())
        return new ValueField(parameter, parent);
    auto *box = chooser({}, values, parent); // what is typed is the value alone
    box->setEditable(true);
    box->setLineEdit(new ValueField(parameter, box));
    return box;
}

QStringList halfHours()
{
    QStringList times;
    for (int hour = 0; hour < 24; ++hour) {
        for (const char *minutes : {"00", "30"})
            times.append(
                QStringLiteral("%1%2").arg(hour, 2, 10, QChar(u'0')).arg(QLatin1String(minutes)));
    }
    return times;
}

} // namespace

QWidget *createEditor(const schema::Parameter &parameter, QWidget *parent)
{
    switch (parameter.type.type) {
    case DataType::Boolean:
        return chooser({}, {QStringLiteral("Yes"), QStringLiteral("No")}, parent);
    case DataType::Choice:
        return chooser(parameter.type, parameter.type.choices, parent);
    case DataType::TimeOfDay:
        return suggestingField(parameter, halfHours(), parent);
    case DataType::DialPlan:
        return new DialPlanEditor(parameter, parent);
    case DataType::ToneScript:
    case DataType::CadenceScript:
    case DataType::FrequencyScript:
        return new ToneEditor(parameter, parent);
    case DataType::ProfileRule:
    case DataType::UpgradeRule:
    case DataType::ReportRule:
    case DataType::Trigger:
    case DataType::Macros:
        return new RuleEditor(parameter, parent);
    case DataType::KeyFunction:
        return new KeyEditor(parameter, parent);
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
    case DataType::RingScript:
    case DataType::LedScript:
    case DataType::TimeZone:
    case DataType::DaylightSaving:
    case DataType::PagingScript:
    case DataType::KeyList:
    case DataType::Url:
    case DataType::Schedule:
        return suggestingField(parameter, parameter.type.choices, parent);
    }
    Q_UNREACHABLE();
}

QString editorText(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->isEditable() ? box->currentText() : box->currentData().toString();
    if (const auto *script = qobject_cast<const ScriptEditor *>(editor))
        return script->text();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void setEditorText(QWidget *editor, const QString &text)
{
    if (auto *field = qobject_cast<QLineEdit *>(editor))
        return field->setText(text);
    if (auto *script = qobject_cast<ScriptEditor *>(editor))
        return script->setText(text);
    auto *box = qobject_cast<QComboBox *>(editor);
    const auto exactly = Qt::MatchExactly | Qt::MatchCaseSensitive;
    if (box->findData(text, Qt::UserRole, exactly) < 0)
        box->insertItem(0, text, text);
    box->setCurrentIndex(box->findData(text, Qt::UserRole, exactly));
    if (box->isEditable())
        box->setEditText(text);
}

void whenEdited(QWidget *editor, QObject *context, const std::function<void()> &does)
{
    if (const auto *script = qobject_cast<ScriptEditor *>(editor)) {
        QObject::connect(script, &ScriptEditor::done, context, does);
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        QObject::connect(box, &QComboBox::activated, context, does);
        if (box->lineEdit())
            QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, context, does);
    } else {
        QObject::connect(qobject_cast<QLineEdit *>(editor), &QLineEdit::editingFinished, context,
                         does);
    }
}

} // namespace gui
