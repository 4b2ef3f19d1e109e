#include "gui/profileform/draftsbutton.h"

#include "gui/widgets/icon.h"

#include <QKeyEvent>
#include <QMenu>

namespace gui {

namespace {

constexpr int WidthInCharacters = 30; // a phone's name may be longer than the form is wide

} // namespace

DraftsButton::DraftsButton(QWidget *parent) : QToolButton(parent)
{
    setMenu(new QMenu(this));
    setIcon(gui::icon(QStringLiteral("settings")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT wanted(0); });
}

void DraftsButton::say(const QStringList &waiting)
{
    setVisible(!waiting.isEmpty());
    menu()->clear();
    for (int line = 0; line < waiting.size(); ++line)
        connect(menu()->addAction(waiting[line]), &QAction::triggered, this,
                [this, line] { Q_EMIT wanted(line); });
    menu()->addSeparator();
    connect(menu()->addAction(tr("&Discard what is unsaved elsewhere")), &QAction::triggered, this,
            &DraftsButton::discardWanted);
    const int room = WidthInCharacters * fontMetrics().averageCharWidth();
    setText(fontMetrics().elidedText(waiting.value(0), Qt::ElideMiddle, room)
            + (waiting.size() > 1 ? QStringLiteral(" …") : QString()));
    setToolTip(waiting.join(u'\n'));
    setAccessibleName(tr("Unsaved elsewhere"));
}

void DraftsButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace gui
