#include "gui/editors/valuefield.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/standingmark.h"
#include "provisioning/editor.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace gui {

ValueField::ValueField(const schema::Parameter &parameter, QWidget *parent)
    : QLineEdit(parent), m_type(parameter.type)
{
    setPlaceholderText(m_type.expectation());
    if (parameter.secret)
        makeSecret();
    connect(this, &QLineEdit::textChanged, this, &ValueField::check);
}

QSize ValueField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    if (!m_type.maximum)
        return usual;
    const int digits = int(QString::number(*m_type.maximum, 'f', 0).size());
    const int margins = usual.width() - 17 * fontMetrics().horizontalAdvance(u'x'); // as Qt counts
    return {fontMetrics().horizontalAdvance(QString(digits + 2, u'0')) + margins, usual.height()};
}

void ValueField::makeSecret()
{
    setEchoMode(QLineEdit::Password);
    QAction *reveal = addAction(icon(QStringLiteral("reveal")), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
            [this](bool shown) { setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    QAction *generate = addAction(icon(QStringLiteral("generate")), QLineEdit::TrailingPosition);
    generate->setToolTip(tr("Make one up"));
    connect(generate, &QAction::triggered, this,
            [this] { setText(provisioning::Editor::generateSecret()); });
}

void ValueField::check()
{
    const std::optional<Error> fault = m_type.fault(text());
    setToolTip(fault ? fault->message : m_type.meaning(text()));
    underlineFrom(fault ? qMax(1, fault->column) : 0);
}

// The way to format part of a QLineEdit: what an input method would send.
void ValueField::underlineFrom(int column)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (column > 0 && echoMode() == QLineEdit::Normal) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(standingColour(provisioning::Standing::Failed, palette()));
        const int from = qMin(column - 1, int(text().size()));
        attributes.append({QInputMethodEvent::TextFormat, from - cursorPosition(),
                           int(text().size()) - from, wrong});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace gui
