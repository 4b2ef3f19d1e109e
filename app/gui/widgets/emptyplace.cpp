#include "gui/widgets/emptyplace.h"

#include "gui/widgets/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

EmptyPlace::EmptyPlace(QAbstractItemView *view)
    : QWidget(view->viewport()), m_view(view), m_heading(new QLabel(this)),
      m_explanation(new QLabel(this)), m_action(new QPushButton(this))
{
    m_heading->setFont(headingFont(font()));
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_heading, 0, Qt::AlignCenter);
    column->addWidget(m_explanation);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyPlace::actionWanted);
    const auto *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyPlace::look);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyPlace::look);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyPlace::look);
    view->viewport()->installEventFilter(this);
    look();
}

void EmptyPlace::say(const QString &heading, const QString &explanation, const QString &action)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

bool EmptyPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect().adjusted(16, 16, -16, -16));
    return QWidget::eventFilter(watched, event);
}

void EmptyPlace::look()
{
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace gui
