#include "gui/editors/scriptfield.h"

#include "gui/widgets/standingmark.h"
#include "gui/widgets/theme.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace gui {

namespace {

constexpr int ShownLines = 2; // more is scrolled to

} // namespace

ScriptField::ScriptField(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(fixedFont());
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// toPlainText() would turn no-break spaces into spaces.
QString ScriptField::value() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void ScriptField::setValue(const QString &value)
{
    if (value != this->value())
        setPlainText(value);
}

void ScriptField::markFrom(int column)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (column > 0) {
        QTextEdit::ExtraSelection wrong;
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(standingColour(provisioning::Standing::Failed, palette()));
        wrong.cursor = textCursor();
        // behind the last character there is nothing to underline: the last one is
        wrong.cursor.setPosition(qBound(0, column - 1, qMax(0, int(value().size()) - 1)));
        wrong.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        marks.append(wrong);
    }
    setExtraSelections(marks);
}

QSize ScriptField::sizeHint() const
{
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    return {240, ShownLines * fontMetrics().lineSpacing() + frame};
}

void ScriptField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool finished = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape;
    if (plain && finished)
        Q_EMIT done();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace gui
