// What a log can be told, and what stands above it.

#include "gui/syslog/logview.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/shortcut.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace gui {

QList<LogView::Command> LogView::commands()
{
    const auto named = [](const char *name) {
        return QString::fromLatin1(name);
    };
    return {
        {named("filterLog"), named("log"), tr("&Filter the log"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
         &LogView::goToFilter},
        {named("highlightLog"), named("search"), tr("&Highlight in the log"), Qt::CTRL | Qt::Key_H,
         &LogView::goToHighlight},
        {named("onlyChosen"), named("phone"), tr("&Only the selected phones"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_H, &LogView::toggleChosen},
        {named("markLog"), named("mark"), tr("&Marks: rules that colour lines…"),
         Qt::CTRL | Qt::Key_M, &LogView::editMarks},
        {named("saveLog"), named("save"), tr("&Save what is shown…"),
         Qt::CTRL | Qt::ALT | Qt::Key_S, &LogView::chooseExport},
        {named("pauseLog"), named("pause"), tr("&Pause the log"), Qt::CTRL | Qt::Key_P,
         &LogView::togglePause},
        {named("followLog"), named("follow"), tr("Fo&llow the newest line"), Qt::CTRL | Qt::Key_J,
         &LogView::follow},
    };
}

void LogView::takeKeys()
{
    for (const Command &command : commands()) {
        auto *action = new QAction(icon(command.picture), command.text, this);
        action->setShortcut(command.key);
        addAction(action);
        connect(action, &QAction::triggered, this, command.does);
    }
}

QToolButton *LogView::addButton(QHBoxLayout *bar, const Command &command)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(command.picture));
    button->setAutoRaise(true);
    button->setToolTip(withKey(command.text, command.key));
    button->setAccessibleName(withoutMnemonic(command.text));
    bar->addWidget(button);
    return button;
}

void LogView::createFields(QHBoxLayout *bar)
{
    m_filter->setPlaceholderText(tr("Filter, or /regular expression/"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setClearButtonEnabled(true);
    m_highlight->setPlaceholderText(tr("Highlight"));
    m_highlight->setAccessibleName(tr("Highlight in the log"));
    m_highlight->setClearButtonEnabled(true);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_severity->setMinimumContentsLength(m_whose == Whose::Chosen ? 9 : 18); // beside a phone
    m_severity->addItem(tr("Everything"), 7);
    m_severity->addItem(tr("Warnings and errors"), 4);
    m_severity->addItem(tr("Errors"), 3);
    bar->addWidget(m_filter, 2);
    bar->addWidget(m_highlight, 1);
    bar->addWidget(m_severity);
    connect(m_filter, &QLineEdit::textChanged, this, &LogView::applyFilter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &LogView::applyFilter);
    connect(m_highlight, &QLineEdit::textChanged, this, &LogView::applyMarks);
}

void LogView::createBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    createFields(bar);
    QHash<QString, QToolButton *> buttons;
    for (const Command &command : commands()) {
        if (command.does == &LogView::goToFilter || command.does == &LogView::goToHighlight)
            continue; // the fields are there themselves
        QToolButton *button = addButton(bar, command);
        buttons.insert(command.name, button);
        if (command.does != &LogView::toggleChosen && command.does != &LogView::togglePause)
            connect(button, &QToolButton::clicked, this, command.does);
    }
    m_onlyChosen = buttons.value(QStringLiteral("onlyChosen"));
    m_onlyChosen->setVisible(m_whose == Whose::Everybodys);
    m_pause = buttons.value(QStringLiteral("pauseLog"));
    m_follow = buttons.value(QStringLiteral("followLog"));
    for (QToolButton *button : {m_onlyChosen, m_pause, m_follow})
        button->setCheckable(true);
    m_follow->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table);
    connect(m_onlyChosen, &QToolButton::toggled, this, &LogView::applyFilter);
    connect(m_pause, &QToolButton::toggled, this, &LogView::setPaused);
}

} // namespace gui
