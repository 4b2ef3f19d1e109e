#include "gui/widgets/pagemenu.h"

#include "gui/widgets/focus.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

namespace gui {

namespace {

QString wordsOf(const QAbstractButton &button)
{
    return button.text().isEmpty() ? button.accessibleName() : button.text();
}

// What belongs to a row of tabs, or wordless to a field, is no action of a page.
bool isListed(const QAbstractButton &button)
{
    const QWidget *owner = button.parentWidget();
    const bool partOfField = qobject_cast<const QLineEdit *>(owner) && button.text().isEmpty();
    return !wordsOf(button).isEmpty() && button.isVisible() && !partOfField
        && !qobject_cast<const QTabBar *>(owner);
}

QString keyOf(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const QAction *action = tool ? tool->defaultAction() : nullptr;
    return (action ? action->shortcut() : button.shortcut()).toString(QKeySequence::NativeText);
}

} // namespace

PageMenu::PageMenu(const QString &title, const QList<QWidget *> &parts, QWidget *parent)
    : QMenu(title, parent), m_parts(parts)
{
    connect(this, &QMenu::aboutToShow, this, &PageMenu::fill);
}

void PageMenu::fill()
{
    clear();
    for (const QWidget *part : std::as_const(m_parts)) {
        addSeparator(); // one that divides nothing is not shown
        for (QAbstractButton *button : part->findChildren<QAbstractButton *>()) {
            if (isInSight(part) && isListed(*button))
                add(*button);
        }
    }
    if (actions().size() == m_parts.size())
        addAction(tr("Nothing to do here"))->setEnabled(false);
}

// Behind a tab a menu shows the key; as the entry's own it would be the same key twice.
void PageMenu::add(QAbstractButton &button)
{
    const QString key = keyOf(button);
    QAction *entry =
        addAction(button.icon(), key.isEmpty() ? wordsOf(button) : wordsOf(button) + u'\t' + key);
    entry->setEnabled(button.isEnabled());
    entry->setCheckable(button.isCheckable());
    entry->setChecked(button.isChecked());
    entry->setToolTip(button.toolTip());
    connect(entry, &QAction::triggered, &button, &QAbstractButton::click);
}

} // namespace gui
